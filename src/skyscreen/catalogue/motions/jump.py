"""Jump: crouch with the arms back, throw them up, fly, land deep, rise."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, both, flight


@motion(
    en=(
        "jump", "leap", "spring", "breach", "vault", "bounce up", "jump up", "jump for joy", "leap over",
        "bound over",
    ),
    zh=(
        "跳", "跳跃", "跃", "跃起", "蹦", "跃出", "蹦跶", "扑", "跃过", "跳过", "飞跃", "越过", "跳下", "跳下去",
        "跳上", "跳上去", "跳出来", "跳过去", "蹦起来", "跳进", "跳起", "扑通", "蹦蹦跳跳",
    ),
    rigs=("biped", "quadruped", "fish"),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (0.4, {"drop": 0.0, "lean": 0.0, "ahead": 0.0, **both(hand=(0.22, -0.46, 0.06), grip=0.5), "air": 0.0}),
                (
                    0.92,
                    {
                        "drop": 0.27,
                        "lean": 0.42,
                        "pitch": 0.10,
                        "ahead": -0.06,
                        "nod": -0.2,
                        **both(hand=(0.24, -0.36, -0.24)),
                    },
                ),
                (1.22, {"drop": 0.0, "lean": -0.04, "pitch": 0.0, "ahead": 0.0, **both(hand=(0.20, 0.20, 0.34))}),
                *flight(1.24, 0.30, {}),
                (1.45, {"lean": -0.10, "nod": -0.1, **both(hand=(0.22, 0.42, 0.14), grip=0.2)}),
                (1.72, {"drop": 0.02, "lean": 0.05, **both(hand=(0.32, 0.10, 0.26))}),
                (
                    1.95,
                    {
                        "drop": 0.24,
                        "lean": 0.36,
                        "pitch": 0.08,
                        "ahead": -0.05,
                        "nod": -0.1,
                        **both(hand=(0.30, -0.28, 0.24)),
                    },
                ),
                (
                    2.5,
                    {
                        "drop": -0.005,
                        "lean": -0.02,
                        "pitch": 0.0,
                        "ahead": 0.0,
                        "nod": 0.0,
                        **both(hand=(0.23, -0.44, 0.06)),
                    },
                ),
            ),
            loop=0.4,
            end=3.0,
        ),
    },
    noise={"biped": Noise("land", at=(1.73,))},
)
def jump(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
