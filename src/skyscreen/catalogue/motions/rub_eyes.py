"""Rub the eyes: a fist turns on each, the elbows out, and a blink at what is there."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("rub eyes", "rub his eyes", "rub her eyes", "rub their eyes", "rub its eyes"),
    zh=("揉眼睛", "揉眼", "揉了揉眼睛", "揉揉眼睛"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    keys={
        "biped": Keys((
            (0.5, {**both(face=(0.052, 0.000, 0.068), way=(-0.75, 0.45, -0.1), palm=(-0.35, -0.5, -0.8), grip=1.35, elbow=(1.0, -0.25, 0.1)), "nod": 0.26, "lean": 0.10, "shut": 1.0,
                   "frown": 0.4, "wide": 0.3}),
            *((0.68 + 0.18 * k, {**both(face=((0.040, -0.018, 0.069), (0.054, -0.026, 0.067), (0.064, -0.004, 0.064), (0.052, 0.014, 0.069))[k % 4]),
                                 "cock": (0.06, 0.0, -0.06, 0.0)[k % 4]}) for k in range(8)),
            (2.5, {**both(face=(0.12, -0.10, 0.16)), "nod": -0.04, "lean": 0.0, "shut": 0.0, "squint": 0.5, "cock": 0.0}),
            (2.75, {"shut": 1.0}), (2.9, {"shut": 0.0}),
        ), loop=0.5, end=3.3),
    },
)
def rub_eyes(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
