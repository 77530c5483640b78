"""English."""

from responder.understand.words.en_common import COMMON
from responder.understand.words.table import Answers, Calendar, Numbers, Requests, Words

ANSWERS = Answers(
    yes="yes, yep, yup, yeah, yea, yeh, ye, ya, yah, yh, yse, ys, yas, yass, yiss, yessir, aye, ok, okay, okey, k, "
    "kk, okie, oki, okidoki, okie dokie, okey dokey, okidokey, okeydokey, okk, kay, mkay, yup yup, uh huh, mhm, "
    "mmhm, mm hmm, y, yis, yeap, yepp, yeppers, yas queen, affirmative, sure, yess, 👍, 👌, ✅, ✔, ☑, 🆗, 🙋, yes "
    "sir, yes ma'am, def, deffo, defo, defs, yessum, yh, yep yep, oki doke, okily dokily, bet, yas please, ok "
    "dokey, yezzir, yessiree",
    no="no, nope, nah, naw, noo, nop, nopes, no way, nay, noh, n, on no, nuh uh, uh uh, negative, nada, 👎, ❌, "
    "✖, 🚫, 🙅, ⛔, 🙅‍♀️, no sir, no ma'am, ❎",
    agree="i'm interested, i am interested, interested, we are coming, we're coming, of course, ofc, for sure, "
    "definitely, absolutely, certainly, totally, indeed, by all means, you bet, why not, go ahead, go for it, do it, "
    "lets do it, let's go, count me in, i'm in, im in, i am in, sign me up, sounds good, sounds great, sounds fine, "
    "sounds perfect, sounds lovely, sounds like a plan, that works, works for me, that'll work, it works, will do, i "
    "will, i do, i would, i'd love to, i would love to, love to, would love that, would love it, i'd love it, i'd "
    "like that, i'd like to, i would like to, i'm coming, i am coming, i'll be there, will be there, be there, see "
    "you there, see you then, we'll be there, we will be there, i'll come, i can make it, can make it, i can come, "
    "can do, i accept, i agree, agreed, agree, accept, accepted, confirm, confirmed, confirming, i confirm, correct, "
    "that's correct, that is correct, that's right, that is right, exactly, true, no problem, no problems, not a "
    "problem, no prob, np, no worries at all, i think so, think so, i guess so, i suppose so, i believe so, yes "
    "please, please do, all good, good to go, i want it, want it, i want that, i'll take it, ill take it, we'll take "
    "it, i want, happy to, gladly, with pleasure, deal, approved, approve, it is, it was, it did, i did, we did, we "
    "do, we will, we are, i am, i have, we have, they did, she did, he did, it does, they are, that is fine, that's "
    "fine, fine by me, fine with me, okay with me, ok with me, ok by me, alright, alrighty, all right, aight, righto, "
    "right, roger, roger that, got it, you got it, yes i do, suits me, let's, bring it on, hell yeah, hell yes, heck "
    "yes, heck yeah, fuck yes, fuck yeah, duh, obviously, naturally, sure thing, surely, by all means, much "
    "appreciated, that would be great, that would be good, that would be lovely, that would be nice, that would be "
    "perfect, would be great, would be nice, would be lovely, that'd be great, it would be great, works great, still "
    "coming, still on, keep it, keep me, thumbs up, 10 4, ten four, okey, you betcha, no doubt, without a doubt, 100 "
    "percent, why the hell not, it has, it has arrived, it arrived, it came, we have, they have, it did arrive, "
    "arrived, that'd be awesome, that'd be amazing, that'd be great, that'd be perfect, that'd be lovely, that'd be "
    "nice, that'd be wonderful, that'd be fantastic, that'd be fab, that'd be ideal, that'd be good, that'd be cool, "
    "that'd be super, it'd be awesome, it'd be amazing, it'd be great, it'd be perfect, it'd be lovely, it'd be nice, "
    "it'd be wonderful, it'd be fantastic, it'd be fab, it'd be ideal, it'd be good, it'd be cool, it'd be super, "
    "that would be awesome, that would be amazing, that would be great, that would be perfect, that would be lovely, "
    "that would be nice, that would be wonderful, that would be fantastic, that would be fab, that would be ideal, "
    "that would be good, that would be cool, that would be super, this would be awesome, this would be amazing, this "
    "would be great, this would be perfect, this would be lovely, this would be nice, this would be wonderful, this "
    "would be fantastic, this would be fab, this would be ideal, this would be good, this would be cool, this would "
    "be super, works perfectly, works perfectly for us, works perfectly for me, works great for me, works well, works "
    "fine, works fine for me, works for us, i'm down, im down, down for it, down with that, you know it, fo sho, "
    "fosho, fa sho, all set thanks, sounds awesome, sounds amazing, sounds wonderful, sounds fab, sounds good to us, "
    "no problem at all, received, i received it, i got it, we got it, can't say no, cannot say no, can't say no to "
    "that, can't refuse, don't mind if i do, that's me, that is me, we'd like to, we would like to, we'd love to, we "
    "would love to, yes we'd, go on then, oh go on, oh go on then, go on, we'll do that, will do that",
    decline="afraid not, have to cancel, need to cancel, must cancel, gotta cancel, won't be there, will not be "
    "there, no thanks, no thank you, no thx, not now, not right now, not today, not tonight, not tomorrow, not this "
    "time, not at the moment, not at this time, not for me, not really, not at all, not interested, not anymore, not "
    "any more, not yet, not this week, not this year, not a chance, not in a million years, not likely, not coming, "
    "not gonna happen, not going to happen, no longer interested, no longer, no chance, no can do, no deal, no need, "
    "no go, no time, nothing, never mind, nevermind, nvm, forget it, i'll pass, ill pass, i pass, hard pass, pass, "
    "pass on this, pass this time, can't make it, cannot make it, cant come, can't come, cannot come, can't do it, "
    "cannot do it, i can't, i cannot, we can't, can't, cannot, won't be able, will not be able, unable to, not able "
    "to, i don't, i do not, i dont think so, don't think so, do not think so, i doubt it, doubt it, doubtful, i "
    "won't, i will not, won't, we won't, won't make it, won't come, won't be coming, don't want, do not want, don't "
    "need, do not need, dont like, don't bother, rather not, i'd rather not, prefer not, i'd prefer not, better not, "
    "decline, declined, i decline, refuse, i refuse, reject, false, incorrect, wrong, that's wrong, not correct, not "
    "right, not true, it didn't, it did not, i didn't, i did not, we didn't, it isn't, it is not, it's not, it "
    "wasn't, it was not, i'm not, i am not, we are not, we're not, i haven't, have not, hasn't, doesn't work, does "
    "not work, doesn't suit, won't work, will not work, fuck no, hell no, heck no, no fucking way, god no, over my "
    "dead body, as if, ain't, count me out, i'm out, im out, i am out, maybe next time, maybe another time, another "
    "time, some other time, maybe some other time, next time maybe, no longer need, no longer want, thumbs down, i'm "
    "good thanks, i'm good thank you, im good thanks, im good thank you, i'm ok thanks, im ok thanks, i'm fine "
    "thanks, im fine thanks, all good thanks, keep your, don't do it, do not do it, cancel that, disagree, i "
    "disagree, negatory, unacceptable, under no circumstances, by no means, in no way, it never arrived, never "
    "arrived, never came, it never came, never got it, never received it, it hasn't, it has not, hasn't arrived, has "
    "not arrived, not arrived, nothing arrived, didn't arrive, did not arrive, haven't received it, not received, not "
    "feeling it, still waiting, still waiting for it, nothing has arrived, nothing arrived, nothing came, nothing "
    "yet, i'd say no, id say no, on vacation, i'm away, i am away, we're away, out of town, i'm out of town, i'm "
    "sick, not this one, no longer need it, we're all set no thank you, not for us, not my thing, give it a miss, "
    "i'll give it a miss, we'll give it a miss, give this a miss, i'm ill, i am ill, i'm unwell, got sick",
    good="good, great, fine, perfect, excellent, awesome, cool, nice, lovely, super, brilliant, amazing, fantastic, "
    "wonderful, please, pls, plz, sweet, splendid, grand, dandy, happily, willingly, 💯, 🙌, it's ok, it's fine, it's "
    "good, very well, so be it, please yes, ready",
    poor="unfortunately, sadly, regrettably, impossible",
    unsure="maybe, perhaps, possibly, not sure, unsure, not certain, i don't know, don't know, dont know, do not "
    "know, dunno, idk, no idea, no clue, no opinion, no preference, depends, it depends, that depends, either way, "
    "either, neither, yes and no, yes or no, no and yes, yes no maybe, yeah no, yeah right, hard to say, can't say, "
    "cant tell, can't decide, cannot decide, undecided, we'll see, will see, let me think, let me check, need to "
    "check, have to check, i'll check, i'll see, let me see, get back to you, let you know, might, not decided, "
    "haven't decided, thinking about it, so so, meh, whatever, don't care, dont care, do not care, doesn't matter, no "
    "matter, don't understand, do not understand, what do you mean, which one, who is this, kind of, sort of, kinda, "
    "sorta, not necessarily, not exactly, mixed, 50 50, fifty fifty, 🤷, 🤔, later, ask me later, hope so, i hope so, "
    "i wish, wish i could, wasn't sure, more or less, both",
    neutral="not bad, not too bad, not half bad, not so bad, no comment, no one, nobody, no reply, no answer, no "
    "response, no sign, no package, no parcel, no delivery, no order, no email, no sms, no text, no message, no doubt "
    "about it, no rush, no hurry, no worries, no offence, no offense, no joke, no wonder, not only, not just, not to "
    "mention, not a big deal, not that i, if not, or not, if yes, if no, if so, say yes, say no, said yes, said no, a "
    "yes, a no, yes man, good morning, good evening, good afternoon, good day, good night, good luck, good question, "
    "nice day, a sure, make sure, made sure, making sure, for now, right now, right away, right here, can't wait, "
    "cannot wait, cant complain, can't complain, can't thank, don't worry, dont worry, no less, no more than, "
    "couldn't be better, don't mind, do not mind, would not mind, wouldn't mind, sure about, sure if, sure what, sure "
    "when, sure how, nothing wrong, nothing to complain, please note, true story, no 1, never been better, never "
    "better, never disappoints, right after, right before, cant fault, can't fault, can't go wrong, without issues, "
    "no issues, no issue, no complaints, no trouble, no harm, wrong number, wrong person, wrong parcel, wrong "
    "package, wrong item, wrong order, nothing is perfect, nobody is perfect, nobody's perfect, no one is perfect, "
    "possible, it is possible, it's possible",
    negators="not, don't, do not, dont, doesn't, didn't, isn't, wasn't, aren't, weren't, can't, cannot, won't, "
    "wouldn't, shouldn't, never, hardly, without, ain't, no longer, neither, nor, none",
    fillers="i, we, you, it, that, this, the, a, an, is, am, are, was, be, been, will, would, could, can, do, did, "
    "does, have, has, had, to, for, of, on, in, at, and, so, just, very, really, quite, pretty, well, oh, ah, uh, um, "
    "hmm, hm, er, lol, haha, hehe, lmao, omg, wow, my, me, us, your, them, they, he, she, too, also, then, now, "
    "there, here, all, i'm, i'll, i'd, i've, it's, that's, we'll, we're, actually, honestly, still, always, think, "
    "guess, say, said, answer, reply, much, as, today, totally, with, by, from, sounds, im, ill, id, its, thats, "
    "like, definitely, mate, bro, dude, guys, man, dear, probably, already, thing, everything, indeed, again, course, "
    "both, love, one, time, rather, even, at all, must, got, get, let, lets, about, its a, going, gonna, want, wanna, "
    "it'll, needed, both of us, yet, what a, sorry, unfortunately, ooh, aww, boy, girl, sir, madam, ma'am, team, "
    "folks, 😀, 😊, 🙂, 😄, ❤, 🙏, 😉, 🎉, 😅, even if, even though, as if, what if, as soon as possible, as quickly "
    "as possible, as early as possible, as late as possible",
    polite="thanks, thank you, thank u, thankyou, thx, thnx, tnx, thks, ty, tysm, cheers, ta, please, pls, plz, "
    "plese, plees, pleas, thanks a lot, thank you very much, thank you so much, many thanks, much obliged, "
    "thanks so much, kindly, hi, hello, hey, hiya, hi there, hello there, hey there, dear sir, sir, madam, "
    "good morning, good evening, good afternoon, regards, best regards, kind regards, bye, goodbye, have a "
    "nice day, have a good day, have a great day, sorry, excuse me, love, x, xx, xxx, xoxo, if possible, if "
    "that's ok, if thats okay, if that is ok, if that's okay, if it's ok, if you can, if you could, if you "
    "don't mind, if you please, if i may, if i can, if that works, if it's possible, if that's possible, if "
    "you like, if you want, if it is possible, if that's alright, if that's all right, if needed, if you "
    "would",
    but="but, however, although, though, except, unless, just not, only not",
    asks="what, when, where, why, how, who, which, whose, do you, does it, is it, are you, can you, can i, could "
    "you, could i, will you, would you, should i, is there, are there, did you, have you, is this, may i, do "
    "i, what's, whats, how's, when's, wheres",
    common=COMMON,
    conditions="if, only if, as long as, so long as, provided, provided that, providing, unless, on condition, "
    "assuming",
)

