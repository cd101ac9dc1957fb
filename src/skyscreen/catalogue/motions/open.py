"""Open: the hand goes to the handle, the weight goes back, the arm swings it wide. A door or a lid turns."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise


@motion(
    en=("open the door", "open a door", "open", "unlock", "unlatch", "open up", "swing open", "lift the lid", "fling open"),
    zh=(
        "打开", "开门", "推开门", "拉开", "敞开", "掀开", "开启", "掀起", "掀", "揭起", "摇下车窗", "揭", "拧开",
        "解锁", "撩开", "拨开", "开锁", "揭盖", "开盖",
        "开窗", "推开窗", "推开窗户", "打开窗户", "推窗", "推门", "推门而入", "开箱",
    ),
    rigs=("biped", "rigid", "vehicle"), travels=False, speed=0.0, target="optional",
    does="open",
    keys={
        "biped": Keys((
            (0.65, {"hand_r": (0.10, -0.20, 0.46), "way_r": (0.0, 0.0, 1.0), "palm_r": (-0.8, -0.5, 0.0), "grip_r": 0.3, "lean": 0.10,
                    "nod": 0.12, "twist": 0.12}),
            (0.95, {"hand_r": (0.10, -0.21, 0.46), "grip_r": 1.2, "lean": 0.11}),
            (1.7, {"hand_r": (0.30, -0.20, 0.30), "palm_r": (-0.4, -0.3, 0.9), "grip_r": 1.0, "lean": -0.02, "twist": -0.22, "ahead": -0.03,
                   "nod": 0.0}),
            (2.3, {"hand_r": (0.36, -0.22, 0.20), "grip_r": 0.5, "lean": 0.02, "twist": -0.15, "ahead": 0.0, "look": 0.15}),
            (3.1, {"hand_r": None, "way_r": None, "palm_r": None, "grip_r": None, "twist": 0.0, "lean": 0.0, "look": 0.0}),
        )),
    },
    noise=Noise("latch", at=(0.95,)),
)
def open(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
