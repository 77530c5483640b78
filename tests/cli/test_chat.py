"""`responder chat`: typed as a customer types, in a pipe and in a terminal; what is saved plays again."""

from __future__ import annotations

import os
import pty
import re
import select
import time
from pathlib import Path

import pytest

from responder.language import read_transcripts
from tests.cli.command import DIALOGS, GREETING, HOUSE, copy_of, environment, process, run, shop
from tests.starts import start


def chat(*typed: str, dialog: object, more: tuple[str, ...] = ()) -> str:
    """What a chat shows when these lines are typed into a pipe."""
    given = "".join(line + "\n" for line in typed).encode("utf-8", "surrogateescape")
    done = process("chat", str(dialog), *more, given=given)
    assert done.returncode == 0, done.stderr.decode()
    return (done.stdout + done.stderr).decode()


def test_a_talk_is_held_saved_and_played_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dialog = copy_of("nps", tmp_path / "mine")
    file = tmp_path / "mine" / "nps.test.yaml"
    before = file.read_text("utf-8")
    told = chat(
        '/start order.delivered order.number=1042 "order.note=Ring the bell"',
        "/later 4 days",
        "hm",
        '2, it was "cold"',
        "/later 25 hours",
        "/mail The coffee: cold & thin",
        '/save "A cold cup"',
        "/quit",
        dialog=dialog,
        more=("--contact", "first_name=Ola", "--contact", "language=nb"),
    )
    assert "shop> Hei Ola! Hvor sannsynlig" in told
    assert "it is Saturday 07 March, 10:00" in told
    assert "mail> Hva gikk galt med ordre 1042?" in told
    assert "a person takes over: Scored 2: The coffee: cold & thin" in told
    after = file.read_text("utf-8")
    assert after.startswith(before)
    saved = read_transcripts(after, str(file))[-1]
    assert saved.title == "A cold cup"
    assert saved.turns[0].options["contact"] == {"first_name": "Ola", "language": "nb"}
    assert saved.turns[0].options["with"] == {"order": {"number": "1042", "note": "Ring the bell"}}
    assert [turn.kind for turn in saved.turns][-2:] == ["handed over", "ended"]
    code, out, _ = run(capsys, "test", tmp_path / "mine")
    assert (code, out) == (0, "nps: 10 talks, fine\n")


def test_what_goes_wrong_is_told_and_the_talk_goes_on(tmp_path: Path) -> None:
    folder = shop(tmp_path / "shop", greeting=GREETING)
    told = chat(
        "/later soon", "/nonsense", "/event", "/event x y", "/save", '/save "Too early"', '/start "open', "/start nothing.here",
        "/undelivered", "/help", "", "HELLO", "nei", "/save \"One\"", "/save \"One\"", "/quit", "never read",
        dialog=folder / "greeting.yaml",
    )  # fmt: skip
    for words in (
        "'soon' is not a duration", "/nonsense is not known", "which event?", "'y' is not name=value",
        "a talk is saved under a title", "nothing has been said yet", "no closing quotation",
        "'nothing.here' starts no dialog here; what does: HELLO", "/later 1 day", "shop> Tea, then.",
        "has a talk called 'One' already",
    ):  # fmt: skip
        assert words in told
    assert "never read" not in told
    assert "Traceback" not in told


def test_a_tag_begins_a_talk_that_is_saved_so_that_it_plays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tagged = GREETING.replace("  - keyword: HELLO", "  - keyword: HELLO\n  - tag: club")
    folder = shop(tmp_path / "shop", greeting=tagged)
    told = chat("/tag", "/tag club", '/save "Of the club"', "/quit", dialog=folder / "greeting.yaml")
    assert "It begins when you: text HELLO, /tag club" in told
    assert "which tag? /tag vip" in told
    assert "  - start: tag club\n" in (folder / "greeting.test.yaml").read_text("utf-8")
    assert run(capsys, "test", folder)[0] == 0


def test_a_talk_that_was_started_twice_is_not_saved(tmp_path: Path) -> None:
    folder = shop(tmp_path / "shop", greeting=GREETING)
    told = chat("/start", "/start", '/save "Twice"', "/quit", dialog=folder / "greeting.yaml")
    assert "started more than once; begin with /again" in told
    assert not (folder / "greeting.test.yaml").exists()


