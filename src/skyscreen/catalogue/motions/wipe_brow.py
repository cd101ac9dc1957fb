"""Wipe the brow: the back of the wrist goes along it, the breath comes out, the arm sinks."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("wipe his forehead", "wipe her forehead", "wipe forehead", "wipe his brow", "wipe her brow", "wipe brow", "mop his brow", "wipe sweat", "wipe away tears", "wipe tears", "wipe her tears", "wipe his tears"),
    zh=("擦汗", "擦眼泪", "抹眼泪", "擦额头", "抹汗", "擦泪"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.8, {"hand_r": (0.10, 0.20, 0.22), "way_r": (-0.9, 0.4, 0.0), "palm_r": (-0.1, 0.2, 1.0), "grip_r": 0.7, "elbow_r": (1.0, -0.2, 0.3),
                   "nod": 0.12, "shut": 0.6}),
            (1.5, {"hand_r": (-0.06, 0.20, 0.20), "look": 0.10, "cock": 0.06}),
            (2.1, {"hand_r": (0.12, 0.16, 0.20), "shut": 0.2, "jaw": 0.15, "look": 0.0}),
            (2.9, {"hand_r": (0.18, -0.36, 0.14), "way_r": (0.0, -0.8, 0.5), "palm_r": (-1.0, 0.0, 0.0), "nod": 0.02, "drop": 0.015, "jaw": 0.05}),
            (4.2, {"hand_r": None, "way_r": None, "palm_r": None, "grip_r": None, "elbow_r": None, "drop": 0.0}),
        ), loop=0.8, end=5.2),
    },
)
def wipe_brow(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
