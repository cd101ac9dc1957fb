"""What a shot gives to fill an English pattern with: names, verbs and places in the user's own words, bent to fit."""

# ruff: noqa: E501 - word lists and patterns on one line each
from __future__ import annotations

import re

from skyscreen.write.lexis.morphology import article, forms, gerund, is_plural, plural, third
from skyscreen.write.lexis.tagger import usual
from skyscreen.write.reading import Deed, Reading, Subject
from skyscreen.write.telling.facts import View, how_of, lead_of, part_of_day
from skyscreen.write.words.describe import COLLECTIVES
from skyscreen.write.words.gazetteer import PROPER
from skyscreen.write.words.nouns_en import ALONE, CAPITAL, MASS, MEN, MOMENTARY, TRANSITIVE, WOMEN

ASKING_OBJECT = ("help", "pick", "put", "take", "hold", "lift", "pull", "give", "hang", "fold", "set", "bring", "carry",
                 "drop", "blow", "turn", "wake", "cut", "fill", "open", "throw")
"""Verbs that want an object with their particle, too."""
LASTING = ("play", "sleep", "sing", "dance", "read", "write", "walk", "run", "swim", "row", "sail", "fly", "ride", "drive", "paint", "dig",
           "work", "talk", "march", "climb", "fish", "skate", "drift", "dream", "knead", "hum", "paddle", "pedal", "type", "practise",
           "practice", "train", "search", "hike", "ski", "gallop", "crawl", "burn", "glow", "shine", "wander", "travel", "snore", "chat", "graze")
"""Verbs of which one says that somebody does it on."""
TIME = {
    "night": "Night", "dawn": "First light", "morning": "Morning", "noon": "Midday", "afternoon": "Afternoon",
    "sunset": "Sunset", "dusk": "Dusk",
}  # fmt: skip
PART = {"night": "night", "dawn": "morning", "morning": "morning", "noon": "day", "afternoon": "afternoon",
        "sunset": "evening", "dusk": "evening"}  # fmt: skip
ON = ("street", "road", "beach", "plain", "prairie", "lake", "pond", "river", "shore", "coast", "hill",
      "cliff", "mountain", "bridge", "square", "stage", "promenade", "steppe", "island", "dunes", "avenue",
      "alley", "lane", "pier", "boardwalk", "moor", "peak", "highway", "track", "rooftop", "roof", "viaduct", "railway", "platform",
      "deck", "balcony", "terrace", "runway", "rink", "tundra", "savanna", "plateau", "summit", "slope", "battlefield",
      "salt flat", "farm", "golf course")  # fmt: skip
LONG = ("street", "road", "beach", "shore", "path", "highway", "avenue", "lane", "promenade", "boardwalk", "track", "wall", "bridge", "river", "canal", "pier")
"""Nouns of places along which one goes."""
BANKS = ("lake", "pond", "river", "stream")
AT = ("dentist", "doctor", "barber", "hairdresser", "vet", "butcher", "grocer", "tailor", "harbour", "harbor", "port", "station", "water hole", "seaside", "crossing", "airport", "market", "pyramids", "school")
WIDE = ("meadow", "field", "forest", "woods", "desert", "sea", "ocean", "mountains", "snow", "grassland", "prairie", "dunes",
        "plain", "steppe", "jungle", "moor", "snowfield")  # fmt: skip
"""Nouns of places without an edge."""
NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten",
           11: "eleven", 12: "twelve"}  # fmt: skip
_CAPITAL = re.compile(rf"\b(?:{'|'.join(CAPITAL)})s?\b")
_AFTER_VERB = re.compile(
    r"\s*(?:$|\w+ly\b|(?:in|on|at|to|through|across|under|over|with|into|along|down|up|past|beside|near|behind|between|around"
    r"|by|from|towards?|out|off|onto|before|after|above|below|for|against|among|inside|outside|without|during|until|about"
    r"|away|back|home|together|alone|again|here|there|high|low|fast|still|all|side)\b)"
)
"""What may stand after a verb that is then said alone: 'waits for a fish' → 'waits', but no 'takes' of 'takes warm bread'."""
_CLAUSE = re.compile(r"[,.;:!?\n]|\b(?:while|then|and|but|until|as|when|where|who|that|which|because|so)\b")
_JOINT = re.compile(
    r"(?= (?:in|on|at|through|across|under|over|to|towards?|with|from|into|along|down|up|past|beside|near|behind|between|around|by"
    r"|out|off|onto|before|after|above|below|for|against|among|inside|outside|without|during|until) )"
)


