"""What a machine that flies does to something under it: 'lifts', 吸走 draw it up, 'drops', 空投 let it fall."""

from __future__ import annotations

from skyscreen.write.reading import Deed, Reading

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
