// The demo page: shows what the server says is so, and sends what the visitor does.
// Everything a person wrote goes in as textContent, never as markup.
"use strict";

const find = (id) => document.getElementById(id);
const base = document.body.dataset.base; // the path that everything of the server is below
const main = find("main");
let state = null;
let open = null; // the id of the mail that is shown
const seen = new Set(); // mails that were opened
const shown = new Map(); // message id -> its nodes in the phone
let unreadTexts = 0;

function make(tag, name, text) {
  const node = document.createElement(tag);
  if (name) node.className = name;
  if (text !== undefined) node.textContent = text;
  return node;
}

// ---- to the server -------------------------------------------------------------------------

let noticeTimer = 0;
function notice(text) {
  const node = find("notice");
  node.textContent = text;
  node.hidden = false;
  clearTimeout(noticeTimer);
  noticeTimer = setTimeout(() => { node.hidden = true; }, 6000);
}

async function tell(path, body) {
  try {
    const answer = await fetch(base + "/demo/" + path, {
      method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body),
    });
    if (answer.ok) return await answer.json().catch(() => ({}));
    const said = await answer.json().catch(() => ({}));
    notice(said.error || "That did not work.");
  } catch {
    notice("The server does not answer. Is it still running?");
  }
  return false;
}

async function during(form, work) {
  const button = form.querySelector("button[type=submit]");
  button.disabled = true;
  try { return await work(); } finally { button.disabled = false; }
}

// ---- the phone -----------------------------------------------------------------------------

function segments(text) {
  const parts = text.segments === 1 ? "1 SMS" : text.segments + " SMS";
  return text.encoding === "UCS-2" ? parts + " (Unicode)" : parts;
}

function drawText(text) {
  const yours = text.from === "you";
  const bubble = make("div", "bubble arrives " + (yours ? "you-say" : "shop-says"));
  bubble.dir = "auto";
  bubble.append(make("span", "hidden", yours ? "You: " : state.merchant.name + ": "), text.text);
  bubble.dataset.from = text.from;
  const meta = make("div", "bubble-meta" + (yours ? " of-you" : ""), text.time + " · " + segments(text));
  return [bubble, meta];
}

function drawTexts() {
  const log = find("texts");
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  const ids = new Set(state.texts.map((text) => text.id));
  if ([...shown.keys()].some((id) => !ids.has(id))) { log.replaceChildren(); shown.clear(); delete log.dataset.day; }
  let added = false;
  for (const text of state.texts) {
    if (shown.has(text.id)) continue;
    if (log.dataset.day !== text.day) {
      log.dataset.day = text.day;
      log.append(make("div", "day", text.day));
    }
    const nodes = drawText(text);
    log.append(...nodes);
    shown.set(text.id, nodes);
    added = true;
    if (text.from === "shop" && main.dataset.view !== "phone") unreadTexts += 1;
  }
  find("texts-empty").hidden = state.texts.length > 0;
  if (added && (atEnd || state.texts.at(-1).from === "you")) log.scrollTop = log.scrollHeight;
}

// ---- the mailbox ---------------------------------------------------------------------------

function drawMails() {
  const rows = state.mails.map((mail) => {
    const row = make("li");
    const button = make("button", mail.from === "shop" && !seen.has(mail.id) ? "unread" : "");
    button.type = "button";
    const who = make("span", "who", mail.from === "you" ? "You wrote" : mail.from_name);
    button.append(who, make("time", "", mail.day + ", " + mail.time), make("span", "what", mail.subject || "(no subject)"));
    button.addEventListener("click", () => show(mail.id));
    if (mail.id === open) row.setAttribute("aria-current", "true");
    row.append(button);
    return row;
  });
  const list = find("mails");
  const focused = [...list.children].findIndex((row) => row.contains(document.activeElement));
  const key = JSON.stringify([state.mails.map((mail) => mail.id), open, seen.size]);
  if (list.dataset.key !== key) {
    list.dataset.key = key;
    list.replaceChildren(...rows.reverse());
    if (focused >= 0) list.children[focused]?.firstChild.focus();
  }
  find("mails-empty").hidden = state.mails.length > 0 || !find("write-form").hidden;
  if (open && !state.mails.some((mail) => mail.id === open)) close();
}

function show(id) {
  const mail = state.mails.find((one) => one.id === id);
  if (!mail) return;
  open = id;
  seen.add(id);
  find("write-form").hidden = true;
  find("mail").hidden = false;
  find("mailbox-title").closest(".card").querySelector(".mail-panes").classList.add("reading");
  find("mail-subject").textContent = mail.subject || "(no subject)";
  find("mail-from").textContent = mail.from === "you" ? "You to " + mail.to : mail.from_name + " <" + mail.from_address + ">";
  find("mail-at").textContent = mail.day + ", " + mail.time;
  find("mail-text").textContent = mail.text;
  find("mail-as-text").hidden = !mail.html;
  const way = find("mail-unsubscribe");
  way.hidden = !mail.unsubscribe;
  if (mail.unsubscribe) way.href = mail.unsubscribe; else way.removeAttribute("href");
  asText(!mail.html);
  find("mail-html").src = mail.html ? base + "/demo/mails/" + encodeURIComponent(id) : "about:blank";
  find("answer-form").hidden = mail.from === "you";
  find("answer").value = "";
  drawMails();
  drawBadges();
}

function asText(text) {
  find("mail-text").hidden = !text;
  find("mail-html").hidden = text;
  find("mail-as-text").setAttribute("aria-pressed", String(text));
}

