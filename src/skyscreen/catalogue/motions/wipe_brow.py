"""Wipe the brow: the back of the wrist goes along it, the breath comes out, the arm sinks."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("wipe his forehead", "wipe her forehead", "wipe forehead", "wipe his brow", "wipe her brow", "wipe brow", "mop his brow", "wipe sweat", "wipe away tears", "wipe tears", "wipe her tears", "wipe his tears"),
    zh=("擦汗", "擦眼泪", "抹眼泪", "擦额头", "抹汗", "擦泪", "拭泪", "拭汗", "抹一把汗", "擦鼻涕", "流汗", "冒汗", "出汗", "直冒汗", "直流汗"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.8, {"hand_r": None, "face_r": (-0.085, 0.070, 0.050), "way_r": (-1.0, 0.25, -0.25), "palm_r": (0.0, -0.1, -1.0), "grip_r": 0.3, "elbow_r": (1.0, 0.1, 0.3),
                   "nod": 0.16, "shut": 0.8, "lean": 0.08}),
            (1.7, {"face_r": (0.085, 0.075, 0.045), "way_r": (-0.9, 0.45, -0.1), "look": 0.10, "cock": 0.08}),
            (2.0, {"hand_r": None, "face_r": (0.130, 0.060, 0.045), "shut": 0.2, "jaw": 0.30, "look": 0.0}),
            (2.4, {"face_r": None, "hand_r": (0.34, -0.16, 0.20), "way_r": (0.4, -0.8, 0.4), "palm_r": (-0.4, 0.2, -0.9), "grip_r": 0.2, "nod": -0.12, "lean": -0.06, "jaw": 0.35}),
            (3.2, {"hand_r": (0.20, -0.42, 0.10), "grip_r": 0.4, "nod": 0.04, "drop": 0.02, "lean": 0.05, "jaw": 0.05}),
        ), loop=0.8, end=4.2),
    },
)
def wipe_brow(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
