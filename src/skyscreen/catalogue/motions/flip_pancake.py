"""Flip a pancake: the pan is dipped and jerked up, the pancake turns over in the air over it, and the pan goes under it and gives."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Channels, Grip, Keys, Noise

HOLD: Channels = {"way_r": (-0.25, 0.05, 1.0), "palm_r": (-0.55, 0.85, 0.0), "grip_r": 1.35, "elbow_r": (0.8, -0.8, -0.4), "hand_l": (0.30, -0.30, 0.14), "grip_l": 0.5}


@motion(
    en=("flip a pancake", "flip pancakes", "flip the pancake", "toss a pancake", "toss pancakes", "flip the pancakes", "toss the pancake", "flip an omelette"),
    zh=("颠锅", "翻煎饼", "抛煎饼", "颠勺", "翻薄饼", "给煎饼翻面"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    wields=("flat_pan",), prop="one_pancake",
    holds=Grip("hand_r", at=(0.0, 0.3, 0.86), up=(1.0, 0.15, 0.0), front=(0.0, -1.0, 0.0), off=(0.02, 0.07, 0.0), largest=0.9),
    bounces=0.74, tosses="food",
    keys={
        "biped": Keys((
            (0.0, {**HOLD, "hand_r": (0.12, -0.30, 0.34), "lean": 0.10, "nod": 0.20, "drop": 0.02}),
            (0.28, {"hand_r": (0.12, -0.40, 0.33), "lean": 0.16, "drop": 0.06, "nod": 0.22, "way_r": (-0.25, -0.10, 1.0)}),
            (0.47, {"hand_r": (0.12, -0.17, 0.34), "lean": 0.02, "drop": 0.0, "nod": 0.0, "way_r": (-0.25, 0.22, 1.0)}),
            (0.78, {"hand_r": (0.12, -0.24, 0.34), "nod": -0.24, "brow": 0.6, "jaw": 0.2, "way_r": (-0.25, 0.05, 1.0)}),
            (1.14, {"hand_r": (0.12, -0.25, 0.34), "nod": 0.05, "lean": 0.06, "drop": 0.02}),
            (1.30, {"hand_r": (0.12, -0.37, 0.34), "nod": 0.20, "lean": 0.12, "drop": 0.05, "brow": 0.0, "jaw": 0.0, "smile": 0.8}),
        ), loop=0.0, end=1.75, cues={"drop": 0.45}),
    },
    noise=Noise("tap", at=(1.2,)),
)
def flip_pancake(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
