"""Hang up laundry: a wet shirt is taken up with both hands, shaken out, lifted to the line on the toes, and pegged."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Channels, Grip, Keys, Work, both

HEM: Channels = both(way=(-0.2, 0.3, 0.9), palm=(-0.3, -0.2, -0.9), grip=1.3, elbow=(0.9, -0.6, 0.0))


@motion(
    en=("hang laundry", "hang the laundry", "hang up the laundry", "hang out the laundry", "hang out the washing", "hang up laundry", "hang washing", "hang up the washing",
        "hang clothes", "hang up clothes", "hang out clothes", "hang out laundry", "dry the laundry"),
    zh=("晾", "晾衣服", "晒被子", "晒衣服", "晾晒衣服", "晾被单", "晾晒", "晒", "收衣服", "晾被子"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    work=Work((), high=1.10, thing="clothesline"),
    wields=("shirt",),
    holds=Grip("hands", at=(0.0, 0.80, 0.0), up=(0.0, 1.0, 0.0), front=(0.0, 0.0, 1.0), off=(0.0, 0.0, 0.09), largest=1.6),
    keys={
        "biped": Keys((
            (0.4, {**HEM, **both(hand=(0.18, -0.16, 0.34)), "nod": 0.12, "lean": 0.06, "drop": 0.02}),
            # Shaken out.
            (0.7, {**both(hand=(0.20, 0.06, 0.36)), "lean": -0.04}), (0.9, {**both(hand=(0.20, -0.20, 0.38)), "lean": 0.10}),
            (1.6, {**both(hand=(0.20, 0.36, 0.34), way=(-0.1, 0.8, 0.6)), "nod": -0.28, "lean": -0.06, "toe_l": 0.35, "toe_r": 0.35, "drop": -0.03}),
            (2.2, {"hand_r": (0.10, 0.38, 0.35), "hand_l": (0.22, 0.37, 0.34), "grip_r": 0.8}),
            (2.7, {"hand_r": (0.26, 0.38, 0.34), "hand_l": (0.20, 0.37, 0.34), "grip_r": 1.3, "look": -0.15}),
            (3.3, {"hand_r": (0.20, 0.36, 0.34), "hand_l": (0.08, 0.38, 0.35), "look": 0.12}),
            (4.0, {**both(hand=(0.20, 0.34, 0.34)), "look": 0.0, "toe_l": 0.0, "toe_r": 0.0, "drop": 0.0, "smile": 0.4}),
        ), loop=0.4, end=4.8),
    },
)
def hang_laundry(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
