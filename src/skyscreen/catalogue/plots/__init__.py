"""Stories that the writer has for a premise: 'a short film about a lonely robot' names somebody and no event.

One plot a file, found by being in this folder: a module with `PLOT`. Each step is a plain English sentence or two that the
writer reads like the user's own, so tools, seats and company come as in any film, and the line that stands over it in
both languages. `write.story.premise` chooses one, `write.telling.plotted` films it.

In `say` and in the lines: `{lead}` and `{Lead}` are 'the robot', in Chinese 机器人, `{friend}` the second one that the text
names, `{spot}` is 'in front of the lighthouse' where the text names a building, `{work}` what the lead does by trade,
`{Other}` a man or a woman who is not the lead; `[s]`, `[es]`, `[is|are]` bend to the number of the lead, `{ta}` is 他, 她 or
它. A line says what is seen and what it is to the lead; it never says what another film could say as well.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType
from typing import Literal

from skyscreen.nouns.screenplay import Weather

Time = Literal["", "dawn", "morning", "noon", "afternoon", "sunset", "dusk", "night"]
ANYBODY = ("person", "quadruped", "bird")
BEASTS = ("quadruped", "bird")


@dataclass(frozen=True)
class Step:
    say: str
    """What happens: English, present tense, words that the catalogue knows."""
    en: str = ""
    zh: str = ""
    at: str = ""
    """Place of the catalogue; '' where the step before was; 'home' where the lead lives. Where the text names a place,
    everything happens there."""
    time: Time = ""
    """'': as the step before."""
    weather: Weather | Literal[""] = ""
    """Out of doors; the text's own holds."""


@dataclass(frozen=True)
class Plot:
    steps: tuple[Step, ...]
    leads: tuple[str, ...] = ()
    """Kinds and names of the catalogue whom it may be about; () where the text names nobody alive: `cast` is."""
    friends: tuple[str, ...] = ()
    """Kinds and names of a second one; () for a plot of one."""
    cast: str = ""
    """Whom a text without anybody is about: 'a young woman'."""
    cast_zh: str = ""
    en: tuple[str, ...] = ()
    zh: tuple[str, ...] = ()
    """Words (regular expressions) of a text that asks for it; () for any premise of such a lead."""
    mood: str = ""
    season: str = ""
    deserted: bool = False
    """The places have no passers-by."""
    roams: bool = False
    """Its own places are what it is about: 'a space adventure' begins on the ground."""
    titles: tuple[str, str] = ("", "")
    """English and Chinese, where the text names nobody; else the lead's own words are the title."""
    greets: bool = False
    """A greeting or an invitation: the sentence of the text that asks for it is the title and the last card, whatever
    else the text tells."""
    poet: tuple[str, str] = ("", "")
    """English and Chinese, of a poem: its own words are the lines, all of them, whatever else the text tells."""
    pattern: re.Pattern[str] | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        rows = [rf"\b(?:{'|'.join(self.en)})\b"] if self.en else []
        rows += ["|".join(self.zh)] if self.zh else []
        object.__setattr__(self, "pattern", re.compile("|".join(rows), re.IGNORECASE) if rows else None)


@cache
def plots() -> MappingProxyType[str, Plot]:
    """All plots by the name of their file, in sorted order."""
    names = sorted(found.name for found in pkgutil.iter_modules(__path__))
    return MappingProxyType({name: importlib.import_module(f"{__name__}.{name}").PLOT for name in names})
