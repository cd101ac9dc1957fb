"""Weld: bent to the seam behind the shield, the torch creeps along it in both hands and throws sparks."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, Work


@motion(
    en=("weld", "solder", "weld together", "braze"),
    zh=("焊", "焊接", "电焊", "烧焊", "焊上"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work(("table",), thing="steel_beam"),
    wields=("welding_torch",),
    sparks=True,
    holds=Grip("hand_r", at=(0.0, -0.7, 0.0), up=(0.30, 0.85, -0.40), front=(1.0, 0.0, 0.0), off=(0.02, 0.07, 0.0), largest=0.9),
    keys={
        "biped": Keys((
            (0.6, {"work_r": (0.12, 0.12, -0.17), "way_r": (-0.45, -0.62, 0.8), "palm_r": (-0.8, -0.4, 0.0), "grip_r": 1.3, "elbow_r": (1.0, -0.3, -0.2),
                   "work_l": (0.20, 0.03, -0.06), "way_l": (-0.5, 0.0, 0.9), "palm_l": (0.0, -1.0, 0.0), "grip_l": 0.5,
                   "lean": 0.26, "nod": 0.22, "look": 0.06, "drop": 0.04}),
            (2.6, {"work_r": (0.02, 0.12, -0.17), "look": -0.04, "lean": 0.28}),
            (4.4, {"work_r": (-0.06, 0.12, -0.17), "look": -0.10, "lean": 0.26}),
            (5.0, {"work_r": (0.04, 0.20, -0.18), "look": 0.0, "cock": 0.10}),
        ), loop=0.6, end=5.8),
    },
    noise=Noise("match", at=(0.6, 2.6)),
)
def weld(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
