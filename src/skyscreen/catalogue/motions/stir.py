"""Cook and stir: one hand steadies the pot, the other goes round in it."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys


@motion(
    en=("stir", "cook", "mix", "fry", "whisk", "boil", "grill", "bake", "prepare food"),
    zh=("搅", "搅拌", "做饭", "烹饪", "炒菜", "煮", "炒", "做菜", "烤", "煎"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (
                    0.8,
                    {
                        "hand_l": (0.16, -0.34, 0.30),
                        "way_l": (-0.3, -0.2, 1.0),
                        "palm_l": (-1.0, 0.0, 0.0),
                        "grip_l": 1.0,
                        "hand_r": (0.02, -0.22, 0.36),
                        "way_r": (-0.4, -0.5, 0.8),
                        "palm_r": (-0.7, -0.6, 0.0),
                        "grip_r": 1.2,
                        "elbow_r": (1.0, -0.5, -0.2),
                        "lean": 0.12,
                        "nod": 0.28,
                        "twist": 0.04,
                    },
                ),
                (1.05, {"hand_r": (0.11, -0.22, 0.41), "twist": 0.0}),
                (1.3, {"hand_r": (0.19, -0.22, 0.34), "twist": -0.05}),
                (1.55, {"hand_r": (0.10, -0.22, 0.27), "twist": 0.0}),
            ),
            loop=0.8,
            end=1.8,
        ),
    },
    holds=Grip("hand_r", at=(0.0, 0.8, 0.0), up=(0.0, 0.0, 1.0), off=(0.02, 0.07, 0.0), largest=0.6),
    prop="spoon",
)
def stir(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