def slots(view: View) -> dict[str, str]:
    """What the shot gives to fill; a slot that is missing or empty keeps its patterns out."""
    hour = view.shot.hour if view.shot.hour is not None else view.scene.hour
    place = _place(view)
    out = {
        "Time": TIME[part_of_day(hour)],
        "time": _when(part_of_day(hour)),
        "part": PART[part_of_day(hour)],
        "a_part": f"{article(PART[part_of_day(hour)])} {PART[part_of_day(hour)]}",
        "the_place": placed(place),
        "The_place": placed(place)[:1].upper() + placed(place)[1:],
        "in_place": f"{preposition(place, _afloat(view))} {placed(place)}",
        "over_place": f"over {placed(place)}",
    }
    if place.split(" ")[-1] in ("sea", "ocean"):
        out["in_place"] = "out at sea"
    if place.split(" ")[-1] in WIDE:
        out["wide"] = f"the {place}"
    last = place.split(" ")[-1]
    out["The_wide"] = out["The_place"] if last in WIDE and last not in ("mountains", "dunes", "woods") else ""
    out["The_long"] = out["The_place"] if last in LONG else ""
    out["In_place"] = out["in_place"][:1].upper() + out["in_place"][1:]
    if view.focus is None:
        return out
    focus = view.focus
    many = focus.count > 1 or is_plural(focus.noun.split(" ")[-1])
    # Only some of a pair may be in the picture: then they are not counted.
    single = focus.count > 1 and len(set(focus.ids) & set(view.panel.shown)) == 1
    out |= _named(view.reading, focus, "s")
    if single:
        # One wolf of seven is in the picture: 'one of the wolves'.
        group = out.get("the_s", "")
        out |= {"the_s": group and f"one of {group}", "The_s": group and f"One of {group}", "a_s": "", "A_s": ""}
    many = many and not single
    out |= _agreement(many)
    alike = not many or bool(re.match(r"an? (?!great)", out.get("a_s", "")))
    out |= {"comes_a": "comes" if alike else "come", "is_a": "is" if alike else "are"}
    she, he = gender(focus, view.reading)
    person = focus.kind == "person" or she or he
    if many:
        out |= {"they": "they", "They": "They", "them": "them", "their": "their", "number": NUMBERS.get(focus.count, "")}
    elif she or he:
        word = ("she", "her", "her") if she else ("he", "him", "his")
        out |= {"they": word[0], "They": word[0].title(), "them": word[1], "their": word[2]}
    elif not person:
        out |= {"they": "it", "They": "It", "them": "it", "their": "its"}
    out["whom"] = out["them"] if she or he else out.get("the_s", "")
    if view.others:
        out |= _named(view.reading, view.others[0], "o")
    if view.deed is not None and view.deed.verb.isascii():
        out |= _deed(view, view.deed, many, not many or bool(re.match(r"an? (?!great)", out.get("a_s", ""))))
    return out


def _agreement(many: bool) -> dict[str, str]:
    verbs = ("come", "stop", "look", "keep", "stay", "stand", "see", "do", "go", "smile", "bow")
    out = {third(verb): verb if many else third(verb) for verb in verbs}
    return out | {"spend": "spend" if many else "spends", "is": "are" if many else "is", "has": "have" if many else "has"}


def many_of(noun: str) -> str:
    """The plural of a noun that may be one already: 'ships', 'people', 'fireworks'."""
    return noun if is_plural(noun.split(" ")[-1]) else plural(noun)


