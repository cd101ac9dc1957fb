"""Skate: low over the ice, one leg pushes out and back while the other glides, the arms swing across."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, alternate


@motion(
    en=("skate", "ice skate", "ice-skate", "speed skate", "figure skate", "roller skate", "rollerblade", "skate away"),
    zh=("滑冰", "溜冰", "滑行", "速滑", "短道速滑", "花样滑冰", "轮滑", "滑轮"),
    rigs=("biped",), travels=True, speed=5.5, target="optional",
    feet=dict.fromkeys(("skate", "ice skate", "ice-skate", "speed skate", "figure skate", "滑冰", "溜冰", "速滑", "花样滑冰"), "skates"),
    keys={
        "biped": Keys(alternate(0.8,
            (0.0, {"drop": 0.17, "lean": 0.50, "pitch": 0.12, "nod": -0.45, "aside": 0.05, "roll": -0.05, "ahead": -0.04,
                   "foot_l": (0.07, 0.084, 0.06), "toe_l": 0.0, "foot_r": (0.10, 0.10, -0.10), "toe_r": 0.2,
                   "hand_r": (0.02, -0.22, 0.36), "hand_l": (0.30, -0.34, -0.22), "grip_l": 0.8, "grip_r": 0.8, "twist": 0.14}),
            (0.45, {"drop": 0.19, "foot_l": (0.10, 0.084, 0.04), "foot_r": (0.42, 0.10, -0.24), "toe_r": 0.25, "aside": 0.08,
                    "hand_r": (0.10, -0.16, 0.34), "hand_l": (0.32, -0.28, -0.24), "twist": 0.17}),
            (0.65, {"drop": 0.18, "foot_l": (0.12, 0.084, 0.02), "foot_r": (0.32, 0.18, -0.34), "toe_r": 0.6, "aside": 0.04,
                    "twist": 0.02, "roll": 0.0}),
        ), loop=0.0, end=1.6),
    },
)
def skate(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
