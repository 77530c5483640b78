"""English words that are no slip of any word that means something here, and English that goes with any language."""

COMMON = (
    "hope, note, none, nose, done, home, some, come, name, same, less, mess, best, years, sore, more, here, four, "
    "your, year, five, fire, file, late, rate, date, gate, size, side, send, sent, spend, stuff, step, shop, ship, "
    "stay, store, story, stock, spot, soup, snap, stuck, start, smart, state, stand, helps, held, hell, hello, "
    "heal, hemp, heap, kelp, yelp, place, price, prize, pride, black, block, back, book, look, took, cook, cool, "
    "tool, pool, poor, door, food, wood, mood, goods, gold, then, than, them, they, that, what, whats, with, wish, "
    "this, these, those, there, their, other, another, right, night, light, might, eight, weight, fight, sight, "
    "tight, great, treat, thank, think, thing, things, bring, spring, string, strong, wrong, line, like, live, "
    "love, life, wife, nice, rice, mice, fine, find, kind, mind, mine, nine, wine, time, dime, tame, take, make, "
    "made, cake, lake, bake, wait, want, went, need, feed, seed, seen, been, beer, bear, dear, near, hear, heard, "
    "year, years, team, tear, term, time, times, tiny, today, monthly, month, mouth, south, north, sunny, money, "
    "honey, monkey, funday, friends, friend, fresh, free, three, tree, true, blue, glue, clue, club, clean, clear, "
    "color, colour, could, would, should, world, word, words, work, works, worst, worse, horse, house, mouse, "
    "hours, hour, tour, pour, your, yours, sour, soul, soon, noon, moon, room, roof, root, boot, boat, coat, "
    "coast, cost, lost, post, host, most, must, just, dust, trust, burst, first, thirst, thirty, shirt, short, "
    "sport, sort, port, part, party, pants, plant, plan, plane, plate, plates, please, release, order, older, "
    "under, wonder, number, member, paper, super, supper, upper, offer, office, often, open, even, ever, never, "
    "every, very, vary, carry, marry, march, match, watch, catch, batch, bath, both, boxes, bought, brought, "
    "thought, though, through, tough, rough, enough, cough, cold, told, sold, hold, bold, fold, folks, forks, "
    "parks, marks, makes, takes, lakes, rates, notes, large, small, medium, email, emails, mail, main, rain, "
    "train, again, gain, pain, paid, said, side, sides, ride, wide, hide, yellow, green, brown, white, grey, "
    "purple, orange, coffee, beans, roast, filter, texts, next, text, test, tests, rest, west, nest, past, last, "
    "fast, cast, case, base, vase, ease, easy, lady, baby, body, copy, cope, hoped, rope, dope, pope, slope, "
    "scope, leave, leaves, live, alive, arrive, arrived, drive, driver, river, silver, sliver, cover, over, lover, "
    "clover, another, ends, send, spend, lend, bend, tend, trend, friend, seven, given, driven, tense, dense, "
    "sense, since, single, simple, sample, couple, people, purple, temple, apple, apply, reply, replay, really, "
    "ready, read, bread, dead, deal, real, meal, meat, meet, feet, sheet, sweet, street, tweet, west, cancels, "
    "canceled, cancelled, informs, inform, form, firm, farm, from, firms, helped, starts, started, starter, "
    "starting, stopped, stops, stopping, shopping, shops, monday, sunday, friday, unsure, insure, ensure, censure, "
    "suffer, buffer, wonder, wander, later, latter, letter, better, bitter, butter, matter, water, wafer, safer, "
    "paper, agree, angry, court, count, county, country, caught, taught, eighth, sixty, pixie, twelve, shelve, "
    "tended, tent, rent, cent, bent, dent, lent, hundreds, thousands, second, secondhand, forth, worth, birth, "
    "filth, fill, full, pull, bull, ball, call, fall, tall, wall, hall, sell, tell, well, bell, fell, cell, will, "
    "still, till, skill, hill, bill, kill, pill, mill, silly, filly, hilly, decide, device, scam, scams, scammer, "
    "cutting, script"
)
IN_EVERY_LANGUAGE = {  # what is typed in English beside any language
    "yes": "yes, yep, yeah, yup, ok, okay, sure",
    "no": "no, nope",
    "agree": "yes please, of course, no problem, sounds good, why not, absolutely, definitely",
    "decline": "no thanks, no thank you, not now, not interested, absolutely not, no way",
    "good": "perfect, great, nice, cool, fine, good",
    "polite": "thanks, thank you, please, thx, sorry, hi, hello",
    "unsure": "maybe, not sure, yes and no",
}
