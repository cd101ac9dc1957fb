"""Open vehicles do not go by themselves: one that is said to go, and that nobody was put on, gets somebody."""

from __future__ import annotations

import re

from skyscreen.write.reader.memory import Memory

BY_ITSELF = re.compile(
    r"driver-?less|self-driving|autonomous|rider-?less|unmanned|by itself|ghost|empty|无人|自动驾驶|空荡|自己",
    re.IGNORECASE,
)
"""Words by which it does all the same."""


class ReadDrivers(Memory):
    def _drive(self) -> None:
        """Somebody sits on every open vehicle that goes and is one of its kind."""
        person = self.shelf.families["things"].get("man")
        if person is None or "person" in self.out.absent or BY_ITSELF.search(self.out.text):
            return
        ridden = {tie.object for tie in self.out.links if tie.kind in ("on", "inside")}
        for deed in list(self.out.deeds):
            for key, motion in list(deed.motions.items()):
                vehicle = self.out.subject(key)
                goes = self.shelf.travels(motion)
                if not vehicle.entry.facts.get("manned") or not goes or key in ridden or vehicle.count > 1:
                    continue
                driver = self.out.bring(person, span=deed.span, tool=False)
                ridden.add(key)
                self._link(driver.key, "on", key)
                self.out.deeds.append(deed.beside(driver.key, "sit", "generic"))
