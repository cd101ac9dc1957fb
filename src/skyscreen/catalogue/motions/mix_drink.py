"""Mix a drink: the shaker in both hands beside the head, up and down, and a look at the guests."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, both


@motion(
    en=("shake a cocktail", "mix a drink", "mix a cocktail", "mix drinks"),
    zh=("调酒", "摇酒", "调鸡尾酒"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hands", up=(0.0, 0.9, 0.4), front=(0.0, -0.4, 0.9), off=(0.0, 0.02, 0.05), largest=0.5),
    prop=("cocktail_shaker",),
    keys={
        "biped": Keys((
            (0.6, {"hand_r": (0.16, 0.06, 0.24), "hand_l": (0.00, -0.04, 0.30), **both(way=(-0.6, 0.5, 0.4), palm=(-0.7, 0.0, -0.4), grip=1.0, elbow=(0.9, -0.5, 0.1)),
                   "twist": -0.2, "smile": 0.4, "nod": 0.0}),
            (0.75, {"hand_r": (0.14, 0.00, 0.32), "hand_l": (-0.02, -0.10, 0.38)}), (0.9, {"hand_r": (0.16, 0.08, 0.23), "hand_l": (0.00, -0.02, 0.29)}),
            (1.05, {"hand_r": (0.14, 0.00, 0.32), "hand_l": (-0.02, -0.10, 0.38), "look": 0.2}), (1.2, {"hand_r": (0.16, 0.08, 0.23), "hand_l": (0.00, -0.02, 0.29)}),
            (1.35, {"hand_r": (0.14, 0.00, 0.32), "hand_l": (-0.02, -0.10, 0.38), "look": -0.2}),
        ), loop=0.6, end=1.5),
    },
    noise=Noise("shake", turns=(("hand_r", 2, 1),)),
)
def mix_drink(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
