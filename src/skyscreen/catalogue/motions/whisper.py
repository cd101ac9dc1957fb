"""Whisper: the head goes close to the other's ear, a hand is cupped at the mouth, the eyes look to see who listens."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Pair

CUPPED = {"face_l": (0.085, -0.075, 0.07), "way_l": (-0.25, 0.95, 0.25), "palm_l": (-0.95, 0.0, -0.3), "grip_l": 0.35, "elbow_l": (0.9, -0.8, 0.1)}


@motion(
    en=("whisper", "whisper to", "whisper in the ear", "whisper into the ear", "tell a secret", "share a secret", "murmur"),
    zh=("耳语", "说悄悄话", "悄悄说", "低语", "私语", "窃窃私语", "咬耳朵", "悄声说", "附耳"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    pair=Pair(0.50, "hear_whisper", alone=False),
    keys={
        "biped": Keys((
            (0.6, {**CUPPED, "lean": 0.16, "bend": -0.16, "aside": -0.05, "twist": 0.30, "look": 0.30, "nod": 0.02, "jaw": 0.05, "hand_r": (0.24, -0.44, 0.08)}),
            *((0.8 + 0.17 * k, {"jaw": (0.32, 0.06)[k % 2], "nod": (0.05, 0.0)[k % 2]}) for k in range(11)),
            (2.8, {"look": -0.10, "jaw": 0.0, "lean": 0.12, "brow": 0.4}), (3.3, {"look": 0.30, "lean": 0.16}),
        ), loop=0.6, end=3.6),
    },
)
def whisper(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
