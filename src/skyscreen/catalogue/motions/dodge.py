"""Dodge: see it come, arms up before the face, duck and turn aside, come up again."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("dodge", "duck", "flinch", "cower", "shield", "avoid", "protect"),
    zh=(
        "躲", "躲避", "闪", "闪躲", "躲开", "闪开", "躲闪", "畏缩", "保护", "挡住", "躲闪开", "闪避", "避开", "抵挡",
        "格挡", "招架", "抵御", "防御", "退缩", "阻挡", "遮挡", "遮", "护住", "闪身", "避让", "遮住", "护着", "挡",
        "抵住", "阻击",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.6, {**both(hand=(0.18, -0.30, 0.20), grip=0.4), "drop": 0.03, "lean": 0.06, "nod": 0.0}),
            (1.7, {**both(hand=(0.16, -0.24, 0.26)), "drop": 0.05, "lean": 0.06, "nod": -0.05}),
            (2.05, {**both(hand=(0.04, 0.12, 0.28), way=(-0.5, 0.9, 0.1), palm=(0.0, 0.1, 1.0), grip=0.2,
                           elbow=(0.9, -0.6, 0.4)), "drop": 0.14, "lean": 0.02, "nod": 0.15, "twist": 0.12, "shut": 0.6}),
            (2.20, {**both(hand=(0.05, 0.10, 0.22)), "drop": 0.20, "lean": -0.10, "ahead": -0.06, "nod": 0.30, "bend": 0.22,
                    "aside": 0.05, "twist": 0.35, "look": 0.4, "shut": 1.0}),
            (2.6, {**both(hand=(0.12, -0.14, 0.24)), "drop": 0.10, "lean": 0.08, "ahead": 0.0, "nod": 0.10, "bend": 0.08,
                   "shut": 0.0, "twist": 0.1, "look": 0.0}),
            (3.1, {**both(hand=None, grip=None, way=None, palm=None, elbow=None), "drop": 0.0, "lean": 0.0, "nod": 0.0,
                   "bend": 0.0, "aside": 0.0, "twist": 0.0}),
        ), cues={"catch": 2.16}),
    },
)
def dodge(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