def _named(reading: Reading, subject: Subject, tail: str) -> dict[str, str]:
    """'a pirate ship', 'the ship' of a subject; nothing when its word is not what the picture shows. Somebody whose word
    the catalogue does not know keeps it: the picture shows a person, and the text says who it is."""
    how = how_of(reading, subject)
    if how == "generic" and subject.kind != "person":
        return {}
    noun = subject.noun if subject.noun.isascii() and subject.noun != "home" else subject.entry.en[0]
    adjectives = [word.lower() for word in subject.adjectives if word.isascii() and word.lower() not in noun.split(" ")]
    many = subject.count > 1
    own = not many and is_plural(noun.split(" ")[-1])  # 'dominoes', 'flowers' that the reader counts as one
    body = subject.count > 1 and noun in COLLECTIVES and noun not in ("people", "everyone", "everybody", "lovers")
    full = " ".join([*adjectives, many_of(noun) if many and not body else noun])
    # The whole name once, its head afterwards: 'a red sports car', then 'the car'.
    head = noun.split(" ")[-1]
    twins = [s for s in reading.subjects if s is not subject and s.noun.split(" ")[-1] == head]
    short = full if twins else noun if body else many_of(head) if many else head
    label = subject.label if subject.label.isascii() and "\n" not in subject.label else ""
    if own or (not many and head in MASS and not re.match(r"(?:an?|one|another) ", label.lower())):
        indefinite = full
    elif body:
        indefinite = f"{article(full)} {full}"
    elif many and _plural_said(label, noun):
        indefinite = label[:1].lower() + label[1:]  # 'a herd of zebras', 'hundreds of people': as it was said
    elif many:
        count = NUMBERS.get(subject.count, "a great many")
        indefinite = f"{count} {full}"
    else:
        indefinite = f"{article(full)} {full}"
    if not many and not own and subject.definite and not adjectives:
        indefinite = f"the {full}"
    dressed = " in " in label and subject.kind == "person" and how != "generic"
    if not many and dressed:
        indefinite = label[:1].lower() + label[1:]
    name = subject.proper
    indefinite, definite = (name, name) if name else (indefinite, f"the {short}")
    if noun in ("everyone", "everybody"):
        indefinite = definite = noun
    return {
        f"a_{tail}": indefinite,
        f"A_{tail}": indefinite[:1].upper() + indefinite[1:],
        f"the_{tail}": definite,
        f"The_{tail}": definite[:1].upper() + definite[1:],
    }


def _plural_said(label: str, noun: str) -> bool:
    """Whether the user's own phrase names several and ends on their word."""
    return 1 <= len(label.split()) <= 7 and label.lower().endswith(many_of(noun)) and "," not in label


def _deed(view: View, deed: Deed, many: bool, one: bool) -> dict[str, str]:
    """The verb as the user said it, bent to its subject, with as much of its clause as the picture bears out.

    Args:
        many: 'the zebras cross'.
        one: of what is first named in the singular: 'a herd of zebras crosses'.
    """
    deed = _told_of(view, deed)
    said = _said(view, deed)
    if said is None:
        return {}
    word = (re.findall(r"[a-z]+", view.reading.text[deed.span[0] : deed.span[1]].lower()) or [""])[0]
    if deed.manner_of or (word and verb_of(said) not in (word, *forms(word))):  # 'steals' that is shown as flying
        said = _in_text(view.reading.text[deed.span[0] : deed.span[1]])
    verb, _, particle = said.partition(" ")
    hows = deed.hows.get(view.focus.key if view.focus else -1, "generic")
    if hows == "generic":
        return {}
    conjugated = verb if many else third(verb)
    name = _named(view.reading, view.focus, "s").get("a_s", "") if view.focus else ""
    rest = _rest(view, deed, int((view.shot.duration - 0.8) * 2.3) - len(name.split()) - 1)
    alone = particle in ("up", "down", "around", "back", "off") and verb not in ASKING_OBJECT
    if rest is None and alone:
        rest = particle
    if verb == "be":
        return {}
    # 'the cat chases on', 'still catching': a verb that wants an object is not said without it; nor 'still stopping'.
    # A verb that is only done as its like ('saves' as giving) is told once, with its clause.
    handled = any(d is not deed and d.span == deed.span and deed.target in d.motions for d in view.reading.deeds)
    wanting = deed.manner_of or handled or verb in TRANSITIVE - ALONE
    out = {"verb": verb}
    if not wanting:
        out["V"] = conjugated
    if said in LASTING:
        out["V_on"] = conjugated
    if not wanting and verb not in MOMENTARY:
        out["Ving"] = gerund(verb)
    if rest is not None:
        tail = f" {rest}" if rest else ""
        out["told"], out["told_ing"] = conjugated + tail, gerund(verb) + tail
        out["told_a"] = (third(verb) if one else verb) + tail
        if not rest:
            out.pop("told_ing")  # 'a dog, running.' says too little for a line of its own
    return out


