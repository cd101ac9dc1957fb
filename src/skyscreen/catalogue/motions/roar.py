"""Roar: gather, then thrust the head forward with the chest."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, both


@motion(
    en=("roar", "growl", "snarl", "meow", "neigh", "moo", "bleat", "trumpet"),
    zh=("吼", "怒吼", "咆哮", "叫", "喵喵叫", "嘶鸣"),
    rigs=("quadruped", "biped"),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "quadruped": Keys(
            (
                (0.5, {"neck": -0.20, "nod": 0.15, "ahead": -0.05, "drop": 0.03}),
                (0.85, {"neck": 0.22, "nod": -0.42, "ahead": 0.06, "drop": 0.04, "pitch": 0.05}),
                (1.05, {"nod": -0.34, "look": 0.05}),
                (1.25, {"nod": -0.44, "look": -0.05}),
                (1.6, {"neck": 0.20, "nod": -0.40, "ahead": 0.06, "look": 0.0}),
                (2.4, {"neck": 0.0, "nod": 0.0, "ahead": 0.0, "drop": 0.0, "pitch": 0.0}),
            ),
            loop=0.5,
            end=3.0,
        ),
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
