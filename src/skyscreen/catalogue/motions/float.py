"""Float: what is light lies on the water or in the air; people lie on their backs, arms out, animals with their paws up."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("float", "hang", "float on the back", "float on her back", "float on his back", "float on its back", "float on their backs",
        "backstroke", "hover"),
    zh=("漂浮", "浮", "悬浮", "飘浮", "悬挂", "飘", "仰泳", "仰面漂浮"),
    rigs=("vessel", "rigid", "vehicle", "biped", "fish", "quadruped"), travels=False, speed=0.0, target="none",
    keys={
        # An otter at rest: belly and chin to the sky, the forepaws on the breast, the hind ones out of the water.
        "quadruped": Keys((
            (0.8, {"roll": 3.14, "tuck": 1.0, "drop": 0.06, "pitch": 0.0, "neck": 0.30, "nod": 0.45,
                   **both(fore=(-0.05, 0.34, 0.06), hind=(0.03, 0.12, -0.10))}),
            (2.0, {"roll": 3.22, "look": 0.25, "fore_l": (-0.05, 0.30, 0.10), "fore_r": (-0.05, 0.36, 0.04), "hind_l": (0.05, 0.06, -0.08)}),
            (3.4, {"roll": 3.06, "look": -0.20, "fore_l": (-0.05, 0.36, 0.04), "fore_r": (-0.05, 0.30, 0.10), "hind_r": (0.05, 0.06, -0.08)}),
        ), loop=0.8, end=4.6),
        "biped": Keys((
            (0.6, {"pitch": -1.40, "drop": -0.26, "nod": 0.30, "shut": 0.3, **both(hand=(0.46, 0.06, -0.02), grip=0.2, way=(1.0, 0.2, 0.0),
                   palm=(0.0, 0.0, 1.0), elbow=(0.3, -1.0, -0.3), toe=-0.9, knee=(0.2, 1.0, 0.1)), "foot_l": (0.14, 1.16, 0.80), "foot_r": (0.14, 1.14, 0.80)}),
            (2.0, {"pitch": -1.44, "roll": 0.03, **both(hand=(0.45, -0.10, 0.02)), "foot_l": (0.16, 1.12, 0.80), "foot_r": (0.16, 1.16, 0.80)}),
            (3.4, {"pitch": -1.40, "roll": -0.03, **both(hand=(0.46, 0.10, -0.02)), "foot_l": (0.14, 1.16, 0.80), "foot_r": (0.14, 1.13, 0.80)}),
        ), loop=0.6, end=4.8),
    },
)
def float(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
