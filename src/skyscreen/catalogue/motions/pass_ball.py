"""Pass a football: a short swing with the inside of the foot along the ground to the other, who stops it and plays it back."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Channels, Keys, Noise, Pair, both

ARMS: Channels = both(way=(0.3, -0.6, 0.6), palm=(-0.4, -0.8, 0.2), grip=0.4, elbow=(0.6, -0.8, -0.5))
STAND: Channels = {"foot_l": (0.11, 0.084, 0.02), "toe_l": 0.0, "foot_r": (0.11, 0.084, -0.02), "toe_r": 0.0, "hand_l": (0.30, -0.34, 0.12), "hand_r": (0.30, -0.34, 0.12)}


@motion(
    en=("pass a ball", "pass the ball", "pass a football", "pass the football", "kick a ball to each other", "kick a ball back and forth"),
    zh=("传球", "互相传球", "传足球", "踢球给"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    strikes="toe_r", gives=True, prop="football", pair=Pair(3.6, "", later=0.5),
    keys={
        "biped": Keys((
            (0.4, {**ARMS, **STAND, "drop": 0.03, "lean": 0.08, "nod": 0.22}),
            (0.8, {"foot_r": (0.14, 0.22, -0.34), "toe_r": 0.5, "drop": 0.05, "twist": -0.18, "lean": 0.12, "nod": 0.26, "hand_l": (0.40, -0.20, 0.22), "hand_r": (0.34, -0.30, -0.10)}),
            (1.05, {"foot_r": (0.04, 0.11, 0.22), "toe_r": 0.0, "twist": 0.12, "drop": 0.06, "hand_l": (0.34, -0.28, 0.0)}),
            (1.25, {"foot_r": (0.02, 0.22, 0.40), "toe_r": -0.2, "twist": 0.22, "lean": 0.04, "nod": 0.10, "hand_r": (0.34, -0.26, 0.20)}),
            (1.8, {**STAND, "twist": 0.0, "drop": 0.03, "lean": 0.08}),
            (2.6, {**STAND, "nod": 0.14}),
        ), loop=0.4, end=3.0, cues={"strike": 1.05}),
    },
    noise=Noise("kick", at=(1.05,)),
)
def pass_ball(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
