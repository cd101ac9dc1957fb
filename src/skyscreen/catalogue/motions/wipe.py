"""Wipe, dust, polish: the flat hand goes round on it with a cloth, the other leans beside it."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, Work


@motion(
    en=("wipe", "dust", "polish", "wipe down", "scrub", "clean", "buff", "smooth", "sponge", "brush off", "erase"),
    zh=("擦洗", "刷洗", "擦", "擦拭", "擦桌子", "擦干净", "打磨", "抛光", "抹", "刷", "洗刷", "清洁"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work((), high=1.15, thing="table"),
    keys={
        "biped": Keys((
            (0.6, {"work_r": (0.06, 0.01, 0.06), "way_r": (-0.3, -0.2, 0.9), "palm_r": (0.0, -1.0, 0.1), "grip_r": 0.15,
                   "work_l": (0.20, 0.0, -0.03), "way_l": (-0.2, -0.2, 0.9), "palm_l": (0.0, -1.0, 0.0), "grip_l": 0.2, "lean": 0.16,
                   "nod": 0.10}),
            (0.95, {"work_r": (-0.08, 0.01, 0.05), "twist": 0.10, "lean": 0.18}),
            (1.3, {"work_r": (-0.09, 0.005, -0.04), "twist": 0.09, "lean": 0.14}),
            (1.65, {"work_r": (0.08, 0.005, -0.04), "twist": -0.06, "lean": 0.14}),
        ), loop=0.6, end=2.0),
    },
    noise=Noise("rub", at=(0.6, 1.3)),
)
def wipe(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
