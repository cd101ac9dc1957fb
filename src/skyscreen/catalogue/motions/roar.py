"""Roar: gather, then thrust the head forward with the chest."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, both


@motion(
    en=("roar", "growl", "snarl", "trumpet"),
    zh=("吼", "怒吼", "咆哮"),
    rigs=("quadruped", "biped"),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        # Gathered on the haunches; then the whole front heaves forward, the head low and level, the jaws at their widest.
        "quadruped": Keys((
            (0.5, {"neck": -0.24, "nod": 0.18, "ahead": -0.08, "drop": 0.05, "pitch": -0.04, "jaw": 0.0}),
            (0.85, {"neck": 0.24, "nod": -0.26, "ahead": 0.10, "drop": 0.06, "pitch": 0.07, "jaw": 1.0}),
            (1.15, {"nod": -0.18, "look": 0.14, "cock": 0.08, "jaw": 0.94}),
            (1.45, {"nod": -0.28, "look": -0.14, "cock": -0.08, "jaw": 1.0}),
            (1.8, {"neck": 0.22, "nod": -0.24, "ahead": 0.10, "look": 0.0, "cock": 0.0, "jaw": 0.92}),
            (2.3, {"neck": 0.06, "nod": 0.04, "ahead": 0.02, "drop": 0.02, "jaw": 0.15}),
            (2.7, {"neck": 0.0, "nod": 0.0, "ahead": 0.0, "drop": 0.0, "pitch": 0.0, "jaw": 0.0}),
        ), loop=0.5, end=3.2),
        "biped": Keys(
            (
                (0.5, {"lean": -0.16, "nod": -0.1, "drop": 0.02, **both(hand=(0.24, -0.24, 0.10), grip=1.2)}),
                (
                    0.9,
                    {
                        "lean": 0.24,
                        "nod": -0.30,
                        "jaw": 1.0,
                        "drop": 0.10,
                        **both(hand=(0.34, -0.34, 0.14), palm=(-0.2, 0.2, 1.0), way=(0.4, -0.8, 0.4), grip=1.0),
                    },
                ),
                (1.7, {"lean": 0.26, "nod": -0.34, "jaw": 0.9, "drop": 0.10}),
                (2.4, {"lean": 0.0, "nod": 0.0, "jaw": 0.0, "drop": 0.0, **both(hand=(0.23, -0.42, 0.06))}),
            ),
            loop=0.5,
            end=3.2,
        ),
    },
    noise={"quadruped": Noise("call", at=(0.75,))},
)
def roar(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
