"""A small world of solids under known laws, simulated and drawn in torch, in batches, on any device.

    clips = sample(0, 256)                     # clips 0 … 255 of the split "train"
    tokens(clips.packed, language)             # captions as token numbers; `vocabulary()` lists the tokens

What moves does so by closed forms (`motion`), so `clips.state` is the truth, and a tracker's error is the tracker's.
"""

from skyscreen.data.laws.captions import CHINESE, ENGLISH, LENGTH, PAD, UNKNOWN, texts, tokens, vocabulary
from skyscreen.data.laws.clips import RATE, Clips, describe, sample
from skyscreen.data.laws.motion import GRAVITY
from skyscreen.data.laws.spec import COLLISION_RESTITUTION, RESTITUTION, SOLIDS, SPLITS, Solid, Spec, read_specs

__all__ = [
    "CHINESE",
    "COLLISION_RESTITUTION",
    "ENGLISH",
    "GRAVITY",
    "LENGTH",
    "PAD",
    "RATE",
    "RESTITUTION",
    "SOLIDS",
    "SPLITS",
    "UNKNOWN",
    "Clips",
    "Solid",
    "Spec",
    "describe",
    "read_specs",
    "sample",
    "texts",
    "tokens",
    "vocabulary",
]
