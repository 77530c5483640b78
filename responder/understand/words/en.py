"""English."""

from responder.understand.words.en_common import COMMON
from responder.understand.words.opt_outs.orders.en import REQUESTS
from responder.understand.words.table import Answers, Calendar, Numbers, Words

ANSWERS = Answers(
    yes="yes, yep, yup, yeah, yea, yeh, ye, ya, yah, yh, yse, ys, yas, yass, yiss, yessir, aye, ok, okay, "
    "okey, k, kk, okie, oki, okidoki, okie dokie, okey dokey, okidokey, okeydokey, okk, kay, mkay, yup "
    "yup, uh huh, mhm, mmhm, mm hmm, y, yis, yeap, yepp, yeppers, yas queen, affirmative, sure, yess, 👍, "
    "👌, ✅, ✔, ☑, 🆗, 🙋, yes sir, yes ma'am, def, deffo, defo, defs, yessum, yep yep, oki doke, okily "
    "dokily, bet, yas please, ok dokey, yezzir, yessiree, yesyes, yesyesyes, yes yes yes",
    no="no, nope, nah, nah im good, nah i'm good, no i'm good, no im good, naw, noo, nop, nopes, no way, "
    "nay, noh, n, on no, nuh uh, uh uh, negative, nada, 👎, ❌, ✖, 🚫, 🙅, ⛔, 🙅‍♀️, no sir, no ma'am, ❎, "
    "that's a no, thats a no, it's a no, make that a no, no dice, nonono, no no no",
    agree="ofcourse, precisely, nothing against it, nothing against that, got it yesterday, got it today, hooray, "
    "yippee, "
    "i'm interested, i am interested, interested, we are coming, we're coming, of course, ofc, for sure, "
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
    "fine, fine by me, fine with me, okay with me, ok with me, ok by me, alright, alrighty, all right, aight, "
    "righto, right, roger, roger that, got it, you got it, yes i do, suits me, let's, bring it on, hell yeah, hell "
    "yes, heck yes, heck yeah, fuck yes, fuck yeah, duh, obviously, naturally, sure thing, surely, much appreciated, "
    "that would be great, that would be good, that would be lovely, that would be nice, that would be perfect, would "
    "be great, would be nice, would be lovely, that'd be great, it would be great, works great, still coming, still "
    "on, keep it, keep me, thumbs up, 10 4, ten four, okey, you betcha, no doubt, without a doubt, 100 percent, why "
    "the hell not, it has, it has arrived, it arrived, it came, they have, it did arrive, arrived, that'd be "
    "awesome, that'd be amazing, that'd be perfect, that'd be lovely, that'd be nice, that'd be wonderful, that'd be "
    "fantastic, that'd be fab, that'd be ideal, that'd be good, that'd be cool, that'd be super, it'd be awesome, "
    "it'd be amazing, it'd be great, it'd be perfect, it'd be lovely, it'd be nice, it'd be wonderful, it'd be "
    "fantastic, it'd be fab, it'd be ideal, it'd be good, it'd be cool, it'd be super, that would be awesome, that "
    "would be amazing, that would be wonderful, that would be fantastic, that would be fab, that would be ideal, "
    "that would be cool, that would be super, this would be awesome, this would be amazing, this would be great, "
    "this would be perfect, this would be lovely, this would be nice, this would be wonderful, this would be "
    "fantastic, this would be fab, this would be ideal, this would be good, this would be cool, this would be super, "
    "works perfectly, works perfectly for us, works perfectly for me, works great for me, works well, works fine, "
    "works fine for me, works for us, i'm down, im down, down for it, down with that, you know it, fo sho, fosho, fa "
    "sho, all set thanks, sounds awesome, sounds amazing, sounds wonderful, sounds fab, sounds good to us, no "
    "problem at all, received, i received it, i got it, we got it, can't say no, cannot say no, can't say no to "
    "that, can't refuse, don't mind if i do, that's me, that is me, we'd like to, we would like to, we'd love to, we "
    "would love to, yes we'd, go on then, oh go on, oh go on then, go on, we'll do that, will do that, love that, "
    "i'd love that, i would love that, i'm game, im game, see you tomorrow, see you monday, see you later then, abso "
    "bloody lutely, bloody right, hundred percent, one hundred percent, i'm keen, im keen, we're keen, lovely "
    "jubbly, more than happy, happy with that, i'm happy with that, suits us, it suits me, i can confirm, still "
    "interested, very interested, we're interested, yes to both, as planned, that's perfect, thats perfect, that is "
    "perfect, can do that, we can do that, i'm up for it, up for it, i'm up for that, we're up for it, why wouldn't "
    "i, that's the one, that's a yes, thats a yes, make that a yes, make it a yes, it's a yes, its a yes, i'd say "
    "yes, consider it done, we'll be home, i'll be home, i'm home, we're home, i'll be in, will be in, we'll be in, "
    "looks good, looks good to me, all looks good, looks right, looks fine, looks great, got here, it got here, "
    "picked it up, picked up, i picked it up, has been delivered, it has been delivered, was delivered, it was "
    "delivered, got mine, i got mine, send it over, send it, feel free, be my guest, please continue, proceed, "
    "please proceed, without question, still good, still good for, good for me, happy days, i'm happy to, we're "
    "happy to, no objection, no objections, looking forward to it, looking forward, can't wait to see you, it's "
    "here, its here, the parcel is here, parcel is here, delivered thanks, delivered thank you, all delivered, no "
    "bother, you may, sure can, good idea, great idea, spot on, don't see why not, i don't see why not, wouldn't say "
    "no, i wouldn't say no, would not say no, wouldn't miss it, would not miss it, wouldn't miss it for the world",
    decline="def not, deffo not, defo not, defs not, for sure not, surely not, obviously not, obvs not, "
    "i'm all set thanks, we're all set thanks, couldn't make it, we couldn't make it, "
    "nothing has come, nothing turned up, nothing showed up, nothing delivered, "
    "like hell no, not on your nelly, let's not, "
    "afraid not, have to cancel, need to cancel, must cancel, gotta cancel, won't be there, will not be "
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
    "thanks, im fine thanks, keep your, don't do it, do not do it, cancel that, disagree, i "
    "disagree, negatory, unacceptable, under no circumstances, by no means, in no way, it never arrived, never "
    "arrived, never came, it never came, never got it, never received it, it hasn't, it has not, hasn't arrived, has "
    "not arrived, not arrived, nothing arrived, didn't arrive, did not arrive, haven't received it, not received, "
    "not feeling it, still waiting, still waiting for it, nothing has arrived, nothing came, nothing yet, i'd say "
    "no, id say no, on vacation, i'm away, i am away, we're away, out of town, i'm out of town, i'm sick, not this "
    "one, no longer need it, we're all set no thank you, not for us, not my thing, give it a miss, i'll give it a "
    "miss, we'll give it a miss, give this a miss, i'm ill, i am ill, i'm unwell, got sick, never ever, nothanks, no "
    "thankyou, no thanku, not currently, not presently, not just now, not just yet, not needed, not necessary, not "
    "required, won't do, can't do, cannot do, count us out, i'll skip this one, leave it for now, i'll sit this one "
    "out, we'll pass, we pass, not keen, i'm not keen, not fussed, not gonna, not going, i'm not going, not coming "
    "anymore, can't do that, no longer coming, not available, i'm not available, isn't possible, is not possible, "
    "have to decline, must decline, i'm afraid i can't, not my cup of tea, no use, not a fan, parcel is missing, "
    "package is missing, it's missing, its missing, never turned up, it never turned up, never showed up, it never "
    "showed up, didn't receive, did not receive, didn't receive it, no desire, don't fancy, don't fancy it, out of "
    "the question, cancel my appointment, cancel the appointment, cancel my booking, cancel me, want to cancel, i "
    "want to cancel, like to cancel, would like to cancel, i'd like to cancel, wish to cancel, not home, won't be "
    "home, not in then, won't be in, isn't here, it isn't here, not here, works badly, busy, sorry busy, i'm busy, "
    "im busy, we're busy, not that i know of, not that i'm aware of, not as far as i know, not good enough, changed "
    "my mind, i've changed my mind, does not suit, doesn't suit me, does not suit me, that doesn't suit",
    good="good, great, fine, perfect, excellent, awesome, cool, nice, lovely, super, brilliant, amazing, "
    "fantastic, wonderful, please, pls, plz, sweet, splendid, grand, dandy, happily, willingly, 💯, 🙌, "
    "it's ok, it's fine, it's good, very well, so be it, please yes, ready",
    poor="unfortunately, sadly, regrettably, impossible",
    unsure="maybe, perhaps, possibly, not sure, unsure, not certain, i don't know, don't know, dont know, "
    "do not know, dunno, idk, no idea, no clue, no opinion, no preference, depends, it depends, that "
    "depends, either way, either, neither, yes and no, yes or no, no and yes, yes no maybe, yeah no, yeah "
    "right, hard to say, can't say, cant tell, can't decide, cannot decide, undecided, we'll see, will "
    "see, let me think, let me check, need to check, have to check, i'll check, i'll see, let me see, get "
    "back to you, let you know, might, not decided, haven't decided, thinking about it, so so, meh, "
    "whatever, don't care, dont care, do not care, doesn't matter, no matter, don't understand, do not "
    "understand, what do you mean, which one, who is this, kind of, sort of, kinda, sorta, not "
    "necessarily, not exactly, mixed, 50 50, fifty fifty, 🤷, 🤔, later, ask me later, hope so, i hope so, "
    "i wish, wish i could, wasn't sure, more or less, both, maybe not, i'm good, im good, i am good, not "
    "checked, haven't checked, have not checked, haven't looked, haven't seen it yet, can't remember, "
    "don't remember, i forget, not decided yet, i've not decided, on the fence, we're not sure, tbd, tbc, "
    "to be confirmed, need to think, have to think, thinking, i'll think, will think, let me ask, need to "
    "ask, i'll ask, have to ask, ask again, ask me, ask again later, could go either way, could be, jury "
    "is out, hmm maybe, who knows, ummm, confirm later, confirm tomorrow, confirm tonight, confirm soon, "
    "confirm asap, not certain yet, waiting on, torn, i'm torn, up to you, your call, you decide, or not "
    "sure",
    neutral="not bad, not too bad, not half bad, not so bad, no comment, no one, nobody, no reply, no answer, no "
    "response, no sign, no package, no parcel, no delivery, no order, no email, no sms, no text, no message, no "
    "doubt about it, no rush, no hurry, no worries, no offence, no offense, no joke, no wonder, not only, not just, "
    "not to mention, not a big deal, not that i, if not, or not, if yes, if no, if so, say yes, say no, said yes, "
    "said no, a yes, a no, yes man, good morning, good evening, good afternoon, good day, good night, good luck, "
    "good question, nice day, a sure, make sure, made sure, making sure, for now, right now, right away, right here, "
    "can't wait, cannot wait, cant complain, can't complain, can't thank, don't worry, dont worry, no less, no more "
    "than, couldn't be better, don't mind, do not mind, would not mind, wouldn't mind, sure about, sure if, sure "
    "what, sure when, sure how, nothing wrong, nothing to complain, please note, true story, no 1, never been "
    "better, never better, never disappoints, right after, right before, cant fault, can't fault, can't go wrong, "
    "without issues, no issues, no issue, no complaints, no trouble, no harm, wrong number, wrong person, wrong "
    "parcel, wrong package, wrong item, wrong order, nothing is perfect, nobody is perfect, nobody's perfect, no one "
    "is perfect, possible, it is possible, it's possible, i'm driving, driving now, in a meeting, when i'm home, "
    "when im home, when we're home, when i'm in, once i'm home, if i'm home, until i'm home, when i am, not saying "
    "no, not saying yes, not that i don't",
    negators="not, don't, do not, dont, doesn't, didn't, isn't, wasn't, aren't, weren't, can't, cannot, won't, "
    "wouldn't, shouldn't, never, hardly, without, ain't, no longer, neither, nor, none",
    fillers="i, we, you, it, that, this, the, a, an, is, am, are, was, be, been, will, would, could, can, "
    "do, did, does, have, has, had, to, for, of, on, in, at, and, so, just, very, really, quite, pretty, "
    "well, oh, ah, uh, um, hmm, hm, er, lol, haha, hehe, lmao, omg, wow, my, me, us, your, them, they, "
    "he, she, too, also, then, now, there, here, all, i'm, i'll, i'd, i've, it's, that's, we'll, we're, "
    "actually, honestly, still, always, think, guess, say, said, answer, reply, much, as, today, totally, "
    "with, by, from, sounds, im, ill, id, its, thats, like, definitely, mate, bro, dude, guys, man, dear, "
    "probably, already, thing, everything, indeed, again, course, both, love, one, time, rather, even, at "
    "all, must, got, get, let, lets, about, its a, going, gonna, want, wanna, it'll, needed, both of us, "
    "yet, what a, sorry, unfortunately, ooh, aww, boy, girl, sir, madam, ma'am, team, folks, 😀, 😊, 🙂, 😄, "
    "❤, 🙏, 😉, 🎉, 😅, even if, even though, as if, what if, as soon as possible, as quickly as possible, as "
    "early as possible, as late as possible",
    polite="thanks, thank you, thank u, thankyou, thx, thnx, tnx, thks, ty, tysm, cheers, ta, please, pls, plz, plese, "
    "plees, pleas, thanks a lot, thank you very much, thank you so much, many thanks, much obliged, thanks so much, "
    "kindly, hi, hello, hey, hiya, hi there, hello there, hey there, dear sir, sir, madam, good morning, good evening, "
    "good afternoon, regards, best regards, kind regards, bye, goodbye, have a nice day, have a good day, have a great "
    "day, sorry, excuse me, love, x, xx, xxx, xoxo, if possible, if that's ok, if thats okay, if that is ok, if that's "
    "okay, if it's ok, if you can, if you could, if you don't mind, if you please, if i may, if i can, if that works, "
    "if it's possible, if that's possible, if you like, if you want, if it is possible, if that's alright, if that's "
    "all right, if needed, if you would",
    but="but, however, although, though, except, unless, just not, only not",
    asks="what, when, where, why, how, who, which, whose, do you, does it, is it, are you, can you, can i, could you, "
    "could i, will you, would you, should i, is there, are there, did you, have you, is this, may i, do i, what's, "
    "whats, how's, when's, wheres, who's",
    common=COMMON,
    conditions="if, only if, as long as, so long as, provided, provided that, providing, unless, on condition, "
    "assuming, in case, so long",
)

