"""What is in what: a glass of juice, coffee from a cup, a basket of apples, the handbag of a lady."""

from __future__ import annotations

from dataclasses import replace

from skyscreen.catalogue.drinks import BY_WORD, DRINKS
from skyscreen.catalogue.entry import Entry
from skyscreen.write.lexis.kinds import kinds_of
from skyscreen.write.reader import attributes
from skyscreen.write.reader.memory import Memory
from skyscreen.write.reading import Subject
from skyscreen.write.text.mark import DESCRIBING, Mark

CONTAINERS = {"box", "bag", "cup", "pot", "tent", "basket", "barrel"}
"""Words for what things are put into."""
HOLDERS = ("tray", "treasure_chest", "wheelbarrow", "suitcase", "hamster_wheel", "bathtub", "sink", "trolley", "nest",
           "shopping_cart", "cradle", "pram", "cauldron", "teapot")
"""Others in or on which several things are."""
WHEELED = ("tire", "tyre", "wheel", "engine", "battery", "key", "keys")
"""What a car has, and what is seen beside it when something is done to it."""
DISHES = ("plate", "bowl", "tray")
"""What food comes on or in, and is shown with."""


class ReadFillings(Memory):
    def _fills(self, mark: Mark) -> bool:
        """'a glass of red wine': what the vessel named before is filled with."""
        vessel = self.out.subject(self.whole) if self.whole is not None else None
        name = BY_WORD.get(mark.form)
        plain = self.shelf.families["things"].get("glass")
        if vessel is not None and name is not None and vessel.entry.name == "glasses" and plain is not None:
            vessel.entry, vessel.kind, vessel.noun = plain, "prop", "glass"  # two glasses of juice are not worn
        if vessel is None or name is None or "drink" not in vessel.entry.params():
            return False
        better = self.shelf.families["things"].get(DRINKS[name].vessel)
        if vessel.entry.name == "glass" and better is not None and better.name == "wine_glass":
            vessel.entry = better
        self.whole = None
        self._drink(vessel, mark, name)
        self.count, self.waiting = None, []
        return True

    def _drink(self, vessel: Subject, mark: Mark, name: str) -> None:
        vessel.params["drink"] = name
        self.out.ground(mark.start, mark.end, f"{vessel.entry.name}.drink={name}", "exact")

    def _poured(self, mark: Mark) -> Subject | None:
        """'the wine' after a glass of it: the vessel again."""
        name = BY_WORD.get(mark.form)
        if name is None:
            return self._filled(mark)
        if not mark.definite:
            return None
        return next((s for s in reversed(self.out.subjects) if s.params.get("drink") == name), None)

    def _filled(self, mark: Mark) -> Subject | None:
        """'Coffee from a cup': the cup is the one that the coffee is in."""
        said = [m.form if m.kind == "prep" else m.kind for m in self.row[max(self.at - 2, 0) : self.at]]
        last = self.out.subjects[-1] if self.out.subjects else None
        if last is not None and self._shown_in(last, mark):
            return last
        if said not in (["from", "count"], ["out of", "count"]) or last is None or "drink" not in last.params:
            return None
        vessel = self.shelf.ground("things", str(mark.value)).entry
        if vessel is None or "drink" not in vessel.params():
            return None
        last.entry = vessel
        return last

    def _shown_in(self, last: Subject, mark: Mark) -> bool:
        """'Soup in a big pot', 'juice into a tall glass': what is shown as its vessel is in that one, and no second."""
        light = (*DESCRIBING, "count", "owner", "small", "unknown")
        back = next((m for m in reversed(self.row[: self.at]) if m.kind not in light), None)
        if back is None or back.form not in ("in", "into") or mark.plural or last.noun == mark.form:
            return False
        vessel = self.shelf.ground("things", str(mark.value)).entry
        if vessel is None or last.count > 1 or (self.count is not None and self.count.value != 1):
            return False
        if "drink" not in last.params or "drink" not in vessel.params() or last.noun not in BY_WORD:
            return vessel is last.entry
        if vessel.name != "glass":  # 'pours milk into a cup'; wine is in its own kind of glass
            last.entry = vessel
            for m in self.waiting:
                last.params.update(attributes.colour(vessel, m.value) if m.kind == "colour" else {})
        return vessel.name != "glass" or last.entry.name in ("glass", "wine_glass")

    def _served(self, mark: Mark, entry: Entry) -> Entry:
        """一瓶啤酒: the measure says in what."""
        measure = self.count.text[-1:] if self.count is not None else ""
        better = self.shelf.families["things"].get({"瓶": "bottle", "壶": "teapot", "缸": "mug"}.get(measure, ""))
        return better if mark.form in BY_WORD and better is not None and "drink" in better.params() else entry

    def _is_of(self, mark: Mark, entry: Entry, how: str) -> bool:
        """What stands after 'of': several known things are inside ('a bowl of apples'), else it is a quality."""
        whole, self.whole = self.whole, None
        assert whole is not None
        home = kinds_of(self.shelf).place(mark.form) if entry.facts.get("kind") == "building" else ""
        if home and not self.out.places:
            self._say_place(replace(mark, kind="place", value=home, form=home))  # 'on the altar of a church'
            self.count, self.waiting = None, []
            return True
        if entry.facts.get("kind") == "person":
            group, last, deed = self.group, self.last, self.deed
            self.relation = None
            self._make(mark, entry, how, "person", role=False)  # 'the handbag of an old lady': she is there
            self.group, self.last, self.deed = group, last, deed
            return True
        if entry.facts.get("kind") == "vehicle" and self.out.subject(whole).noun in WHEELED:
            group, last, deed = self.group, self.last, self.deed
            self._make(mark, entry, how, "vehicle", role=False)  # 'the tire of a yellow taxi': the taxi is there
            self._link(whole, "next_to", self.out.subjects[-1].key)
            self.parked.append(self.out.subjects[-1].key)
            self.group, self.last, self.deed = group, last, deed
            return True
        own = f"{self.out.subject(whole).noun} of {mark.form}" in entry.en  # 'a bowl of noodles' is one thing
        several = (mark.plural or self.count is not None) and not own
        if entry.facts.get("kind") == "plant" and self.out.subject(whole).entry.name == "pot":
            potted = self.out.subject(whole)  # no saucepan: 'a pot of daffodils' is the plant in its own
            potted.entry, potted.kind, potted.noun = entry, "plant", mark.form
            self.out.ground(mark.start, mark.end, f"thing:{entry.name}", how)
            self.count, self.waiting = None, []
        elif how in ("exact", "synonym") and several and (
                self._holds(self.out.subject(whole)) or self.out.subject(whole).kind == "vessel"):
            kind = str(entry.facts.get("kind", "prop"))
            group, last, deed = self.group, self.last, self.deed
            self.relation = None
            self._make(mark, entry, how, kind, role=False)
            load = self.out.subject(whole).entry.facts.get("load")
            if load and entry.name != "hay_bale":
                self.out.subject(whole).params[str(load)] = False  # its own load makes room
            flat = self.out.subject(whole).entry.name == "tray"
            self._link(self.out.subjects[-1].key, "on" if flat else "inside", whole)
            self.group, self.last, self.deed = group, last, deed
        elif how in ("exact", "synonym") and entry.facts.get("kind") == "food" and (
                self.out.subject(whole).entry.name in DISHES):
            dish = self.out.subject(whole)  # 'a plate of spaghetti' is shown with its plate
            dish.entry, dish.kind, dish.noun = entry, "food", mark.form
            self.out.ground(mark.start, mark.end, f"thing:{entry.name}", how)
            self.count, self.waiting = None, []
        else:
            self.out.ground(mark.start, mark.end, "", "ignored", "what the thing before is of")
            self.count, self.waiting = None, []
        return True

    def _holds(self, subject: Subject) -> bool:
        """Whether things are put into it: boxes, bags, cups, vases, tents, cars."""
        node = self.shelf.index["things"].get(subject.entry.en[0])
        words = {word for n in (node, *node.up()) for word in n.words} if node is not None else set()
        return bool(words & CONTAINERS) or subject.kind == "vehicle" or subject.entry.name in HOLDERS or (
            bool(subject.entry.facts.get("closed")))
