"""Cover the ears: elbows out, the head down between the hands."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("cover his ears", "cover her ears", "cover ears", "cover their ears", "block his ears"),
    zh=("捂住耳朵", "捂耳朵", "捂着耳朵", "堵住耳朵"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.5, {**both(hand=(0.10, 0.16, 0.06), way=(-0.1, 1.0, -0.2), palm=(-1.0, 0.0, 0.0), grip=0.3, elbow=(1.0, -0.1, 0.4)), "nod": 0.24, "lean": 0.10, "drop": 0.04,
                   "squint": 0.8, "frown": 0.5}),
            (1.3, {"bend": 0.08, "nod": 0.32, "shut": 0.8}), (2.2, {"bend": -0.08, "nod": 0.22, "shut": 0.2}),
        ), loop=0.5, end=3.0),
    },
)
def cover_ears(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
