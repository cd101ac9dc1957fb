"""Hug: the arms open, close round, the head goes to one shoulder, a gentle rock."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Pair, both


@motion(
    en=("hug", "embrace", "cuddle", "hug each other"),
    zh=(
        "拥抱", "抱住", "搂", "搂着", "相拥", "拥", "依偎", "抱成一团", "抱在一起", "抱作一团", "抱成团", "紧紧相拥",
        "搂在一起", "拥入怀中", "抱头痛哭", "搂住", "抱紧", "搂抱", "紧抱", "拥住", "搂紧", "怀抱", "团聚",
        "搂着脖子",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    holds=Grip("hands", off=(0.0, 0.02, -0.08), largest=0.7),
    pair=Pair(0.34, "", {"hand_r": ("chest", (0.09, 0.03, -0.125)), "hand_l": ("chest", (-0.09, -0.07, -0.125))},
              mirror=False),
    keys={
        "biped": Keys((
            (0.6, {**both(hand=(0.40, -0.02, 0.30), way=(0.3, 0.1, 1.0), palm=(-1.0, 0.0, 0.3), grip=0.2), "lean": -0.04,
                   "cock": 0.0}),
            (1.4, {"hand_l": (-0.05, -0.02, 0.30), "hand_r": (-0.05, -0.14, 0.27), **both(
                       way=(-1.0, 0.1, -0.25), palm=(-0.2, 0.0, -1.0), grip=0.35, elbow=(1.0, -0.5, 0.3), meet=1.0),
                   "lean": 0.10, "cock": 0.22, "nod": 0.10, "look": -0.25, "roll": 0.0, "shut": 0.9}),
            (2.6, {"roll": 0.045, "lean": 0.11, "shut": 1.0, **both(meet=1.0)}),
            (3.8, {"roll": -0.045, "lean": 0.10, **both(meet=1.0)}),
        ), loop=1.4, end=4.4),
    },
)
def hug(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
