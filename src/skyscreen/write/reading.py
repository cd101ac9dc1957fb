"""What the reader understood: plain data between the words and the story."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from skyscreen.catalogue.entry import Entry
from skyscreen.nouns.screenplay import Grounding, PassageKind

Span = tuple[int, int]


@dataclass
class Subject:
    """Somebody or something named in the text."""

    key: int
    noun: str
    """Base form, as said: 'ship', 'pirate ship', 海鸥."""
    kind: str
    entry: Entry
    count: int
    span: Span
    label: str = ""
    """The whole phrase: 'a woman in a red dress'."""
    adjectives: list[str] = field(default_factory=list)
    params: dict[str, str | float | int | bool] = field(default_factory=dict)
    variants: dict[str, tuple[dict[str, Any], ...]] = field(default_factory=dict)
    """Entry → parameters that its members have in turn: the coats of a crowd."""
    scale: float = 1.0
    ids: list[str] = field(default_factory=list)
    """Cast ids of its members."""
    company: tuple[Entry, ...] = ()
    """Who its members are, by turns, where they are no copies of one: a family."""
    definite: bool = False
    tool: bool = False
    """Nobody named it; a deed needs it, as drinking needs a cup, cutting a table. It is never alone in the picture."""
    said: str = ""
    """Its noun in the text, where `noun` was turned into the language that the film is told in."""

    small: bool = False
    """It was brought down to what it stands on, in or beside: a model, a toy, a potted plant (`reader.fitting`)."""
    name: str = ""
    """What somebody is called: 'Maria', 小明."""

    @property
    def proper(self) -> str:
        """A name that stands for it without an article; '' for none."""
        return self.name or str(self.entry.facts.get("proper", ""))

    @property
    def tall(self) -> float:
        """Metres, as it is shown; the newly born are half as tall as their kind (`forge.rigs`)."""
        grown = 1.0 - 0.5 * float(self.params.get("young", 0.0) or 0.0)
        whole = float(self.params.get("potted", 0.0) or 0.0) or float(self.entry.facts.get("height", 1.0))
        return max(whole * self.scale * grown, 0.01)

    @property
    def word(self) -> str:
        """The noun that the text has for it."""
        return self.said or self.noun


@dataclass
class Deed:
    """Subjects do something."""

    subjects: list[int]
    verb: str
    """Base form, as said; of a verb that only WordNet knows, the one that it is a manner of (`manner_of`)."""
    span: Span
    step: int
    """Place in the order of telling: deeds of one step happen together."""
    target: int | None = None
    to: int | None = None
    """Whom it is thrown, given or kicked to; where it is put."""
    tool: int | None = None
    """What it is done with, in the hand."""
    manner: str = ""
    lost: bool = False
    """Its object is named, and nothing in the catalogue is like it: nothing else stands in for it."""
    meanwhile: bool = False
    """It goes on in another place while the step before does: the two are seen by turns."""
    in_turn: bool = False
    """Those who do it do it one after another: lights come on along a street."""
    manner_of: bool = False
    said: str = ""
    """Words in quotation marks that are said by it, a line each."""
    motions: dict[int, str] = field(default_factory=dict)
    """Motion of the catalogue for each subject."""
    hows: dict[int, str] = field(default_factory=dict)
    """How surely, for each subject."""


    def beside(self, key: int, motion: str, how: str = "exact") -> Deed:
        """What somebody else does by it, at the same time: its motion is known."""
        return Deed([key], motion, self.span, self.step, motions={key: motion}, hows={key: how})


@dataclass
class Link:
    """A spatial relation."""

    subject: int
    kind: str
    object: int
    other: int | None = None
    since: int = field(default=-1, compare=False)
    """Where in the text it is said; -1 for what no word says."""


@dataclass
class PlaceSaid:
    noun: str
    entry: Entry
    span: Span
    adjectives: list[str] = field(default_factory=list)
    how: str = "exact"
    trade: str = ""
    """What a shop deals in, as its name says: 'hat' of a hat shop, 帽子."""
    colour: str = ""
    """Of the paper behind what a studio shows."""
    wooden: bool = False
    """A footbridge of planks."""

    @classmethod
    def unnamed(cls, entry: Entry, language: str, how: str = "generic") -> PlaceSaid:
        """A place that no word of the text names."""
        return cls(entry.word(language), entry, (0, 0), how=how)


@dataclass
class Reading:
    text: str
    language: str
    subjects: list[Subject] = field(default_factory=list)
    deeds: list[Deed] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    places: list[PlaceSaid] = field(default_factory=list)
    revealed: list[int] = field(default_factory=list)
    """Keys of what the camera only comes to later."""
    turns: list[tuple[int, int]] = field(default_factory=list)
    """(key, key): the first becomes the second, which is there in its place from the step on that first tells of it."""
    hours: list[float] = field(default_factory=list)
    weather: str = ""
    wind: float | None = None
    spotlight: bool = False
    """One light from above on who acts, all else in the dark."""
    aurora: bool = False
    """Northern lights stand in the sky of whatever place there is."""
    afar: str = ""
    """What stands on the horizon of whatever place there is: a kind of `forge.sets.afar`."""
    deserted: bool = False
    """Whoever is named is alone there: the place has no passers-by."""
    season: str = ""
    mood: str = ""
    look: str = ""
    cameras: list[tuple[str, str]] = field(default_factory=list)
    """(field of the camera, value) in the order said."""
    aimed: list[int] = field(default_factory=list)
    """Where in the text each of them is said."""
    passages: list[PassageKind] = field(default_factory=list)
    """Transitions asked for by name."""
    seasons: list[str] = field(default_factory=list)
    """Seasons that pass one after the other in one place; empty or one: nothing passes."""
    passes: bool = False
    """The text tells that hours go by: the first and last of `hours` are of one place."""
    speed: float = 1.0
    period: str = ""
    """A name of `catalogue.periods`: when and among whom it plays; '' today."""
    backdrop: str = ""
    """Colour of the background that the text asks for: 'on a black background'."""
    palette: list[str] = field(default_factory=list)
    """Colours that a brief asks of the whole film, as the catalogue knows them."""
    quotes: list[str] = field(default_factory=list)
    details: list[tuple[int, str]] = field(default_factory=list)
    """(subject key, part of it) that the text looks at: each asks for a closer shot."""
    absent: list[str] = field(default_factory=list)
    grounding: list[Grounding] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def subject(self, key: int) -> Subject:
        return next(subject for subject in self.subjects if subject.key == key)

    @property
    def free_key(self) -> int:
        """The number that the next subject gets."""
        return max((s.key for s in self.subjects), default=-1) + 1

    def pairs(self, link: Link) -> list[tuple[str, str]]:
        """Cast ids of who is related to what: each to a seat of its own where there are as many, else to the first."""
        above, below = self.subject(link.subject).ids, self.subject(link.object).ids
        each = len(above) == len(below) and link.kind in ("on", "inside")
        return list(zip(above, below if each else below[:1] * len(above), strict=True))

    def bring(self, entry: Entry, *, span: Span = (0, 0), count: int = 1, tool: bool = True) -> Subject:
        """A thing that nobody named and the picture needs: a tool, a table under a bowl; or who rides or drives."""
        noun = entry.word(self.language)
        kind = str(entry.facts.get("kind", "prop"))
        thing = Subject(self.free_key, noun, kind, entry, max(count, 1), span, noun, definite=True, tool=tool)
        self.subjects.append(thing)
        return thing

    def say(self, en: str, zh: str) -> None:
        """A note for the user, in the film's language."""
        self.notes.append(zh if self.language == "zh" else en)

    def ground(self, start: int, end: int, became: str, how: str, note: str = "") -> None:
        self.grounding.append(
            Grounding.model_validate(
                {"phrase": self.text[start:end], "start": start, "end": end, "became": became, "how": how, "note": note}
            )
        )
