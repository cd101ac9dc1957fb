"""What follows from a deed, once its motion is known: who goes along, what goes over, who is in whose way, by turns."""

from __future__ import annotations

import re

from skyscreen.catalogue.entry import Entry
from skyscreen.catalogue.reach import STILL
from skyscreen.write.lexis.shelf import ALIVE, words_of
from skyscreen.write.reader.hands import ReadHands
from skyscreen.write.reader.work import LARGEST
from skyscreen.write.reading import Deed, Subject

KNOCKS = ("knock", "bump", "nudge", "swipe", "bat", "推", "碰", "拨", "扒", "扫", "拍")
"""Verbs with whose object something goes over, where the clause says so."""
BURNING = ("burn", "burn down", "set fire to", "烧毁", "烧掉", "焚毁", "烧光", "点着")
"""What is done to a house by fire, and the house does."""
EATING = ("吃", "咬", "尝", "舔", "啃", "嚼", "吞", "吃完", "吃掉", "品尝")
"""Chinese verbs whose object is the food named before, where none follows."""
POSES = ("crouch", "kneel", "lie", "lie_in_bed", "lean", "carry", "hold_up", "shoulder", "bear_in_arms", "bear_on_back",
         "bear_on_shoulders", "smile", "laugh", "cry", "frown", "sing", "talk", "shout")
"""What goes on beneath another deed, or is told by the face."""