NUMBERS = Numbers(
    numerals="0=zero|nil|nought|naught|nul|null, 1=one|won, 2=two, 3=three|tree|thre, 4=four|fore|fuor, 5=five|fiv, "
    "6=six, 7=seven|sevn|sven, 8=eight|eigth|ate|eigh, 9=nine|nien, 10=ten, 11=eleven|elleven, 12=twelve|twelv|a "
    "dozen|dozen, 13=thirteen, 14=fourteen, 15=fifteen, 16=sixteen, 17=seventeen, 18=eighteen, 19=nineteen, 20=twenty, "
    "30=thirty, 40=forty|fourty, 50=fifty, 60=sixty, 70=seventy, 80=eighty, 90=ninety|ninty, 100=hundred, "
    "1000=thousand, 2=a couple|a pair|couple",
    joined="tens-units",
    articles="one, a, ate, won, tree, fore, a dozen, dozen, nil, nada, half, a couple, a pair, couple",
    nicknames="10=tenner|a tenner, 5=fiver, 1.5=one and a half|one and half|a one and a half, 0.5=half|a half|one "
    "half|half of one, 0.25=a quarter of one",
    scale="out of, of, outta, outof, over, on, from",
    points="star, stars, point, points, pts, score, rating, outta ten, stjerner",
    measures="day, days, hour, hours, hr, hrs, h, minute, minutes, min, mins, week, weeks, wk, wks, month, months, "
    "year, years, yr, yrs, times, time, x, dollars, dollar, bucks, usd, eur, euro, euros, pounds, gbp, "
    "quid, kr, kroner, nok, sek, dkk, cents, percent, kg, g, grams, lb, lbs, oz, cm, mm, m, km, miles, pm, "
    "am, a.m, p.m, people, persons, kids, items, pieces, pcs, bags, boxes, cups, orders, weeks, packages, "
    "parcels, bottles, of us, of them, of you, of the, of my, of your, friends, coffees, shirts, pairs, "
    "pair, products, oclock, o'clock, st, nd, rd, th, things, others, emails, calls, messages, texts, "
    "reasons, years old, degrees, floor, st floor, nd floor, gallons, gal, liters, litres, ml, dogs, cats, "
    "o clock, oclock, missing, percent off, pm, cups, mugs, broken, months pregnant, month old, year old, "
    "damaged, dozen",
    orders="order, orders, order no, order number, order nr, order id, invoice, tracking, tracking number, ref, "
    "reference, booking, ticket, case, parcel, package, customer number, customer no, account, sku, item number, "
    "code, zip, pin, room, flat, apartment, apt, bus, version, iphone, house number, street, size, age, pack of, box "
    "of, phone, tel, mobile, cell, call, in, until, before, after, since, at, channel, page, postcode, post code, zip "
    "code, order nr, week no, flight, aisle, gate, platform, seat, table, row, level, exit, chapter, episode, season, "
    "we are, we were, we're, there are, there were, unit, floor, suite, door, building, block, son is, daughter is, "
    "kid is, bought, ordered, purchased",
    halves="and a half, and half, point five",
    ordinals="1=first|1st, 2=second|2nd, 3=third|3rd, 4=fourth|4th|forth, 5=fifth|5th, 6=sixth|6th, 7=seventh|7th, "
    "8=eighth|8th, 9=ninth|9th, 10=tenth|10th, -1=last|final|bottom, 1=top, -2=middle|the middle|in the "
    "middle|center one, -1=the last one|bottom one, 1=first one|top one",
    options="option, number, alternative, choice, letter, answer, nr, no, num, #, opt",
    several="both, all, any, either, neither, none, all of them, none of them, everything, nothing, whichever, don't "
    "care, every",
)

