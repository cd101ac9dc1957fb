"""Nouns: who and what is there, how many, and in which role."""

from __future__ import annotations

from typing import Any

from skyscreen.catalogue.entry import Entry
from skyscreen.write import attributes
from skyscreen.write.marks import Mark
from skyscreen.write.morphology_zh import tag
from skyscreen.write.read_roles import ReadRoles
from skyscreen.write.read_wear import ReadWear
from skyscreen.write.reading import Subject
from skyscreen.write.words.describe import COLLECTIVES, GROUPS_ZH, KIN, PLURAL, YOUNG
from skyscreen.write.words.setting import NIGHT_SIGNS

MOST = 24
"""Members of one crowd; more are announced in a note (each is simulated)."""


SHORT_HEADS = ("dog", "cat", "man", "cow", "pig", "bus", "car")
"""Heads of three letters that hardly any other word ends with."""


class ReadThings(ReadWear, ReadRoles):
    def _on_thing(self, mark: Mark, k: int) -> None:
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        if (
            ahead is not None
            and ahead.kind in ("thing", "place")
            and mark.form.isascii()
            and not mark.plural
            and not self.negated
            and not ahead.form.startswith(("on ", "in "))
        ):
            # 'toy boats', 'stone bridge': the head comes last in English; what stands before describes it.
            self.waiting.append(mark)
            return
        hints = [m.form for m in self.waiting]
        match = self.shelf.ground("things", mark.value, hints=hints)
        node = self.shelf.index["things"][mark.value]
        if self.negated:
            self._deny(mark, f"thing:{mark.form}")
            return
        if mark.value in NIGHT_SIGNS or mark.form in NIGHT_SIGNS:
            self.night = self.night or mark
        kin = self._kin_of(mark)
        if kin is not None:
            self._make(mark, kin.entry, "synonym", kin.kind)
            if mark.form in YOUNG:
                self.out.subjects[-1].scale = 0.6
            return
        if match.entry is None:
            self._lost(mark, "nothing of this kind is in the catalogue yet")
            return
        if self.stuff:
            stuff, self.stuff = self.stuff, ""
            if stuff != "for" or node.top == "person":
                why = "whom the film is for" if stuff == "for" else "a material here"
                self.out.ground(mark.start, mark.end, "", "ignored", why)
                self.count, self.waiting = None, []
                return
        known = next((s for s in reversed(self.out.subjects) if s.noun == mark.form), None) or next(
            (s for s in self.out.subjects if node in self._kin(s) and not self.waiting), None
        )
        if known is not None and (mark.definite or (not mark.form.isascii() and self.count is None)):
            self._attach(known, mark)
            self.count, self.waiting = None, []
            return
        self._make(mark, match.entry, match.how, node.top)

    def _kin_of(self, mark: Mark) -> Subject | None:
        """'its mother' after a bear cub: the animal whose mother it is."""
        before = self.row[self.at - 1] if self.at else None
        if mark.form not in KIN or before is None or before.kind != "owner":
            return None
        animals = [s for s in self.out.subjects if s.kind in ("quadruped", "bird", "swimmer")]
        person = before.form in ("his", "her", "他的", "她的") and any(s.kind == "person" for s in self.out.subjects)
        return animals[-1] if animals and not person else None

    def _kin(self, subject: Subject) -> list[Any]:
        """Nodes whose words may mean the subject again: 'the ship' for the galleon, but not 'the animal's kind'."""
        node = self.shelf.index["things"].get(subject.noun.split(" ")[-1]) or self.shelf.index["things"].get(
            subject.noun
        )
        return [] if node is None else [node, *(n for n in node.up() if n.parent is not None)]

    def _make(self, mark: Mark, entry: Entry, how: str, kind: str) -> None:
        count = self.count.value if self.count else (PLURAL.get(kind, 3) if mark.plural else 1)
        if count == 1 and mark.form in COLLECTIVES:
            count = COLLECTIVES[mark.form]
        if self.count is None and mark.text.endswith("群"):
            count = GROUPS_ZH["群"]
        first = mark.form.split(" ")[0]
        if first != mark.form and any(s.kind == "place" for s in self.lexicon.table.get((first,), ())):
            self.implied(first)
        if self.count and count == 1 and mark.plural:
            count = PLURAL.get(kind, 3)
        if not mark.form.isascii() and self.count is None and self.out.subjects and kind in ("bird", "swimmer"):
            count = 3  # Chinese has no plural: 海鸥 beside a ship are some, not one
        if self.count is None and not mark.definite and mark.form.split(" ")[-1] in ("fish", "sheep", "deer"):
            count = PLURAL.get(kind, 3)
        count = max(int(count), 1)
        if count > MOST:
            self.out.notes.append(f"{count} × '{mark.form}': {MOST} are shown, each one simulated")
            count = MOST
        start = min([m.start for m in self.waiting] + ([self.count.start] if self.count else []) + [mark.start])
        if start < mark.start and self.out.text[start : mark.end].count("\n"):
            start = mark.start
        modifiers = [m for m in self.waiting if m.kind in ("thing", "place")]
        noun = " ".join([*(m.form for m in modifiers), mark.form]) if mark.form.isascii() else mark.form
        subject = Subject(
            len(self.out.subjects),
            noun,
            str(entry.facts.get("kind", kind)),
            entry,
            count,
            (start, mark.end),
            self.out.text[start : mark.end],
            definite=mark.definite,
        )
        note = "" if how in ("exact", "synonym") else f"shown as {entry.en[0]}"
        head = min([m.start for m in modifiers] + [mark.start])
        self.out.ground(head, mark.end, f"thing:{entry.name}", how, note)
        if note:
            self.out.notes.append(
                f"'{noun}' is {note}"
                if self.out.language == "en"
                else f"“{noun}”以“{entry.zh[0] if entry.zh else entry.en[0]}”呈现"
            )
        if self.count and count > 1:
            self.out.ground(
                self.count.start, self.count.end, f"count:{count}", "exact" if self.count.value == count else "nearest"
            )
        self._describe(subject)
        self.out.subjects.append(subject)
        self.named_here = True
        for worn, tint in self.dressed:
            self._dress(worn, tint, subject)
        self.dressed = []
        self._attach(subject, mark)
        self.count, self.waiting = None, []

    def _describe(self, subject: Subject) -> None:
        for mark in self.waiting:
            params: dict[str, Any] = {}
            if mark.kind == "colour":
                params = attributes.colour(subject.entry, mark.value)
            elif mark.kind == "age":
                params = attributes.age(subject.entry, mark.value)
            elif mark.kind == "material":
                params = attributes.material(subject.entry, mark.value)
            elif mark.kind == "size":
                subject.scale *= mark.value
                self.out.ground(mark.start, mark.end, f"scale:{mark.value:g}", "exact")
            if mark.kind in ("colour", "age", "material"):
                subject.params.update(params)
                became = ", ".join(f"{subject.entry.name}.{key}={value}" for key, value in params.items())
                note = "" if params else f"{subject.entry.name} has no such parameter"
                self.out.ground(mark.start, mark.end, became, "exact" if params else "ignored", note)
                if note:
                    self.out.notes.append(f"'{mark.text}': {note}")
            elif mark.kind == "thing":
                continue
            if mark.kind not in ("manner", "thing"):
                subject.adjectives.append(mark.text)

    def _on_unknown(self, mark: Mark, k: int) -> None:
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        kind = self._guess(mark)
        if ahead is not None and ahead.kind in ("thing", "place", "unknown", "colour") and not kind:
            self.out.ground(mark.start, mark.end, "", "ignored", "not a word the writer knows")
            return
        deed_ahead = ahead is not None and ahead.kind == "motion"
        noun_like = self.count is not None or mark.plural or deed_ahead or bool(kind)
        head = self._head(mark)
        if head and not self.negated:
            match = self.shelf.ground("things", head)
            if match.entry is not None:
                how = match.how if match.how == "generic" else "nearest"
                self._make(mark, match.entry, how, self.shelf.index["things"][head].top)
                return
        if kind and noun_like and not self.negated:
            match = self.shelf.of_kind("things", kind)
            if match.entry is not None:
                self._make(mark, match.entry, "generic", kind)
                return
        self.out.ground(mark.start, mark.end, "", "ignored", "not a word the writer knows")
        if noun_like or mark.text.isascii():
            self.stranger = noun_like
            self.count = None
        if len(mark.text) > 1 and noun_like:
            self.out.notes.append(f"'{mark.text}' is not known and left out")

    def _head(self, mark: Mark) -> str:
        """The known noun that an unknown one ends with: sheepdog → dog, 木椅 → 椅子; '' when there is none."""
        index, word = self.shelf.index["things"], mark.form
        if not word.isascii():
            noun = tag(word)[:1] in ("n", "") and len(word) > 1
            tails = [word[-2:], *((word[-1], word[-1] + "子") if noun else ())]
            return next((tail for tail in tails if tail in index and tail != word), "")
        tails = (word[at:] for at in range(3, len(word) - 2))
        return next((tail for tail in tails if tail in index and (len(tail) > 3 or tail in SHORT_HEADS)), "")

    def _guess(self, mark: Mark) -> str:
        """Kind of an unknown noun by its ending: a 'herring boat', a 'locksmith', 电焊工, 乌篷船."""
        word = mark.form
        index = self.shelf.index["things"]
        if not word.isascii():
            for size in (2, 1):
                if len(word) > size and word[-size:] in index:
                    return index[word[-size:]].top
            return "person" if len(word) > 1 and word[-1] in "者员师家客娘匠兵工生手翁" else ""
        endings = (
            ("fish", "swimmer"),
            ("bird", "bird"),
            ("ship", "vessel"),
            ("boat", "vessel"),
            ("craft", "vehicle"),
            ("house", "building"),
            ("tree", "plant"),
            ("flower", "plant"),
            ("berry", "food"),
            ("fruit", "food"),
            ("saurus", "quadruped"),
            ("man", "person"),
            ("woman", "person"),
            ("smith", "person"),
            ("ist", "person"),
        )
        for ending, kind in endings:
            if word.endswith(ending) and len(word) > len(ending) + 2:
                return kind
        if word.endswith(("er", "or", "ian")) and len(word) > 4 and (self.count is not None):
            return "person"
        return ""
