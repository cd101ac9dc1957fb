"""Frown: the brows come down and together, the mouth turns down, the head is lowered."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("frown", "scowl", "glare", "pout", "sulk"),
    zh=("皱眉", "怒视", "瞪", "噘嘴", "生闷气", "瞪着", "怒目而视", "撇嘴", "皱起眉头", "赌气", "皱"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                # The chin goes down, and the eyes look up from under the brows; a breath through the nose, a shake of the head.
                (0.5, {"frown": 1.0, "brow": -0.9, "smile": -0.95, "squint": 0.45, "wide": -0.3, "nod": 0.20, "down": -0.7, "lean": 0.08, "sneer": 0.0}),
                (1.3, {"frown": 1.0, "brow": -1.0, "smile": -1.0, "squint": 0.55, "nod": 0.24, "look": 0.14, "sneer": 0.6}),
                (1.7, {"look": -0.14, "nod": 0.22}),
                (2.1, {"look": 0.10, "sneer": 0.3}),
                (2.6, {"look": 0.0, "lean": 0.12, "nod": 0.26, "sneer": 0.5}),
                (3.3, {"frown": 1.0, "smile": -0.9, "squint": 0.35, "nod": 0.18, "lean": 0.06, "sneer": 0.1}),
            ),
            loop=0.5,
            end=4.6,
        ),
    },
)
def frown(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
