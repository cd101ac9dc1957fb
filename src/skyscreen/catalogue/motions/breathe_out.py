"""Breathe out: the chest fills, the head goes back, and comes forward with the mouth wide: fire, smoke, mist, bubbles."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("breathe out", "breathe fire", "spit fire", "spew fire", "exhale", "spew", "belch"),
    zh=(
        "喷火", "吐火", "喷", "喷出", "吐出", "呼出", "抽烟", "吸烟", "抽旱烟", "吐烟圈", "抽雪茄",
        "抽着烟", "呼出白气", "哈气", "喷着火", "喷着", "喷着烟", "呼气", "吐气", "松了口气", "呼吸",
        "深呼吸", "吐", "呕吐", "吐痰", "抽雪茄烟", "吸毒", "吐血",
    ),
    rigs=("quadruped", "biped", "bird"), travels=False, speed=0.0, target="optional",
    exhales=True,
    keys={
        "quadruped": Keys((
            (0.4, {"neck": -0.30, "nod": -0.20, "pitch": -0.08, "ahead": -0.03}),
            (0.9, {"neck": 0.16, "nod": 0.05, "pitch": 0.05, "ahead": 0.05}), (1.4, {"look": 0.18}), (2.0, {"look": -0.18, "neck": 0.14}),
            (2.3, {"look": 0.0}),
        ), loop=0.4, end=2.6),
        "bird": Keys(((0.4, {"nod": -0.4, "pitch": -0.2}), (0.9, {"nod": 0.1, "pitch": 0.1}), (2.0, {"nod": 0.05})), loop=0.4, end=2.6),
        "biped": Keys((
            (0.4, {"lean": -0.14, "nod": -0.16, **both(hand=(0.30, -0.30, 0.04))}),
            (0.9, {"lean": 0.22, "nod": 0.02, "jaw": 0.9, "ahead": 0.03}), (1.9, {"lean": 0.20, "jaw": 0.9}), (2.2, {"jaw": 0.1}),
        ), loop=0.4, end=2.6),
    },
)
def breathe_out(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
