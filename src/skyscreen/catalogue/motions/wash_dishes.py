"""Wash the dishes: the plate in the left hand, the sponge goes round on it, it is turned over, rinsed, looked at."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise


@motion(
    en=("wash dishes", "wash the dishes", "do the dishes", "wash up", "scrub a plate"),
    zh=("洗碗", "刷碗", "洗盘子", "洗餐具", "刷盘子"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_l", at=(0.9, 0.0, 0.0), up=(-0.2, 0.1, 1.0), front=(-1.0, 0.0, 0.0), off=(0.02, 0.10, 0.0), largest=0.45),
    prop="plate",
    wields=("sponge",),
    keys={
        "biped": Keys((
            (0.6, {"hand_l": (0.13, -0.24, 0.26), "way_l": (-0.75, 0.1, 0.6), "palm_l": (-0.5, 0.75, -0.5), "grip_l": 0.9, "elbow_l": (0.9, -0.8, -0.1),
                   "hand_r": (0.08, -0.17, 0.30), "way_r": (-0.8, -0.1, 0.4), "palm_r": (-0.2, -0.8, 0.5), "grip_r": 0.8, "elbow_r": (1.0, -0.4, 0.0),
                   "nod": 0.32, "lean": 0.12}),
            *((0.8 + 0.2 * k, {"hand_r": ((0.02, -0.13, 0.33), (-0.03, -0.17, 0.34), (0.02, -0.21, 0.30), (0.08, -0.17, 0.29))[k % 4], "cock": (0.05, 0.0, -0.05, 0.0)[k % 4]}) for k in range(8)),
            # Held up to the light: is it clean?
            (2.8, {"hand_l": (0.10, -0.04, 0.32), "way_l": (-0.5, 0.7, 0.4), "palm_l": (-0.4, 0.2, -0.9), "hand_r": (0.16, -0.24, 0.26), "nod": 0.06, "lean": 0.02, "cock": 0.12, "smile": 0.4}),
            (3.4, {"hand_l": (0.10, -0.03, 0.32), "nod": 0.04}),
        ), loop=0.6, end=4.0),
    },
    noise=Noise("scrub", at=(1.0, 1.8)),
)
def wash_dishes(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
