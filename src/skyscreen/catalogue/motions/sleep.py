"""Sleep: on the back on the ground, arms at the sides, breathing."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both

FLAT = {
    "drop": 0.765,
    "pitch": -1.52,
    "ahead": -0.10,
    "nod": 0.10,
    **both(foot=(0.12, 0.075, 0.73), toe=-1.25, knee=(0.3, 1.0, 0.0)),
    **both(ground=(0.30, 0.06, -0.18), palm=(0.0, -1.0, 0.0), way=(0.15, 0.0, 1.0), grip=0.35, elbow=(1.0, 0.1, 0.0)),
}

CURLED = {
    "roll": 1.2, "tuck": 1.0, "bend": 0.75, "neck": 0.35, "nod": 0.75, "look": 0.15, "wrap": 1.0, "shut": 1.0,
    **both(fore=(0.03, 0.12, 0.06), hind=(0.02, 0.34, 0.0)),
}
"""An animal on its side, the back round, the nose to the paws."""


@motion(
    en=("sleep", "nap", "fall asleep", "dream", "asleep", "fast asleep", "sound asleep", "curl up", "curl up into a ball", "curl into a ball", "roll up into a ball", "doze off"),
    zh=(
        "睡", "睡觉", "睡着", "打盹", "入睡", "午睡", "躺着睡", "趴着睡觉", "昏昏欲睡", "呼呼大睡", "酣睡", "打呼噜",
        "打鼾", "熟睡", "沉睡", "睡熟", "安睡", "就寝", "歇息", "午休", "冬眠", "鼾睡", "睡懒觉", "安眠", "入眠",
        "小憩", "做梦", "睡回笼觉", "歇脚", "蒙头大睡",
    ),
    rigs=("biped", "quadruped", "bird"),
    travels=False,
    speed=0.0,
    target="optional",
    lies=True,
    keys={
        "quadruped": Keys(
            (
                (0.7, {"drop": 0.22, "pitch": 0.10, "neck": 0.2, "nod": 0.2, "shut": 0.0}),
                (1.6, {"drop": 0.46, "pitch": 0.0, "roll": 0.25, "tuck": 0.7, "bend": 0.3, "neck": 0.15, "nod": 0.1, "shut": 0.3}),
                (3.0, {**CURLED, "drop": 0.69}),
                (4.6, {**CURLED, "drop": 0.63, "roll": 1.16}),
                (6.6, {**CURLED, "drop": 0.69}),
            ),
            loop=3.0,
            end=6.7,
        ),
        "bird": Keys(
            (
                (1.0, {"drop": 0.10, "pitch": -0.05, "look": 1.6, "nod": 0.35}),
                (3.0, {"drop": 0.11, "look": 1.65, "nod": 0.40}),
                (5.0, {"drop": 0.10, "look": 1.6, "nod": 0.35}),
            ),
            loop=1.0,
            end=5.1,
        ),
        "biped": Keys(
            (
                (
                    0.8,
                    {
                        "drop": 0.55,
                        "pitch": 0.15,
                        "lean": 0.4,
                        "ahead": -0.1,
                        **both(foot=(0.12, 0.084, 0.16), toe=0.0),
                        **both(ground=(0.30, 0.12, -0.20), palm=(0.0, -1.0, 0.0), way=(0.4, 0.0, 0.7)),
                    },
                ),
                (
                    1.7,
                    {
                        "drop": 0.78,
                        "pitch": -0.55,
                        "lean": 0.15,
                        "ahead": -0.16,
                        **both(foot=(0.12, 0.10, 0.45), toe=-0.3),
                        **both(ground=(0.30, 0.07, -0.45)),
                    },
                ),
                (2.9, {**FLAT, "lean": 0.0, "shut": 0.7, "smile": 0.15, "open": 0.04}),
                (3.4, {**FLAT, "lean": 0.0, "look": 0.10, "shut": 1.0}),
                (5.2, {"lean": -0.035, "look": 0.12, "shut": 1.0}),
                (7.2, {"lean": 0.0, "look": 0.10, "shut": 1.0}),
            ),
            loop=3.4,
            end=7.3,
        ),
    },
)
def sleep(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
