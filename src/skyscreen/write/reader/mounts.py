"""Who rides, drives or goes on a board: the mount does the going, the rider sits or stands on it."""

from __future__ import annotations

import re

from skyscreen.catalogue.entry import Entry
from skyscreen.write.lexis.morphology import plural
from skyscreen.write.lexis.shelf import words_of
from skyscreen.write.reader.riding import ReadRiding
from skyscreen.write.reading import Deed, Subject
from skyscreen.write.words.events import OFF

RIDING = ("ride", "cycle", "pedal", "drive", "骑", "骑车", "驾驶", "开车")
BOARDS = {
    "skateboard": "skateboard",
    "滑滑板": "skateboard",
    "玩滑板": "skateboard",
    "练滑板": "skateboard",
    "surf": "surfboard",
    "冲浪": "surfboard",
    "snowboard": "snowboard",
    "滑单板": "snowboard",
    **dict.fromkeys(("fly on a sword", "御剑飞行", "御剑", "御剑而行", "踏剑飞行", "脚踏飞剑"), "flying_sword"),
}
"""Verbs that name what one stands on: verb → thing. The board does the going."""
ON_FEET = ("walk", "run", "sneak", "crawl", "climb", "dance", "hop", "skip")
"""How nobody goes in a car or on a bicycle."""
STEPPING = ("走", "步行", "散步", "漫步", "踱", "逛", "溜达", "徒步", "下车", "下马", "上岸", "爬")
"""Chinese verbs of who goes on feet."""
NEUTRAL = ("穿过", "经过", "路过", "来到", "离开", "驶", "绕过", "前往", "赶往", "回到", "追", "冲", "跟")
"""Chinese verbs of going that do not say by what."""
ABOARD = frozenset((
    "", "sit", "ride", "drive", "row", "idle", "stand", "look", "look_around", "look_back", "peer", "wave", "talk",
    "smile", "laugh", "shout", "sing", "point", "cry", "drink", "eat", "duel", "hold_up", "shoot_bow", "carry", "cheer",
    "nod", "photograph", "phone", "gasp", "fly", "glide", "drift", "sail", "float", "gallop", "trot", "overtake",
    "play_flute", "whistle", "yawn", "think", "listen", "swing", "lean", "raise_hand",
    "wipe_brow",
))
"""Motions of somebody in the saddle or at the wheel."""
SADDLES = ("bicycle", "horse", "scooter", "motorcycle", "camel", "donkey", "kick_scooter", "skateboard")
"""What bears one rider."""
RACING = ("race", "compete", "rush", "chase", "比赛", "赛跑", "竞速", "飙")
"""Verbs of how one goes on whatever bears one."""
FILE = 6
"""More riders than these share what is seen."""
LIFELESS = ("prop", "food", "furniture", "building", "plant", "light")
"""Kinds of what does nothing of its own: a verb that is not known moves none of them."""
GOING = ("walk", "drive", "sail", "fly", "swim")
"""How a body goes when only that it goes is known."""


