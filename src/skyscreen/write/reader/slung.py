"""What a machine that flies does to something under it: 'lifts', 吸走 draw it up, 'drops', 空投 let it fall."""

from __future__ import annotations

from skyscreen.write.reading import Deed, Reading, Subject

UP = frozenset((
    "lift", "lift up", "hoist", "winch", "winch up", "raise", "pull", "pull up", "abduct", "beam", "beam up", "suck",
    "suck up", "pick up", "pick", "rescue", "save", "airlift", "take", "grab", "kidnap", "capture", "carry off",
    "吊", "吊起", "吊上", "吊走", "吸", "吸走", "吸上", "吸起", "吸上去", "拉", "拉起", "救", "救起", "救走", "提起",
    "抓", "抓走", "绑架", "劫走", "带走", "接走", "抓起", "吊起来", "吸上来", "救援", "营救"))
DOWN = frozenset((
    "drop", "drop off", "deliver", "release", "airdrop", "bring", "let go", "let fall", "投下", "空投", "投放", "扔下",
    "投", "送", "送来", "送到", "派送", "投递", "配送", "放下", "丢下", "抛下"))
OBJECTS = ("prop", "food", "person", "quadruped", "vehicle", "vessel", "furniture", "plant", "building", "bird")


def slung(deed: Deed, reading: Reading) -> str:
    """The verb of the motion by which something airborne handles its object, '' where it is no such deed."""
    if deed.target is None or reading.subject(deed.target).kind not in OBJECTS:
        return ""
    if not all(reading.subject(key).entry.facts.get("flies") for key in deed.subjects):
        return ""
    return "hoist" if deed.verb in UP else "airdrop" if deed.verb in DOWN else ""


LEAVING = frozenset(("get out", "get off", "step out", "step off", "exit", "alight", "climb out", "emerge", "leave",
                     "下车", "走下车", "下了车", "下来", "走下来", "走出来", "钻出来"))
NEAR = 30
"""Letters after the verb within which the vehicle is named."""


def alighted(deed: Deed, reading: Reading) -> int | None:
    """Key of the vehicle that somebody gets out of; None where it is no such deed or there is none on the ground."""
    if deed.verb not in LEAVING:
        return None
    at = reading.subject(deed.target) if deed.target is not None else None
    if at is not None:
        return at.key if _drives(at) else None
    before = [s.key for s in reading.subjects if _drives(s) and s.span < deed.span]
    after = [s.key for s in reading.subjects if _drives(s) and 0 <= s.span[0] - deed.span[1] < NEAR]
    return before[-1] if before else after[0] if after else None  # 'stops and she gets out', 'gets out of a car'


def _drives(subject: Subject) -> bool:
    return subject.kind == "vehicle" and not subject.entry.facts.get("flies")