CALENDAR = Calendar(
    weekdays="0=monday|mon|mondays|mondag, 1=tuesday|tue|tues|teusday, "
    "2=wednesday|wed|weds|wensday|wednsday|wendesday, 3=thursday|thu|thur|thurs|thrusday, "
    "4=friday|fri|firday|fryday, 5=saturday|sat|saterday|satuday, 6=sunday|sun|suday",
    months="1=january|jan, 2=february|feb|febuary, 3=march|mar, 4=april|apr, 5=may, 6=june|jun, 7=july|jul, "
    "8=august|aug, 9=september|sep|sept, 10=october|oct, 11=november|nov, 12=december|dec",
    days="0=today|tonight|2day|tonite|this afternoon|this evening|this morning, "
    "1=tomorrow|tomorow|tommorow|tommorrow|tomorro|tmrw|tmr|tmw|tmrow|2moro|2morrow|tomorrows|tom|tomoz|tomoro, "
    "2=day after tomorrow|overmorrow, -1=yesterday|last night, -2=day before yesterday",
    parts="morning=morning|mornin|early|breakfast, midday=lunch|lunchtime|midday, afternoon=afternoon|arvo|after "
    "lunch, evening=evening|tonight|eve|tonite|dinner|after work, night=night|at night",
    following="next, the following, following",
    week="week",
    within="in, within, from now, from today, time",
    spans="minute=minute|minutes|min|mins, hour=hour|hours|hr|hrs, day=day|days, week=week|weeks|wk|wks|weeks', "
    "fortnight=fortnight, month=month|months, year=year|years",
    clock="at, around, about, by, from, after, before, @, approx, circa, ca, between, til, till, until, say",
    oclock="o'clock, oclock, o clock, sharp, ish, hrs, h",
    half="half",
    half_before=False,
    quarter="quarter, a quarter",
    past="past, after",
    before="to, till, before, of",
    noon="noon, midday, high noon",
    midnight="midnight",
    weekend="weekend, the weekend, this weekend",
    day_marks="the, on, on the",
    either="or, either, maybe, perhaps",
    previous="last, this past, past, previous",
    week_after="after next",
    week_number="week, wk, week number, week no",
    month_in="in, during, early, mid, late, by, sometime in",
    ordinal_days="11=eleventh|11th, 12=twelfth|twelveth|12th, 13=thirteenth|13th, 14=fourteenth|14th, "
    "15=fifteenth|15th, 16=sixteenth, 17=seventeenth, 18=eighteenth, 19=nineteenth, 20=twentieth, "
    "21=twenty first, 22=twenty second, 23=twenty third, 24=twenty fourth, 25=twenty fifth, 26=twenty "
    "sixth, 27=twenty seventh, 28=twenty eighth, 29=twenty ninth, 30=thirtieth, 31=thirty first",
)

