"""What a shot gives to fill an English pattern with: names, verbs and places in the user's own words, bent to fit."""

# ruff: noqa: E501 - word lists and patterns on one line each
from __future__ import annotations

import re

from skyscreen.write.facts import View, how_of, part_of_day
from skyscreen.write.morphology import article, gerund, is_plural, plural, third
from skyscreen.write.reading import Deed, Reading, Subject

TIME = {
    "night": "Night", "dawn": "First light", "morning": "Morning", "noon": "Midday", "afternoon": "Afternoon",
    "sunset": "Sunset", "dusk": "Dusk",
}  # fmt: skip
ON = ("street", "road", "beach", "plain", "prairie", "lake", "pond", "river", "shore", "coast", "hill",
      "cliff", "mountain", "bridge", "square", "stage", "promenade", "steppe", "island", "dunes", "avenue",
      "alley", "lane", "pier", "moor", "peak", "highway", "track")  # fmt: skip
BANKS = ("lake", "pond", "river", "stream")
AT = ("harbour", "harbor", "port", "station", "water hole", "seaside", "crossing", "airport", "market")
WIDE = ("meadow", "field", "forest", "woods", "desert", "sea", "ocean", "mountains", "snow", "grassland", "prairie", "dunes",
        "plain", "steppe", "jungle", "moor", "snowfield")  # fmt: skip
"""Nouns of places without an edge."""
TRANSITIVE = frozenset((
    "chase", "ride", "follow", "watch", "carry", "hold", "push", "pull", "eat", "drink", "read", "catch", "kick",
    "throw", "feed", "cross", "pass", "approach", "climb", "play", "drive", "hunt", "water", "lead", "toss",
))  # fmt: skip
MOMENTARY = ("stop", "turn", "fall", "jump", "leap", "break", "arrive", "enter", "leave", "start", "begin", "come", "catch",
             "launch", "land", "appear", "disappear", "look", "hide", "drop", "notice")  # fmt: skip
WOMEN = frozenset((
    "woman", "lady", "girl", "mother", "queen", "princess", "grandmother", "grandma", "daughter", "bride", "witch",
    "actress", "ballerina", "nun", "mom", "geisha", "goddess", "waitress", "mermaid", "aunt",
))  # fmt: skip
MEN = frozenset((
    "man", "gentleman", "boy", "father", "king", "prince", "grandfather", "fisherman", "son", "monk", "dad",
    "policeman", "emperor", "guy", "uncle", "grandpa", "fireman", "cowboy", "groom", "waiter", "businessman",
))  # fmt: skip
NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten",
           11: "eleven", 12: "twelve"}  # fmt: skip
_CLAUSE = re.compile(r"[,.;:!?\n]|\b(?:while|then|and|but|until|as|when|where|who|that|which|because|so)\b")
_JOINT = re.compile(
    r"(?= (?:in|on|at|through|across|under|over|to|towards?|with|from|into|along|down|up|past|beside|near|behind|between|around|by) )"
)


def slots(view: View) -> dict[str, str]:
    """What the shot gives to fill; a slot that is missing or empty keeps its patterns out."""
    hour = view.shot.hour if view.shot.hour is not None else view.scene.hour
    place = _place(view)
    out = {
        "Time": TIME[part_of_day(hour)],
        "time": _when(part_of_day(hour)),
        "the_place": f"the {place}",
        "The_place": f"The {place}",
        "in_place": f"{preposition(place, _afloat(view))} the {place}",
        "over_place": f"over the {place}",
    }
    if place.split(" ")[-1] in ("sea", "ocean"):
        out["in_place"] = "out at sea"
    if place.split(" ")[-1] in WIDE:
        out["wide"] = f"the {place}"
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
        group = out["the_s"]
        out |= {"the_s": f"one of {group}", "The_s": f"One of {group}", "a_s": "", "A_s": ""}
    many = many and not single
    out |= _agreement(many)
    she, he = _gender(focus)
    person = focus.kind == "person" or she or he
    if many:
        out |= {"they": "they", "They": "They", "them": "them", "their": "their", "number": NUMBERS.get(focus.count, "")}
    elif she or he:
        word = ("she", "her", "her") if she else ("he", "him", "his")
        out |= {"they": word[0], "They": word[0].title(), "them": word[1], "their": word[2]}
    elif not person:
        out |= {"they": "it", "They": "It", "them": "it", "their": "its"}
    out["whom"] = out["them"] if she or he else out["the_s"]
    if view.others:
        out |= _named(view.reading, view.others[0], "o")
    if view.deed is not None and view.deed.verb.isascii():
        out |= _deed(view, view.deed, many)
    return out


def _agreement(many: bool) -> dict[str, str]:
    verbs = ("come", "stop", "look", "keep", "stay", "stand", "see", "do")
    out = {third(verb): verb if many else third(verb) for verb in verbs}
    return out | {"is": "are" if many else "is", "has": "have" if many else "has"}