class ReadAftermath(ReadHands):
    def _bear(self) -> None:
        """抱着琵琶飞出来, 撑着伞走远: what is carried stays in the hand while the other deed is shown."""
        for deed in self.out.deeds:
            target = self.out.subject(deed.target) if deed.target is not None else None
            for key, motion in deed.motions.items():
                large = target is not None and target.kind in ALIVE and (
                    target.kind == "person" or self._tall(target) >= LARGEST)
                raised = motion == "hold_up" and self.out.language == "zh" and (
                    "着" in self.out.text[deed.span[0] : deed.span[1] + 1])  # 举着雨伞走进校门
                if (motion != "carry" and not raised) or target is None or large:
                    continue
                if any(d is not deed and d.step == deed.step and d.hows.get(key, "generic") != "generic"
                       for d in self.out.deeds):
                    deed.hows[key] = "generic"

    def _laden(self) -> None:
        """扛着锄头走, 拉着犁耕地: who goes along under a load, or in the traces, is seen to do just that; 趴在桌上
        睡着了: who sleeps lies anyway."""
        for deed in self.out.deeds:
            for key, motion in deed.motions.items():
                herds = motion == "walk" and deed.verb[:1] in "放赶牧" and deed.target is not None
                if (motion == "lie" or herds) and any(
                        d is not deed and d.step == deed.step and d.hows.get(key, "generic") != "generic"
                        for d in self.out.deeds):
                    deed.hows[key] = "generic"  # 躺在车底修车, 放羊的少年吹口琴
                drops = {"shoulder": "walk", "draw": "dig", "sleep": "lie", "doze": "lie"}.get(motion)
                if drops is None or (drops != "lie" and deed.target is None):
                    continue
                for other in [d for d in self.out.deeds if d is not deed and d.step == deed.step]:
                    if other.motions.get(key) == drops and (other.target is None or drops == "lie"):
                        other.motions.pop(key)
                        other.subjects = [k for k in other.subjects if k != key]

    def _shod(self, entry: Entry, verb: str, subject: Subject) -> None:
        """Who skis has skis on, unless something else is said of the feet."""
        under = (entry.facts.get("feet") or {}).get(verb)
        if under and subject.kind == "person" and "carries" in subject.entry.params():
            subject.params.setdefault("carries", under)

    def _over(self) -> None:
        """'Jumps over a fence': what goes on legs is over a thing for a moment, and hangs above nothing."""
        motions = self.shelf.families["motions"]
        for deed in self.out.deeds:
            for key, motion in deed.motions.items():
                legs = self.shelf.rig(self.out.subject(key).entry) in ("biped", "quadruped")
                if not legs or motion not in motions or motion in ("float", "swing", "climb", "hang"):
                    continue
                borne = {k.object for k in self.out.links if k.subject == key and k.kind == "on"}
                for link in [k for k in self.out.links if k.subject == key and k.kind == "above"]:
                    if any(k.subject in borne and (k.kind, k.object) == ("above", link.object) for k in self.out.links):
                        continue  # on a branch above it
                    self.out.links.remove(link)
                    if deed.target is None and motion == "jump":
                        deed.target = link.object

    def _meanwhile(self) -> None:
        """What a deed's object does while it is done: a kite hangs in the wind, a pot turns on the wheel."""
        motions = self.shelf.families["motions"]
        told = {key for deed in self.out.deeds for key in deed.motions}
        for deed in list(self.out.deeds):
            if deed.target is None or deed.target in told:
                continue
            key = deed.target
            rig = self.shelf.rig(self.out.subject(key).entry)
            rows = [words_of(motions[m].facts.get("meanwhile", ())) for m in deed.motions.values() if m in motions]
            does = next((name for row in rows for name in row if rig in motions[name].facts.get("rigs", ())), "")
            if not does:
                continue
            self.out.subject(key).tool = False  # what moves by itself is seen, not only held
            self.out.deeds.insert(self.out.deeds.index(deed) + 1, deed.beside(key, does))

    def _knocks_over(self, deed: Deed) -> bool:
        """'A cat knocks a vase off the table'."""
        if deed.verb not in KNOCKS or deed.target is None or self.out.subject(deed.target).kind in ALIVE:
            return False
        clause = re.split(r"[,.;，。；]", self.out.text[deed.span[0] : deed.span[1] + 50].lower())[0]
        return re.search(r"\b(?:off|over|down|onto)\b|^.[下落倒掉]|^.到地", clause) is not None

    def _in_turn(self) -> None:
        """'A waiter carrying plates slips, and the plates shatter': what happens but once comes after what went on
        before it, and takes along what is told of it."""
        motions = self.shelf.families["motions"]
        for deed in list(self.out.deeds):
            once = any(motions[m].facts.get("once") for m in deed.motions.values() if m in motions)
            before = [d for d in self.out.deeds if d is not deed and d.step == deed.step and d.motions
                      and d.span <= deed.span and set(d.subjects) & set(deed.subjects)]
            if not once or not before:
                continue
            step, start = deed.step, deed.span[0]
            own = [d for d in self.out.deeds if d.step == step and d not in before and d.span[0] >= start]
            for other in self.out.deeds:
                other.step += other.step > step or other in own

    def _one_at_a_time(self) -> None:
        """诸葛亮摇着羽扇坐在城楼上弹琴: of two deeds that no body does at once one comes first."""
        if self.out.language != "zh":
            return
        for deed in sorted(self.out.deeds, key=lambda d: d.span):
            before = [d for d in self.out.deeds if d is not deed and d.step == deed.step and d.span[1] <= deed.span[0]
                      and any(d.motions.get(key, m) != m and self._takes_all(d, key) and self._takes_all(deed, key)
                              for key, m in deed.motions.items())]
            if not before:
                continue
            step, start = deed.step, deed.span[0]
            own = [d for d in self.out.deeds if d.step == step and d.span[0] >= start]
            for other in self.out.deeds:
                other.step += other.step > step or other in own

    def _takes_all(self, deed: Deed, key: int) -> bool:
        """Whether a deed takes the whole of a person: it goes nowhere, holds no pose, and carries nothing along."""
        motion = deed.motions.get(key, "")
        person = self.out.subject(key).kind == "person" and deed.hows.get(key, "generic") != "generic"
        beneath = motion in (*STILL, *POSES) or self.shelf.travels(motion) if motion else True
        return person and not beneath

    def _breaks_itself(self, deed: Deed) -> None:
        """'A cat pushes a vase off the table and it shatters': nobody alive does so without an object."""
        if deed.target is not None or self.shelf.ground("motions", deed.verb).entry is None:
            return
        own = {e.name for e in self._node(deed.verb).entries}
        if "shatter" not in own or not all(self.out.subject(key).kind in ALIVE for key in deed.subjects):
            return
        before = [s for s in self.out.subjects if s.span[0] < deed.span[0] and s.entry.facts.get("sound") == "glass"]
        if before:
            deed.subjects = [before[-1].key]

    def _picks_up(self) -> None:
        """漂流瓶…，小男孩捡起来: the last small thing that was told of."""
        for deed in self.out.deeds:
            if deed.verb in EATING and deed.target is None:  # 孙子咬了一大口: what was told of before
                before = [s for s in self.out.subjects if s.span[0] < deed.span[0] and not s.tool]
                deed.target = next((s.key for s in reversed(before) if s.kind == "food"), None)
            if deed.verb[:1] not in ("捡", "拾") or deed.target is not None:
                continue
            small = [s.key for s in self.out.subjects if s.span[0] < deed.span[0] and not s.tool
                     and s.kind in ("prop", "food", "light") and self._tall(s) < LARGEST]
            deed.target = small[-1] if small else None

    def _burns_down(self, deed: Deed) -> None:
        """'The dragon burns the castle', 烧毁了城堡: what burns is seen to."""
        target = self.out.subject(deed.target) if deed.target is not None else None
        alive = all(self.out.subject(key).kind in ALIVE for key in deed.subjects)
        if deed.verb in BURNING and target is not None and target.kind not in ALIVE and alive and deed.subjects:
            deed.subjects, deed.target, deed.verb = [target.key], None, "burn"
