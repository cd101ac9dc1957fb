"""Turn a somersault in the air: crouch, spring, tuck and roll over backwards, land."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=(
        "somersault", "backflip", "flip", "do a backflip", "do a somersault", "tumble through the air",
        "do gymnastics", "do parkour",
    ),
    zh=("翻跟头", "翻筋斗", "空翻", "后空翻", "翻跟斗", "做体操", "跑酷"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.4, {"drop": 0.02, "lean": 0.0, "air": 0.0, "pitch": 0.0}),
            (0.9, {"drop": 0.26, "lean": 0.36, "ahead": -0.06, **both(hand=(0.22, -0.34, -0.26), grip=0.6), "nod": -0.1}),
            (1.12, {"drop": 0.0, "lean": -0.10, "ahead": 0.0, **both(hand=(0.18, 0.36, 0.20)), "nod": -0.3, "air": 0.02, "pitch": -0.25}),
            (1.28, {"air": 0.46, "pitch": -1.6, "lean": 0.5, **both(hand=(0.16, -0.30, 0.34), foot=(0.10, 1.05, 0.30), knee=(0.1, 0.6, 0.8), toe=-0.6), "nod": 0.3}),
            (1.44, {"air": 0.62, "pitch": -3.2, "lean": 0.6, **both(hand=(0.16, -0.32, 0.36), foot=(0.10, 1.45, -0.10), toe=-2.6)}),
            (1.60, {"air": 0.46, "pitch": -4.8, "lean": 0.5, **both(foot=(0.10, 0.75, -0.25), toe=-4.2)}),
            (1.80, {"air": 0.0, "pitch": -6.283, "lean": 0.34, "drop": 0.22, **both(hand=(0.26, -0.16, 0.30), foot=(0.12, 0.084, 0.03), toe=-6.283), "nod": 0.0}),
            (2.3, {"drop": 0.04, "lean": 0.04, **both(hand=(0.28, 0.10, 0.20))}), (2.9, {"drop": 0.0, "lean": 0.0, **both(hand=(0.24, 0.30, 0.10))}),
        )),
    },
)
def cartwheel(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
