"""English narration: patterns, and the slots that the user's own words fill."""

# ruff: noqa: E501 - one pattern a line
from __future__ import annotations

import re

from skyscreen.write.facts import View, how_of, part_of_day
from skyscreen.write.morphology import article, gerund, is_plural, plural, third
from skyscreen.write.reading import Deed, Reading, Subject
from skyscreen.write.words.pattern import bank

PATTERNS = bank(
    # Where and when.
    ("when-where", "establish question", "outdoor !bare", "{Time}, {in_place}."),
    ("when-where", "establish", "outdoor dry !bare", "{In_place}, {time}."),
    ("when-where", "establish", "indoor !bare", "{Time}, {in_place}."),
    ("sky", "establish", "rain outdoor", "Rain is falling {in_place}."),
    ("sky", "establish", "rain outdoor", "{Time}, {in_place}, in the rain."),
    ("sky", "establish", "rain urban night", "Night, and rain {in_place}."),
    ("sky", "establish", "rain neon", "Neon, and rain under it."),
    ("sky", "establish", "storm afloat", "The sea is up, and it is not done rising."),
    ("sky", "establish", "storm afloat sunset", "A heavy sea, and the sun going down behind it."),
    ("sky", "establish", "storm afloat dark", "A heavy sea, and hardly any light to see it by."),
    ("sky", "establish", "storm outdoor", "A storm has come down on {the_place}."),
    ("sky", "establish", "snow outdoor", "Snow is coming down {in_place}."),
    ("sky", "establish", "snow outdoor", "It is snowing {in_place}."),
    ("sky", "establish", "blizzard outdoor", "Wind and snow, and not much else to be seen."),
    ("sky", "establish", "fog outdoor", "Mist lies {over_place}."),
    ("sky", "establish", "fog outdoor", "{The_place} comes and goes in the mist."),
    ("sky", "establish", "dust outdoor", "The wind is full of sand."),
    ("sky", "establish", "windy dry outdoor", "There is a hard wind {in_place}."),
    ("sky", "establish", "clear morning outdoor", "A clear morning {in_place}."),
    ("sky", "establish", "overcast outdoor", "A grey sky {over_place}."),
    ("light", "establish", "dawn outdoor dry", "The sun is barely up {over_place}."),
    ("light", "establish", "sunset outdoor dry", "The sun is low {over_place}."),
    ("light", "establish", "sunset water dry", "Sunset, and the water has taken the colour of it."),
    ("light", "establish", "dusk outdoor", "The last of the day, {in_place}."),
    ("light", "establish", "night outdoor dry", "Night has come down {over_place}."),
    ("light", "establish", "noon outdoor clear", "High noon {in_place}, and hardly a shadow."),
    ("light", "establish", "afternoon outdoor dry", "A long afternoon {in_place}."),
    ("light", "establish", "urban night", "Night, and every sign is lit."),
    ("view", "establish", "snowy light far dry !fog", "Snow, as far as one can see."),
    ("view", "establish", "ocean light far dry !fog", "Water, all the way to the horizon."),
    ("view", "establish", "desert light far", "Sand, all the way to the horizon."),
    ("view", "establish", "bamboo_grove", "Bamboo on every side."),
    ("view", "establish", "forest", "Trees on every side."),
    ("view", "establish", "meadow light far dry !fog !winter", "Grass, and a great deal of sky."),
    ("view", "establish", "mountain light dry !fog", "High ground, and a long way to see from it."),
    ("quiet", "establish introduce", "nobody land outdoor", "No one is about."),
    ("quiet", "introduce", "nobody land outdoor !urban", "Nobody {in_place}."),
    ("quiet", "introduce", "nobody afloat", "Nothing but water, as far as one can see."),
    ("quiet", "introduce", "nobody indoor !bare", "{The_place}, with nobody in it."),
    # Who.
    ("told", "introduce", "new fresh", "{A_s} {told}."),
    ("told", "introduce", "new fresh", "{A_s}, {told_ing}."),
    ("told", "introduce", "new fresh walk", "Here {comes} {a_s}, {told_ing}."),
    ("told", "introduce", "new fresh sail", "Here {comes} {a_s}, {told_ing}."),
    ("told", "introduce", "new companion fresh", "And {a_s}, {told_ing}."),
    ("told", "introduce complicate turn", "met fresh", "{The_s} {told}."),
    ("there", "introduce", "new lead outdoor !bare", "Out here, {a_s}."),
    ("there", "introduce", "new lead !bare", "There {is} {a_s} {in_place}."),
    ("there", "introduce", "new lead lifeless", "{A_s}, {in_place}."),
    ("comes", "introduce", "new lead going !swimmer !bird", "Here {comes} {a_s}."),
    ("comes", "introduce", "new lead going far", "Something is moving: {a_s}."),
    ("alone", "introduce", "new alone alive open", "{A_s}, and nobody else for miles."),
    ("alone", "introduce", "new alone person open", "{A_s}, and no other soul."),
    ("alone", "introduce", "new alone vessel afloat", "One ship on all this water."),
    ("out", "introduce", "new person wet lead", "Somebody is out in it: {a_s}."),
    ("out", "introduce", "new person dark lead dry", "Somebody is still out: {a_s}."),
    ("also", "introduce", "new companion lead-met alive !backdrop !tied", "Not far off, {a_s}."),
    ("also", "introduce", "new companion lead-met !backdrop !tied bird outdoor", "Overhead, {a_s}."),
    ("also", "introduce", "new companion lead-met alive !backdrop !tied", "There {is} {a_s}, too."),
    ("also", "introduce", "new companion lead-met lifeless !backdrop !tied", "Close by, {a_s}."),
    ("also", "introduce", "new companion lead-met building outdoor", "Above it all, {a_s}."),
    # What makes it hard, or close.
    ("wind", "complicate turn", "rising outdoor", "The wind is getting up."),
    ("wind", "complicate turn", "rising outdoor", "A wind has sprung up."),
    ("wind", "complicate turn", "rising outdoor !bare !urban", "A wind comes {over_place}."),
    ("wind", "complicate", "rising outdoor met person", "Now the wind has found {them}, too."),
    ("wind", "complicate", "rising outdoor going met", "The wind rises, and {the_s} {V} on."),
    ("wind", "complicate turn", "rising outdoor afloat", "There is more wind in it now."),
    ("wind", "turn", "dropping outdoor dry", "The wind has dropped a little."),
    ("weather", "complicate turn", "began-snow", "It has begun to snow."),
    ("weather", "complicate turn", "began-snow", "Now the snow comes."),
    ("weather", "complicate", "began-snow met", "The first flakes come down round {the_s}."),
    ("weather", "complicate turn", "began-rain", "It has begun to rain."),
    ("weather", "turn", "ended-snow", "The snow has stopped."),
    ("weather", "turn", "ended-snow", "The sky has cleared again."),
    ("weather", "turn", "ended-rain", "The rain has stopped."),
    ("weather", "complicate", "rain going met", "The rain keeps on, and so {does} {the_s}."),
    ("weather", "complicate turn", "rain urban dark", "Every light is there twice, once in the wet."),
    ("weather", "complicate", "snow outdoor", "It snows on, without a sound."),
    ("weather", "complicate", "fog outdoor", "Ten steps away, there is only mist."),
    ("weather", "complicate turn", "blizzard outdoor", "The wind drives the snow flat."),
    ("weather", "complicate turn", "dust outdoor", "The sand gets into everything."),
    ("waves", "complicate turn", "storm vessel met", "Each wave lifts {the_s}, and lets {them} down again."),
    ("waves", "complicate", "storm vessel", "One wave, and then the next."),
    ("waves", "turn", "storm vessel met", "Down, and up again, every time."),
    ("look", "complicate turn", "looking going met", "{The_s} {stops}, and {looks} about."),
    ("look", "complicate turn", "looking going met", "For a moment {the_s} {stops}."),
    ("look", "complicate turn", "looking graze met", "{The_s} {looks} up."),
    ("look", "complicate turn", "looking staying met !graze", "{The_s} {looks} round."),
    ("look-at", "complicate turn", "at-other met", "{The_s} {looks} at {the_o}."),
    ("look-at", "turn", "at-other met", "Then {the_s} {sees} {the_o}."),
    ("gait", "complicate turn", "walk one met alive !looking", "One step, and then another."),
    ("gait", "complicate turn", "walk many met alive !looking", "They keep close as they {verb}."),
    ("gait", "complicate turn", "bird going !run !walk", "The air does half the work."),
    ("gait", "complicate", "drive met near", "The road goes by underneath."),
    ("gait", "complicate turn", "gallop met", "There is no holding {them} now."),
    ("gait", "complicate turn", "run met chasing", "It is all speed now."),
    ("gait", "complicate turn", "swim met", "The water closes behind {them}."),
    ("gait", "complicate turn", "rise met", "A little higher, and a little higher."),
    ("gait", "complicate", "sail met dry", "The water parts, and closes again."),
    ("close", "complicate", "near doing met", "Closer: {the_s}, still {Ving}."),
    ("close", "complicate", "near large met", "Close to, {the_s} {is} larger still."),
    ("close", "complicate", "near small met lifeless", "It is a small thing, {the_s}."),
    ("close", "complicate", "middle doing met", "{The_s}, still {Ving}."),
    ("calm", "complicate turn", "still lead met indoor", "Nothing moves but the light."),
    ("calm", "complicate turn", "still lead met outdoor dry !building !plant", "{The_s} {stands} where {they} {stands}."),
    ("calm", "complicate turn", "nobody outdoor dry", "Only the air is moving."),
    ("calm", "complicate turn", "nobody water", "The water is never quite still."),
    ("calm", "complicate turn", "nobody urban", "The lights stay on all the same."),
    ("slow", "complicate turn", "sit met alive one !tied", "{The_s} {is} in no hurry."),
    ("slow", "complicate turn", "graze met alive eating", "There is all the time in the world to eat."),
    # What changes.
    ("then", "complicate turn resolve", "fresh met next", "Then {they} {told}."),
    ("then", "turn", "fresh met next", "And now {they} {told}."),
    ("hour", "complicate turn", "darker outdoor", "The light is going."),
    ("hour", "complicate turn", "darker outdoor dry", "The shadows run together."),
    ("hour", "complicate turn", "darker outdoor !bare", "Less and less light {in_place}."),
    ("hour", "turn", "darker outdoor", "It is darker than it was."),
    ("hour", "turn", "sunset outdoor dry later", "The sun has almost reached the ground."),
    ("hour", "turn", "sunset afloat later", "The sun has almost reached the water."),
    ("hour", "complicate turn", "lighter outdoor", "It is getting light."),
    ("hour", "complicate turn", "lighter outdoor", "There is more light now."),
    ("hour", "turn", "lighter outdoor !bare", "The light has come down to {the_place}."),
    ("hour", "turn", "morning later outdoor dry", "The sun is higher now."),
    ("hour", "turn", "morning later outdoor dry", "The shadows have grown shorter."),
    ("hour", "turn", "afternoon later outdoor clear", "The shadows have begun to grow."),
    ("hour", "turn", "night later outdoor", "It is late now."),
    ("both", "turn", "chasing met lead", "{The_s} will not leave {the_o} alone."),
    ("both", "turn", "company met lead !chasing !set !tied", "{The_s}, and with {them}, {the_o}."),
    ("both", "turn", "all many met", "All {number} of them, together."),
    ("on", "turn", "going one met doing !paused !steps !looking", "And still {they} {V}."),
    ("on", "turn", "going met doing paused !looking", "And on again."),
    ("on", "turn resolve", "going met doing !paused !steps !looking", "{The_s} {has} not stopped."),
    ("on", "turn", "doing staying met !idle !part", "{They} {is} still {Ving}."),
    ("face", "turn", "near person one met", "Look at {whom} now."),
    ("face", "turn", "near lifeless met", "Look once more at {the_s}."),
    ("face", "turn", "middle met alone open", "{The_s}, and nothing else."),
    # How it ends.
    ("end-who", "resolve", "going far met doing", "{The_s} {V} on."),
    ("end-who", "resolve", "going far met doing outdoor light", "There is a long way still to go."),
    ("end-who", "resolve", "going met doing !chasing !part outdoor", "So {they} {V} on."),
    ("end-who", "resolve", "far met leaving outdoor !large", "From back here, {the_s} {is} small."),
    ("end-who", "resolve", "staying met alive", "{The_s} {stays} where {they} {is}."),
    ("end-who", "resolve", "sit met alive lead !tied", "{The_s} {has} all the time in the world."),
    ("end-who", "resolve", "chasing met", "And it is not over yet."),
    ("end-who", "resolve", "lead still met", "There {they} {stays}."),
    ("end-light", "resolve", "sunset water !near", "The last light stays longest on the water."),
    ("end-light", "resolve", "sunset outdoor !water", "The day ends {in_place}."),
    ("end-light", "resolve", "dusk outdoor", "After this, it will be dark."),
    ("end-light", "resolve", "night outdoor", "It is a long way yet till morning."),
    ("end-light", "resolve", "night outdoor !bare", "The night has {the_place} to itself."),
    ("end-light", "resolve", "night indoor", "It is late, and the lights are still on."),
    ("end-light", "resolve", "dawn outdoor", "The day can begin."),
    ("end-light", "resolve", "dawn outdoor dry", "And then the sun is up."),
    ("end-light", "resolve", "morning", "The rest of the day is still to come."),
    ("end-light", "resolve", "morning", "It is early yet."),
    ("end-light", "resolve", "morning outdoor dry", "{In_place}, the morning goes on."),
    ("end-light", "resolve", "morning indoor", "The morning light moves on."),
    ("end-light", "resolve", "noon", "The shadows are as short as they get."),
    ("end-light", "resolve", "afternoon outdoor dry", "There is plenty of light left."),
    ("end-light", "resolve", "afternoon outdoor dry !bare", "{In_place}, the afternoon goes on."),
    ("end-light", "resolve", "afternoon indoor", "The afternoon wears on."),
    ("end-sky", "resolve", "rain outdoor", "The rain goes on falling."),
    ("end-sky", "resolve", "snow outdoor", "The snow goes on falling."),
    ("end-sky", "resolve", "storm outdoor", "The storm has a long way to go yet."),
    ("end-sky", "resolve", "fog outdoor", "The mist keeps the rest to itself."),
    ("end-sky", "resolve", "blizzard outdoor", "The snow covers every track."),
    ("end-place", "resolve", "outdoor winter light !afloat", "There is a lot of winter left."),
    ("end-place", "resolve", "indoor !bare", "{The_place} is as it was."),
    ("end-place", "resolve", "nobody outdoor land", "{The_place}, with nobody in it."),
    ("end-place", "resolve", "open far leaving", "And all round, {wide}."),
    ("end-place", "resolve", "open far leaving light", "There is a great deal more of {wide}."),
    ("end-place", "resolve", "open far leaving", "After that, only {wide}."),
    ("end-place", "resolve", "urban far light !empty", "The street goes about its business."),
)

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
    return {
        f"a_{tail}": indefinite,
        f"A_{tail}": indefinite[:1].upper() + indefinite[1:],
        f"the_{tail}": f"the {short}",
        f"The_{tail}": f"The {short}",
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
    out = {"V": conjugated, "Ving": gerund(verb), "verb": verb}
    if verb == "be":
        return {}
    if verb in MOMENTARY:
        del out["Ving"]  # 'still stopping'
    if verb in TRANSITIVE and verb not in ("climb", "drive", "read", "play", "eat", "drink", "feed"):
        out.pop("V"), out.pop("Ving", "")  # 'the cat chases on', 'still catching': of a verb that wants an object
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
    head = subject.noun.split(" ")[-1]
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

