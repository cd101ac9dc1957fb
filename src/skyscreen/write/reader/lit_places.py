"""How a place is lit by what is said right before or after its name: a dark room, northern lights over a bridge."""

from __future__ import annotations

import re

from skyscreen.catalogue.entry import Entry
from skyscreen.write.reader.names import ReadNames
from skyscreen.write.text.mark import Mark

DARK = re.compile(r"\b(dark|dim|dimly[- ]lit|gloomy|shadowy|candle-?lit)\s+(?:\w+\s+)?$"
                  r"|(昏暗|阴暗|幽暗|黑暗|漆黑|烛光)的?\w{0,2}$", re.IGNORECASE)
"""Of a room, right before its name."""


class ReadLitPlaces(ReadNames):
    def _darkened(self, start: int, entry: Entry) -> None:
        """'In a dark workshop', 昏暗的茶馆里: a room is dark in the evening, by its lamps."""
        said = DARK.search(self.out.text[:start]) if entry.facts.get("indoor") else None
        if said is None or self.out.hours:
            return
        self.out.hours.append(21.5)
        first, last = said.span(said.lastindex or 0)
        self.out.grounding = [g for g in self.out.grounding if not first <= g.start < last]
        self.out.ground(first, last, "hour:21.5", "nearest", "lit by its lamps")

    def _sight(self, mark: Mark, entry: Entry) -> bool:
        """'A train crosses a viaduct under the northern lights': another place is named, and they stand in its sky."""
        if "sight" not in entry.facts or mark.form in entry.facts.get("near", ()) or not self.out.places or any(
                place.entry is entry for place in self.out.places):
            return False
        self.count, self.waiting, self.relation = None, [], None
        self.out.aurora = True
        self.out.ground(mark.start, mark.end, "light:aurora", "exact")
        return True
