"""What is said of who is on or in something holds for that as well: an owl on a signpost right of a mill."""

from __future__ import annotations

from dataclasses import replace

from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reader.memory import Memory
from skyscreen.write.reading import Link, Subject

BEARING = ("on", "inside", "around", "at")
"""Who is so to a thing is where it is."""
SAID = ("left_of", "right_of", "in_front_of", "behind", "next_to", "under", "above", "between")
BESIDE = ("left_of", "right_of", "in_front_of", "behind", "next_to", "between")
LOADS = ("prop", "food", "furniture")
"""What stands on a deck beside somebody."""
TALL = 1.5
"""Metres from which on what bears somebody rises over nothing: the other stands under it."""
SMALL = ("prop", "food", "light")
"""What may lie on one table with what it is said to be beside."""


class ReadCarriers(Memory):
    def _settle_carriers(self) -> None:
        """'A kitten sleeps in a basket under the table': the basket is under it; 'four men round a stone table under
        a tree': the table is. Two that one table bears stand on it, side by side."""
        more: list[Link] = []
        for link in self.out.links:
            for tie in self.out.links if link.kind in SAID else ():
                bearer = self.out.subject(tie.object)
                if tie.subject != link.subject or tie.kind not in BEARING or bearer.kind == "person":
                    continue
                framed = self.out.language == "zh" and link.kind == "under"  # 大树下，四位老人围着一张石桌
                if not self._apart(bearer, link) or not (framed or tie.since <= link.since):
                    continue
                if link.kind == "above" and float(bearer.entry.facts.get("height", 1.0)) > TALL:
                    more.append(Link(link.object, "under", bearer.key, since=link.since))  # a nest in a tree
                else:
                    more.append(replace(link, subject=bearer.key))
        for link in self.out.links:
            if link.kind == "above":  # 'a leopard lies on a branch above an antelope'
                more += [replace(link, subject=tie.subject) for tie in self.out.links
                         if tie.kind == "on" and tie.object == link.subject and tie.subject != link.object]
        more += self._beside_on_deck()
        for link in more:
            if link not in self.out.links:
                self.out.links.append(link)

    def _beside_on_deck(self) -> list[Link]:
        """'A sailor stands on a ship between a barrel and an anchor': they are on the ship as well."""
        borne = {k.subject for k in self.out.links if k.kind in ("on", "inside", "under", "above")}
        return [replace(tie, subject=key, kind="on") for tie in self.out.links for link in self.out.links
                for key in (link.object, link.other)
                if tie.kind in ("on", "inside") and self.out.subject(tie.object).kind == "vessel"
                and link.subject == tie.subject and link.kind in BESIDE and tie.since <= link.since
                and key is not None and key not in borne and self.out.subject(key).kind in LOADS]

    def _apart(self, bearer: Subject, link: Link) -> bool:
        """Whether what the link names may be beside, over or under the bearer, and not on it."""
        grounds = {link.object, link.other} - {None}
        borne = {k.subject for k in self.out.links if k.object == bearer.key and k.kind in ("on", "inside")}
        told = {k.kind for k in self.out.links if {k.subject, k.object} == {bearer.key, link.object}}
        small = self.out.subject(link.object).kind in SMALL and bearer.kind not in SMALL
        return not (bearer.key in grounds or borne & grounds or told or small or (
            bearer.kind in ALIVE and link.kind == "above"))
