"""Type: both hands over the keys, the fingers strike in turn."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("type", "code", "program", "work on a laptop", "use a computer", "text"),
    zh=("打字", "敲键盘", "用电脑", "编程", "打电脑"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (
                    0.7,
                    {
                        **both(
                            hand=(0.08, -0.30, 0.33),
                            way=(-0.15, -0.12, 1.0),
                            palm=(0.0, -1.0, -0.1),
                            grip=0.5,
                            elbow=(0.8, -0.9, -0.3),
                        ),
                        "lean": 0.10,
                        "nod": 0.22,
                        "look": 0.04,
                    },
                ),
                (0.85, {"hand_l": (0.08, -0.315, 0.335), "grip_l": 0.75}),
                (
                    1.0,
                    {"hand_l": (0.085, -0.30, 0.33), "grip_l": 0.45, "hand_r": (0.075, -0.315, 0.335), "grip_r": 0.75},
                ),
                (1.15, {"hand_r": (0.08, -0.30, 0.33), "grip_r": 0.45, "hand_l": (0.07, -0.315, 0.34), "grip_l": 0.7}),
                (1.35, {"hand_l": (0.08, -0.30, 0.33), "grip_l": 0.45, "hand_r": (0.10, -0.315, 0.35), "grip_r": 0.7}),
                (1.5, {"hand_r": (0.09, -0.30, 0.33), "grip_r": 0.5, "look": -0.04}),
                (1.65, {"hand_r": (0.06, -0.315, 0.335), "grip_r": 0.75}),
                (1.8, {"hand_r": (0.08, -0.30, 0.33), "grip_r": 0.45}),
                (1.95, {"hand_l": (0.09, -0.315, 0.335), "grip_l": 0.75}),
            ),
            loop=0.7,
            end=2.1,
        ),
    },
)
def type(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
