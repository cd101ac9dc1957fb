"""Relations: who stands on, beside or between what, by the words before a noun."""

from __future__ import annotations

import re
from dataclasses import replace

from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reader.object import TAKING
from skyscreen.write.reader.whose_place import SPREAD, ReadWhosePlace
from skyscreen.write.reading import Deed, Subject
from skyscreen.write.text.mark import BREAKS, Mark
from skyscreen.write.words.filmic import REVERSED, WEAR
from skyscreen.write.words.grammar import PLACING

LATERAL = ("left_of", "right_of", "in_front_of", "behind", "next_to")
ON_THE_WAY = re.compile(r"\s+(?:the|my|his|her|its|our|their)\s+(?:\w+\s+)?way\b", re.IGNORECASE)
MUTUAL = ("swap", "trade", "exchange", "switch", "share")
"""Verbs that take two, whatever is their object."""
HAND = 1.3
"""Metres: what is longer is not used with one hand."""
SUPPORTS = ("on", "under", "inside")

VIEWING = ("photograph", "film", "watch", "see", "spot", "notice", "observe", "snap")
UPHOLDING = ("prop", "plant", "food", "furniture", "light")
"""Verbs of who looks on from elsewhere, and on what their object may be meanwhile."""
LADEN = ("tray", "plate", "trolley", "table", "desk", "shelf", "wheelbarrow")
"""What things stand or lie on, that are said with 'with'."""
ADVERBS = ("above", "below", "behind", "beneath", "underneath")
"""What may end a clause without a noun."""
CLIMBED = ("ladder", "stairs", "trampoline", "skateboard", "unicycle", "bicycle")
"""Who does something on them is on them."""
CONSUMING = ("drink", "eat", "read", "sip", "smoke", "play", "hold", "carry", "lick", "chew", "wave", "strum")
"""Verbs whose object is in the hand all the while."""
WETTING = ("spray", "spray water", "hose", "hose down", "squirt", "douse")
"""What is done to what they are turned on."""
LEADING = "牵拉领带搀扶挽陪"
"""First characters of Chinese verbs whose object goes along."""


