"""Kick: step in, swing the leg through, arms against it, and land."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise


@motion(
    en=("kick", "punt"),
    zh=(
        "踢", "踢球", "踢开", "踢飞", "破门", "射门", "远射", "射", "劲射", "踹", "蹬", "踢打", "踹开", "飞踢",
        "踢腿", "射进", "踢翻在地",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    strikes="toe_r",
    gives=True,
    prop="football",
    keys={
        "biped": Keys((
            (0.4, {"foot_r": (0.09, 0.084, 0.0), "toe_r": 0.0, "foot_l": (0.08, 0.084, 0.04), "toe_l": 0.0, "drop": 0.02,
                   "lean": 0.05, "nod": 0.2}),
            (0.95, {"foot_r": (0.11, 0.30, -0.44), "toe_r": 1.0, "drop": 0.05, "ahead": 0.0, "lean": 0.12, "twist": -0.25,
                   "turn": -0.15, "nod": 0.3, "aside": 0.05, "hand_l": (0.38, -0.10, 0.20), "hand_r": (0.30, -0.30, -0.16),
                   "knee_r": (0.1, -0.2, 1.0)}),
            (1.24, {"foot_r": (0.04, 0.12, 0.20), "toe_r": 0.5, "drop": 0.06, "lean": 0.02, "twist": 0.15, "turn": 0.08,
                    "hand_l": (0.36, -0.16, 0.06), "hand_r": (0.30, -0.26, 0.06)}),
            (1.52, {"foot_r": (-0.03, 0.58, 0.58), "toe_r": -0.5, "drop": 0.02, "ahead": 0.05, "lean": -0.20, "twist": 0.40,
                    "turn": 0.2, "nod": 0.1, "hand_l": (0.30, -0.24, -0.06), "hand_r": (0.26, -0.20, 0.24)}),
            (1.76, {"foot_r": (0.0, 0.50, 0.55), "toe_r": -0.3, "lean": -0.12, "twist": 0.3}),
            (2.25, {"foot_r": (0.09, 0.084, 0.10), "toe_r": 0.0, "drop": 0.05, "ahead": 0.02, "lean": 0.06, "twist": 0.0,
                   "turn": 0.0, "aside": 0.0, "nod": 0.0, "hand_l": (0.24, -0.38, 0.10), "hand_r": (0.24, -0.38, 0.10)}),
            (2.8, {"foot_r": (0.09, 0.084, 0.0), "drop": 0.01, "hand_l": None, "hand_r": None, "knee_r": None}),
            (3.3, {"foot_r": None, "foot_l": None, "toe_r": None, "toe_l": None, "drop": 0.0, "lean": 0.0}),
        ), cues={"strike": 1.25}),
    },
    noise=Noise("kick", at=(1.25,)),
)
def kick(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
