"""Head a ball: the knees sink, the back arches, and the forehead meets it at the top of a small leap; again and again."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Channels, Keys, Noise, both

ARMS: Channels = both(way=(0.3, -0.4, 0.8), palm=(0.0, -1.0, 0.2), grip=0.5, elbow=(0.6, -0.8, -0.5))


@motion(
    en=("head a ball", "head the ball", "head a football", "do headers", "head the football", "header"),
    zh=("顶球", "头球", "用头顶球", "头槌", "甩头攻门"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    bounces=0.0, strikes="head", prop="football", each=True,
    keys={
        "biped": Keys((
            (0.0, {**ARMS, "drop": 0.0, "air": 0.0, "lean": 0.10, "nod": 0.05, "hand_l": (0.32, -0.24, 0.16), "hand_r": (0.32, -0.24, 0.16), "toe_l": 0.45, "toe_r": 0.45}),
            (0.22, {"drop": 0.02, "lean": 0.02, "nod": -0.18, "toe_l": 0.1, "toe_r": 0.1}),
            (0.50, {"drop": 0.13, "lean": -0.14, "nod": -0.45, "hand_l": (0.40, -0.10, 0.08), "hand_r": (0.40, -0.10, 0.08), "toe_l": 0.0, "toe_r": 0.0}),
            (0.78, {"drop": 0.10, "lean": -0.12, "nod": -0.40, "hand_l": (0.40, -0.14, 0.12), "hand_r": (0.40, -0.14, 0.12)}),
        ), loop=0.0, end=0.95, cues={"drop": 0.01}),
    },
    noise=Noise("tap", at=(0.01,)),
)
def head_ball(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