def _named(reading: Reading, subject: Subject, tail: str) -> dict[str, str]:
    """'a pirate ship', 'the ship' of a subject; nothing when its word is not what the picture shows."""
    how = how_of(reading, subject)
    noun = subject.noun if subject.noun.isascii() and how != "generic" else subject.entry.en[0]
    adjectives = [word.lower() for word in subject.adjectives if word.isascii() and word.lower() not in noun.split(" ")]
    many = subject.count > 1
    own = not many and is_plural(noun.split(" ")[-1])  # 'dominoes', 'flowers' that the reader counts as one
    full = " ".join([*adjectives, plural(noun) if many else noun])
    # The whole name once, its head afterwards: 'a red sports car', then 'the car'.
    head = noun.split(" ")[-1]
    twins = [s for s in reading.subjects if s is not subject and s.noun.split(" ")[-1] == head]
    short = full if twins else plural(head) if many else head
    if own:
        indefinite = full
    elif many:
        count = NUMBERS.get(subject.count, "a great many")
        indefinite = f"{count} {full}"
    else:
        indefinite = f"{article(full)} {full}"
    if not many and not own and subject.definite and not adjectives:
        indefinite = f"the {full}"
    dressed = subject.label.isascii() and " in " in subject.label and subject.kind == "person" and how != "generic"
    if not many and dressed and "\n" not in subject.label:
        indefinite = subject.label[:1].lower() + subject.label[1:]
    name = subject.entry.facts.get("proper")
    indefinite, definite = (name, name) if name else (indefinite, f"the {short}")
    return {
        f"a_{tail}": indefinite,
        f"A_{tail}": indefinite[:1].upper() + indefinite[1:],
        f"the_{tail}": definite,
        f"The_{tail}": definite[:1].upper() + definite[1:],
    }


def _deed(view: View, deed: Deed, many: bool) -> dict[str, str]:
    """The verb as the user said it, bent to its subject, with as much of its clause as the picture bears out."""
    said = _said(view, deed)
    if said is None:
        return {}
    verb, _, particle = said.partition(" ")
    hows = deed.hows.get(view.focus.key if view.focus else -1, "generic")
    if hows == "generic":
        return {}
    conjugated = verb if many else third(verb)
    rest = _rest(view, deed)
    if rest is None and particle and particle in ("up", "down", "around", "back", "off"):
        rest = particle
    if verb == "be":
        return {}
    # 'the cat chases on', 'still catching': a verb that wants an object is not said without it; nor 'still stopping'.
    wanting = verb in TRANSITIVE and verb not in ("climb", "drive", "read", "play", "eat", "drink", "feed")
    out = {"verb": verb}
    if not wanting:
        out["V"] = conjugated
    if not wanting and verb not in MOMENTARY:
        out["Ving"] = gerund(verb)
    if rest is not None:
        tail = f" {rest}" if rest else ""
        out["told"], out["told_ing"] = conjugated + tail, gerund(verb) + tail
        if not rest:
            out.pop("told_ing")  # 'a dog, running.' says too little for a line of its own
    return out


def _said(view: View, deed: Deed) -> str | None:
    """The verb as it is said of the focus. A mount and its rider share one deed: the rider rides, and of the mount
    nothing is said that would make it a rider."""
    focus = view.focus
    others = [d for d in view.reading.deeds if d is not deed and d.span == deed.span]
    if focus is None or not others:
        return deed.verb
    rides = any(link.subject == focus.key and link.kind in ("on", "inside") for link in view.reading.links)
    return next((d.verb for d in others if d.verb.isascii() and d.verb != deed.verb), deed.verb) if rides else None


def _rest(view: View, deed: Deed) -> str | None:
    """The clause after the verb, cut back to what this shot shows; None when even the verb cannot stand alone."""
    text = view.reading.text
    start, stop = deed.span
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
        fits = view.may_say(at, at + len(tail)) and len(bare.split()) < 11 and '"' not in bare and bare.isascii()
        if fits and not re.search(r"\b(?:in|on|at|to|the|a|an|of|with|its|their|his|her|next|close|out|along|up|down|ahead|instead|because)$", bare):
            object_ = re.match(r"\s*(?:an?|the|his|her|its|their|\w+ed|one|two|three|four|five|some)\s", text[at:end])
            if not bare and (deed.verb.split(" ")[0] in TRANSITIVE or stop > at or object_):
                return None  # 'hides', without the acorn
            return bare
        if not bare:
            return None
        tail = tail[: max((m.start() for m in _JOINT.finditer(tail)), default=0)]


def _gender(subject: Subject) -> tuple[bool, bool]:
    head = subject.entry.facts.get("like", subject.noun).split(" ")[-1]
    return head in WOMEN, head in MEN


def _afloat(view: View) -> bool:
    return any(s.kind in ("vessel", "swimmer") for s in view.reading.subjects) or not view.reading.subjects


def _when(part: str) -> str:
    return {"night": "at night", "dawn": "at first light", "morning": "in the morning", "noon": "at midday",
            "afternoon": "in the afternoon", "sunset": "at sunset", "dusk": "at dusk"}[part]  # fmt: skip


def preposition(place: str, afloat: bool = True) -> str:
    """'on' the street, 'in' the forest, 'at' the harbour; those who do not float are by the lake, not on it."""
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
    return line[:1].upper() + line[1:]

