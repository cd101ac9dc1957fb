"""'A city in a snow globe', 'a village on the back of a turtle', 茶杯里的风暴: a place or a weather that stands in or
on something small is a thing there, and no scenery."""

from __future__ import annotations

from dataclasses import replace

from skyscreen.catalogue.entry import Entry
from skyscreen.write.lexis.shelf import words_of
from skyscreen.write.reader.fitting import BEARING, BEASTS
from skyscreen.write.reader.steps import ReadSteps
from skyscreen.write.text.mark import DESCRIBING, Mark

INSIDE, UPON = ("in", "inside", "within"), ("on", "on top of", "atop", "upon")
BETWEEN = (*DESCRIBING, "count", "owner", "small", "part", "element")
"""Kinds of marks between 'on' and its noun: 'on the back of an old turtle'."""
PICTURES = frozenset({
    "painting", "map", "photograph", "photo", "tv", "phone", "laptop", "poster", "postcard", "mirror", "window",
    "newspaper", "book", "camera", "letter", "scroll", "easel", "blackboard", "drawing", "telescope", "binoculars",
    "magazine", "picture", "sketchbook", "tablet", "computer", "monitor", "projector", "globe", "kite",
    "fan", "t_shirt", "flag", "lantern",
})  # fmt: skip
"""Things on which a city is a picture."""
UPHOLDING = ("table", "desk", "plinth", "bookshelf", "windowsill", "chest_of_drawers", "piano")
"""Furniture on which a village is a model."""
CLOUDS = ("cloud", "clouds", "云", "云朵", "白云", "云端")
CLOUD = "magic cloud"
"""The cloud that bears."""
WEATHERS = ("storm", "rain", "snow", "blizzard")


class ReadWorlds(ReadSteps):
    def _on_place(self, mark: Mark, k: int) -> None:
        if self._as_model(mark, k, self._model_of(mark)):
            return
        ahead, within = self.row[k + 1] if k + 1 < len(self.row) else None, self.within
        super()._on_place(mark, k)
        if within and ahead is not None and ahead.kind == "thing" and not ahead.plural and ahead.start - mark.end == 1:
            self.within = True  # 'in a kitchen sink': in the sink

    def _on_weather(self, mark: Mark, k: int) -> None:
        kind, ahead = str(mark.value[0]), self.row[k + 1] if k + 1 < len(self.row) else None
        if mark.form in CLOUDS and ahead is not None and ahead.kind == "locative":
            self._on_element(mark, k)  # 白云上坐着一位神仙
            return
        if kind not in WEATHERS or not self._as_model(mark, k, self._model_named(kind), vessel=True):
            super()._on_weather(mark, k)

    def _on_element(self, mark: Mark, k: int) -> None:
        """'A castle on a cloud', 云朵上坐着一位老人: what bears somebody is a cloud to stand on."""
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        below = self.out.language == "en" and self.relation == "on" and bool(self.group or self.actors or self.fronted)
        below = below or (ahead is not None and ahead.kind == "locative" and ahead.value == "on")
        if mark.form in CLOUDS and below and CLOUD in self.shelf.index["things"] and not self.negated:
            self.row[k] = replace(mark, kind="thing", value=CLOUD)
            self._on_thing(self.row[k], k)
            return
        super()._on_element(mark, k)

    def _as_model(self, mark: Mark, k: int, entry: Entry | None, *, vessel: bool = False) -> bool:
        """Whether it is a model in or on what the words name; it is made then."""
        if entry is None or self.negated or self.prep or self.oblique or (self.relation and not self.fronted):
            return False
        told = self._bearer_ahead(k, vessel) if self.out.language == "en" else self._bearer_before(k, vessel)
        if told is None:
            return False
        group = list(self.group)
        self._on_thing(replace(mark, kind="thing", value=entry.en[0]), k)
        made = self.out.subjects[-1]
        if self.out.language == "zh" and not any(link.subject == made.key for link in self.out.links):
            kind, word = told
            bearer = next((s for s in reversed(self.out.subjects[:-1]) if self.shelf.index["things"].get(
                word) is self.shelf.index["things"].get(s.noun)), None)
            if bearer is not None:
                self._link(made.key, kind, bearer.key)  # 茶杯里起了风暴
                self.group = [key for key in (*group, made.key) if key != bearer.key]
        return True

    def _model_of(self, mark: Mark) -> Entry | None:
        """The model of such a place, by its word, else by its kind."""
        node = self.shelf.index["places"].get(str(mark.value))
        return self._model_named(mark.form) or (self._model_named(node.top) if node is not None else None)

    def _model_named(self, word: str) -> Entry | None:
        things = self.shelf.families["things"].values()
        return next((e for e in things if word in words_of(e.facts.get("world"))), None)

    def _bearer_ahead(self, k: int, vessel: bool) -> tuple[str, str] | None:
        """English: 'in a teacup', 'on the back of a turtle' follows."""
        back = next((m for m in reversed(self.row[:k]) if m.kind not in DESCRIBING), None)
        first = self.row[k + 1] if k + 1 < len(self.row) else None
        counted = back is not None and (back.kind == "count" or back.form in ("whole", "entire", "little", "tiny"))
        if first is None or not counted or first.kind not in ("relation", "prep"):
            return None
        inside, upon = first.form in INSIDE, first.form in UPON
        if not (inside or upon):
            return None
        for m in self.row[k + 2 : k + 9]:
            if m.kind == "thing":
                found = self._upholds_model(str(m.value), inside, vessel)
                return ("inside" if inside else "on", str(m.value)) if found else None
            if m.kind not in BETWEEN and m.form != "of":
                return None
        return None

    def _bearer_before(self, k: int, vessel: bool) -> tuple[str, str] | None:
        """Chinese: 乌龟背上有一座城市, 茶杯里的风暴."""
        for n in range(k - 1, max(k - 7, -1), -1):
            m = self.row[n]
            if m.kind == "locative":
                thing = next((b for b in reversed(self.row[max(n - 2, 0) : n]) if b.kind == "thing"), None)
                found = thing is not None and m.value in ("on", "inside") and self._upholds_model(
                    str(thing.value), m.value == "inside", vessel)
                return (str(m.value), str(thing.value)) if thing is not None and found else None
            there = m.kind == "there" or m.form in ("的", "了", "着") or m.text.startswith(("起", "有"))
            if m.kind not in BETWEEN and not there:
                return None
        return None

    def _upholds_model(self, word: str, inside: bool, vessel: bool) -> bool:
        """Whether the thing of that name is small, and no picture."""
        entry = self.shelf.ground("things", word).entry
        if entry is None or entry.name in PICTURES or entry.name.endswith(("_map", "_painting", "_photo")):
            return False
        kind = str(entry.facts.get("kind"))
        if vessel:
            return inside and kind in ("prop", "light")
        if inside:
            return kind in ("prop", "light", "food") or entry.name in ("bathtub", "cauldron")
        return kind in BEASTS or entry.name in UPHOLDING or (kind in BEARING and kind != "furniture")