class ReadMounts(ReadRiding):
    def _mount(self) -> None:
        """Who rides, or goes on a skateboard, is carried: the mount does the going, the rider sits or stands."""
        for deed in self.out.deeds:
            board = self.shelf.families["things"].get(BOARDS.get(deed.verb, ""))
            if board is not None and deed.subjects:
                own = next((s.key for s in self.out.subjects if s.entry.name == board.name), None)
                number = sum(self.out.subject(key).count for key in deed.subjects)
                key = own if own is not None else self.brought(board, deed, number).key
                # A surfboard has no wheels, a flying sword wings of its own.
                going = "fly" if board.facts.get("flies") else "drift" if board.name == "surfboard" else "drive"
                deed.target, deed.verb = None, going
                self.out.subject(key).tool = False
                left = [k for k in self.out.links  # who surfs has left the van
                        if k.subject in deed.subjects and k.kind in ("on", "inside") and k.object != key]
                self.out.links = [k for k in self.out.links if k not in left]
                for rider in deed.subjects:
                    if not any(k.subject == rider and k.object == key for k in self.out.links):
                        self._link(rider, "on", key)
        off: set[int] = set()
        for deed in [deed for deed in self.out.deeds if not deed.motions]:
            ride = self.shelf.families["motions"].get("ride")
            rides = deed.verb in RIDING or (ride is not None and deed.verb in (*ride.en, *ride.zh))
            riding = rides and deed.target is not None and self._bears(deed.target)
            fallen = self._falls_off(deed.verb) or (not riding and self._on_foot(deed))
            off = off | set(deed.subjects) if fallen else off - set(deed.subjects) if riding else off
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
                if seat is None or rider.kind not in ("person", "quadruped", "bird") or key in off:
                    continue  # who has fallen off is on his own feet
                mount = self.out.subject(seat)
                said = self.out.text[slice(*mount.span)]
                each = riding or mount.entry.name in SADDLES
                if each and rider.count > 1 and mount.count > 1 and said.lower() == self._many(mount):
                    mount.count = rider.count  # 'five nuns ride bicycles': to each her own
                if riding and self.out.language == "zh" and 1 < rider.count <= FILE and mount.count == 1 and (
                        mount.entry.name in SADDLES and not self._counted(mount)):
                    mount.count = rider.count  # 一群学生骑着单车
                travels = self._node(deed.verb).top == "travel" or deed.verb in RACING
                board = mount.entry.name in BOARDS.values() or mount.entry.facts.get("ridden") == "stand"
                craft = board or mount.kind in ("vehicle", "vessel") or mount.entry.facts.get("ridden")
                carried = bool(craft) or (mount.kind == "quadruped" and rider.kind == "person")
                if not travels or not (riding or carried):
                    continue
                self.out.links = [k for k in self.out.links  # 'a bus driver drives the bus' has him beside it
                                  if not (k.subject == key and k.object == seat and k.kind == "next_to")]
                if not any(link.subject == key and link.object == seat for link in self.out.links):
                    self._link(key, "on", seat)
                own = self.default_motion(mount, True)
                still = next(
                    (
                        m
                        for m in (("stand",) if board else ("sit", "stand"))
                        if (e := self.shelf.families["motions"].get(m)) is not None
                        and self.shelf.rig(rider.entry) in e.facts.get("rigs", ())
                    ),
                    None,
                )
                if own is None or still is None:
                    continue
                deed.subjects = [seat if k == key else k for k in deed.subjects]
                deed.target = None if riding else deed.target
                self.out.deeds.insert(self.out.deeds.index(deed), deed.beside(key, still))

    def _counted(self, mount: Subject) -> bool:
        """Whether a number was said of it."""
        return any(m.kind == "count" and 0 <= mount.span[0] - m.end < 3 for m in self.row) or any(
            m.kind == "count" and m.start >= mount.span[0] and m.end <= mount.span[1] for m in self.row)

    def _on_foot(self, deed: Deed) -> bool:
        """'Rides her bike to the bakery … walks home', 'pulls the thorn out': told after the ride, and of nobody in a
        saddle."""
        rode = any(d.step < deed.step and set(d.subjects) & set(deed.subjects)
                   and any(other is not d and other.span == d.span for other in self.out.deeds) for d in self.out.deeds)
        seats = [self.out.subject(k.object) for k in self.out.links
                 if k.subject in deed.subjects and k.kind in ("on", "inside")]
        mounts = [s for s in seats if s.kind in ("vehicle", "quadruped")]
        if not mounts:
            return False
        match = self.shelf.ground("motions", deed.verb, fits=lambda entry: "biped" in entry.facts.get("rigs", ()))
        if match.entry is None or match.how not in ("exact", "synonym"):
            return False
        neutral = deed.verb.startswith(NEUTRAL) or deed.verb in RACING  # 骑着车穿过胡同
        between = self.out.text[mounts[0].span[1] : deed.span[0]]
        said = self.out.text[slice(*deed.span)]
        if self.out.language == "zh" and not said.startswith(STEPPING) and not re.search(r"[，。；！]", between):
            neutral = True  # 开着车送孩子上学
        walks = match.entry.name in ON_FEET and not neutral and any(s.kind == "vehicle" for s in mounts)
        return walks or (rode and match.entry.name not in ABOARD and not match.entry.facts.get("travels"))

    def _falls_off(self, verb: str) -> bool:
        """Whether somebody on a mount who does so is no longer on it."""
        match = self.shelf.ground("motions", verb, fits=lambda entry: "biped" in entry.facts.get("rigs", ()))
        return match.entry is not None and match.entry.name in OFF and match.how in ("exact", "synonym")

    def _many(self, subject: Subject) -> str:
        """The bare plural of what it was called: nobody said how many."""
        return plural(subject.noun) if subject.noun.isascii() else subject.noun

    def default_motion(self, subject: Subject, travels: bool) -> Entry | None:
        """What a body of this kind does when its verb is not known: go when the verb goes, else its default."""
        rig = self.shelf.rig(subject.entry)
        able = [e for e in self.shelf.families["motions"].values() if rig in e.facts.get("rigs", ())]
        own = [e for name in subject.entry.facts.get("motions", ()) for e in able if e.name == name]
        default = [e for e in able if subject.kind in words_of(e.facts.get("default_of", ()))]
        own += [e for e in able if e.name == "fly" and travels and subject.entry.facts.get("flies")]
        # A body that can do nothing like it stands or rests; the first of the alphabet would dance.
        going = ("fly", *GOING) if travels and subject.kind == "bird" else GOING
        quiet = [e for name in ("stand", "idle", *going) for e in able if e.name == name]
        if subject.kind in LIFELESS and not (subject.entry.facts.get("ridden") and subject.entry.facts.get("flies")):
            travels, able = False, []  # a bottle on a hike stays where it was put
        ranked = own + default + quiet + able
        return next((e for e in ranked if bool(e.facts.get("travels")) == travels), ranked[0] if ranked else None)
