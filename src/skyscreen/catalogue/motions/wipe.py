"""Wipe, dust, polish: the flat hand goes round on it with a cloth, the other leans beside it."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, Work


@motion(
    en=("wipe", "dust", "polish", "wipe down", "scrub", "clean", "buff", "smooth", "sponge", "brush off", "erase"),
    zh=(
        "擦洗", "刷洗", "擦", "擦拭", "擦桌子", "擦干净", "打磨", "抛光", "抹", "刷", "洗刷", "清洁", "抹去", "擦掉",
        "擦玻璃", "消毒", "擦地", "揩", "拭", "擦洗干净", "拂", "拂去", "除尘", "擦净", "掸灰", "擦枪",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work((), high=1.15, thing="table"),
    wields=("cleaning_cloth",),
    holds=Grip("hand_r", at=(0.0, 0.0, 0.0), up=(1.0, 0.0, 0.0), front=(0.0, 1.0, 0.0), off=(0.012, 0.07, 0.0), largest=0.4),
    keys={
        "biped": Keys((
            (0.6, {"work_r": (0.16, 0.02, 0.12), "way_r": (-0.3, -0.2, 0.9), "palm_r": (0.0, -1.0, 0.1), "grip_r": 0.15,
                   "work_l": (0.20, 0.0, -0.03), "way_l": (-0.2, -0.2, 0.9), "palm_l": (0.0, -1.0, 0.0), "grip_l": 0.2, "lean": 0.16,
                   "nod": 0.10}),
            (0.95, {"work_r": (-0.14, 0.02, 0.14), "twist": 0.16, "lean": 0.24}),
            (1.3, {"work_r": (-0.16, 0.02, -0.02), "twist": 0.14, "lean": 0.14}),
            (1.65, {"work_r": (0.18, 0.02, -0.02), "twist": -0.10, "lean": 0.14}),
        ), loop=0.6, end=2.0),
    },
    noise=Noise("rub", at=(0.6, 1.3)),
)
def wipe(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
