"""Jump: crouch with the arms back, throw them up, fly, land deep, rise."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, both, flight

NIL, FORE, HIND = (0.0, 0.0, 0.0), ("fore_l", "fore_r"), ("hind_l", "hind_r")
EASY = dict.fromkeys((*FORE, *HIND), NIL)
TUCKED = {**dict.fromkeys(FORE, (0.0, 0.22, 0.12)), **dict.fromkeys(HIND, (0.0, 0.08, -0.18))}
REACHING = {**dict.fromkeys(FORE, (0.0, 0.0, 0.20)), **dict.fromkeys(HIND, (0.0, 0.20, 0.06))}
"""Where the paws of what leaps on four legs are: drawn up, and stretched towards the ground. It falls by 16 withers a
second and second: a dog's are 0.6 m."""


@motion(
    en=(
        "jump", "leap", "spring", "breach", "vault", "bounce up", "jump up", "jump for joy", "leap over",
        "bound over", "hop over",
    ),
    zh=(
        "跳", "跳跃", "跃", "跃起", "跃出", "扑", "跃过", "跳过", "飞跃", "越过", "跳下", "跳下去", "跳上", "跳上去",
        "跳出来", "跳过去", "蹦起来", "跳进", "跳起", "扑通", "跳脚", "蹦蹦跳跳", "跺脚", "直跳脚", "直跺脚", "起跳",
        "纵身", "纵身一跃", "蹦起", "跳高", "跳远", "腾跃", "跳入", "跃入", "跃上", "跃下",
    ),
    rigs=("biped", "quadruped", "fish"),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "quadruped": Keys((
            (0.4, {"drop": 0.0, "pitch": 0.0, "ahead": 0.0, "neck": 0.0, "nod": 0.0, "air": 0.0, **EASY}),
            (0.85, {"drop": 0.24, "pitch": -0.10, "ahead": -0.12, "neck": -0.22, "nod": 0.10, **EASY}),
            (1.08, {"drop": -0.02, "pitch": -0.46, "ahead": 0.06, "neck": 0.06, "nod": 0.05, **TUCKED}),
            *flight(1.12, 0.46, {}, gravity=16.0),
            (1.36, {"drop": 0.0, "pitch": -0.06, "neck": 0.10, "nod": 0.10, **TUCKED}),
            (1.56, {"drop": -0.02, "pitch": 0.34, "ahead": 0.10, "neck": -0.18, "nod": -0.05, **REACHING}),
            (1.74, {"drop": 0.16, "pitch": 0.20, "ahead": 0.05, "neck": 0.05, "nod": 0.20, **EASY}),
            (2.02, {"drop": 0.17, "pitch": -0.03, "ahead": -0.03, "neck": 0.05, "nod": 0.05}),
            (2.5, {"drop": -0.01, "pitch": 0.0, "ahead": 0.0, "neck": -0.05, "nod": 0.0}),
        ), loop=0.4, end=2.9),
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
    noise={"biped": Noise("land", at=(1.73,)), "quadruped": Noise("land", at=(1.60,))},
)
def jump(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