class ReadRelations(ReadWhosePlace):
    def _wields(self, subject: Subject) -> bool:
        """'fight with swords': what it is done with stands nowhere; it is in the hand."""
        done = self.out.deeds[-1] if self.out.deeds and self.relation_form == "with" else None
        if done is not None and done.step == self.step and self._in_hand(subject, done):
            return True
        recent = self.out.deeds[-1] if self.out.deeds and self.out.deeds[-1].step == self.step else None
        recent = recent if subject.count == 1 else None  # 'with her tools': the others lie about
        last = (self.deed or recent) if self.relation_form == "with" else None
        if last is None or subject.kind in ALIVE:
            return False
        motions = self.shelf.families["motions"].values()
        return any(subject.entry.name in m.facts.get("tools", ()) for m in motions)

    def _in_hand(self, subject: Subject, deed: Deed) -> bool:
        """'Touches it with her wand', 'points at the door with a stick': in the hand of who does it to something."""
        who = [self.out.subject(key) for key in deed.subjects]
        on = self.out.subject(deed.target) if deed.target is not None else None
        high = float(subject.entry.facts.get("height", 1.0)) * subject.scale
        if on is None or on.kind == "person" or subject.kind != "prop" or high > HAND or subject.count > 1:
            return False
        if deed.tool is not None or not who or any(s.kind != "person" for s in who):
            return False
        deed.tool, subject.tool = subject.key, True
        return True

    def _can(self, key: int, verb: str) -> bool:
        """Whether a body of this kind has a motion for the verb."""
        rig = self.shelf.rig(self.out.subject(key).entry)
        match = self.shelf.ground("motions", verb, fits=lambda e: rig in e.facts.get("rigs", ()))
        return match.entry is not None and match.how in ("exact", "synonym")

    def _relate(self, subject: Subject, mark: Mark, joined: bool) -> None:
        key, kind = subject.key, self.relation
        assert kind is not None
        if self.open is not None and self.out.language == "en":
            self.open.subjects, self.open, self.relative = [key], None, False  # 'beside a sleeping dog'
        other = None
        last = self.out.deeds[-1] if self.out.deeds else None
        wets = next((d for d in self.out.deeds[-2:] if d.step == self.step and d.verb in WETTING), None)
        people = wets is not None and all(self.out.subject(who).kind == "person" for who in wets.subjects)
        if kind in ("on", "above", "inside") and wets is not None and people:
            wets.target = key  # 'sprays water on a burning house': what gets wet, and nobody stands there
            return
        if kind == "between" and self.between is not None:
            self._complete(key)
            return
        if kind == "between" and subject.count == 2 and not self._and_next():
            other = self._halve(subject)
        if self.fronted:
            self.frames = [*self.frames, (kind, key, other)]
        else:
            if mark.form == "horseback" and self._anchors():
                subject.count = self.out.subject(self._anchors()[0]).count
            if kind == "on" and mark.plural and subject.kind == "furniture" and not self._counted(subject):
                sitters = sum(self.out.subject(who).count for who in self._placed(subject))
                subject.count = max(sitters, 1)  # 'two men talk in deckchairs'
            placed = [] if self._wields(subject) else self._placed(subject)
            if self.relation_form not in (*REVERSED, *SPREAD) and self.relation_form != "with":
                placed = [*placed, *self._object_too(subject, placed)]
            for who in placed:
                if who != key and (self.relation_form in REVERSED or self.relation_form in SPREAD):
                    self._link(key, kind, who)
                elif who != key and self.last is not None and self._set_on_it(subject):
                    self._link(key, "on", self.last)
                elif who != key:
                    if self.relation_form == "with" and subject.kind in ALIVE:
                        self.companions.append((who, key))
                    elif mark.form != "horseback" and self.relation_form == "with":
                        self.burdens.append((who, key))
                    self._link(who, kind, key, other)
                    self._carry_over(who, kind, key)
            self._accompany(subject)
            if kind == "around" and last is not None and last.target is None and last.subjects == self.actors:
                last.target = key
        if kind == "between" and other is None:
            self.between = key
        else:
            self.relation, self.fronted = None, False
        self.deed = None

    def _set_on_it(self, subject: Subject) -> bool:
        """'Carries a tray with four cups': what stands on the tray, and beside nobody."""
        if self.relation_form != "with" or self.last is None or subject.kind not in ("prop", "food"):
            return False
        return self.out.subject(self.last).entry.name in LADEN

    def _complete(self, key: int) -> None:
        """The second of the two that something stands between."""
        for link in self.out.links:
            if link.kind == "between" and link.object == self.between and link.other is None:
                link.other = key
        self.frames = [
            (kind, what, key if kind == "between" and what == self.between and other is None else other)
            for kind, what, other in self.frames
        ]
        self.relation, self.between, self.fronted = None, None, False

    def _and_next(self) -> bool:
        ahead = self.row[self.at + 1] if self.at + 1 < len(self.row) else None
        return ahead is not None and ahead.kind == "and" and ahead.form not in ("as", "while", "when")

    def _halve(self, subject: Subject) -> int:
        """Two pines that something stands between are two subjects."""
        twin = replace(subject, key=len(self.out.subjects), count=1, params=dict(subject.params), ids=[])
        subject.count = 1
        self.out.subjects.append(twin)
        return twin.key

    def _placed(self, ground: Subject) -> list[int]:
        """Whom a relation places: the object of the verb just said where it was taken 'from' there; else `_anchors`."""
        last = self.out.deeds[-1] if self.out.deeds else None
        target = last.target if last is not None and last.step == self.step else None
        taken = self.relation_form in ("from", "off", "out of") and last is not None and last.verb in TAKING
        return [target] if taken and target is not None else self._anchors(ground)

    def _anchors(self, ground: Subject | None = None) -> list[int]:
        """Whom a relation places: those who act in this clause, else the list just named, else the last noun; and the
        verb's object where nobody would be there himself: 'blows out the candles on the cake'."""
        last = self.out.deeds[-1] if self.out.deeds else None
        if self.relation_form in SPREAD and self.last is not None:
            return [self.last]
        apart = [] if ground is None else (
            self._told_by_participle() or self._raised(last) or self._aimed_at(ground) or self._holds_it(ground))
        if apart:
            return apart
        if ground is not None and last is not None and self.relation in SUPPORTS and last.target == self.last:
            lifeless = last.target is not None and self.out.subject(last.target).kind not in ALIVE
            if last.verb in PLACING or last.verb.rstrip("在到进入上下") in PLACING:
                return [last.target] if last.target is not None else []
            if ground.entry.name in CLIMBED or (last.verb in CONSUMING and not self._is_table(ground)):
                return list(last.subjects)  # 'changes a bulb on a ladder', 'drinks coffee on a beam'
            seen = last.verb in VIEWING and self.relation_form != "from"
            if seen and not lifeless and ground.kind in UPHOLDING:
                return [last.target] if last.target is not None else []  # 'photographs a butterfly on a sunflower'
            upright = all(self.out.subject(who).kind == "person" for who in last.subjects)
            if lifeless and upright and (ground.kind in ("food", "prop") or self._is_table(ground)):
                return [last.target] if last.target is not None else []
        holder = self._on_it(ground)
        if holder:
            return holder
        own = self._has_it(ground) or self._in_it(ground) or self._lies_there(ground)
        if own:
            return own
        if self.actors and not self.fresh:
            return list(self.actors)
        if self.last in self.group and self.relation_form != "with":
            return list(self.group)
        return [self.last] if self.last is not None else self.actors[:1]

    def _on_it(self, ground: Subject | None) -> list[int]:
        """'Eggs in a basket on a table next to a loaf': the basket on the table is beside it, not the table."""
        if ground is None or self.relation not in LATERAL or self.last is None or ground.kind not in ("food", "prop"):
            return []
        held = any(k.object == self.last and k.kind == "inside" and k.subject in (*self.group, *self.actors)
                   for k in self.out.links)
        if held and self.out.subject(self.last).kind == "prop":
            return [self.last]  # 'apples in a bowl next to a glass'
        if not self._is_table(self.out.subject(self.last)) or self.out.subject(self.last).key in self.group:
            return []
        return [k.subject for k in self.out.links if k.object == self.last and k.kind == "on"][-1:]

    def _has_it(self, ground: Subject | None) -> list[int]:
        """'Next to a trainer with a bucket': it is by the trainer, right after whom it is said, and not by the seal."""
        if ground is None or self.relation_form != "with" or self.last is None or ground.kind in ALIVE:
            return []
        if self.last in (*self.group, *self.actors) or self.out.subject(self.last).kind != "person":
            return []
        with_ = next((n for n in range(self.at - 1, -1, -1) if self.row[n].form == "with"), -1)
        close = with_ > 0 and self.row[with_ - 1].end == self.out.subject(self.last).span[1]
        placed = any(k.object == self.last and k.subject in self.actors for k in self.out.links)
        return [self.last] if close and placed else []

    def _lies_there(self, ground: Subject | None) -> list[int]:
        """'Kneels beside a pipe under the sink', 'next to a lamp on a table': the pipe is, and nobody beside it."""
        if ground is None or self.relation not in SUPPORTS or self.last is None or self.out.language != "en":
            return []
        near = self.out.subject(self.last)
        said = next((n for n in range(self.at - 1, -1, -1) if self.row[n].form == self.relation_form), -1)
        close = said > 0 and self.row[said - 1].end == near.span[1]
        beside = [k for k in self.out.links if k.object == near.key and k.kind in LATERAL and k.subject in self.actors]
        small = near.kind in ("prop", "food", "light") and ground.kind in ("furniture", "building", "vehicle")
        phrase = [m.form for m in self.row[max(said - 6, 0) : max(said, 0)]]
        poured = "into" in phrase and near.kind == "prop" and near.key not in (*self.group, *self.actors) and (
            ground.kind in ("furniture", "prop"))  # 'into two glasses on a tablecloth'
        return [near.key] if close and ((beside and small) or poured) else []

    def _in_it(self, ground: Subject | None) -> list[int]:
        """'A balloon drifts … with three tourists in the basket': who was brought by 'with' is in it."""
        placed = self.relation in ("inside", "on") and self.relation_form != "with"
        if ground is None or not placed or not self.companions:
            return []
        who, other = self.companions[-1]
        if other != self.last or self.out.subject(who).kind in ALIVE:
            return []
        self.out.links = [k for k in self.out.links if (k.subject, k.kind, k.object) != (who, "next_to", other)]
        return [other]

    def _is_table(self, subject: Subject) -> bool:
        node = self.shelf.index["things"].get(subject.noun.split(" ")[-1])
        return node is not None and any(n.words[0] in ("table", "shelf", "desk") for n in (node, *node.up()))

    def _carry_over(self, who: int, kind: str, key: int) -> None:
        """An apple left of a bowl on a table: the table carries both."""
        if kind not in SUPPORTS:
            return
        beside = [link.subject for link in self.out.links if link.object == who and link.kind in LATERAL]
        for near in beside:
            lifeless = self.out.subject(near).kind not in ALIVE  # who kneels before a queen on a throne is not on it
            if lifeless and near != key and not any(k.subject == near and k.kind in SUPPORTS for k in self.out.links):
                self._link(near, kind, key)

    def _accompany(self, subject: Subject) -> None:
        """'dances with a knight': both dance. 'plays with a ball': the ball is the object."""
        last = self.out.deeds[-1] if self.out.deeds and self.out.deeds[-1].step == self.step else None
        mutual = last is not None and last.verb in MUTUAL and subject.kind == "person"  # 'swaps his cap with Tom'
        deed = self.deed or (last if mutual else None)
        if deed is None or self.relation_form != "with" or subject.key in deed.subjects:
            return
        able = subject.kind == "person" or self._can(subject.key, deed.verb)  # no butterfly plays as a cub does
        if subject.kind in ALIVE and able and all(self.out.subject(who).kind in ALIVE for who in deed.subjects):
            deed.subjects = [*deed.subjects, subject.key]
        elif deed.target is None:
            deed.target = subject.key

    def _on_relation(self, mark: Mark, k: int) -> None:
        if self.later is not None and self.later[0] == k:
            self.open, self.later = self.later[1], None
            self.relative, self.deed, self.relation, self.count = False, None, None, None
            return  # the doer follows
        if mark.form == "on" and ON_THE_WAY.match(self.out.text, mark.end):
            return  # 'on the way home': nobody is on anything
        if self.open is not None and not self.relative and mark.form == "by":
            return  # the doer follows: 'chased by a dog'
        if self._adverbial(mark, k):
            return
        self.whole = None
        self.relation, self.between, self.relation_form = REVERSED.get(mark.value, mark.value), None, mark.form
        self.fronted = self._clause_start(k) and not self.named_here
        self.wearing = mark.form in WEAR
        if mark.form not in ("with", "by", "over", "on", "around", "round"):
            self.deed = None

    def _adverbial(self, mark: Mark, k: int) -> bool:
        """'While a hawk circles above', 'a shepherd plays below': no noun follows, so it is by whom the text was about
        before; who is below somebody on a roof stands before it."""
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        ends = ahead is None or ahead.kind in (*BREAKS, "and", "then")
        if self.out.language != "en" or not ends or mark.form not in ADVERBS or not self.actors or self.fresh:
            return False
        before = [s for s in self.out.subjects if s.key not in self.actors and s.span[0] < mark.start]
        doing = {key for deed in self.out.deeds for key in deed.subjects}
        lead = next((s for s in before if s.key in doing), None)
        if lead is None:
            return False
        kind = str(REVERSED.get(str(mark.value), str(mark.value)))
        borne = next((k.object for k in self.out.links if k.subject == lead.key and k.kind == "on"), None)
        for who in self.actors:
            if kind == "under" and borne is not None:
                self._link(who, "in_front_of", borne)
            elif kind != "under":
                self._link(who, kind, lead.key)
        self.relation, self.deed = None, None
        return True

    def _counted(self, subject: Subject) -> bool:
        """Whether a number was said of it."""
        return any(m.kind == "count" and subject.span[0] <= m.start < subject.span[1] for m in self.row)

    def _come_along(self) -> None:
        """'A mother duck with seven ducklings crosses the road': who is with its like that goes, goes too."""
        self._led_along()
        busy = {key for deed in self.out.deeds for key in deed.subjects}
        for who, key in self.companions:
            for deed in self.out.deeds if key not in busy else ():
                node = self.shelf.index["motions"].get(deed.verb)
                apart = key in (deed.target, deed.to) or any(
                    k.kind == "on" and k.subject == key for k in self.out.links)
                alike = self.out.subject(who).entry is self.out.subject(key).entry
                if alike and who in deed.subjects and node is not None and node.top == "travel" and not apart:
                    deed.subjects = [*deed.subjects, key]

    def _led_along(self) -> None:
        """姐姐牵着妹妹过马路, 妹妹拉着姐姐跑: who is led goes along."""
        for lead in [d for d in self.out.deeds if d.verb[:1] in LEADING and d.target is not None and d.subjects]:
            other, said = self.out.subject(lead.target or 0), self.out.text[slice(*lead.span)]
            if any(char in said for char in "起住倒开"):
                continue  # 把同学扶起来
            if self.out.language != "zh" or other.kind != "person" or other.key in lead.subjects or any(
                    other.key in d.subjects for d in self.out.deeds):
                continue
            goes = [d for d in self.out.deeds if d is not lead and d.step == lead.step and d.subjects == lead.subjects
                    and d.target is None and self._travels(d.verb)]
            if goes:
                goes[0].subjects = [*goes[0].subjects, other.key]
                self.out.deeds.remove(lead)
            elif self._travels(lead.verb) or lead.verb.rstrip("着了") in ("带", "领", "陪", "带领", "扶", "搀", "搀扶"):
                lead.subjects, lead.target, lead.verb = [*lead.subjects, other.key], None, "走"

    def _travels(self, verb: str) -> bool:
        node = self.shelf.index["motions"].get(verb)
        return node is not None and node.top == "travel"

    def _settle_lids(self) -> None:
        """What has something in it stands open, where its model can: the parameter `open`."""
        for link in self.out.links:
            holder = self.out.subject(link.object)
            if link.kind == "inside" and "open" in holder.entry.params():
                holder.params["open"] = 1

    def _settle_hands(self) -> None:
        """'Waters the tulips with a can': what something is done with is in the hand, and stands beside nobody."""
        held = {(who, deed.tool) for deed in self.out.deeds if deed.tool is not None for who in deed.subjects
                if self.out.subject(deed.tool).count == 1}
        self.out.links = [k for k in self.out.links if not (k.kind == "next_to" and (k.subject, k.object) in held)]

    def _clause_start(self, k: int) -> bool:
        """Whether only small words stand between here and the start of the clause."""
        back = next((m for m in reversed(self.row[:k]) if m.kind not in ("small", "manner", "other")), None)
        return back is None or back.kind in (*BREAKS, "and", "hour", "season", "camera")
