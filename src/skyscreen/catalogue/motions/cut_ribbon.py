"""Cut a ribbon: a look up, the scissors open at the silk, close, and the bands fall to both sides; a smile for the crowd."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Work


@motion(
    en=("cut a ribbon", "cut the ribbon", "cut a red ribbon", "snip the ribbon"),
    zh=("剪彩", "剪断彩带", "剪彩带"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work((), high=1.02, thing="opening_ribbon"),
    wields=("scissors",), does="open",
    holds=Grip("hand_r", at=(0.0, -0.75, 0.0), up=(0.0, 1.0, 0.15), front=(1.0, 0.0, 0.0), off=(0.02, 0.075, 0.0), largest=0.6),
    keys={
        "biped": Keys((
            (0.4, {"work_r": (0.10, 0.10, -0.20), "way_r": (-0.3, 0.0, 1.0), "palm_r": (-0.9, -0.2, 0.2), "grip_r": 0.8, "elbow_r": (0.9, -0.7, -0.2),
                   "work_l": (0.16, 0.04, -0.04), "way_l": (-0.4, 0.0, 0.9), "palm_l": (-0.8, -0.3, 0.2), "grip_l": 0.9, "nod": 0.16, "lean": 0.06, "smile": 0.5}),
            (0.85, {"work_r": (0.02, 0.03, -0.14), "lean": 0.12, "nod": 0.22}),
            (1.1, {"work_r": (0.01, 0.03, -0.13), "grip_r": 1.35}),
            (1.7, {"work_r": (0.16, 0.24, -0.26), "way_r": (0.1, 0.8, 0.6), "lean": -0.02, "nod": -0.10, "smile": 1.0, "jaw": 0.2, "look": 0.25,
                   "work_l": (0.26, 0.16, -0.18), "palm_l": (0.2, 0.9, 0.3), "grip_l": 0.1}),
            (2.6, {"look": -0.25}), (3.4, {"look": 0.0, "smile": 0.8}),
        )),
    },
)
def cut_ribbon(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
