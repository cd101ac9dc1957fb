"""Small words that decide what the next ones mean: who, camera, 把, 给, 'make' before what is eaten or drunk."""

from __future__ import annotations

from dataclasses import replace

from skyscreen.catalogue import drinks
from skyscreen.write.lexis.morphology import forms
from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reader.roles import HANDED
from skyscreen.write.reader.steps import ReadSteps
from skyscreen.write.text.mark import BREAKS, DESCRIBING, Mark, has
from skyscreen.write.words.filmic import WEAR

AFTERWARDS = ("后", "以后", "之后", "的时候", "时候", "时")
"""After a verb: its clause only tells when."""
BREWING = ("make", "brew", "fix", "prepare")
DRINKS = frozenset(word for drink in drinks.DRINKS.values() for word in drink.en)
"""Words for what is drunk."""


class ReadSmall(ReadSteps):
    def _before_whom(self, k: int) -> bool:
        """Whether somebody, or what one stands before, follows 'before', and no clause of a time."""
        light = (*DESCRIBING, "count", "owner", "mood", "feeling", "trait")
        rest = [m for m in self.row[k + 1 :] if m.kind not in light and m.form != "the"]
        if not rest or not has(rest[0], "thing") or not (self.actors or self.group):
            return False
        node = self.shelf.index["things"].get(str(rest[0].value))
        acts = len(rest) > 1 and (has(rest[1], "motion") or rest[1].kind == "verb" or rest[1].form in ("is", "are"))
        return node is not None and node.top in (*ALIVE, "furniture", "building") and not acts

    def _on_small(self, mark: Mark, k: int) -> None:
        if mark.kind == "other":
            return
        if mark.form in BREWING and k == 0 and mark.text.lower().endswith("ing"):
            self._somebody(mark)  # 'making ramen at 2 am'
        if mark.form == "make" and self.out.language == "en" and (self.group or self.actors) and self._cooks(k):
            self._on_motion(replace(mark, kind="motion", value="cook", form="cook"), k)
            return
        if mark.form in BREWING and self.out.language == "en" and (self.group or self.actors) and self._brews(k):
            self._on_motion(replace(mark, kind="motion", value="pour", form="pour"), k)
            return
        if mark.form == "before" and self.out.language == "en" and self._before_whom(k):
            self.relation, self.relation_form, self.deed = "in_front_of", "before", None  # 'kneels before the queen'
            return
        if mark.form in ("who", "which") and self.last is not None and self.out.language == "en":
            self.group, self.fresh, self.deed = [self.last], True, None  # 'a player who swings'
        if mark.form == "camera" and self._has_camera(k):
            return
        back = self.row[k - 1] if k else None
        seen = back is not None and mark.form == "镜头" and (back.kind in ("prep", "motion"))  # 对着镜头微笑
        if mark.form in ("camera", "镜头") and not seen:
            self.stranger = True  # 'the camera flies through the window': nobody of the cast does
        if mark.form == "的" and self.held is not None and self.open is not None and not self.relative_ahead():
            self.count, self.held = self.held, None
        back = self.row[k - 1] if k else None
        if mark.text in AFTERWARDS and self.out.language == "zh" and back is not None and back.kind == "motion":
            self.deed, self.fresh, self.group = None, True, []  # 放学后他…: a clause of time
        if mark.text == "得" and self.out.language == "zh":
            self._comes_of_it()
        if mark.text in ("穿", "戴") or mark.form in WEAR:
            self.wearing = True
        moved = mark.text in ("把", "将")
        if mark.text in HANDED and self.out.language == "zh" and (
                moved or self._giver() or self._will_give(k) or self._for_it(mark, k)):
            head = None if moved else self._head_ahead(k)
            if head is not None and any(self.row[n].form == "的" for n in range(k, head)):
                self.handed = head, mark.text  # 给一位戴眼镜的乘客倒橙汁
            else:
                self.oblique = mark.text

    def _comes_of_it(self) -> None:
        """猎人被黑熊追得爬上了树: what comes of it is done by whom it was done to; 大鹅追得男孩满院子跑: by whoever is
        named next."""
        last = self.out.deeds[-1] if self.out.deeds else None
        if last is None or last.step != self.step:
            return
        if last.target is not None and self.out.subject(last.target).kind in ALIVE:
            self.group, self.fresh, self.deed, self.named_clause = [last.target], True, None, True
        elif last.target is None and last.subjects:
            self.outcome = True

    def _cooks(self, k: int) -> bool:
        """'My grandma making tamales': what is made is eaten."""
        row = (m for m in self.row[k + 1 : k + 6] if m.kind not in (*DESCRIBING, "count", "owner") and m.form != "the")
        noun = next(row, None)
        if noun is None or noun.kind not in ("thing", "unknown"):
            return False
        entry = self.shelf.ground("things", str(noun.value or noun.form)).entry
        edible = any(self.kinds.sort(word) == "food" for word in (noun.form, *forms(noun.form)))
        return (entry is not None and entry.facts.get("kind") == "food") or (noun.kind == "unknown" and edible)

    def _brews(self, k: int) -> bool:
        """'Making coffee': a drink is poured."""
        ahead = next((m for m in self.row[k + 1 : k + 5] if m.kind not in (*DESCRIBING, "count", "owner")), None)
        return ahead is not None and ahead.form in DRINKS

    def _has_camera(self, k: int) -> bool:
        """'A boy finds an old camera', 'her camera': a thing in somebody's hands, and not the film's own."""
        entry = self.shelf.families["things"].get("camera")
        light = next((m for m in reversed(self.row[:k]) if m.kind not in DESCRIBING), None)
        told = light is not None and (light.kind in ("count", "owner") or light.form == "with")
        if entry is None or not told or not self.actors or not any(s.kind == "person" for s in self.out.subjects):
            return False
        self._make(replace(self.row[k], kind="thing", value="camera"), entry, "exact", "prop")
        return True

    def _for_it(self, mark: Mark, k: int) -> bool:
        """给花浇水, 把门推开: somebody was named, a lifeless noun follows, then the verb that is done to it."""
        head = k + 1 if mark.text in ("把", "将") else self._head_ahead(k)
        row = [] if head is None else [m for m in self.row[head : head + 4]
                                       if m.kind not in (*DESCRIBING, "count", "small", "part")]
        if mark.text not in HANDED or len(row) < 2 or row[1].kind not in ("motion", "dressing"):
            return False
        if row[0].kind == "pronoun":
            return mark.text not in ("把", "将") and bool(self.group or self.actors)
        whose = row[0].kind == "unknown" and mark.text not in ("把", "将") and self._guess(row[0]) == "person"
        if row[0].kind != "thing":
            return whose and bool(self.group or self.actors)
        entry = self.shelf.ground("things", str(row[0].value)).entry
        named = self.group or self.actors or ([] if self.last is None else [self.last])
        gives = self.shelf.ground("motions", str(row[1].value)).entry
        helped = mark.text in ("给", "为", "替") and gives is not None and not gives.facts.get("gives")
        return bool(named) and entry is not None and (entry.facts.get("kind") not in ALIVE or helped)

    def _head_ahead(self, k: int) -> int | None:
        """Where the noun stands that a verb follows, what describes it passed over: 给病床上的小男孩打针."""
        head = None
        for n in range(k + 1, min(k + 9, len(self.row))):
            kind = self.row[n].kind
            if kind in BREAKS or (kind in ("motion", "dressing") and head is not None
                                  and not any(m.form == "的" for m in self.row[n : n + 3])):
                return head
            head = n if kind in ("thing", "pronoun", "unknown") else head
        return head

    def _will_give(self, k: int) -> bool:
        """Whether the next verb hands something on: 把书递给女孩."""
        ahead = next((m for m in self.row[k + 1 :] if m.kind in ("motion", *BREAKS)), None)
        entry = self.shelf.ground("motions", str(ahead.value)).entry if ahead and ahead.kind == "motion" else None
        return entry is not None and bool(entry.facts.get("gives"))
