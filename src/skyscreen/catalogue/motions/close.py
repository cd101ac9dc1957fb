"""Close: the hand on the edge, a push, and the body follows until it is shut. A door or a lid turns."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise


@motion(
    en=("close the door", "close a door", "close", "shut", "slam", "lock", "swing shut"),
    zh=(
        "关上", "关门", "合上", "关闭", "关", "盖上", "锁上", "合拢", "关灯", "封上", "拉上", "掩上", "关掉", "锁住",
        "熄火", "掩", "拧上", "熄灯", "关机",
        "锁门", "关窗", "关窗户", "盖好", "合上书",
    ),
    rigs=("biped", "rigid", "vehicle"), travels=False, speed=0.0, target="optional",
    does="close",
    keys={
        "biped": Keys((
            (0.65, {"hand_r": (0.26, -0.18, 0.34), "way_r": (0.0, 0.8, 0.6), "palm_r": (-0.2, 0.0, 1.0), "grip_r": 0.1, "lean": 0.06,
                    "twist": -0.15, "nod": 0.08}),
            (1.5, {"hand_r": (0.08, -0.16, 0.48), "lean": 0.16, "twist": 0.18, "ahead": 0.04, "nod": 0.05}),
            (1.9, {"hand_r": (0.08, -0.17, 0.48), "lean": 0.14, "nod": 0.14}),
            (2.7, {"hand_r": None, "way_r": None, "palm_r": None, "grip_r": None, "twist": 0.0, "lean": 0.0, "ahead": 0.0, "nod": 0.0}),
        )),
    },
    noise=Noise("door", at=(1.5,)),
)
def close(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
