"""Cover the ears: elbows out, the head down between the hands."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("cover his ears", "cover her ears", "cover ears", "cover their ears", "block his ears"),
    zh=("捂住耳朵", "捂耳朵", "捂着耳朵", "堵住耳朵"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    keys={
        "biped": Keys((
            (0.5, {**both(face=(0.100, -0.020, -0.070), way=(0.0, 0.9, -0.45), palm=(-1.0, 0.0, 0.1), grip=0.3, elbow=(1.0, 0.1, 0.3)), "nod": 0.24, "lean": 0.10, "drop": 0.05,
                   "squint": 0.8, "frown": 0.7, "wide": 0.5}),
            (1.3, {"bend": 0.10, "nod": 0.36, "shut": 0.9, "lean": 0.16}), (2.2, {"bend": -0.10, "nod": 0.22, "shut": 0.2, "lean": 0.10}),
        ), loop=0.5, end=3.0),
    },
)
def cover_ears(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
