"""Sigh: a long breath draws chest and shoulders up, and they fall with it; the head goes down and stays there."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("sigh", "heave a sigh", "sigh deeply", "let out a sigh"),
    zh=(
        "叹气", "叹息", "叹了口气", "叹一口气", "唉声叹气", "长叹一声", "叹", "长叹", "哀叹", "感叹",
        "感慨",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.4, {"hunch": 0.0, "lean": 0.02, "nod": 0.05, "jaw": 0.0, "shut": 0.0, "drop": 0.0, "worry": 0.5, **both(hand=(0.22, -0.47, 0.05))}),
            (1.3, {"hunch": 0.75, "lean": -0.16, "nod": -0.26, "jaw": 0.25, "shut": 0.7, "drop": -0.01, "worry": 0.8, **both(hand=(0.23, -0.45, 0.02))}),
            (1.6, {"hunch": 0.80, "lean": -0.17, "nod": -0.28, "jaw": 0.30, "shut": 0.9}),
            (2.3, {"hunch": -0.45, "lean": 0.34, "nod": 0.62, "jaw": 0.45, "wide": -0.7, "shut": 0.5, "drop": 0.03, "smile": -0.6, **both(hand=(0.15, -0.50, 0.20))}),
            (3.2, {"hunch": -0.50, "lean": 0.36, "nod": 0.66, "jaw": 0.1, "wide": 0.0, "shut": 0.4, "look": 0.08, "smile": -0.7}),
            (4.2, {"look": -0.14, "nod": 0.60, "lean": 0.34, "hunch": -0.45}),
        ), loop=0.4, end=4.8),
    },
)
def sigh(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
