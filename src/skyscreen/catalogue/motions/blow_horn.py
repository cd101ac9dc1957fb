"""Blow a horn or a flute: both hands at the mouth, the fingers work, the body swings."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, both


@motion(
    en=(
        "play trumpet", "play the trumpet", "blow the horn",
    ),
    zh=("吹小号", "吹喇叭", "吹号", "鸣号"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hands", at=(0.0, 0.23, 0.17), up=(0.0, 1.0, -0.08), front=(0.0, 0.08, 1.0), off=(0.0, 0.03, 0.02), largest=0.9),
    tools=("trumpet",),
    prop="trumpet",
    keys={
        "biped": Keys((
            (0.6, {"hand_l": (-0.01, 0.05, 0.44), "hand_r": (0.05, 0.07, 0.46), **both(way=(-0.7, 0.4, 0.4), palm=(-0.3, 0.0, -1.0), grip=0.7, elbow=(1.0, -0.5, 0.1)), "nod": -0.06, "lean": -0.04}),
            (1.0, {"grip_r": 0.5, "nod": -0.12, "bend": 0.06}), (1.3, {"grip_r": 0.8, "grip_l": 0.5}), (1.6, {"grip_r": 0.55, "grip_l": 0.8, "bend": -0.06, "nod": -0.02}),
            (1.9, {"grip_r": 0.8, "lean": -0.08}),
        ), loop=0.6, end=2.3),
    },
    noise=Noise("horn", at=(0.9,)),
)
def blow_horn(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
