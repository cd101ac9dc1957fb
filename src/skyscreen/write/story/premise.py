"""Whether a text is a bare premise, and which plot of `catalogue.plots` is told of it.

'A short film about a lonely robot' names somebody and a kind of film, and no event; filmed as said it would be a minute
of standing about. A text that tells a deed of its own is never given another's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from skyscreen.catalogue.plots import Plot, plots
from skyscreen.core.seeds import stream
from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reading import Reading, Subject
from skyscreen.write.text.language import size

FRAME = re.compile(
    r"\b(?:story|tale|fable|legend|film|movie|trailer|teaser|documentary|vlog|animation|cartoon|drama|comedy|romance"
    r"|thriller|adventures?|journey|music video"
    r"|a (?:typical )?day (?:in|of|with)|(?:daily )?life of|the life of|diary of)\b"
    r"|故事|童话|寓言|传说|电影|影片|短片|动画片?|纪录片|预告片|冒险|历险记?|奇遇|旅程|一天|日常|日记|的一生|的生活|MV",
    re.IGNORECASE,
)
"""Words that ask for a film of somebody and tell nothing of what happens."""
LONGEST = {"en": 20, "zh": 34}
"""Words or characters of a premise; who writes more has told something."""


@dataclass(frozen=True)
class Premise:
    """A plot and whom it is told of."""

    name: str
    plot: Plot
    lead: Subject | None
    """None: the plot's own cast."""
    friend: Subject | None = None
    spot: str = ""
    """English word of a building that the text names: it stands where the plot has `{spot}`."""


def premise(reading: Reading, seed: int) -> Premise | None:
    """The plot that the text asks for, or None where it tells something itself."""
    text = reading.text
    short = size(text, reading.language) <= LONGEST[reading.language]
    alive = [s for s in reading.subjects if s.kind in ALIVE]
    greeted = next((s for s in alive if s.kind == "person" and s.count == 1 and not s.company), None)
    for name, plot in plots().items():
        if plot.pattern is None or not plot.pattern.search(text):
            continue
        if plot.poet[0]:
            return Premise(name, plot, None)
        if plot.greets and short and not reading.quotes:
            return Premise(name, plot, greeted)
    if not short or reading.quotes:
        return None
    if alive and all(s.company for s in alive):
        alive = []  # 'an old couple', 'a family': a plot that names them brings them
    if reading.links or len(alive) > 2 or any(s.company for s in alive):
        return None
    lead, friend = (*alive, None, None)[:2]
    fits = {name: plot for name, plot in plots().items()
            if not (plot.greets or plot.poet[0]) and _casts(plot, lead, friend) and not _tells(reading, plot)}
    asked = {name: plot for name, plot in fits.items() if plot.pattern is not None and plot.pattern.search(text)}
    if not asked and FRAME.search(text):
        asked = {name: plot for name, plot in fits.items() if plot.pattern is None}
    if not asked:
        return None
    name = _drawn(asked, seed, text)
    spot = next((s.entry.en[0] for s in reading.subjects if s.kind == "building"), "")
    return Premise(name, asked[name], lead, friend, spot)


def _tells(reading: Reading, plot: Plot) -> bool:
    """A verb tells what somebody does; one of the plot's own words ('wants to fly') is what the plot is about. A plot's
    word that only ends the deed ('practises kung fu', 'casts a spell') leaves it told."""
    frames = [hit.span() for hit in FRAME.finditer(reading.text)]
    own = [hit.span() for hit in plot.pattern.finditer(reading.text)] if plot.pattern is not None else []
    return any(g.became.startswith("motion:") and not any(a < g.end and g.start < b for a, b in frames)
               and not any(a <= g.start < b for a, b in own) for g in reading.grounding)


def _casts(plot: Plot, lead: Subject | None, friend: Subject | None) -> bool:
    def one(names: tuple[str, ...], who: Subject | None, *, spare: bool = False) -> bool:
        if who is None or not names:
            return who is None and (spare or not names)
        head = str(who.entry.facts.get("like", who.entry.name))
        return bool({who.entry.name, head, head.rpartition("_")[2], who.kind} & {*names})

    return one(plot.leads, lead, spare=bool(plot.cast)) and one(plot.friends, friend)


def _drawn(rows: Mapping[str, Plot], seed: int, text: str) -> str:
    """One of several, by the film's seed: takes of one premise may differ. A plot for robots comes before one for
    anybody, then one that more of the text asks for."""
    own = {name: plot for name, plot in rows.items() if {*plot.leads} - {*ALIVE}} or rows
    asked = {name: _asked(plot, text) for name, plot in own.items()}
    best = [name for name, letters in asked.items() if letters == max(asked.values())]
    return min(best, key=lambda name: stream(seed, "write", "plot", text, name))


def _asked(plot: Plot, text: str) -> int:
    """Letters of the longest word of the text that asks for the plot."""
    hits = plot.pattern.finditer(text) if plot.pattern is not None else ()
    return max((hit.end() - hit.start() for hit in hits), default=0)