def _told_of(view: View, deed: Deed) -> Deed:
    """'Carries a tray through a market' goes along by its 'through', and is told by its verb; 'discovers video games'
    plays by its noun, and is told by what stands before it."""
    text, start, stop = view.reading.text, *deed.span
    word, back = text[start:stop], (re.findall(r"[A-Za-z]+", text[:start]) or [""])[-1]
    noun = usual(word.lower()) == "NNS" and usual(back.lower()) in ("NN", "JJ")
    if view.focus is None or not (noun or _JOINT.match(f" {word} ")):
        return deed
    row = [d for d in view.reading.deeds if view.focus.key in d.subjects and d.span[0] < start
           and not re.search(r"[.;!?\n]", text[d.span[0] : start])]
    return max(row, key=lambda d: d.span, default=deed)


def verb_of(said: str) -> str:
    """The verb of 'help up'."""
    return said.partition(" ")[0]


def _in_text(phrase: str) -> str:
    """Base form of the verb that a phrase begins with, as it was written."""
    word = (re.findall(r"[a-z]+", phrase.lower()) or [""])[0]
    fit = [base for base in forms(word) if base != word and word in (third(base), gerund(base))]
    return max(fit, key=len, default=word)


def _said(view: View, deed: Deed) -> str | None:
    """The verb as it is said of the focus. A mount and its rider share one deed: the rider rides, and of the mount
    nothing is said that would make it a rider."""
    focus = view.focus
    others = [d for d in view.reading.deeds if d is not deed and d.span == deed.span]
    if focus is None or not others:
        return deed.verb
    mounts = {key for d in others for key in d.motions}
    if deed.target in mounts:
        return deed.verb  # 'flies a kite', 'feeds pigeons': what it is done to does something by it, too
    rides = any(link.subject == focus.key and link.kind in ("on", "inside") and link.object in mounts
                for link in view.reading.links)
    return next((d.verb for d in others if d.verb.isascii() and d.verb != deed.verb), deed.verb) if rides else None


def _rest(view: View, deed: Deed, most: int) -> str | None:
    """The clause after the verb, cut back to what this shot shows and has time for; None when even the verb cannot
    stand alone.

    Args:
        most: words that the shot has time for.
    """
    text = view.reading.text
    start, stop = deed.span
    own = view.focus.noun.split(" ")[-1] if view.focus is not None else ""
    if view.focus is not None and (view.focus.span[0] - stop in (0, 1) or text[stop:].lower().lstrip().startswith(own)):
        return None  # 'her sleeping daughter': the noun follows, and no object
    first = text[start:].split(" ")[0]
    at = start + len(first)
    if re.search(r"[^\w\s'’-]", first):
        return None if deed.verb.split(" ")[0] in TRANSITIVE else ""
    end = len(text)
    hit = _CLAUSE.search(text, at)
    if hit:
        end = hit.start()
    tail = text[at:end]
    while True:
        bare = tail.strip()
        fits = view.may_say(at, at + len(tail)) and len(bare.split()) <= min(most, 10) and '"' not in bare and bare.isascii()
        if fits and not re.search(r"\b(?:in|on|at|to|the|a|an|of|for|with|out of|before|after|until|from|into|its|their|his|her|next|close|out|along|up|down|ahead|instead|because)$", bare):
            object_ = re.match(r"\s*(?:an?|the|his|her|its|their|\w+ed|one|two|three|four|five|some)\s", text[at:end])
            if not bare and not _AFTER_VERB.match(text[at:end]):
                return None  # 'takes', without the warm bread
            if not bare and (deed.verb.split(" ")[0] in TRANSITIVE or stop > at or object_):
                return None  # 'hides', without the acorn
            return _third(bare, view.reading)
        if not bare:
            return None
        tail = tail[: max((m.start() for m in _JOINT.finditer(tail)), default=0)]