REQUESTS = Requests(
    stop="stop, stopall, stop all, unsubscribe, opt out, optout, unsub, unsubcribe, unsuscribe, unsubscribed, un "
    "subscribe, unsubscribe all, stop stop, opt me out, unsubscribe me, stop now",
    stop_yielding="end, cancel, quit, revoke, remove, end all, cancel all, td",
    start="start, unstop, un stop",
    start_yielding="subscribe, resubscribe, re subscribe, opt in, optin, restart, resume",
    help="help, help me",
    help_yielding="info, information, more info, support",
    stopping="stop|stops|stopping|quit|cease",
    sending="send|sending|sendng|text|texting|textng|txt|txting|message|messaging|messageing|contact|contacting|"
    "spam|spamming|email|emailing|mailing|bother|bothering|annoying|harassing|harrassing|write|writing|"
    "writting|smsing|bugging|pestering|contating|notifying|advertising|disturbing|calling",
    messages="messages|message|mesages|messges|texts|text|txts|txt|sms|smses|offers|ads|adverts|advertisements|"
    "advertising|marketing|promotions|promos|newsletter|newsletters|emails|mails|mailings|notifications|"
    "notification|spam|campaigns|deals|communications|communication|msgs|msg|promotional|junk|alerts|"
    "reminders|crap|shit|bullshit|correspondence",
    removing="remove|delete|take|drop|scratch|unsubscribe|unsub|exclude|erase|get|opt|sign|cut",
    stop_requests="<stopping> .. <sending>; <stopping> .. <messages>; stop it|this|that|these|now|please|pls|"
    "immediately|already|everything|asap|thanks|bothering;dont|do+not|never|not+to|stop+trying+to "
    "text|message|contact|email|spam|bother|disturb|write|sms|txt|call "
    "me|us|this+number|again|here|anymore|any+more|to+me|ever;dont|do+not|never send|sending .. "
    "<messages>|anymore|any+more|again|anything|more|these|those|this; dont|do+not send it|any;no|not+any "
    "more|further <sending>|<messages>|of+these|of+this|of+your; no more please|pls|thanks; no more "
    "please|pls|thanks? $;dont|do+not|didnt|never|not+want|no+longer "
    "want|wish|need|like|sign+up|signed+up|ask|agree|consent|subscribe .. <messages>;dont|do+not|not|no+longer|never "
    "want|wish|care|wanting|like to receive|get|hear|recieve .. "
    "<messages>|anything|this|these|more|from|them|it|anymore;not|no+longer want|wish|interested|care to|in "
    "receive|hear|recieve|hearing|receiving; tired|sick|fed .. of|with .. "
    "<messages>;not+interested|no+interest|uninterested in .. <messages>; <removing> "
    "me|us|my+number|my+phone|my+email|my+mail|my+name|my+address|this+number|number "
    "off|from|out|please|pls|now;remove|delete|erase|unsubscribe|exclude|unsub|scratch me|us|my+number|my+phone|"
    "my+email|my+name|my+details|my+data|my+address|my+mobile|this+number;take|get|scratch|cross|strike "
    "me|us|my+name|my+number off|out|of; off|from your|the|this|ur|all? .. list|lists|database;unsubscribe|unsubcribe|"
    "unsuscribe|unsub|unsubscribing|unsubscribed|optout|stopall; opt|opting|opted me|us|my+number|this+number? out; "
    "stop i|im|ive|we|u|wrong|you|it|with; leave me|us tf|the+fuck|the+hell? alone|be; lose|forget|loose my number; "
    "fuck|piss|bugger|sod|eff|f off|you+and+your; go away; get lost; shut up; cancel|end|terminate|deactivate|disable "
    "all|my|the|these|this|your|any|such|those? sms|text|texts|newsletter|newsletters|messages|emails|offers|"
    "marketing|ads|text+messages|notifications|alerts;withdraw|withdrawing|revoke|revoking my|the|any|all? "
    "consent|permission; no longer consent|subscribe|opt; enough .. <messages>; enough "
    "already;said|told|asked|texted|wrote|replied|sent you|u|already? .. stop|unsubscribe; cease desist|and+desist; "
    "off+the|off+your|off+this|off+ur|from+your+mailing|of+your mailing? list|lists;out of|from|off this|your|the "
    "messages|texts|mailing+list|sms+list; i want|would+like|need out; please stop; quit it|this|texting; "
    "block|blocking you|this+number;want|like|wish this|it|these|them to stop; make it|this|these|them stop; end "
    "this|these|it .. now|<messages>;tell|have|get them|your+bot|your+robot|it to? stop; stop|quit with .. "
    "<messages>|this|these|that; wrong number|person|phone|nr|contact|num; "
    "signed|sign|signing|subscribed|agreed|consented|opted never|didnt|not? .. up|to|in? for? this|these|anything; "
    "never|didnt|dont+remember|dont+recall ever? "
    "sign|signed|signing|subscribed|subscribe|asked|ask|opted|opt|agreed|consent|registered|gave up|to|in|for|you .. "
    "this|these|anything|that|permission|consent|number?; dont|do+not|never ever|please|you+ever? "
    "text|message|contact|email|spam|bother|write|call|txt me|us|this; remove|delete|take .. "
    "his|her|their|my|our|this number|numbers|phone|name|details|info|information .. off|from|list?; "
    "died|passed+away|deceased|dead .. remove|delete|stop|take; reported|reporting|report you|this|number|your? .. "
    "spam|fcc|ftc; not me|the+person|him|her wrong|you; cut it|this|that out; knock it off; give it a rest; let me "
    "be; never text|message|contact|email me; block your|this|you; who gave you my number; do+not call registry|list; "
    "dnc; no longer wish|want|interested .. messages|texts|contacted|contact|this|list; "
    "dont+want|do+not+want|rather+not|stop to? be|being|getting|get "
    "contacted|texted|messaged|messages|texts|spammed|these; lose this|my number; wish|want|like|need off|out; "
    "unsubscribe|unsub|opt .. please|asap|now|immediately; please|kindly|pls cease|desist; dont|do+not|not want|need "
    "any|anymore|no+more more? .. of these|this|those; changed|change his|her|their|the|my number .. isnt|not|this; "
    "isnt|not .. changed his|her|their number; this|it isnt|is+not|aint .. number; stop blowing; belongs|belong "
    "to+someone|to+somebody|to+another; blow|blowing up my phone; number .. reassigned; not a customer anymore; "
    "dont|do+not text|message|txt|contact|email|spam $; dont|do+not want this|these|those $; done|through with "
    "these|this|your|the <messages>; can|could|will|would u|you|yall please? stop $; asked .. be "
    "removed|taken+off|deleted|unsubscribed; this|it|thats|its is? spam $; spam|spammer|spammers $; who|whos .. stop "
    "$; this+is|thats just|nothing+but spam; so sick of these|this|your; make it stop; if you|u <sending> me again; "
    "text me again .. report|block; <sending> me|us again and|or|ill|i+will",
    start_requests="start|resume|begin|restart .. <sending>|<messages>; start .. again; "
    "resubscribe|re+subscribe|subscribe|sign|opt me|us|my+number back|in|up|again|to|for .. "
    "again|<messages>|please|back; resubscribe|re+subscribe me|us|my+number; want|like|wish .. <messages> "
    "again|back; add|put|take|get me|us|my+number back; subscribe me; opt|opting me|us|my+number? back? in; "
    "turn .. back on; send me|us .. <messages> again; unstop me|this|please; changed my mind .. "
    "<messages>|start; rejoin",
    help_requests="i|we need|want some|your? help|assistance|support; can|could|will|would you|someone|somebody|anyone "
    "please? help|assist me|us?; help me|us out?; need help|assistance; get|give me|us? help; more info|information; "
    "i+need|need|want|send|give me? more|some? info|information; please help me|us; any help; could|can|would "
    "use|do|really some|with+some|with+a+little|a+little? help|assistance|a+hand; who can|could|do help|ask|assist|i? "
    ".. help|me|this|us?; i|we? really|just|do|desperately need|want some|your|a+bit+of|a+little? help|assistance; "
    "can|could|may i|we get|have some|a+little|your? help|assistance; need|needing some|a+bit+of|a+little "
    "help|assistance|support",
    excuses="dont|do+not|never|please+dont remove|delete|unsubscribe|take|drop|get me|us off|from|of? your|the|this? "
    "list|lists; reply|text|txt|send|type|answer|msg|respond with? stop|stopp|unsubscribe|end|cancel|quit|unsub ...; "
    "dont|do+not|never|cant|cannot|wont|not|didnt|doesnt|shouldnt|no+need+to "
    "ever|please|you+ever|want+to|want+you+to|need+to|wish+to|like+to|going+to|plan+to|mean+to? "
    "stop|stopping|quit|unsubscribe|cancel|end|remove|opt|delete|resubscribe|start "
    "<sending>|me|it|them|these|those|out|this|the+messages? <sending>|<messages>|me|us|coming? "
    "these|those|the|your|me? <messages>?;why|when|how+come did|have|has|do|does|would you|u|it|they|i|the+messages? "
    "stop|stopped <sending>?; did|have|has|had|if|until|unless|before you|u|it|they|i|we .. stop|stopped <sending>? "
    "<messages>?;stop by|at|in|over|off|into|smoking|drinking|working|here|there; "
    "bus|tram|train|next|last|non|one|pit|full|first|whistle|metro|door "
    "stop;reply|text|txt|send|write|type|answer|msg stop|stopp|unsubscribe|end|cancel|help|start|quit|info|unsub "
    "to|2|for|and .. to? end|opt+out|optout|cancel|quit|unsubscribe|stop|leave|unsub; "
    "reply|text|txt|send|write|type|answer|msg stop|stopp|unsubscribe|end|cancel|help|start|quit|info|unsub "
    "to|2|for|and; reply|txt with? stop|unsubscribe|end|quit; stop to|2|= "
    "end|opt|cancel|quit|unsubscribe|stop|avoid|optout|leave|unsub|out; txt|text stop; stop 2? 2end|2stop|2quit; "
    "unsubscribe click|visit|go|tap|here|at|link|http; to unsubscribe|opt+out "
    "click|visit|reply|text|go|tap|here|follow|press|use|please+click|send; opt out reply|text|at|here|click|send; "
    "unsubscribe|opt+out any|at+any; how .. not <messages>; help with|you|her|him|them; i .. unsubscribed|stopped .. "
    "by+mistake|accidentally|by+accident; accidentally|mistakenly unsubscribed|unsubscribe|stopped|opted+out; "
    "unsubscribed|stopped|opted+out .. by+mistake|accidentally|by+accident|in+error; dont|do+not|never|please+dont "
    "<sending> me before|until|till|after|on|at|today|tomorrow|if|when|during|between|while|by; before|until|after "
    "<sending>; dont want|need .. <messages> on|about+that; dont|do+not send it|any|this|these "
    "to|until|before|yet|today|tomorrow|now|by|in|with; no more questions|stock|left|info|coffee; no+more|any+more "
    "text|message|messages in+stock; cant stop; stop the+car|my+order|the+order|my+delivery|the+delivery|payment; "
    "gave|entered|typed|put|wrote|have+given|used|provided|dialed|dialled|called|got+sent|sent .. wrong number; wrong "
    "number of|on|in|for|from|to|i|when; wrong person|contact at|in|for; signed|sign up "
    "for+it|yesterday|today|already; ill never|i+never|never|didnt stop|quit; stop collaborate; "
    "she|he|they|wife|husband|kids|boss|someone|sign|who|traffic|it said|say|says|told .. stop; stop "
    "the|my|our|playing|it music|song|order|delivery|shipment|package|payment|subscription|some|lol; stop it "
    "some|youre|you+are|im|lol|haha; no|not|any more|fewer|less than; stop|stopped|stopping selling|serving|making|"
    "offering|carrying|stocking|roasting|shipping|delivering|accepting|taking|working|updating|producing|brewing; "
    "stop it|that .. kind|sweet|nice|funny|cute|flattering; not|never|stopped|arent|havent|no+longer "
    "getting|received|receiving|got any|your|the? .. <messages> anymore|any+more|lately?; want|like|love|send+me more "
    "<messages> like+this|like+these|like+that|please?; unsubscribed people; wrong number haha|lol; are you the wrong "
    "number; quit+it youre|you+are|lol|haha; unsubscribe|optout|opt+out text|reply|send|sms|txt ...; "
    "havent|have+not|hasnt|has+not|never heard",
)

WORDS = Words(code="en", answers=ANSWERS, numbers=NUMBERS, calendar=CALENDAR, requests=REQUESTS)
