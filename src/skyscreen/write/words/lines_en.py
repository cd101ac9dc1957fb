"""English narration: (tags needed, sentence). Slots are filled from what the user said."""

from __future__ import annotations

import re

from skyscreen.nouns.screenplay import Scene, Shot
from skyscreen.write.morphology import article, gerund, plural, third
from skyscreen.write.reading import PlaceSaid, Reading, Subject

BANK: dict[str, tuple[tuple[str, str], ...]] = {
    "establish": (
        ("sunset storm water", "The last of the sun, and a sea that will not lie down."),
        ("storm water", "The sea is up. There is no flat water anywhere."),
        ("storm", "The storm has the whole sky to itself."),
        ("sunset water", "The sun is low, and the water has taken its colour."),
        ("sunset outdoor", "Evening comes in sideways, long and warm."),
        ("dawn outdoor", "First light. Nothing has made up its mind yet."),
        ("night rain", "Night, and rain. Every light is doubled on the ground."),
        ("night snow", "Night, and the snow makes its own light."),
        ("night outdoor", "Night. What light there is, is worth looking at."),
        ("dusk outdoor", "The day is nearly put away."),
        ("rain outdoor", "Rain, and no hurry in it."),
        ("snow", "Snow is falling, and sound falls with it."),
        ("blizzard", "Wind and snow, and very little else."),
        ("winter outdoor", "Winter, wide and white."),
        ("fog", "The mist keeps most of it back."),
        ("dust", "Dust in the air, and a long way to see it."),
        ("indoor", "A room, and the light that comes into it."),
        ("water", "Open water, all the way to the edge."),
        ("day outdoor", "A clear day, with room in it."),
        ("", "This is {the_place}."),
        ("", "Look for a moment at {the_place}."),
    ),
    "introduce": (
        ("doing lead", "{A_subject}, {as_told}."),
        ("doing lead", "{A_subject}, {doing}."),
        ("vessel storm lead", "And out in it, {a_subject}."),
        ("vessel lead", "Under way: {a_subject}."),
        ("person night lead", "One figure in all this: {a_subject}."),
        ("person lead one", "And here, {a_subject}."),
        ("quadruped winter lead", "Against the white, {a_subject}."),
        ("companion many", "They are not alone in the picture: {a_subject}."),
        ("companion", "And not far off, {a_subject}."),
        ("lead", "Here: {a_subject}."),
        ("lead", "{A_subject}. Keep an eye on {them}."),
        ("nobody", "No one to be seen. Only {the_place}."),
        ("nobody", "It asks nothing of anybody."),
    ),
    "complicate": (
        ("storm vessel", "Every wave has to be met, one at a time."),
        ("storm water", "The wind leans, and everything leans with it."),
        ("rain person", "The rain does not stop, and neither does {pronoun}."),
        ("rain", "The rain goes on with its work."),
        ("snow quadruped", "Snow settles, and is shaken off, and settles."),
        ("winter quadruped", "Cold ground, and a great deal of it."),
        ("winter person", "The cold is in no hurry."),
        ("night person", "The lights come and go. The steps keep time."),
        ("wind outdoor", "The wind has something to say to all of it."),
        ("bird", "The air holds {them} up. It looks easy from here."),
        ("vehicle", "The wheels do not argue with the road."),
        ("together", "Seen together, each makes the other clearer."),
        ("doing", "Still {gerund}, and closer now."),
        ("person", "Up close, it is all small movements."),
        ("quadruped large", "Weight moves slowly, and then all at once."),
        ("somebody", "Closer, there is always more to see."),
        ("somebody", "Small things first. They carry the rest."),
        ("nobody", "Nothing here holds quite still."),
    ),
    "turn": (
        ("storm vessel", "Then a little height, a little light, and on."),
        ("sunset", "And there: the light finds the right side of everything."),
        ("night rain", "For a moment the whole place is colour and water."),
        ("dawn", "It gets lighter by an amount you could almost count."),
        ("playful", "And this is the part that counts as fun."),
        ("many doing", "Together, then. It was always going to be together."),
        ("one doing", "Nothing to say. Only {gerund}."),
        ("somebody", "Now look at {the_subject} again."),
        ("somebody", "This is what we came to see."),
        ("", "A moment like any other, until it is watched."),
    ),
    "resolve": (
        ("sunset water", "The sea keeps the light a little longer than the sky."),
        ("sunset", "The light goes as it came, without a sound."),
        ("night rain", "The rain goes on. So does the night."),
        ("night", "And the night closes gently over it."),
        ("storm", "The storm is still large. So, it turns out, is this."),
        ("winter quadruped", "The white takes back the distance."),
        ("dawn", "The day can begin now."),
        ("somebody", "We leave {the_subject} here."),
        ("somebody", "From far away it looks almost still."),
        ("", "And {the_place} stays where it was."),
        ("", "That is all. It was enough."),
    ),
}