def test_a_contact_beside_a_keyword_is_saved_so_that_it_plays(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dialog = copy_of("sms_opt_in", tmp_path / "mine")
    chat("JOIN", "ja", '/save "By keyword"', dialog=dialog, more=("--contact", "language=nb"))
    code, out, _ = run(capsys, "test", dialog)
    assert (code, out) == (0, "sms_opt_in: 9 talks, fine\n")


def test_a_dialog_by_name_and_the_whole_demo() -> None:
    assert "Is there anything you wonder about" in chat("/start account.created", "/later 15 minutes", dialog="welcome")
    told = chat("JOIN", "yes", "COFFEE", "dark", "/mail filter", dialog=DIALOGS / "demo")
    for words in ("Reply YES to get our offers", "You're in!", "Sumatra", "mail> How do you brew it?", "60 grams"):
        assert words in told


def test_what_comes_of_nothing_is_told(tmp_path: Path) -> None:
    twice = GREETING.replace(
        "  - keyword: HELLO", "  - event: a.b\n    if: event.x\n  - event: a.b\n  - keyword: HELLO"
    )
    folder = shop(tmp_path / "shop", greeting=twice + "while: tags.known\n")
    told = chat("/event c.d", "HELLO", "/quit", dialog=folder / "greeting.yaml")
    assert "It begins when you: text HELLO, /start a.b\n" in told
    assert "nothing comes of c.d here and now" in told
    assert "greeting has ended: its 'while' does not hold" in told


def test_it_begins_anew(tmp_path: Path) -> None:
    dialog = shop(tmp_path / "shop", greeting=GREETING) / "greeting.yaml"
    assert chat("HELLO", "yes", "/again", "HELLO", "no", dialog=dialog).count("Do you like coffee?") == 2


def test_whatever_bytes_are_typed(tmp_path: Path) -> None:
    dialog = shop(tmp_path / "shop", greeting=GREETING) / "greeting.yaml"
    told = chat("HELLO", "\udcff\udcfe \x1b[2J {{ 7 * 7 }}", "/mail \x00", "yes", dialog=dialog)
    assert "\x1b" not in told
    assert "So do we." in told


def test_a_broken_dialog_is_not_talked_to(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dialog = shop(tmp_path / "shop", greeting=GREETING.replace("2 days", "2d")) / "greeting.yaml"
    code, out, _ = run(capsys, "chat", dialog)
    assert code == 1
    assert "'2d' is not a duration" in out


@pytest.mark.parametrize("contact", ["nonsense", "preferred=pigeon", "time_zone=Mars/North"])
def test_a_contact_that_cannot_be(contact: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, "chat", "welcome", "--contact", contact)
    assert code == 1
    assert contact.split("=")[-1] in err


def test_in_a_terminal_it_prompts_and_has_colours(tmp_path: Path) -> None:
    dialog = shop(tmp_path / "shop", greeting=GREETING) / "greeting.yaml"
    ours, theirs = pty.openpty()
    talk = start(
        "responder.cli", "chat", str(dialog),
        stdin=theirs, stdout=theirs, stderr=theirs, cwd=HOUSE, env=environment(TERM="xterm", NO_COLOR=""),
    )  # fmt: skip
    os.close(theirs)
    try:
        _until(ours, r"you> ")
        os.write(ours, b"HELLO\n")
        assert "\x1b[32mshop>\x1b[0m Do you like coffee?" in _until(ours, r"coffee\?(?s:.*)you> ")
        os.write(ours, b"yes\n")
        _until(ours, r"So do we\.(?s:.*)you> ")
        os.write(ours, b"\x04")
        assert talk.wait(20) == 0
    finally:
        talk.kill()
        talk.wait()
        os.close(ours)


def _until(terminal: int, pattern: str, seconds: float = 40) -> str:
    seen = ""
    deadline = time.monotonic() + seconds
    while not re.search(pattern, seen):
        ready, _, _ = select.select([terminal], [], [], max(0, deadline - time.monotonic()))
        assert ready, f"{pattern!r} never came; there was {seen!r}"
        seen += os.read(terminal, 4096).decode("utf-8", "replace")
    return seen
