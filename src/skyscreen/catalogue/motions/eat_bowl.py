"""Eat from a bowl: the left hand holds it under the chin, chopsticks or a spoon go from it to the mouth and back."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise


@motion(
    en=("eat from a bowl", "slurp"),
    zh=("扒饭", "用餐", "就餐", "吃年夜饭", "吃晚饭", "吃早饭", "吃午饭", "吃面"),
    each=True,
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_l", up=(-0.2, 0.55, 0.8), front=(0.0, 0.8, -0.5), off=(0.075, 0.07, 0.0), largest=0.5),
    prop="rice_bowl",
    wields=("chopsticks", "spoon", "fork"),
    keys={
        "biped": Keys((
            (0.7, {"hand_l": (0.03, -0.17, 0.26), "way_l": (-0.75, 0.1, 0.6), "palm_l": (-0.1, 1.0, -0.1), "grip_l": 0.6, "elbow_l": (0.9, -0.9, 0.0),
                   "hand_r": (0.09, -0.09, 0.30), "way_r": (-0.7, -0.35, 0.5), "palm_r": (-0.4, -0.6, -0.5), "grip_r": 1.1, "elbow_r": (1.0, -0.6, 0.0),
                   "nod": 0.22, "lean": 0.08, "jaw": 0.0}),
            (1.2, {"hand_r": (0.07, -0.11, 0.29), "nod": 0.26}),
            (1.8, {"hand_r": (0.09, 0.03, 0.21), "way_r": (-0.85, 0.1, -0.1), "palm_r": (-0.3, -0.4, -0.8), "nod": 0.10, "jaw": 0.8}),
            (2.1, {"hand_r": (0.09, 0.03, 0.205), "nod": 0.08, "jaw": 0.2}),
            (2.7, {"hand_r": (0.10, -0.06, 0.29), "way_r": (-0.7, -0.35, 0.5), "nod": 0.12, "jaw": 0.35}),
            (3.0, {"jaw": 0.05}), (3.3, {"jaw": 0.3, "look": 0.1}),
        ), loop=0.7, end=3.8),
    },
    noise=Noise("munch", at=(2.1, 3.0)),
)
def eat_bowl(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
