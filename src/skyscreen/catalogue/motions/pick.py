"""Pick: one hand after the other goes up and down among the leaves, takes hold, turns, and brings it to the basket."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("pick fruit", "pick apples", "pick tea", "pick flowers", "pluck fruit", "pick cherries", "pick berries", "gather fruit"),
    zh=("摘", "采", "采摘", "摘苹果", "采茶", "采花", "摘果子", "采果子", "采药", "采蘑菇"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.6, {"hand_r": (0.14, 0.20, 0.40), "way_r": (-0.1, 0.7, 0.8), "palm_r": (-0.5, -0.2, 0.8), "grip_r": 0.3, "hand_l": (0.06, -0.20, 0.30), "way_l": (-0.4, 0.0, 0.9),
                   "palm_l": (-0.2, 0.9, 0.0), "grip_l": 0.6, "nod": -0.20, "lean": 0.06}),
            (0.95, {"hand_r": (0.14, 0.22, 0.42), "grip_r": 1.2}), (1.15, {"hand_r": (0.17, 0.16, 0.38), "palm_r": (-0.9, -0.2, 0.3)}),
            (1.65, {"hand_r": (0.02, -0.14, 0.32), "nod": 0.22, "way_r": (-0.5, 0.0, 0.8), "lean": 0.08}), (1.8, {"grip_r": 0.3}),
            (2.3, {"hand_r": (0.24, 0.02, 0.42), "palm_r": (-0.5, -0.2, 0.8), "nod": 0.0, "twist": -0.15}), (2.55, {"hand_r": (0.25, 0.04, 0.44), "grip_r": 1.2}),
            (3.05, {"hand_r": (0.02, -0.14, 0.32), "nod": 0.22, "twist": 0.0}), (3.2, {"grip_r": 0.3}),
        ), loop=0.6, end=3.7),
    },
)
def pick(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
