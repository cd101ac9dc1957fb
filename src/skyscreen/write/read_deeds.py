"""Verbs: who does what, what a body can do instead, and who rides whom."""

from __future__ import annotations

from skyscreen.catalogue.entry import Entry
from skyscreen.write.marks import Mark
from skyscreen.write.memory import Memory
from skyscreen.write.reading import Deed, Subject

RIDING = ("ride", "cycle", "pedal", "drive", "骑", "骑车", "驾驶", "开车")


class ReadDeeds(Memory):
    def _on_motion(self, mark: Mark, k: int) -> None:
        if self.stranger or (self.negated and self.out.language == "en"):
            self.out.ground(mark.start, mark.end, "", "ignored", "nobody in the picture does it")
            self.negated, self.stranger = None, bool(self.orphan)
            self.orphan = 2 if self.orphan else 0
            return
        subjects = list(self.group) or list(self.actors)
        before = self.out.deeds[-1] if self.out.deeds else None
        if self.joined and not self.group and before is not None and before.step == self.step:
            self.step += 1  # 'stops and looks': one after the other
        if not subjects and self.out.subjects:
            subjects = [self.out.subjects[-1].key]
        manner = next((str(m.value) for m in self.waiting if m.kind == "manner"), "")
        self.waiting = [m for m in self.waiting if m.kind != "manner"]
        deed = Deed(subjects, mark.value, (mark.start, mark.end), self.step, target=self.aim, manner=manner)
        self.aim, self.oblique = None, ""
        self.out.deeds.append(deed)
        self.actors, self.group, self.deed, self.fresh, self.joined = subjects, [], deed, False, False
        tail = mark.form.rpartition(" ")
        senses = self.lexicon.table.get((tail[2],), []) if tail[0] else []
        # 'sit on' may be one word of the catalogue; its preposition still says where.
        self.relation = next(
            (str(s.value) for s in senses if s.kind == "relation" and s.value in ("on", "under", "inside")), None
        )

    def _ground_deeds(self) -> None:
        self._mount()
        for deed in self.out.deeds:
            if deed.motions:
                continue
            node = self.shelf.index["motions"][deed.verb]
            words, hows, became = [], [], []
            for key in deed.subjects:
                subject = self.out.subject(key)
                rig = self.shelf.rig(subject.entry)

                def fits(entry: Entry, rig: str = rig) -> bool:
                    return rig in entry.facts.get("rigs", ())

                match = self.shelf.ground("motions", deed.verb, fits=fits)
                entry = match.entry or self.default_motion(subject, node.top == "travel")
                if entry is not None:
                    deed.motions[key] = entry.name
                    deed.hows[key] = match.how if match.entry else "generic"
                    words.append(entry.en[0])
                    became.append(f"motion:{entry.name}")
                    hows.append(match.how if match.entry else "generic")
            order = ("exact", "synonym", "nearest", "generic", "ignored")
            how = max(hows, key=order.index) if hows else "ignored"
            note = (
                ""
                if how in ("exact", "synonym")
                else (f"done as {words[0]}" if words else "nobody in the picture does it")
            )
            self.out.ground(*deed.span, ", ".join(dict.fromkeys(became)), how, note)
            if note and words:
                self.out.notes.append(f"'{self.out.text[deed.span[0] : deed.span[1]]}' is {note}")
        self.out.grounding.sort(key=lambda g: (g.start, g.end))

    def _mount(self) -> None:
        """Who rides, or goes on a skateboard, is carried: the mount does the going, the rider sits or stands."""
        for deed in list(self.out.deeds):
            riding = deed.verb in RIDING and deed.target is not None
            for key in list(deed.subjects):
                rider = self.out.subject(key)
                seat = (
                    deed.target
                    if riding
                    else next(
                        (
                            link.object
                            for link in self.out.links
                            if link.subject == key and link.kind in ("on", "inside")
                        ),
                        None,
                    )
                )
                if seat is None or rider.kind not in ("person", "quadruped", "bird"):
                    continue
                mount = self.out.subject(seat)
                travels = self.shelf.index["motions"][deed.verb].top == "travel"
                if not travels or not (riding or mount.kind in ("vehicle", "vessel")):
                    continue
                if not any(link.subject == key and link.object == seat for link in self.out.links):
                    self._link(key, "on", seat)
                own = self.default_motion(mount, True)
                still = next(
                    (
                        m
                        for m in ("sit", "stand")
                        if (e := self.shelf.families["motions"].get(m)) is not None
                        and self.shelf.rig(rider.entry) in e.facts.get("rigs", ())
                    ),
                    None,
                )
                if own is None or still is None:
                    continue
                deed.subjects = [seat if k == key else k for k in deed.subjects]
                deed.target = None
                self.out.deeds.insert(
                    self.out.deeds.index(deed),
                    Deed([key], still, deed.span, deed.step, motions={key: still}, hows={key: "exact"}),
                )

    def default_motion(self, subject: Subject, travels: bool) -> Entry | None:
        """What a body of this kind does when its verb is not known: go when the verb goes, else its default."""
        rig = self.shelf.rig(subject.entry)
        able = [e for e in self.shelf.families["motions"].values() if rig in e.facts.get("rigs", ())]
        own = [e for name in subject.entry.facts.get("motions", ()) for e in able if e.name == name]
        default = [e for e in able if subject.kind in _names(e.facts.get("default_of", ()))]
        ranked = own + default + able
        return next((e for e in ranked if bool(e.facts.get("travels")) == travels), ranked[0] if ranked else None)


def _names(fact: str | tuple[str, ...]) -> tuple[str, ...]:
    return (fact,) if isinstance(fact, str) else tuple(fact)
