"""What a deed puts into hands: the tool it is done with, the instrument that is played, the thing that is handed on."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from skyscreen.catalogue.drinks import DRINKS
from skyscreen.catalogue.entry import Entry
from skyscreen.write.lexis.shelf import words_of
from skyscreen.write.reader.making import EACH_HOLDS, MOST
from skyscreen.write.reader.work import ReadWork
from skyscreen.write.reading import Deed, Link, Subject
from skyscreen.write.words.by_words import HAT

MUSICIANS = {
    "bass player": "double bass", "bassist": "double bass", "drummer": "drum kit", "musician": "guitar",
    "busker": "guitar", "street musician": "guitar", "violist": "viola", "singer": "", "贝斯手": "大提琴",
    "鼓手": "架子鼓", "乐手": "吉他", "音乐家": "小提琴", "街头艺人": "吉他", "歌手": "",
}
"""Players who are not called after their instrument."""
PERFORMING = (
    "play", "perform", "practise", "practice", "rehearse", "jam", "演奏", "表演", "演出", "排练", "练习", "弹", "弹奏",
)
"""What a musician does on the instrument, and a singer with the voice."""
MEANS = re.compile(
    r"(?:\b(?:with|using)(?: an?| the| his| her| their| some)?(?: \w+)?\s*|[用拿]着?[一]?[把支条块根个]?)$")
"""What goes right before the means by which something is done."""
PUTTING_ON = re.compile(r"[穿戴系](?!着)[^的，。；]*$|[穿戴系](?!着)[^的，。；]*[，。；！]")
"""Chinese for an act of putting something on, not for what is worn."""
LONGEST = 1.8
"""Metres of a thing that is used with the hands."""


HUGGING, CHEWING = "抱捧搂", "啃吃嚼咬"
"""First characters of what beasts do with both forepaws, and of how they eat."""
MOUTHED = frozenset((
    "carry", "bring", "deliver", "fetch", "hold", "take", "steal", "drag", "return", "retrieve", "give",
    "scoop", "scoop up", "snatch", "grab", "swipe", "nab", "pinch", "抢", "抢走", "偷走",
    "背", "驮", "抱", "捧", "提", "举",
    "叼", "衔", "送", "递", "塞", "带", "拖", "偷", "捡", "拿", "咬", "摘", "采", "抓", "藏", "埋", "搬", "运", "卷",
))  # fmt: skip
"""What an animal does with a thing in its mouth."""
ON_BACK = re.compile(r"\bon (?:its|his|her|their) (?:\w+ )?(?:backs?|spines|quills)\b|背上|驮|背[着了起]")
FISHING = ("fish", "go fishing", "angle", "钓鱼", "垂钓", "钓")
CAUGHT = ("scoop", "scoop up", "steal", "snatch", "grab", "take", "carry", "swipe", "bring", "偷", "叼", "偷走",
          "抢走", "抢", "抓", "抓着",
          "叼着", "衔着")
"""What is done so to a fish, which then swims no more."""
EACH = re.compile(r"\beach\b|\bevery\b|每|各自|人手一", re.IGNORECASE)
"""Words by which everybody has his own, whatever number is said."""
BOTH_HANDS = re.compile(r"\b(?:in|with) each (?:hand|paw)\b|(?:两只?|双|左右)手各", re.IGNORECASE)
AFTER = 6
"""Letters after what is held within which 'each' still tells of it."""
LOAD = 0.6
"""Metres: what is higher no animal carries so."""


class ReadHands(ReadWork):
    def _band(self) -> None:
        """'A jazz trio plays': each of its members plays the instrument that it is called after."""
        for deed in list(self.out.deeds):
            for key in list(deed.subjects) if deed.verb in PERFORMING and deed.target is None else ():
                band = self.out.subject(key)
                players = [e for e in band.company if self._instrument(e.en[0])]
                led = band.company[:1] if band.company[:1] != tuple(players[:1]) else ()
                if not players or len(players) + len(led) < len(band.company) or any(
                        e.name != "conductor" for e in led):
                    continue
                members = [*led, *(players[k % len(players)] for k in range(band.count - len(led)))]
                band.count, band.company, band.entry, band.noun = 1, (), members[0], members[0].en[0]
                deed.verb = "conduct" if led else "play"
                for entry in members[1:]:
                    other = replace(band, key=self.out.free_key, entry=entry, noun=entry.en[0], ids=[], params={})
                    self.out.subjects.insert(self.out.subjects.index(band) + 1, other)
                    own = replace(deed, subjects=[other.key], motions={}, hows={}, verb="play")
                    self.out.deeds.insert(self.out.deeds.index(deed) + 1, own)

    def _in_mouths(self) -> None:
        """A fox that delivers letters, 小狗叼着报纸: an animal goes with the thing in its mouth."""
        for deed in self.out.deeds:
            target = self.out.subject(deed.target) if deed.target is not None else None
            kinds = {self.out.subject(key).kind for key in deed.subjects}
            mouthed = deed.verb.rstrip("着了来去走给到回上下起出进过住") in MOUTHED
            if mouthed and kinds == {"bird"} and target is None and deed.verb in ("carry", "bring"):
                deed.verb = "fly"  # with whatever it is
            if not mouthed or not kinds or kinds - {"quadruped", "bird"} or target is None:
                continue
            if deed.verb[:1] == "抢" and sum(self.out.subject(key).count for key in deed.subjects) > 1:
                continue  # 两只猴子抢一根香蕉
            if kinds == {"quadruped"} and deed.verb[:1] in HUGGING and target.kind in ("food", "plant", "prop") and (
                    self._tall(target) >= LOAD):
                self._sits_with(deed)
                continue
            own = "young" in target.params and target.entry is self.out.subject(deed.subjects[0]).entry
            if own and target.kind == "quadruped":
                deed.verb = "walk"  # with the cub along; what has joints is in no mouth
                continue
            acts = any(target.key in d.motions for d in self.out.deeds)
            small = target.kind in ("prop", "food", "light", "plant") or (
                target.kind == "swimmer" and deed.verb in CAUGHT and not acts)
            light = small and self._tall(target) < LOAD
            if light and kinds == {"quadruped"} and ON_BACK.search(self.out.text, deed.span[0]):
                # A hedgehog bears an apple on its spines, not in its mouth.
                self.out.links.append(Link(target.key, "on", deed.subjects[0]))
                deed.target, deed.verb, deed.to = None, "walk", None
                continue
            if light:
                wings = kinds == {"bird"} and not any(  # no penguin flies off with its fish
                    "walk" in words_of(self.out.subject(key).entry.facts.get("motions")) for key in deed.subjects)
                deed.tool, deed.target, deed.verb = target.key, deed.to, "fly" if wings else "walk"
                still = self.shelf.families["things"].get("caught_fish")
                if target.kind == "swimmer" and still is not None:
                    target.entry, target.kind = still, "food"  # it swims no more
                deed.to = None
                for other in self.out.deeds:  # 叼着报纸跑回家, 卷起香蕉递给小象
                    hands = other.subjects == deed.subjects and other is not deed and other.tool is None
                    if hands and other.verb[:1] in "递送交" and not other.verb.isascii():
                        other.target, other.to = other.to if other.to is not None else other.target, None
                        other.tool, other.verb = target.key, "walk"
                    if other.subjects == deed.subjects and other.target is None and other.tool is None:
                        other.tool = target.key
                target.count = min(target.count, sum(self.out.subject(key).count for key in deed.subjects))

    def _sits_with(self, deed: Deed) -> None:
        """熊猫抱着竹子啃: on its haunches, with what is too long for its mouth."""
        eats = [d for d in self.out.deeds if d is not deed and d.subjects == deed.subjects and d.step == deed.step
                and d.target is None and d.verb[:1] in CHEWING]
        deed.verb = "sit up and eat" if eats else "sit"
        self.out.deeds[:] = [d for d in self.out.deeds if d not in eats]

    def _puts_on(self) -> None:
        """女孩对着镜子戴耳环: who is told to put something on, and does nothing else, is seen to."""
        people = [s for s in self.out.subjects if s.kind == "person"]
        said = PUTTING_ON.search(self.out.text) if self.out.language == "zh" else None
        if not self.out.deeds and said is not None and people and people[0].span[0] < said.start():
            verb = "doff" if re.search(HAT, said[0]) else "get dressed"
            self.out.deeds.append(Deed([people[0].key], verb, (said.start(), said.start() + 1), self.step))

    def _claim(self) -> None:
        """工人在墙上打孔: a deed of nobody is that of the person before it who does nothing else."""
        busy = {key for deed in self.out.deeds for key in deed.subjects}
        for deed in self.out.deeds:
            idle = [s.key for s in self.out.subjects
                    if s.kind == "person" and s.key not in busy and s.span[0] < deed.span[0]]
            if not deed.subjects and not deed.motions and idle:
                deed.subjects = [idle[-1]]
                busy.add(idle[-1])

    def _hand(self, deed: Deed) -> None:
        """Who plays the guitar has one, who drinks a cup: what a deed of one body needs and nobody named."""
        if len(set(deed.motions.values())) != 1:
            return
        motion = next(iter(deed.motions.values()))
        self._wield(deed, motion)
        self._before_others(deed, motion)
        self._to_whom(deed, motion)
        if motion == "kick" and deed.target is not None and self.out.subject(deed.target).entry.name == "goal":
            deed.target = None  # 'scores a goal': what is kicked is the ball
        rides = next((link.object for link in self.out.links
                      if link.subject == deed.target and link.kind in ("on", "inside")), None)
        if self.shelf.families["motions"][motion].facts.get("leads") and rides is not None:
            deed.target = rides  # who is pushed along sits in what is pushed
        if motion == "cast_net":
            self._net(deed)
        if deed.target is not None or deed.lost or self.shelf.families["motions"][motion].facts.get("work"):
            return
        if any(self.shelf.rig(self.out.subject(key).entry) != "biped" for key in deed.motions):
            return  # a dog that jumps to catch needs no ball of its own
        if motion == "catch" and any(d.verb in FISHING for d in self.out.deeds):
            motion = "hold_up"  # what an angler catches is no ball
            deed.motions = dict.fromkeys(deed.motions, motion)
            entry = self.shelf.families["things"].get("caught_fish")
        else:
            entry = self._own_instrument(deed, motion) or self.prop(motion, deed.verb)
        usual = self.shelf.families["motions"][motion].facts.get("wields", ())
        held = self.out.subject(deed.tool).entry.name if deed.tool is not None else ""
        if entry is not None and held and (held == entry.name or {held, entry.name} <= {*usual}):
            return  # it is in the hand, or what stands in for it: a rattle drum is shaken as a bell is
        doers = sum(self.out.subject(k).count for k in deed.motions)
        facts = self.shelf.families["motions"][motion].facts
        each = bool(facts.get("tools") or facts.get("each"))
        if entry is None or (doers != 1 and not each and not self.shelf.families["motions"][motion].facts.get("gives")):
            return
        if doers == 1 and all(self._equipped(key, (entry.name, *facts.get("tools", ()))) for key in deed.motions):
            return  # a tennis player has a racket
        others = [d for d in self.out.deeds if each and d is not deed and d.step == deed.step]
        taken = {d.target for d in others if d.target is not None and self.out.subject(d.target).tool
                 and not set(d.subjects) & set(deed.subjects)}
        thing = next((s for s in self.out.subjects if s.entry.name == entry.name and s.key not in taken), None)
        thing = thing or self.brought(entry, deed, doers if each else 1)
        deed.target = thing.key

    def _wield(self, deed: Deed, motion: str) -> None:
        """Who sweeps leaves has a broom, who digs a hole a spade, whatever it is done to: one that the text names, else
        the one that the verb itself names (to rake), else the usual."""
        names = tuple(self.shelf.families["motions"][motion].facts.get("wields", ()))
        things = self.shelf.families["things"]
        target = self.out.subject(deed.target) if deed.target is not None else None
        matched = self.shelf.families["motions"][motion].facts.get("matched", {})
        if target is not None and target.entry.name in matched:
            names = (matched[target.entry.name], *names)  # wine comes from a bottle, tea from a pot
        drink = DRINKS.get(str(target.params.get("drink", ""))) if target is not None and matched else None
        if drink is not None and target is not None and not drink.hot and target.entry.name in ("cup", "mug", "bowl"):
            names = ("jug", *names)  # milk and beer come from no kettle
        doers = [self.out.subject(key) for key in deed.motions]
        able = self.shelf.families["motions"][motion].facts["rigs"]
        able = ("biped",) if "biped" in able else able  # a dog digs with its paws, an excavator with its bucket
        if not names or deed.tool is not None or any(self.shelf.rig(s.entry) not in able for s in doers):
            return
        if target is not None and target.entry.name in names:
            deed.tool, deed.target = deed.target, None
            return
        if any(s.kind != "person" for s in doers) and (motion == "dig" or (target is not None and target.kind in (
                "prop", "food", "plant"))):
            return  # a dog has paws, and a panda its bamboo
        own = next((s for s in self.out.subjects if s.entry.name in names), None)
        if own is None:
            said = [things[n] for n in names if n in things and (deed.verb in things[n].en or any(
                word[:1] == deed.verb[:1] and not word.isascii() for word in things[n].zh[:1]))]
            entry = next(iter(said), None) or next((things[n] for n in names if n in things), None)
            if entry is None:
                return
            own = self.brought(entry, deed, min(sum(s.count for s in doers), 4))
        deed.tool = own.key

    def _net(self, deed: Deed) -> None:
        """'Catches fish with a net': what is cast is the net, whatever is to be in it."""
        nets = self.shelf.families["motions"]["cast_net"].facts["prop"]
        own = next((s.key for s in self.out.subjects if s.entry.name in nets), None)
        if deed.target != own:
            deed.target, deed.tool = own, None if deed.tool == own else deed.tool

    def _by_means(self, deed: Deed) -> None:
        """用毛巾擦汗, 'with a stick': what stands right after such a word is in the hand."""
        if deed.tool is not None or not any(self.out.subject(key).kind == "person" for key in deed.motions):
            return
        used = {key for d in self.out.deeds for key in (*d.subjects, d.target, d.to, d.tool)}
        used |= {k.subject for k in self.out.links} | {k.object for k in self.out.links}
        start = deed.span[0] - 12 if self.out.language == "zh" else deed.span[1]
        for thing in self.out.subjects:
            said = self.out.text[max(thing.span[0] - 14, 0) : thing.span[0]].lower()
            near = start <= thing.span[0] <= deed.span[1] + 40 and MEANS.search(said)
            small = thing.kind in ("prop", "food") and self._tall(thing) < LONGEST
            if near and small and thing.key not in used:
                deed.tool = thing.key
                return

    def _named_means(self, deed: Deed) -> None:
        """'Shaves an old man with a razor', 'digs with a spoon': what the text names is in the hand, and not the usual
        tool."""
        facts = [self.shelf.families["motions"][motion].facts for motion in deed.motions.values()]
        if self.out.language != "en" or deed.tool is not None or not any(
                f.get("wields") or f.get("work") for f in facts):
            return
        clause = re.split(r"[,.;:!?]", self.out.text[deed.span[1] : deed.span[1] + 60])[0]
        for thing in self.out.subjects:
            at = thing.span[0] - deed.span[1]
            near = 0 <= at <= len(clause) and MEANS.search(clause[:at].lower())
            used = any(thing.key in (*d.subjects, d.target, d.to, d.tool) for d in self.out.deeds if d is not deed)
            used = used or thing.key == deed.to or thing.key in deed.subjects
            if near and not used and thing.kind == "prop" and self._tall(thing) < LONGEST:
                deed.tool, deed.target = thing.key, None if deed.target == thing.key else deed.target
                self.out.links = [k for k in self.out.links if not (k.kind == "next_to" and k.object == thing.key)]
                return

    def _before_others(self, deed: Deed, motion: str) -> None:
        """'Reads his son a story', 'plays her mother a tune': the son is not what is held."""
        facts = self.shelf.families["motions"][motion].facts
        target = self.out.subject(deed.target) if deed.target is not None else None
        apart = any(facts.get(name) for name in ("gives", "pair", "work"))
        named = target is not None and target.kind == "person" and facts.get("holds") and not apart
        if named and deed.to is None and self.prop(motion, deed.verb) is not None:
            deed.to, deed.target = deed.target, None

    def _to_whom(self, deed: Deed, motion: str) -> None:
        """'Delivers a parcel to an old lady': where one other person is told of, it is given to them."""
        facts = self.shelf.families["motions"][motion].facts
        if not (facts.get("gives") and facts.get("pair")) or deed.to is not None or len(deed.motions) != 1:
            return
        others = [s.key for s in self.out.subjects
                  if s.kind == "person" and s.key not in deed.motions and s.span[0] > deed.span[0]]
        if len(others) == 1 and not any(others[0] in d.subjects for d in self.out.deeds):
            deed.to = others[0]

    def _equipped(self, key: int, tools: Sequence[str]) -> bool:
        """Whether somebody's own dress puts one of these tools into the hand: a carpenter's hammer saws no plank."""
        holds = str(self.out.subject(key).entry.params().get("holds") or "").split()
        return any(own in tool or tool in own for own in holds for tool in tools)

    def _share(self, deed: Deed) -> None:
        """'two knights fight with swords': to each his own, where no number was said."""
        doers = sum(self.out.subject(key).count for key in deed.motions)
        facts = [self.shelf.families["motions"][m].facts for m in deed.motions.values()]
        own = any(f.get("tools") or f.get("each") for f in facts)
        if deed.target is None:
            return
        tool = self.out.subject(deed.target)
        if doers == 1 and tool.count == 1 and BOTH_HANDS.search(self.out.text):
            tool.count = 2  # 'an apple in each hand'
        if doers < 2:
            return
        shown = any(m in ("hold_up", "wave") for m in deed.motions.values())
        held = (shown or any(f.get("holds") for f in facts)) and tool.kind in ("prop", "light", "food")
        each = held and EACH.search(self.out.text[: tool.span[1] + AFTER].rpartition("。")[2]) is not None
        held = held and (each or self._tall(tool) < LOAD)
        plain = self.out.language == "zh" and self.out.text[slice(*deed.span)][:1] in EACH_HOLDS
        if held and (each or tool.count > 1 or plain):
            own = True
        elif not (own or any(f.get("gives") for f in facts)):
            return
        said = any(g.became.startswith("count:") and g.end <= tool.span[1] and g.start >= tool.span[0]
                   for g in self.out.grounding)
        if each:
            tool.count = min(tool.count * doers, MOST)  # 每个孩子拿着一个气球
        elif (tool.count > 1 or "drink" in tool.params or (held and plain)) and not said:
            tool.count = min(doers, MOST) if own else 1

    def _with_tool(self, deed: Deed, fits: Callable[[Entry], bool], player: Subject) -> Entry | None:
        """'plays the guitar', 'a violinist plays': what is played says how."""
        tool = self.out.subject(deed.target).entry.name if deed.target is not None else self._instrument(player.noun)
        motions = self.shelf.families["motions"].values()
        named = ((m, (*m.facts.get("tools", ()), *m.facts.get("plays", ()))) for m in motions)
        return next((m for m, tools in named if tool in tools and fits(m)), None)

    def _own_instrument(self, deed: Deed, motion: str) -> Entry | None:
        """A bass for a bassist, whatever else the motion is done with."""
        facts = self.shelf.families["motions"][motion].facts
        names = [self._instrument(self.out.subject(key).noun) for key in deed.motions]
        name = next((n for n in names if n in (*facts.get("tools", ()), *facts.get("plays", ()))), "")
        return self.shelf.families["things"].get(name)

    def _instrument(self, noun: str) -> str:
        """What a player is called after: violinist, cellist, drummer, 钢琴家, 鼓手."""
        if noun in MUSICIANS:
            words = [MUSICIANS[noun]]
        elif noun.isascii():
            stem = noun.removesuffix("ist").removesuffix("er")
            words = [stem + "o", stem, stem + "e", stem[:-1]] if stem != noun else []
        else:
            words = [noun[:-1]] if noun[-1] in "家手师" else []
        found = (self.shelf.ground("things", word).entry for word in words if len(word) > 1 or not word.isascii())
        return next((entry.name for entry in found if entry is not None), "")