def slots(reading: Reading, place: PlaceSaid, scene: Scene, shot: Shot, focus: Subject | None) -> dict[str, str]:
    out = {"the_place": f"the {_place(place)}"}
    if focus is None:
        return out
    many = focus.count > 1
    adjectives = [word.lower() for word in focus.adjectives if word.isascii()]
    name = (
        " ".join([*adjectives, plural(focus.noun) if many else focus.noun])
        if focus.noun.isascii()
        else focus.entry.en[0]
    )
    out["a_subject"] = (f"{_number(focus.count)} {name}" if many else f"{article(name)} {name}").strip()
    if not many and focus.label.isascii() and " in " in focus.label and focus.kind == "person":
        out["a_subject"] = focus.label[:1].lower() + focus.label[1:]
    out["the_subject"] = f"the {name}"
    out["A_subject"] = out["a_subject"][:1].upper() + out["a_subject"][1:]
    out["them"] = "them" if many else "her" if _she(focus) else "him" if _he(focus) else "it"
    out["pronoun"] = "she" if _she(focus) else "he" if _he(focus) else ""
    deed = next((d for d in reading.deeds if focus.key in d.subjects and d.motions), None)
    if deed is not None and deed.verb.isascii():
        # The catalogue may know 'sail through' as one word; the narrator bends the verb alone.
        verb = deed.verb.split(" ")[0]
        out["gerund"] = gerund(verb)
        out["verb"] = verb if many else third(verb)
        tail = ""
        if deed.target is not None and verb in TRANSITIVE:
            goal = reading.subject(deed.target)
            tail = f" the {plural(goal.noun) if goal.count > 1 else goal.noun}"
        out["doing"] = gerund(verb) + tail
        rest = re.split(r"[,.;:!?\n]| while | then | and | as ", reading.text[deed.span[0] :].partition(" ")[2])[
            0
        ].strip()
        if rest and rest.isascii() and len(rest.split()) < 12 and '"' not in rest:
            out["as_told"] = f"{gerund(verb)} {rest}"
    return out


TRANSITIVE = (
    "chase",
    "ride",
    "follow",
    "watch",
    "carry",
    "hold",
    "push",
    "pull",
    "eat",
    "drink",
    "read",
    "catch",
    "kick",
    "throw",
    "feed",
    "cross",
    "pass",
    "approach",
    "climb",
    "play",
    "drive",
    "hunt",
    "water",
    "lead",
    "toss",
)
WOMEN = (
    "woman",
    "lady",
    "girl",
    "mother",
    "queen",
    "princess",
    "grandmother",
    "grandma",
    "daughter",
    "bride",
    "witch",
    "actress",
    "ballerina",
    "nun",
    "mom",
    "geisha",
    "goddess",
    "waitress",
    "mermaid",
    "aunt",
)
MEN = (
    "man",
    "gentleman",
    "boy",
    "father",
    "king",
    "prince",
    "grandfather",
    "fisherman",
    "old man",
    "son",
    "monk",
    "dad",
    "policeman",
    "emperor",
    "guy",
    "uncle",
    "grandpa",
    "fireman",
    "cowboy",
    "groom",
    "waiter",
)
NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten"}


def _she(subject: Subject) -> bool:
    return subject.noun.split(" ")[-1] in WOMEN


def _he(subject: Subject) -> bool:
    return subject.noun.split(" ")[-1] in MEN or subject.noun in MEN


def _number(count: int) -> str:
    return NUMBERS.get(count, "many")


def _place(place: PlaceSaid) -> str:
    words = [word.lower() for word in place.adjectives if word.isascii()]
    noun = place.noun if place.noun.isascii() else place.entry.en[0]
    for lead in ("on the ", "surface of the "):
        noun = noun.removeprefix(lead)
    return " ".join(word for word in [*words, noun] if word not in noun.split(" ") or word == noun)


def polish(line: str) -> str:
    return line[:1].upper() + line[1:]