NUMBERS = Numbers(
    numerals="0=zero|nil|nought|naught|nul|null, 1=one|won, 2=two, 3=three|tree|thre, 4=four|fore|fuor, 5=five|fiv, "
    "6=six, 7=seven|sevn|sven, 8=eight|eigth|ate|eigh, 9=nine|nien, 10=ten, 11=eleven|elleven, 12=twelve|twelv|a "
    "dozen|dozen, 13=thirteen, 14=fourteen, 15=fifteen, 16=sixteen, 17=seventeen, 18=eighteen, 19=nineteen, 20=twenty, "
    "30=thirty, 40=forty|fourty, 50=fifty, 60=sixty, 70=seventy, 80=eighty, 90=ninety|ninty, 100=hundred, "
    "1000=thousand, 2=a couple|a pair|couple",
    joined="tens-units",
    articles="one, a, ate, won, tree, fore, a dozen, dozen, nil, nada, half, a couple, a pair, couple",
    nicknames="13=baker's dozen|a baker's dozen|bakers dozen|a bakers dozen, "
    "10=tenner|a tenner, 1000=a grand, 5=fiver|a fiver, "
    "1.5=one and a half|one and half|a one and a half, 0.5=half|a half|one "
    "half|half of one, 0.25=a quarter of one, 0.5=half a|half an, 6=half a dozen|half dozen, 12=one dozen, "
    "0=zilch|zippo",
    scale="out of, of, outta, outof, over, on, from",
    points="star, stars, point, points, pts, score, rating, outta ten, stjerner",
    measures="visits, visit, thumb, thumbs, cheers, words, more thing, thing, "
    "day, days, hour, hours, hr, hrs, h, minute, minutes, min, mins, week, weeks, wk, wks, month, months, "
    "year, years, yr, yrs, times, time, x, dollars, dollar, bucks, usd, eur, euro, euros, pounds, gbp, quid, kr, "
    "kroner, nok, sek, dkk, cents, percent, kg, kilo, kilos, g, grams, lb, lbs, oz, cm, mm, m, km, miles, pm, am, a.m, "
    "p.m, people, persons, kids, items, pieces, pcs, bags, boxes, cups, orders, packages, parcels, bottles, of us, of "
    "them, of you, of the, of my, of your, friends, coffees, shirts, pairs, pair, products, oclock, o'clock, st, nd, "
    "rd, th, things, others, emails, calls, messages, texts, reasons, years old, degrees, floor, st floor, nd floor, "
    "gallons, gal, liters, litres, ml, dogs, cats, o clock, missing, percent off, mugs, broken, months pregnant, month "
    "old, year old, damaged, dozen",
    orders="cloud, till, checkout, register, table, "
    "high, "
    "half past, quarter past, aged, "
    "order, orders, order no, order number, order nr, order id, invoice, tracking, tracking number, ref, "
    "reference, booking, ticket, case, parcel, package, customer number, customer no, account, sku, item number, code, "
    "zip, pin, room, flat, apartment, apt, bus, version, iphone, house number, street, size, age, pack of, box of, "
    "phone, tel, mobile, cell, call, in, until, before, after, since, at, channel, page, postcode, post code, zip "
    "code, week no, flight, aisle, gate, platform, seat, table, row, level, exit, chapter, episode, season, we are, we "
    "were, we're, there are, there were, unit, floor, suite, door, building, block, son is, daughter is, kid is, "
    "bought, ordered, purchased",
    halves="and a half, and half, point five",
    ordinals="1=first|1st, 2=second|2nd, 3=third|3rd, 4=fourth|4th|forth, 5=fifth|5th, 6=sixth|6th, 7=seventh|7th, "
    "8=eighth|8th, 9=ninth|9th, 10=tenth|10th, -1=last|final|bottom, 1=top, -2=middle|the middle|in the middle|center "
    "one, -1=the last one|bottom one, 1=first one|top one",
    options="option, number, alternative, choice, letter, answer, nr, no, num, #, opt",
    several="both, all, any, either, neither, none, all of them, none of them, everything, nothing, whichever, don't "
    "care, every",
)

