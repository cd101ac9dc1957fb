"""Describing words and clothes: they belong to somebody."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from skyscreen.catalogue import wardrobe
from skyscreen.write.reader import attributes
from skyscreen.write.reader.looks import ReadLooks
from skyscreen.write.reading import Deed, Subject
from skyscreen.write.text.mark import DESCRIBING, Mark
from skyscreen.write.words.dress import DRESSING_ZH, PUTTING, ROLE_DRESS, WEARING_ZH
from skyscreen.write.words.grammar import SUPERLATIVES

DRESS = ("outfit", "dress", "coat", "shirt", "trousers", "shoes", "hat", "carries")
"""Parameters that are of a role's dress, not of its body."""
WEAR_ZH = (*WEARING_ZH, *DRESSING_ZH)
HATS = ("hat", "cap")
INTO = ("drop", "throw", "toss", "put", "place", "flip", "pour", "collect")
"""Deeds by which something comes to be in a hat."""
PUT_ON = ("戴", "披", "围", "系", "套", "穿", "盖")
"""Chinese verbs of putting a garment on somebody, before 在 or 到."""


class ReadWear(ReadLooks):
    def _on_colour(self, mark: Mark, k: int) -> None:
        if mark.kind == "colour" and self._shares(mark, k):
            return
        if mark.kind == "colour" and self._all_in(mark, k):
            return
        self.waiting.append(mark)

    def _all_in(self, mark: Mark, k: int) -> bool:
        """'A woman in red', 'dressed all in black': a colour without a noun after a word of wearing is all of it."""
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        ends = ahead is None or ahead.kind in ("stop", "comma", "motion", "verb", "and", "prep", "relation", "then")
        back = next((m for m in reversed(self.row[:k]) if m.kind not in ("small", "colour")), None)
        worn = back is not None and back.form in ("in", "wearing", "wear", "dressed in", "clad in", "dressed all in")
        who = self._wearer(k) if ends and worn else None
        if who is None or "outfit" not in who.entry.params() or self.out.language != "en":
            return False
        self._dress(replace(mark, kind="clothes", value="clothes"), [mark], who)
        self.relation = None
        return True

    def _settle_rest(self) -> None:
        """'Two cats, one red': the other stays as it is."""
        base = next((s for s in self.out.subjects if self.rest is not None and s.key == self.rest[0]), None)
        if base is not None and self.rest is not None and self.rest[1] > 0:
            plain = replace(base, key=len(self.out.subjects), count=self.rest[1], params={})
            plain.ids = []
            self.out.subjects.append(plain)

    def _single_out(self, subject: Subject, mark: Mark) -> int:
        """'the smallest of the three', 三个中最小的: one of them, as small as it is said to be."""
        said = mark.text.lower()
        size, age = next((told for words, told in SUPERLATIVES if any(w in said for w in words)), (1.0, ""))
        one = replace(subject, key=len(self.out.subjects), count=1, params=dict(subject.params), ids=[])
        one.scale *= size
        one.params.update(attributes.age(one.entry, age) if age else {})
        subject.count -= 1
        self.out.subjects.append(one)
        self.out.ground(mark.start, mark.end, f"scale:{size:g}" if size != 1 else f"age:{age or 'any'}", "exact")
        return one.key

    def _shares(self, mark: Mark, k: int) -> bool:
        """'two chairs, one red and one blue': so many of those named last have this colour."""
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        alone = ahead is None or ahead.kind in ("comma", "stop", "and")
        base = next((s for s in self.out.subjects if s.key == (self.rest[0] if self.rest else self.last)), None)
        if self.count is None or not alone or base is None:
            return False
        params = attributes.colour(base.entry, mark.value)
        number = int(self.count.value)
        if self.rest is None:
            if not 0 < number < base.count:
                return False
            self.rest, base.count = (base.key, base.count - number), number
            base.params.update(params)
        else:
            twin = replace(
                base, key=len(self.out.subjects), count=min(number, self.rest[1]), params={**base.params, **params}
            )
            twin.ids = []
            self.out.subjects.append(twin)
            self.group = [*self.group, twin.key] if base.key in self.group else self.group
            self.rest = (base.key, self.rest[1] - twin.count) if self.rest[1] > twin.count else None
        became = ", ".join(f"{base.entry.name}.{key}={value}" for key, value in params.items())
        self.out.ground(mark.start, mark.end, became, "exact" if params else "ignored")
        self.count, self.joined = None, False
        return True

    def _on_clothes(self, mark: Mark, k: int) -> None:
        """A garment is on whoever it is said of: 'a girl in a yellow raincoat', 戴草帽的老农, 红衣女子."""
        looks = [m for m in self.waiting if m.kind in (*DESCRIBING, "trait")]
        role = next((m for m in reversed(self.waiting) if m.kind == "thing"), None)
        goes = self._goes_before(k)
        self.waiting, self.count = [], self.counted if goes else None
        owner = None if goes else self._wearer(k)
        given, collects = self._dressed_by(k), self._collects(mark, k)
        if given is not None and "outfit" in given.entry.params():
            owner = given
        elif self._put_on(k):
            self.offered = (mark, looks)
            return
        elif given is not None or self._put_down(k) or collects:
            self.waiting = looks
            word = mark.form if mark.form in self.shelf.index["things"] else mark.form.rpartition(" ")[2]
            if word in self.shelf.index["things"]:
                known = len(self.out.subjects)
                getattr(self, "_on_thing")(replace(mark, kind="thing", value=word, form=word), k)  # noqa: B009
                if collects:
                    self._give_into(self.out.subjects[known:])
                return
        if role is not None and owner is not None and self._costume(owner, role, mark):
            pass
        elif owner is None and (goes or not any(s.kind == "person" for s in self.out.subjects)):
            self.dressed = [*self.dressed, (mark, looks)]
        else:
            self._dress(mark, looks, owner)
        if self.relation_form in ("with", "in") or self.wearing:
            self.relation, self.fronted = None, False
        self.within = False

    def _dressed_by(self, k: int) -> Subject | None:
        """给雪人围上红围巾: whom a Chinese sentence says that it is put on."""
        near = self.row[max(k - 9, 0) : k]
        if not any(m.text in DRESSING_ZH for m in near):
            return None
        at = next((m.end for m in reversed(near) if m.text in ("给", "为", "帮")), None)
        return next((s for s in self.out.subjects if at is not None and s.span[0] >= at), None)

    def _collects(self, mark: Mark, k: int) -> bool:
        """'Drops a coin into his hat': the hat lies before somebody, its mouth up."""
        back = next((m for m in reversed(self.row[:k]) if m.kind not in ("owner", *DESCRIBING) and m.form not in (
            "the", "a", "his", "her", "my", "an")), None)
        inside = back is not None and back.form in ("in", "into", "inside")
        given = self.out.deeds[-1].verb if self.out.deeds else ""
        return inside and (given in INTO or "coin" in given) and mark.form.rpartition(" ")[2] in HATS

    def _give_into(self, hats: list[Subject]) -> None:
        """The last deed goes into the hat, which lies with its mouth up."""
        deed = self.out.deeds[-1]
        for hat in hats:
            hat.params["turned"] = True
            if "coin" in deed.verb:
                deed.target = hat.key  # 'drops a coin' is one deed
            elif deed.target is not None and deed.to is None:
                deed.verb, deed.to = "put", hat.key

    def _put_on(self, k: int) -> bool:
        """'Puts a straw hat on his grandson's head', 'wraps a scarf around her neck'."""
        if self.deed is None or self.deed.verb not in PUTTING:
            return False
        rest = [m for m in self.row[k + 1 : k + 6] if m.kind not in ("owner", "count", *DESCRIBING) and m.form != "the"]
        if len(rest) < 2 or rest[0].form not in ("on", "onto", "around", "over", "round"):
            return False
        person = rest[1].kind == "thing" and self.shelf.index["things"][rest[1].value].top == "person"
        return person or rest[1].kind in ("part", "pronoun")

    def _put_down(self, k: int) -> bool:
        """'Hangs her coat on a hook': it is a thing that is put somewhere."""
        ahead = self.row[k + 1].form if k + 1 < len(self.row) else ""
        put = self.deed is not None and self.deed.verb in PUTTING
        return put and ahead in ("on", "onto", "over", "in", "into", "by", "under", "up")

    def _on_offer(self, subject: Subject) -> None:
        """Whoever is named after 'puts a hat on' has it on."""
        if self.offered is not None and "outfit" in subject.entry.params():
            (mark, looks), self.offered = self.offered, None
            self._dress(mark, looks, subject)
            self.relation = None
            last = self.out.deeds[-1] if self.out.deeds else None
            if last is not None and last.verb == "pat" and last.target is None and subject.key not in last.subjects:
                last.target = subject.key

    def _hands_on(self, k: int) -> bool:
        """'Puts it on her daughter's head', 把它戴在孙子头上: what was worn goes on to whoever is named next."""
        if self.garment is None:
            return False
        ahead = [m.text for m in self.row[k + 1 : k + 3]]
        onto = bool(ahead) and ahead[0] in ("on", "over", "around", "onto")
        put = onto and self.deed is not None and self.deed.verb in PUTTING
        if put and self.deed is not None:
            self.deed.verb = "pat"  # a hand on the other's head or shoulder
        put = put or (bool(ahead) and ahead[0].removesuffix("在").removesuffix("到") in PUT_ON)
        if put:
            self.offered = self.garment
            self.out.ground(self.row[k].start, self.row[k].end, "state", "synonym", "the garment named before")
            self.oblique = ""
        return put

    def _goes_before(self, k: int) -> bool:
        """Whether the garment stands before the person who has it on."""
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        if ahead is None or self.out.language == "en":
            return False
        if ahead.kind == "thing":
            return ahead.start == self.row[k].end and self.shelf.index["things"][ahead.value].top == "person"
        for n, m in enumerate(self.row[k + 1 :], k + 1):
            if m.form == "的":
                light = (*DESCRIBING, "count", "mood", "feeling", "trait", "owner", "place", "small", "unknown", "age")
                head = next((m for m in self.row[n + 1 :] if m.kind not in light or self._names(m)), None)
                return head is not None and (head.kind == "thing" or self._names(head))
            listed = m.kind in ("comma", "and", "prep", "clothes", *DESCRIBING, "count") or m.form in ("和", "与")
            if not listed or (m.kind == "comma" and m.text != "、" and bool(self.group)):
                return False
        return False

    def _wearer(self, k: int) -> Subject | None:
        """Whom the sentence dresses: who is meant by 'her', who does the verb of wearing, who was said last."""
        people = [s for s in self.out.subjects if s.kind == "person" or "outfit" in s.entry.params()]
        back = next((m for m in reversed(self.row[:k]) if m.kind not in (*DESCRIBING, "count", "trait")), None)
        if back is not None and back.kind == "owner":
            sex = {"her": "f", "她的": "f", "his": "m", "他的": "m"}.get(back.form, "")
            own = [s for s in reversed(people) if not sex or self._sex(s) in (sex, "")]
            acting = [s for s in own if s.key in (*self.group, *self.actors, *self.topic)]
            return next(iter([*acting, *own]), None)
        doing = back is not None and (back.kind == "motion" or back.form in ("wearing", "wear", *WEAR_ZH))
        if back is not None and back.form in ("in", "with") and back in self.row:
            before = self.row[self.row.index(back) - 1] if self.row.index(back) else None
            named = [s for s in people if before is not None and s.span[1] == before.end]
            if named:
                return named[-1]  # 'opens the door for a woman in a green coat'
        keys = [*self.group, *self.actors, *self.topic] if doing else []
        keys += [] if self.last is None else [self.last]
        near = [s for key in keys for s in people if s.key == key]
        if near:
            return near[0]
        last = self.out.subject(self.last) if self.last is not None else None
        if last is not None and last.kind in ("quadruped", "bird", "prop", "building") and not doing:
            return last  # 'a cat in a hat'
        return people[-1] if people else last

    def _costume(self, owner: Subject, role: Mark, mark: Mark | None = None) -> bool:
        """'In a pirate costume', 'a nurse's cap', 'dressed as a witch': what the role wears, or its hat."""
        match = self.shelf.ground("things", str(role.value))
        if match.entry is None or "outfit" not in match.entry.params() or "outfit" not in owner.entry.params():
            return False
        if mark is not None and mark.value not in ROLE_DRESS:
            return False
        only = ("hat",) if mark is not None and mark.value in ("hat", "cap", "helmet") else DRESS
        own = match.entry.params()
        taken = {key: own[key] for key in only if own.get(key) not in (None, "")}
        if not taken:
            return False
        owner.params.update(taken)
        became = ", ".join(f"{owner.entry.name}.{key}={value}" for key, value in taken.items())
        end = mark.end if mark is not None else role.end
        self.out.ground(role.start, end, became, "exact", f"dressed as {match.entry.en[0]}")
        owner.label = self.out.text[owner.span[0] : end] if owner.span[0] < end else owner.label
        return True

    def _each_dressed(self, wearer: Subject, k: int) -> bool:
        """'Three kids dressed as a witch, a ghost and a pumpkin': to each a costume of their own, in turn; what has no
        dress lends its colour."""
        roles = [self.row[k]]
        for mark in self.row[k + 1 :]:
            if mark.kind == "thing":
                roles.append(mark)
            elif mark.kind not in ("comma", "and", "count", *DESCRIBING):
                break
        entries = [self.shelf.ground("things", str(role.value)).entry for role in roles]
        if len(roles) < 2 or any(entry is None for entry in entries):
            return False
        costumes = []
        for entry in entries:
            own = entry.params() if entry is not None else {}
            worn = {key: own[key] for key in DRESS if own.get(key) not in (None, "")}
            tint = own.get("colour")
            plain = dict.fromkeys(("dress", "coat", "shirt"), tint) if tint else {}
            costumes.append(worn if "outfit" in own else plain)
        turns: dict[str, list[dict[str, Any]]] = {}
        members = wearer.company or (wearer.entry,)
        for n in range(wearer.count):
            turns.setdefault(members[n % len(members)].name, []).append(costumes[n % len(costumes)])
        wearer.variants |= {name: tuple(row) for name, row in turns.items()}
        for role, entry in zip(roles, entries, strict=True):
            self.out.ground(role.start, role.end, f"{wearer.entry.name}.outfit", "exact",
                            f"one is dressed as {entry.en[0]}" if entry is not None else "")
        self.skip = max(self.skip, self.row.index(roles[-1]))
        return True

    def _on_dressing(self, mark: Mark, k: int) -> None:
        """戴上, 系上: the garment that follows is put on whoever 给 names, or on who does it."""
        if self.aim is not None and self.aimed == "给" and self.out.subject(self.aim).kind == "person":
            doers = [key for key in self.group or self.actors if key != self.aim]
            if doers:  # 护士给她披上外套: hands on the other's shoulders
                self.out.deeds.append(Deed(doers, "pat", (mark.start, mark.end), self.step, target=self.aim))
            self.aim, self.aimed = None, ""
        self.oblique = ""
        self.out.ground(mark.start, mark.end, "state", "synonym", "worn from the first shot on")

    def _on_guise(self, mark: Mark, k: int) -> None:
        self.guise = mark

    def _dress(self, mark: Mark, looks: list[Mark], owner: Subject | None) -> None:
        """Put a garment on somebody, in the colour and pattern that were said of it."""
        self.garment = (mark, looks)
        first = mark.text.removeprefix("小")[:1] if not mark.text.isascii() else ""
        own = next((c for c, names in attributes.COLOURS.items() if first in names), "") if first else ""
        tints = [m for m in looks if m.kind == "colour"]
        tint = str(tints[0].value) if tints else own
        flowered = "floral" if first and "花" in mark.text[:2] else ""
        pattern = next((str(m.value) for m in looks if m.kind == "pattern"), flowered)
        pattern = pattern or ("striped" if len(tints) > 1 else "")
        start = min([m.start for m in looks if m.kind in ("colour", "pattern")] + [mark.start])
        if owner is None:
            self.out.ground(start, mark.end, "", "ignored", "nobody to wear it")
            return
        params = attributes.clothing(owner.entry, owner.params, mark.value, tint, pattern)
        owner.params.update(params)
        became = ", ".join(f"{owner.entry.name}.{key}={value}" for key, value in params.items())
        if not params and "outfit" in owner.entry.params() and mark.value in wardrobe.GARMENTS:
            became = f"{owner.entry.name}.outfit"  # 'in her uniform': what the role wears by itself
        note = "" if became else f"{owner.entry.name} cannot wear it"
        self.out.ground(start, mark.end, became, ("exact" if became else "ignored"), note)
        if note:
            said = self.out.text[start : mark.end]
            self.out.say(f"'{said}': {note}", f"“{said}”：{owner.entry.word('zh')}穿戴不了")
        if mark.form.isascii() and owner.span[0] < mark.end:
            owner.label = self.out.text[owner.span[0] : mark.end]
        self.wearing = self.within = False

    _on_size = _on_age = _on_material = _on_pattern = _on_colour
