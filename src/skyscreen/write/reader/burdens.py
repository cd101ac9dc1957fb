"""English: what somebody is told to be 'with' is in the hand of who goes or stands somewhere with it.

'A boy tiptoes down the stairs with a candle' carries it; 'a man with a newspaper sits at a table' has it before him,
and 'a woman with a piano' stands beside hers.
"""

from __future__ import annotations

from skyscreen.catalogue.reach import STILL
from skyscreen.write.reader.memory import Memory
from skyscreen.write.reading import Deed, Subject

PORTABLE = 1.3
"""Metres: what is longer or higher is carried in no hand (`stage.holding`)."""
LIGHT = 20.0
"""Kilogrammes that one arm carries along."""
SMALL = ("prop", "light", "food")
RESTING = ("sit", "lie", "sleep", "doze", "kneel", "crouch", "ride", "dine")
"""Motions whose body has beside it, or before it, what it is told to be with."""


class ReadBurdens(Memory):
    def _take_along(self) -> None:
        """Turn 'beside' into 'in the hand' where the body goes or stands; what it uses in its work is its tool."""
        for who, key in self.burdens:
            bearer, load = self.out.subject(who), self.out.subject(key)
            tie = next((k for k in self.out.links if (k.subject, k.kind, k.object) == (who, "next_to", key)), None)
            own = [d for d in self.out.deeds if who in d.motions]
            used = any(key in (d.target, d.tool, d.to, *d.subjects) for d in self.out.deeds)
            placed = any(k.kind in ("on", "inside", "at") and {k.subject, k.object} & {who, key}
                         for k in self.out.links)
            if tie is None or not own or used or placed or not self._portable(bearer, load):
                continue
            motions = {d.motions[who] for d in own if d.hows.get(who) != "generic"}
            busy = {d.motions[who] for d in own if self._busies(d.motions[who])} | motions & {*RESTING}
            if busy == {"search"}:  # by the light of it
                own[-1].tool = own[-1].tool if own[-1].tool is not None else key
                self.out.links.remove(tie)
            if busy:
                continue
            self.out.links.remove(tie)
            if load.count > bearer.count and load.count not in (1, bearer.count):
                load.count = bearer.count if self._uncounted(load) else load.count
            elif load.count == 1 and bearer.count > 1 and self._uncounted(load):
                load.count = bearer.count
            self.out.deeds.append(Deed([who], "carry", load.span, own[0].step, target=key, motions={who: "carry"},
                                       hows={who: "generic" if motions - {*STILL} else "exact"}))

    def _portable(self, bearer: Subject, load: Subject) -> bool:
        facts = load.entry.facts
        high, mass = float(facts.get("height", 1.0)) * load.scale, float(facts.get("mass", 1.0))
        upright = bearer.kind == "person" and load.kind in SMALL
        return upright and high <= PORTABLE and mass <= LIGHT and not facts.get("wall")

    def _busies(self, motion: str) -> bool:
        """Whether it takes both hands."""
        entry = self.shelf.families["motions"].get(motion)
        return entry is not None and any(entry.facts.get(name) for name in ("work", "holds", "leads", "pair"))

    def _uncounted(self, load: Subject) -> bool:
        """Whether no number was said of it."""
        return not any(g.became.startswith("count:") and load.span[0] <= g.start and g.end <= load.span[1] + 1
                       for g in self.out.grounding) and load.label[:2].lower() not in ("a ", "an")
