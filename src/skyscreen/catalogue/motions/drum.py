"""Drum: two sticks fall in turn."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, both


@motion(
    en=("drum", "play drums", "play the drums", "play the drum", "beat a drum", "knock"),
    zh=("打鼓", "敲鼓", "击鼓", "敲", "敲打", "锤", "敲锣", "擂鼓", "敲锣打鼓", "擂", "擂响", "敲击", "打快板"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (
                    0.5,
                    {
                        **both(way=(-0.25, 0.1, 1.0), palm=(-0.3, -1.0, 0.1), grip=1.35, elbow=(1.0, -0.5, -0.2)),
                        "hand_l": (0.14, -0.02, 0.30),
                        "hand_r": (0.12, -0.26, 0.36),
                        "lean": 0.08,
                        "nod": 0.18,
                        "bend": 0.04,
                    },
                ),
                (
                    0.72,
                    {
                        "hand_l": (0.12, -0.26, 0.36),
                        "way_l": (-0.25, -0.4, 1.0),
                        "hand_r": (0.14, -0.12, 0.32),
                        "nod": 0.12,
                    },
                ),
                (
                    0.95,
                    {
                        "hand_l": (0.14, -0.10, 0.32),
                        "way_l": (-0.25, 0.1, 1.0),
                        "hand_r": (0.14, -0.02, 0.30),
                        "bend": -0.04,
                        "nod": 0.18,
                    },
                ),
                (
                    1.17,
                    {
                        "hand_l": (0.14, -0.06, 0.31),
                        "hand_r": (0.12, -0.26, 0.36),
                        "way_r": (-0.25, -0.4, 1.0),
                        "nod": 0.12,
                    },
                ),
            ),
            loop=0.5,
            end=1.40,
        ),
    },
    tools=("drum_kit", "drum"),
    music="drums",
    noise=Noise("drum", turns=(("hand_l", 1, -1), ("hand_r", 1, -1))),
)
def drum(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
