"""Blow out: over the flames with the hands aside, a deep breath, one long puff along them, and a smile at the smoke."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Work, both

ASIDE = {
    **both(hand=(0.24, -0.36, 0.10), way=(-0.1, -0.6, 0.8), palm=(-0.6, -0.7, 0.0), grip=0.5, elbow=(0.9, -0.6, -0.5)),
}
"""The hands keep off the fire, at the edge of the table."""


@motion(
    en=("blow out", "puff out", "snuff out"),
    zh=("吹灭", "吹蜡烛", "吹熄"),
    quenches=True,
    exhales=True,
    work=Work(("table",), thing="birthday_cake"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.5, {**ASIDE, "nod": 0.10, "lean": 0.10, "jaw": 0.05, "smile": 0.4}),
            (1.0, {"nod": -0.14, "lean": -0.10, "jaw": 0.5, "smile": 0.0, "brow": 0.6, "hunch": 0.5}),
            (1.3, {"nod": -0.14, "lean": -0.12, "jaw": 0.55, "hunch": 0.6}),
            (1.7, {"nod": 0.06, "lean": 0.36, "jaw": 0.20, "wide": -1.0, "squint": 0.5, "cheek": 0.8, "hunch": 0.2, "look": 0.14}),
            (2.3, {"nod": 0.10, "lean": 0.42, "jaw": 0.16, "wide": -1.0, "squint": 0.7, "look": -0.14, "hunch": 0.0}),
            (2.9, {"nod": 0.04, "lean": 0.16, "jaw": 0.10, "wide": 0.0, "squint": 0.0, "cheek": 0.0, "look": 0.0, "smile": 0.6, "brow": 0.0}),
            (3.5, {"nod": -0.02, "lean": 0.0, "jaw": 0.12, "smile": 1.0}),
        ), cues={"quench": 2.1}),
    },
)
def blow_flame(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
