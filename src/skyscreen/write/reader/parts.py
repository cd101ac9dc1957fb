"""Parts: masts belong to ships and hands to people; what a limb does its owner does."""

from __future__ import annotations

from dataclasses import replace

from skyscreen.write.lexis.morphology import forms
from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reader.wear import ReadWear
from skyscreen.write.reading import Deed, Subject
from skyscreen.write.text.mark import DESCRIBING, Mark
from skyscreen.write.words.grammar import BEASTLY, LIMBS

HOLDING = ("arm", "hand", "mouth", "beak", "claw", "paw", "talon", "jaw", "tooth", "teeth", "lap")
WITHIN = ("in", "under", "between")
BEARING = ("back", "shoulder", "head", "arm", "hand", "nose", "tail")
"""Parts by which one has something, and on which somebody sits."""
ENDS = ("bow", "stern", "prow", "helm", "deck", "rail", "railing", "gunwale")
"""Of a ship: who is there is aboard."""
BEASTS = ("quadruped", "bird", "swimmer")
LADEN = ("carry", "transport", "bear", "balance", "hold", "have")
"""What is done with a load that lies on somebody."""
SHED = ("leaf", "leaves", "feather")
"""What lies about, once it is shed."""
SWEEPING = ("sweep", "rake", "gather", "collect", "pick up", "kick", "throw", "scatter", "count", "chase", "press")
TOUCHING = ("pat", "stroke", "touch", "kiss", "rub", "ruffle", "摸", "摸摸", "拍", "拍拍", "抚摸", "揉", "亲", "吻")
"""What is done to a part of somebody is done to them."""