CALENDAR = Calendar(
    weekdays="0=monday|mon|mondays|mondag, 1=tuesday|tuesdays|tue|tues|teusday, "
    "2=wednesday|wednesdays|wed|weds|wensday|wednsday|wendesday, 3=thursday|thursdays|thu|thur|thurs|thrusday, "
    "4=friday|fridays|fri|firday|fryday, "
    "5=saturday|saturdays|sat|saterday|satuday, 6=sunday|sundays|sun|suday",
    months="1=january|jan, 2=february|feb|febuary, 3=march|mar, 4=april|apr, 5=may, 6=june|jun, 7=july|jul, "
    "8=august|aug, 9=september|sep|sept, 10=october|oct, 11=november|nov, 12=december|dec",
    days="0=today|tdy|tonight|2day|tonite|2nite|this night|this afternoon|this evening|this morning, "
    "1=tomorrow|tomorow|tommorow|tommorrow|tomorro|tmrw|tmr|tmw|tmrow|2moro|2morrow|tomorrows|tom|tomoz|tomoro|2mrw|"
    "2mro|tmoz|tomz, "
    "1=day after today, 2=day "
    "after tomorrow|day after tomoro|day after tmrw|day after tmr|day after tomoz|day after tom|day after 2moro|"
    "day after 2morrow|overmorrow, -1=yesterday|last night, -2=day before yesterday",
    parts="morning=morning|mornin|early|breakfast, midday=lunch|lunchtime|midday, afternoon=afternoon|arvo|pm|after "
    "lunch, evening=evening|tonight|eve|tonite|2nite|dinner|after work, night=night|at night",
    following="next, the following, following",
    week="week",
    within="in, within, from now, from today, time, hence",
    spans="minute=minute|minutes|min|mins, quarterhour=quarter of an hour, hour=hour|hours|hr|hrs, day=day|days, "
    "week=week|weeks|wk|wks|weeks', fortnight=fortnight, month=month|months, year=year|years",
    clock="at, around, about, by, from, after, before, @, approx, circa, ca, between, til, till, until, say",
    oclock="o'clock, oclock, o clock, sharp, ish, hrs, h",
    half="half",
    half_before=False,
    quarter="quarter, a quarter",
    past="past, after",
    before="to, till, before, of",
    noon="noon, midday, high noon",
    midnight="midnight",
    weekend="weekend, the weekend, this weekend, week end, wkend, wknd",
    day_marks="the, on, on the",
    either="or, either, maybe, perhaps",
    previous="last, this past, past, previous",
    week_after="after next",
    week_number="week, wk, week number, week no",
    month_in="in, during, early, mid, late, by, sometime in",
    ordinal_days="11=eleventh|11th, 12=twelfth|twelveth|12th, 13=thirteenth|13th, 14=fourteenth|14th, "
    "15=fifteenth|15th, 16=sixteenth, 17=seventeenth, 18=eighteenth, 19=nineteenth, 20=twentieth, 21=twenty first, "
    "22=twenty second, 23=twenty third, 24=twenty fourth, 25=twenty fifth, 26=twenty sixth, 27=twenty seventh, "
    "28=twenty eighth, 29=twenty ninth, 30=thirtieth, 31=thirty first",
)

WORDS = Words(code="en", answers=ANSWERS, numbers=NUMBERS, calendar=CALENDAR, requests=REQUESTS)
