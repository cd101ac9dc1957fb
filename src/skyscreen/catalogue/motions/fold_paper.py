"""Fold a letter: held up in both hands, the right hand brings its half over the left, and a thumb runs down the crease."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise


@motion(
    en=("fold a letter", "fold the letter", "fold a sheet of paper", "fold a piece of paper", "fold the paper"),
    zh=("折信", "叠信", "折信纸", "把信折好"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    prop="letter_sheet", does="open",
    holds=Grip("hand_l", at=(-0.92, 0.0, 0.0), up=(0.0, 0.35, 1.0), front=(-0.95, 0.1, 0.0), off=(0.03, 0.10, 0.02), largest=0.6),
    keys={
        "biped": Keys((
            (0.3, {"hand_l": (0.13, -0.26, 0.32), "way_l": (-0.45, 0.45, 0.75), "palm_l": (-0.75, 0.0, -0.6), "grip_l": 0.85, "elbow_l": (0.8, -0.9, 0.0),
                   "hand_r": (0.16, -0.26, 0.34), "way_r": (-0.45, 0.45, 0.75), "palm_r": (-0.75, 0.0, -0.6), "grip_r": 0.85, "elbow_r": (0.9, -0.8, 0.0), "nod": 0.36, "look": 0.03}),
            (0.8, {"hand_r": (0.16, -0.26, 0.34)}),
            (1.3, {"hand_r": (0.06, -0.25, 0.24), "way_r": (-0.5, 0.4, 0.7)}),
            (1.9, {"hand_r": (-0.04, -0.24, 0.27), "nod": 0.40}),
            (2.5, {"hand_r": (0.02, -0.16, 0.30), "way_r": (-0.7, 0.2, 0.6)}), (3.1, {"hand_r": (0.02, -0.34, 0.30), "nod": 0.42}),
            (3.6, {"hand_r": (0.02, -0.16, 0.30), "nod": 0.36}), (4.2, {"hand_r": (0.02, -0.34, 0.30), "smile": 0.3}),
        )),
    },
    noise=Noise("cloth", at=(1.3, 2.8)),
)
def fold_paper(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