class ReadParts(ReadWear):
    def _on_part(self, mark: Mark, k: int) -> None:
        """A part belongs to who was said last; 'above the masts' is above the ship."""
        ahead = self.row[self.at + 1] if self.at + 1 < len(self.row) else None
        if self._end_of_ship(mark, k):
            return
        if ahead is not None and ahead.form == "of" and self.relation == "on" and mark.form in BEARING and (
                self.out.language == "en"):
            self.out.ground(mark.start, mark.end, "matter:about", "synonym", "a part of who is named next")
            self.skip, self.count, self.waiting = self.at + 1, None, []
            return  # 'lands on the shoulder of a young wizard'
        if ahead is not None and ahead.kind == "prep" and ahead.form == "of":
            self.parts_of.append(mark)
            self.relation = None
            return
        self._skin(mark)
        groomed = isinstance(mark.value, tuple) and self._groom(mark, k)
        said, number = self.waiting, self.count
        self.waiting, self.count = [m for m in self.waiting if m.kind in ("manner", "trait")], None
        owner = None if groomed else self._owner(mark)
        if self.offered is not None and owner is not None:
            self._on_offer(owner)
            self.relation = None
            return
        if groomed:
            self.waiting = [*self.waiting, *([groomed] if isinstance(groomed, Mark) else [])]
        elif owner is None or (mark.form in SHED and self._lies_about(k)):
            self.waiting, self.count = said, number  # 'sweeps yellow leaves'
            self._loose_part(mark, k)
            return
        else:
            self.out.ground(mark.start, mark.end, f"part:{owner.entry.name}", "synonym", "seen from closer")
            self.out.details.append((owner.key, mark.form))
        if owner is not None and self.relation is None and self._at_side(mark, k):
            self.relation = "next_to"
        there = self.group if self.fresh and self.group else self.actors  # 'a parrot on a pirate's shoulder screams'
        if owner is not None and self.relation and there and owner.key not in there:
            for actor in there:
                self._link(actor, self.relation, owner.key)
                if self.deed is not None:
                    self.deed.target = owner.key
        deed = self.deed
        if owner is not None and deed is not None and deed.target is None and not groomed and (
                owner.kind in ALIVE and owner.key not in deed.subjects and deed.verb in TOUCHING):
            deed.target = owner.key  # 'pats his head', 摸了摸他的头
        # 'their fur blowing': the verb is the fur's; 'a man with a beard plays': it is the man's.
        ahead = next((m for m in self.row[self.at + 1 :] if m.kind not in ("small", "manner")), None)
        own_verb = ahead is not None and ahead.kind in ("motion", "verb")
        handled = self.deed is not None and self.deed.target is None and self.out.language == "zh"  # 捂着耳朵看
        handled = handled or (self.wearing and self.out.language == "zh")  # 戴着红鼻子骑车
        acts = own_verb and not handled and not self._hangs_on(k) and (
            self.relation is None or self.relation_form != "with")
        self.stranger = acts
        if acts and owner is not None and ahead is not None and self._does_itself(mark, owner, ahead):
            self.stranger, self.group, self.fresh, self.deed = False, [owner.key], True, None
        if owner is not None:
            self._borne_by(owner, mark)
        self.relation = None

    def _end_of_ship(self, mark: Mark, k: int) -> bool:
        """'At the bow of a ship', 'on the deck of a boat': on the ship that is named next."""
        rest = [m for m in self.row[k + 1 : k + 6] if m.kind not in (*DESCRIBING, "count", "owner") and m.form != "the"]
        if mark.form not in ENDS or len(rest) < 2 or rest[0].form != "of" or rest[1].kind != "thing":
            return False
        if self.shelf.index["things"][str(rest[1].value)].top != "vessel":
            return False
        self.out.ground(mark.start, mark.end, "matter:about", "synonym", "a part of what is named next")
        self.relation, self.relation_form, self.skip, self.prep, self.within = "on", "on", k + 1, "", False
        self.count, self.waiting = None, []
        return True

    def _at_side(self, mark: Mark, k: int) -> bool:
        """'A chest lies at his feet': beside whose they are."""
        before = self.row[k - 2].form if k > 1 and self.row[k - 1].kind == "owner" else ""
        return before in ("at", "by", "near") and mark.form in ("foot", "feet", "side", "heels")

    def _skin(self, mark: Mark) -> None:
        """'An alien with purple skin': the colour is its skin's."""
        tint = next((m for m in self.waiting if m.kind == "colour"), None)
        owner = self._owner(mark) if tint is not None and mark.form in ("skin", "皮肤") else None
        if tint is not None and owner is not None and "skin" in owner.entry.params():
            owner.params["skin"] = str(tint.value)
            self.out.ground(tint.start, tint.end, f"{owner.entry.name}.skin={tint.value}", "exact")

    def _lies_about(self, k: int) -> bool:
        """'Sweeps leaves', 'over a fallen leaf': no tree named has it any more."""
        light = (*DESCRIBING, "count", "motion", "unknown")
        back = next((m for m in reversed(self.row[:k]) if m.kind not in light and m.form != "the"), None)
        swept = self.deed is not None and self.deed.target is None and self.deed.verb in SWEEPING
        over = back is not None and back.kind == "relation" and back.form != "with" and back.value in (
            "above", "on", "under", "next_to")
        return self.out.language == "en" and (swept or (over and (self.count is not None or self.row[k].plural)))

    def _loose_part(self, mark: Mark, k: int) -> None:
        """What may be a part, and belongs to nobody here: the thing of that name, where there is one."""
        word = next((form for form in (mark.form, *forms(mark.form)) if form in self.shelf.index["things"]), "")
        match = self.shelf.ground("things", word)
        if mark.form not in SHED or match.entry is None or match.how != "exact" or self.out.language != "en":
            self.out.ground(mark.start, mark.end, "", "ignored", "part of nothing named")
            return
        many = mark.text.lower() != word
        getattr(self, "_on_thing")(replace(mark, kind="thing", value=word, form=word, plural=many), k)  # noqa: B009

    def _settle_parts(self) -> None:
        """'The face of a man': whose it is comes after it."""
        for mark in self.parts_of:
            owner = next((s for s in self.out.subjects if s.span[0] >= mark.end), None)
            if owner is None:
                self.out.ground(mark.start, mark.end, "", "ignored", "part of nothing named")
                continue
            self.out.ground(mark.start, mark.end, f"part:{owner.entry.name}", "synonym", "seen from closer")
            self.out.details.append((owner.key, mark.form))

    def _borne_by(self, owner: Subject, mark: Mark) -> None:
        """'With a large package in his arms', 'a fish in its beak': whoever has it there carries it; 'with a monkey on
        his shoulder': it sits on him."""
        load = self.out.subject(self.last) if self.last is not None and self.last != owner.key else None
        self._carried_on(owner, mark)
        tie = next((k for k in self.out.links if load is not None and (k.subject, k.object) == (owner.key, load.key)
                    and k.kind == "next_to"), None)
        back = [m for m in self.row[: self.at] if m.kind not in (*DESCRIBING, "owner") and m.form != "the"][-1:]
        if self.out.language != "en" or load is None or tie is None or not back:
            return
        if back[0].form in WITHIN and mark.form in HOLDING and load.kind not in ("building", "vessel"):
            self.out.links.remove(tie)
            for deed in self.out.deeds:  # who flies with a twig flies to no twig
                deed.target = None if deed.target == load.key else deed.target
            alive = load.kind in ALIVE and owner.kind == "person"  # what one sees, whatever one does
            own = [n for n, d in enumerate(self.out.deeds) if owner.key in d.subjects and d.step == self.step]
            held = Deed([owner.key], "hold" if alive else "carry", (mark.start, mark.end), self.step, target=load.key)
            self.out.deeds.insert(own[0] if own and alive else len(self.out.deeds), held)
        elif back[0].form == "on" and mark.form in BEARING and load.kind in ALIVE:
            tie.subject, tie.object, tie.kind = load.key, owner.key, "on"

    def _carried_on(self, owner: Subject, mark: Mark) -> None:
        """'A hedgehog carries an apple on its back', 'balances a ball on its nose': the load lies there, and a beast
        goes along under it."""
        last = self.out.deeds[-1] if self.out.deeds else None
        light = (*DESCRIBING, "owner")
        back = [m for m in self.row[: self.at] if m.kind not in light and m.form != "the"][-1:]
        if last is None or last.target is None or owner.key not in last.subjects or owner.kind not in BEASTS:
            return
        load = self.out.subject(last.target)
        if last.verb not in LADEN or mark.form not in BEARING or not back or back[0].form != "on" or load is owner:
            return
        self._link(load.key, "on", owner.key)
        self.relation, last.target = None, None
        last.verb = "walk" if last.verb in ("carry", "transport", "bear") else "stand"

    def _hangs_on(self, k: int) -> bool:
        """English: the part ends a phrase that tells of somebody named before, 'with freckles and red hair', 'on its
        back': the finite verb after it is theirs."""
        verb = self.row[k + 1].text.lower() if k + 1 < len(self.row) else ""
        if self.out.language != "en" or verb.endswith("ing") or not (self.group or self.actors):
            return False
        for back in reversed(self.row[:k]):
            if back.kind in ("relation", "prep"):
                return True
            if back.kind not in (*DESCRIBING, "count", "owner", "unknown", "part", "trait") and back.form not in (
                    "and", "the"):
                return False
        return False

    def _does_itself(self, mark: Mark, owner: Subject, verb: Mark) -> bool:
        """'her hands play', 'its tail wags': what a limb does, its owner does; hair that blows is moved by the wind."""
        if mark.form not in LIMBS or verb.kind != "motion" or owner.kind not in ("person", "quadruped", "bird"):
            return False
        rig = self.shelf.rig(owner.entry)
        match = self.shelf.ground("motions", str(verb.value), fits=lambda e: rig in e.facts.get("rigs", ()))
        still = match.entry is not None and not match.entry.facts.get("travels")
        return still and match.how in ("exact", "synonym")

    def _owner(self, mark: Mark) -> Subject | None:
        """Ships have masts and men hands; when in doubt the first subject that is not acting in this clause."""
        kinds = {
            "mast": "vessel",
            "deck": "vessel",
            "hull": "vessel",
            "sail": "vessel",
            "rigging": "vessel",
            "stern": "vessel",
            "桅杆": "vessel",
            "甲板": "vessel",
            "船帆": "vessel",
            "风帆": "vessel",
            "船身": "vessel",
            "leaves": "plant",
            "车门": "vehicle",
            "车窗": "vehicle",
        }
        want = kinds.get(mark.form)
        if want:
            return next((s for s in self.out.subjects if s.kind == want), None)
        back = [m for m in reversed(self.row[: self.at]) if m.kind not in DESCRIBING]
        near = back[0] if back else None
        if near is not None and near.form in ("s", "的") and len(back) > 1 and back[1].kind == "thing":
            own = [s for s in self.out.subjects if s.key == self.last or s.noun == back[1].form]
            return own[-1] if own else None  # 猫的尾巴
        if near is not None and near.kind == "owner":
            own = "person" if near.form in ("his", "her", "他的", "她的") else ""
            own = "beast" if near.form in ("its", "它的") else own
            fit = [s for s in self.out.subjects if not own or (s.kind == "person") == (own == "person")]
            sex = {"his": "m", "her": "f", "他的": "m", "她的": "f"}.get(near.form)
            fit = [s for s in fit if sex is None or self._sex(s) in (sex, "")] or fit
            if fit or own == "person":
                acting = [s for s in fit if s.key in (*self.group, *self.actors)]
                return (acting or fit)[-1] if fit else None
        if mark.form in BEASTLY:
            beasts = [s for s in self.out.subjects if s.kind in ("quadruped", "bird", "swimmer")]
            return beasts[-1] if beasts else (self.out.subjects or [None])[0]
        return self.out.subjects[0] if self.out.subjects else None