def _third(said: str, reading: Reading) -> str:
    """'Drops my popcorn' of a film that tells of 'I': her popcorn."""
    teller = next((s for s in reading.subjects if reading.text[slice(*s.span)] in ("I", "me", "we", "my")), None)
    she = teller is None or teller.entry.name in ("girl", "woman", "old_woman")
    words = {"my": "her" if she else "his", "me": "her" if she else "him", "our": "their", "us": "them", "i": "she" if she else "he",
             "myself": "herself" if she else "himself"}
    if teller is None:
        words["my"] = "the"
    return re.sub(r"\b(?:my|me|our|us|I|myself)\b", lambda hit: words[hit[0].lower()], said)


def gender(subject: Subject, reading: Reading) -> tuple[bool, bool]:
    """(she, he), by the noun; of the only person of a text also by its pronouns."""
    head = subject.entry.facts.get("like", subject.noun).split(" ")[-1]
    she, he = head in WOMEN, head in MEN
    alone = subject.kind == "person" and sum(s.kind == "person" for s in reading.subjects) == 1
    if she or he or not alone or subject.count > 1 or not reading.text.isascii():
        return she, he
    words = set(re.findall(r"[a-z]+", reading.text.lower()))
    she, he = bool(words & {"she", "her", "hers"}), bool(words & {"he", "his", "him"})
    return (she, he) if she != he else (False, False)


def _afloat(view: View) -> bool:
    """Whether whoever the film is about is on or in the water."""
    lead = next((s for s in view.reading.subjects if s.key == lead_of(view)), None) if view.reading.subjects else None
    return lead is None or lead.kind in ("vessel", "swimmer")


def _when(part: str) -> str:
    return {"night": "at night", "dawn": "at first light", "morning": "in the morning", "noon": "at midday",
            "afternoon": "in the afternoon", "sunset": "at sunset", "dusk": "at dusk"}[part]  # fmt: skip


WORLDS = ("mars", "venus", "jupiter", "saturn", "moon")
"""One is on them, not in them."""


def placed(noun: str) -> str:
    """'the harbour', but 'Mars' and 'space'."""
    if noun not in PROPER:
        return f"the {noun}"
    return noun if noun.endswith(("space", "heaven")) else noun.title()


def preposition(place: str, afloat: bool = True) -> str:
    """'on' the street, 'in' the forest, 'at' the harbour; those who do not float are by the lake, not on it."""
    if place in WORLDS:
        return "on"
    if (afloat or not any(place == word or place.endswith(" " + word) for word in BANKS)) and any(place == word or place.endswith(" " + word) for word in ON):
        return "on"
    if not afloat and any(place == word or place.endswith(" " + word) for word in BANKS):
        return "by"
    return "at" if any(place == word or place.endswith(" " + word) for word in AT) else "in"


def _place(view: View) -> str:
    """The place in the user's word where it is known for what it is, else in the catalogue's."""
    place = view.place
    noun = place.noun if place.noun.isascii() and place.how != "generic" else place.entry.en[0]
    for lead in ("on the ", "surface of the ", "in the ", "the "):
        noun = noun.removeprefix(lead)
    noun = "sea" if noun in ("waves", "wave", "surf", "swell") else noun
    adjectives = [w.lower() for w in place.adjectives if w.isascii() and w.lower() not in noun.split(" ")]
    # 'snow' is what lies there: the snow. 'snowy street': the place's own adjectives stay.
    return " ".join([*adjectives, noun])


def polish(line: str) -> str:
    line = _CAPITAL.sub(lambda hit: hit[0].title(), line)
    return line[:1].upper() + line[1:]

