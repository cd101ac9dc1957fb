"""Frown: the brows come down and together, the mouth turns down, the head is lowered."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("frown", "scowl", "glare", "pout", "sulk"),
    zh=("皱眉", "怒视", "瞪", "噘嘴", "生闷气"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (0.5, {"frown": 1.0, "smile": -0.55, "squint": 0.30, "wide": -0.15, "nod": 0.08, "lean": 0.03}),
                (1.9, {"frown": 0.85, "smile": -0.65, "squint": 0.40, "nod": 0.10, "look": 0.05}),
                (3.3, {"frown": 1.0, "smile": -0.55, "squint": 0.25, "nod": 0.06, "look": -0.04}),
            ),
            loop=0.5,
            end=4.6,
        ),
    },
)
def frown(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
