"""Ski, surf, sledge standing: feet set, knees soft, arms out, the weight swings from edge to edge."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, alternate


@motion(
    en=("ski", "ride a wave", "ski down", "sandboard", "balance", "windsurf", "skim"),
    zh=("滑雪", "滑雪板", "单板滑雪", "玩滑板", "平衡"),
    rigs=("biped",), travels=True, speed=4.5, target="optional",
    feet=dict.fromkeys(("ski", "ski down", "滑雪"), "skis"),
    keys={
        "biped": Keys(alternate(1.3,
            (0.0, {"drop": 0.15, "lean": 0.34, "nod": -0.25, "roll": 0.10, "aside": 0.05, "twist": 0.15,
                   "foot_l": (0.12, 0.084, 0.08), "toe_l": 0.0, "foot_r": (0.12, 0.084, -0.06), "toe_r": 0.0,
                   "hand_l": (0.36, -0.18, 0.24), "hand_r": (0.38, -0.22, 0.14), "grip_l": 0.6, "grip_r": 0.6}),
            (0.65, {"drop": 0.10, "roll": 0.0, "aside": 0.0, "twist": 0.0, "lean": 0.28}),
        ), loop=0.0, end=2.6),
    },
)
def ski(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
