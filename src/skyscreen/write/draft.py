"""A film between the reading and the screenplay: what was asked, what was understood, how it is to be told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from skyscreen.nouns.screenplay import Format, Screenplay
from skyscreen.write.brief import Brief
from skyscreen.write.dubbing import translated
from skyscreen.write.reader.forms import EXPLAINER, SPOT, STORY, Telling
from skyscreen.write.reading import Reading
from skyscreen.write.shots.lengths import Options
from skyscreen.write.text.script import Item

Write = Callable[[Brief], Screenplay]
"""The writer itself, for a part of the text or for a sentence that the film needs."""


@dataclass
class Draft:
    brief: Brief
    form: Format
    reading: Reading
    script: list[Item]
    """The shots of an explicit script; empty: the text is none."""
    manner: Telling
    spoken: str
    """Language that the film is told in."""

    @property
    def tells_story(self) -> bool:
        return self.manner.form == STORY and not self.script

    @property
    def sells(self) -> bool:
        return self.manner.form == SPOT

    @property
    def look(self) -> str:
        """As chosen, as the text asks, or the house's own."""
        looks = self.brief.shelf.families["looks"]
        house = "cinematic" if "cinematic" in looks or not looks else next(iter(looks))
        return self.brief.look or self.reading.look or house

    @property
    def aloud(self) -> bool:
        """A narrator is heard: one that is named, and whoever explains."""
        voice = self.brief.voice
        return voice not in ("auto", "none") or (voice == "auto" and self.manner.form == EXPLAINER)

    @property
    def turned(self) -> bool:
        """It is to be told in the language that the text is not written in."""
        return self.brief.tell is not None and self.brief.tell != self.spoken

    def turn(self) -> None:
        """Put what was read into the language that the film is told in."""
        if self.brief.tell is not None and self.turned:
            self.manner = translated(self.reading, self.manner, self.brief.tell)

    def options(self, form: str) -> Options:
        brief = self.brief
        wide = brief.width / brief.height
        return Options(brief.duration, brief.shots, brief.seed, self.spoken, brief.fps, form, wide)

    def part(self, text: str, shots: int, seconds: float, **changes: object) -> Brief:
        """A brief for a piece of the film: silent, in its look."""
        look = self.brief.look or self.reading.look or None
        fresh: dict[str, object] = {"text": text, "shots": shots, "duration": seconds, "look": look, "voice": "none",
                                    "tell": None, "where": None}
        return replace(self.brief, **(fresh | changes))  # pyright: ignore[reportArgumentType]