function close() {
  open = null;
  find("mail").hidden = true;
  find("mailbox-title").closest(".card").querySelector(".mail-panes").classList.remove("reading");
  drawMails();
}

function writing(begin) {
  close();
  find("write-form").hidden = !begin;
  drawMails();
  if (begin) find("write-subject").focus();
}

// ---- behind the counter --------------------------------------------------------------------

function chips(node, values, draw, none) {
  const key = JSON.stringify(values);
  if (node.dataset.key === key) return;
  node.dataset.key = key;
  node.replaceChildren(...(values.length ? values.map(draw) : [make("span", "none", none)]));
}

function keywordButton(keyword) {
  const button = make("button", "", keyword.word);
  button.type = "button";
  button.title = keyword.dialog;
  button.addEventListener("click", () => { look("phone"); tell("text", { text: keyword.word }); });
  return button;
}

function eventButton(happening) {
  const button = make("button", "", happening.words);
  button.type = "button";
  button.title = happening.name;
  button.dataset.event = happening.name;
  button.addEventListener("click", async () => {
    const answer = await tell("event", { name: happening.name });
    const told = "The shop now knows: " + happening.words[0].toLowerCase() + happening.words.slice(1) + ".";
    if (answer) notice(answer.note ? told + " " + answer.note : told);
  });
  return button;
}

function drawShop() {
  chips(find("keywords"), state.keywords, keywordButton, "No dialog begins with a word.");
  chips(find("first-keywords"), state.keywords, keywordButton, "");
  if (!state.keywords.length) find("texts-hint").textContent = "Let something happen in the shop to begin.";
  chips(find("events"), state.events, eventButton, "No dialog begins with an event.");
  chips(find("tags"), state.tags, (tag) => make("span", "chip", tag), "none yet");
  chips(find("waiting"), state.waiting, (line) => make("li", "", line), "Nothing. No dialog is under way.");
  chips(find("consents"), state.consents, (line) => make("li", line.granted ? "given" : "taken", line.words), "none yet");
  const facts = find("facts");
  chips(facts, state.facts, () => make("span"), "");
  if (facts.dataset.drawn !== facts.dataset.key) {
    facts.dataset.drawn = facts.dataset.key;
    facts.replaceChildren(...state.facts.flatMap(([name, value]) => [make("dt", "", name), make("dd", "", value)]));
  }
}

// ---- the whole page ------------------------------------------------------------------------

function badge(name, count) {
  const node = document.querySelector("[data-badge=" + name + "]");
  node.hidden = count === 0;
  node.textContent = String(count);
}

function drawBadges() {
  badge("phone", unreadTexts);
  badge("mailbox", state.mails.filter((mail) => mail.from === "shop" && !seen.has(mail.id)).length);
}

function draw() {
  find("now").textContent = state.now;
  find("ahead").hidden = !state.ahead;
  find("ahead").textContent = state.ahead;
  find("shop-number").textContent = state.merchant.number;
  find("your-number").textContent = state.you.number;
  find("your-mail").textContent = state.you.mail;
  drawTexts();
  drawMails();
  drawShop();
  drawBadges();
}

function look(view) {
  main.dataset.view = view;
  for (const button of document.querySelectorAll("[data-view]")) {
    if (button !== main) button.setAttribute("aria-pressed", String(button.dataset.view === view));
  }
  if (view === "phone") { unreadTexts = 0; find("texts").scrollTop = find("texts").scrollHeight; }
  if (state) drawBadges();
}

function grow(area) {
  area.style.height = "auto";
  area.style.height = Math.min(area.scrollHeight + 2, 130) + "px";
}

function listen() {
  const source = new EventSource(base + "/demo/live");
  source.addEventListener("state", (event) => { state = JSON.parse(event.data); draw(); });
  source.addEventListener("error", () => {
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, 3000);
  });
}

find("say").addEventListener("input", (event) => grow(event.target));
find("say").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    find("say-form").requestSubmit();
  }
});
find("say-form").addEventListener("submit", (event) => {
  event.preventDefault();
  const area = find("say");
  if (!area.value.trim()) return;
  during(event.target, async () => {
    if (await tell("text", { text: area.value })) { area.value = ""; grow(area); }
  });
});
find("answer-form").addEventListener("submit", (event) => {
  event.preventDefault();
  const area = find("answer");
  during(event.target, async () => {
    if (await tell("answer", { mail: open, text: area.value })) { area.value = ""; notice("Your answer is sent."); }
  });
});
find("write-form").addEventListener("submit", (event) => {
  event.preventDefault();
  during(event.target, async () => {
    if (await tell("mail", { subject: find("write-subject").value, text: find("write-text").value })) {
      event.target.reset();
      writing(false);
    }
  });
});
find("later-form").addEventListener("submit", (event) => {
  event.preventDefault();
  during(event.target, () => tell("later", { seconds: find("later-count").valueAsNumber * Number(find("later-unit").value) }));
});
for (const button of document.querySelectorAll("[data-seconds]")) {
  button.addEventListener("click", () => tell("later", { seconds: Number(button.dataset.seconds) }));
}
for (const button of document.querySelectorAll("button[data-view]")) {
  button.addEventListener("click", () => look(button.dataset.view));
}
find("mail-as-text").addEventListener("click", () => asText(find("mail-text").hidden));
find("mail-back").addEventListener("click", close);
find("write").addEventListener("click", () => writing(true));
find("write-cancel").addEventListener("click", () => writing(false));
find("anew").addEventListener("click", async () => {
  if (await tell("anew", {})) { seen.clear(); writing(false); look("phone"); }
});
listen();
