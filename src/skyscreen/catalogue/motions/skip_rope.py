"""Skip rope: small hops, the wrists turn at the hips."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, both


@motion(
    en=("jump rope", "skip rope", "jump a rope", "skip with a rope"),
    zh=("跳绳", "跳皮筋"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.0, {**both(hand=(0.30, -0.34, 0.16), way=(0.7, -0.2, 0.7), palm=(-0.5, 0.4, 0.6), grip=1.3, elbow=(0.5, -0.9, -0.4)), "drop": 0.07, "lean": 0.03, "air": 0.0, "nod": 0.05}),
            (0.10, {"drop": 0.0, "air": 0.0, **both(hand=(0.32, -0.30, 0.10))}), (0.24, {"air": 0.10, **both(hand=(0.30, -0.28, 0.18))}), (0.38, {"air": 0.0, "drop": 0.02, **both(hand=(0.30, -0.36, 0.20))}),
            (0.46, {"drop": 0.08, "smile": 0.5}),
        ), loop=0.0, end=0.55),
    },
    noise=Noise("rope", at=(0.24,)),
)
def skip_rope(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
