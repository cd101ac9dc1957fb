"""Who of those just named is meant (`write.text.members`): parted from the others, so that the verb is his alone."""

from __future__ import annotations

from dataclasses import replace

from skyscreen.write.reader.memory import Memory
from skyscreen.write.reading import Subject
from skyscreen.write.text.mark import Mark


class ReadMembers(Memory):
    def _on_aside(self, mark: Mark, k: int) -> None:
        """落在挂满柿子的树枝上: what the noun after 的 is full of is on it, and does nothing."""
        match = self.shelf.ground("things", str(mark.value))
        if match.entry is None:
            self.out.ground(mark.start, mark.end, "", "ignored", "what the next noun is full of")
            return
        held = (self.deed, self.group, self.last, self.oblique, self.relation, self.fresh)
        self._make(replace(mark, plural=True), match.entry, match.how, str(match.entry.facts.get("kind")), role=False)
        self.deed, self.group, self.last, self.oblique, self.relation, self.fresh = held
        self.laden = self.out.subjects[-1].key if self.out.subjects else None

    def _on_member(self, mark: Mark, k: int) -> None:
        who = self._member(int(mark.value))
        if who is None:
            self.out.ground(mark.start, mark.end, "", "ignored", "one of nobody named")
            self.stranger = True
            return
        self.out.ground(mark.start, mark.end, f"thing:{who.entry.name}", "synonym", "one of those named before")
        self.count, self.waiting = None, []
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        does = ahead is not None and ahead.kind in ("motion", "verb", "manner", "prep")
        free = self.deed is not None and self.deed.target is None and not does
        if free and self.deed is not None and who.key not in self.deed.subjects:
            self.deed.target, self.deed = who.key, None  # 'helps the other'
            return
        if self.out.deeds and self.out.deeds[-1].step == self.step:
            self.step += 1  # then, and alone
        self.group, self.fresh, self.last, self.deed = [who.key], True, who.key, None
        self.stranger, self.last_role, self.named_clause = False, "subject", True

    def _member(self, which: int) -> Subject | None:
        """The one that is meant, parted from the others where they were one subject of several."""
        if not self.row_of:
            base = next((s for s in reversed(self.out.subjects) if s.count > 1 and not s.tool), None)
            pair = self._pair()
            if base is not None and (not pair or base.key > max(pair)):
                self.row_of = [self._part(base) for _ in range(base.count - 1)] + [base.key] if base.count <= 4 else []
                if not self.row_of:
                    return self.out.subject(self._part(base))
            else:
                self.row_of = pair
        if not self.row_of:
            return None
        left = [key for key in self.row_of if key not in self.meant]
        if which > 0:
            key = self.row_of[min(which, len(self.row_of)) - 1]
        elif which < 0:
            key = left[-1] if left else self.row_of[-1]
        else:
            key = left[0] if left else self.row_of[0]
        self.meant.append(key)
        return self.out.subject(key)

    def _pair(self) -> list[int]:
        """'A red car and a blue car': the last two who did something together."""
        for deed in reversed(self.out.deeds):
            keys = [key for key in deed.subjects if self.out.subject(key).count == 1]
            if len(keys) > 1:
                return keys
        return []

    def _part(self, base: Subject) -> int:
        """One of several becomes a subject, who has done till now what they did."""
        one = replace(base, key=self.out.free_key, count=1, params=dict(base.params), ids=[])
        if base.company:
            one.entry, base.company = base.company[0], base.company[1:] + base.company[:1]
            one.company, one.kind = (), str(one.entry.facts.get("kind", base.kind))
        base.count -= 1
        if base.count == 1 and base.company:
            base.entry, base.company = base.company[0], ()
        self.out.subjects.append(one)
        for deed in self.out.deeds:
            if base.key in deed.subjects:
                deed.subjects.append(one.key)
        for link in [k for k in self.out.links if k.subject == base.key]:
            self._link(one.key, link.kind, link.object, link.other)
        return one.key
