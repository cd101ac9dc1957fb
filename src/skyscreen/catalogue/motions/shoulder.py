"""Carry on the shoulder: the load lies there, the right hand holds it, the trunk leans against it at every step."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys


@motion(
    en=("carry on the shoulder", "shoulder", "lug", "carry a sack", "haul a sack"),
    zh=(
        "扛", "扛着", "扛起", "背", "挑担", "扛包", "挑水", "挑担子", "挑着担子", "扛水", "挑着", "挑", "背负",
        "扛枪", "挑粪", "背粮", "驮货",
    ),
    rigs=("biped",), travels=True, speed=1.1, target="optional",
    holds=Grip("chest", at=(0.0, -1.0, 0.0), up=(0.0, 1.0, 0.0), front=(0.0, 0.0, 1.0), off=(-0.17, 0.24, 0.0), largest=1.6),
    prop="sack",
    keys={
        "biped": Keys((
            (0.5, {"hand_r": (0.20, 0.14, 0.16), "way_r": (0.1, 0.9, -0.2), "palm_r": (-0.4, 0.0, -0.9), "grip_r": 0.6, "elbow_r": (0.6, -0.9, 0.3),
                   "hand_l": (0.22, -0.32, 0.10), "grip_l": 0.9, "bend": -0.08, "lean": 0.10, "cock": 0.16, "nod": 0.08}),
            (1.6, {"bend": -0.05, "nod": 0.12}), (2.7, {"bend": -0.09, "lean": 0.12}),
        ), loop=0.5, end=3.4),
    },
)
def shoulder(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
