"""How somebody looks and feels: hair, build, where one comes from, moods; onto whoever is meant."""

from __future__ import annotations

from dataclasses import replace

from skyscreen.catalogue.growth import stature
from skyscreen.catalogue.moods import by_word
from skyscreen.write.reader.memory import Memory
from skyscreen.write.reading import Subject
from skyscreen.write.text.mark import DESCRIBING, Mark
from skyscreen.write.words import people

FEELING = ("feeling", "mood")
BETWEEN = (*DESCRIBING, "count", "mood", "feeling", "trait", "season", "owner", "manner")
JOINING = ("and", "the", "的", "地", "又", "very", "little")
"""What may stand between a feeling and its noun."""


class ReadLooks(Memory):
    def _groom(self, mark: Mark, k: int) -> Mark | bool:
        """'With long black hair', 'a beard': onto who was said last, or, waiting, onto the person ahead (长发女孩)."""
        near = self.row[max(k - 4, 0) : k]
        near = near[max((n + 1 for n, m in enumerate(near) if m.kind in ("stop", "comma", "thing")), default=0) :]
        looks: list[tuple[str, str | float]] = list(mark.value)
        tint = next((m for m in reversed(near) if m.kind == "colour"), None)
        if not looks:
            looks += [("style", people.STYLES[m.form]) for m in near if m.form in people.STYLES][:1]
        if ("beard", 0.07) in looks and any(m.form in ("long", "长") for m in near):
            looks = [("beard", 0.16)]
        if tint is not None:
            looks.append(("hair", people.SHADES.get(str(tint.value), str(tint.value))))
        for own in near:
            if own.kind == "trait":  # 'curly blonde hair'
                looks += [look for look in own.value if look[0] in ("hair", "style")]
        made = replace(mark, kind="trait", value=tuple(looks), start=tint.start if tint is not None else mark.start)
        ahead = self._described(k)
        if not mark.form.isascii() and ahead is not None and (ahead.kind == "thing" or self._hair_of_next(k)):
            return made
        keys = [*([] if self.last is None else [self.last]), *self.actors]
        owners = [s for key in keys for s in self.out.subjects if s.key == key and "hair" in s.entry.params()]
        owner = next(iter(owners), None)
        if owner is None or not looks:
            return False
        self._look_like(owner, made)
        return True

    def _hair_of_next(self, k: int) -> bool:
        """长发飘飘的女歌手: what the hair does leads up to whose it is."""
        near = self.row[k + 1 : k + 6]
        at = next((n for n, m in enumerate(near) if m.form == "的"), -1)
        still = all(m.kind in ("motion", "verb", "unknown", "small", "colour") for m in near[: max(at, 0)])
        return at > 0 and still and at + 1 < len(near) and near[at + 1].kind == "thing"

    def _on_trait(self, mark: Mark, k: int) -> None:
        """'A bald man', 'an Indian girl'; before anything but a person the word is as good as unknown."""
        ahead = self._described(k)
        if mark.form.startswith("age") and self.last is not None:
            ahead = None  # 'a boy aged six jumps': it stands behind whose it is
        if ahead is not None and ahead.kind == "thing" and self.shelf.index["things"][ahead.value].top == "person":
            self.waiting.append(mark)
            return
        if ahead is not None and ahead.kind == "part":
            if any(key not in ("hair", "style") for key, _ in mark.value) and not mark.form.isascii():
                self.waiting.append(mark)  # 胖胖的光头男人
            return  # it is the hair's
        keys = [*self.group, *([] if self.last is None else [self.last])]
        owner = next((s for s in self.out.subjects if s.key in keys and "hair" in s.entry.params()), None)
        if owner is not None and (ahead is None or ahead.kind in ("stop", "comma", "and")):
            self._look_like(owner, mark)  # 'the man is bald'
            return
        getattr(self, "_on_unknown")(replace(mark, kind="unknown", value=mark.text), k)  # noqa: B009

    def _described(self, k: int) -> Mark | None:
        """What the describing words at k lead up to."""
        return next((m for m in self.row[k + 1 :] if m.kind not in BETWEEN and m.form not in JOINING), None)

    def _look_like(self, subject: Subject, mark: Mark) -> None:
        accepted = subject.entry.params()
        looks = {key: value for key, value in mark.value if key in accepted}
        said = dict(looks)
        origin = str(looks.get("origin", ""))
        style = people.TEXTURE.get(origin, {}).get(str(accepted.get("style", "")))
        if origin:
            # Where one comes from tells the usual; what was said of hair and skin stands.
            looks = {**looks, **({"style": style} if style else {}), **subject.params}
        subject.params.update(looks)
        tall = stature(float(looks["age"])) if "age" in looks else 0.0
        if tall:  # a girl of five is no girl of nine on a smaller scale alone, but that too
            subject.scale *= tall / float(subject.entry.facts.get("height", tall))
        became = ", ".join(f"{subject.entry.name}.{key}={value}" for key, value in said.items())
        self.out.ground(mark.start, mark.end, became, "exact" if said else "ignored")

    def _on_mood(self, mark: Mark, k: int) -> None:
        self.out.mood = self.out.mood or mark.value
        self.out.ground(mark.start, mark.end, f"mood:{mark.value}", "exact")
        self._on_feeling(mark, k)

    def _on_feeling(self, mark: Mark, k: int) -> None:
        """'An angry man': the noun ahead feels it; 'the man is angry', 'angrily': who was said last does."""
        if mark.form not in by_word() or self.negated:
            return
        ahead = self._described(k)
        if ahead is not None and (ahead.kind == "thing" or self._names(ahead)):
            self.waiting.append(mark)
            return
        keys = [*self.group, *self.actors, *([] if self.last is None else [self.last])]
        people = [s for s in self.out.subjects if s.key in keys and "mood" in s.entry.params()]
        for who in people[:1] if not self.group else [s for s in people if s.key in self.group]:
            self._feel(who, mark)

    def _names(self, mark: Mark) -> bool:
        """An unknown word right before which a feeling stands may be a kind of person."""
        return mark.kind == "unknown" and (not mark.form.isascii() or mark.form.endswith(("er", "or", "ist")))

    def _feel(self, subject: Subject, mark: Mark) -> None:
        """Put a feeling on a face that can show it."""
        mood = by_word().get(mark.form, "")
        if mood and "mood" in subject.entry.params():
            subject.params["mood"] = mood
            self.out.ground(mark.start, mark.end, f"{subject.entry.name}.mood={mood}", "exact")
