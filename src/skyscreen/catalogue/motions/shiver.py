"""Shiver: arms hugged to the chest, knees together, small quick tremors; a beast draws itself in and trembles."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("shiver", "tremble", "shudder", "shake with cold", "shake with fear", "shake", "freeze"),
    zh=(
        "发抖", "颤抖", "哆嗦", "打寒颤", "瑟瑟发抖", "打哆嗦", "抖", "打颤", "战栗", "打寒战", "抽搐", "打冷颤",
        "发颤", "冷得发抖", "冻僵", "打抖", "冻得发抖", "颤",
    ),
    rigs=("quadruped", "biped"), travels=False, speed=0.0, target="optional", bare=True,
    keys={
        "quadruped": Keys((
            (0.5, {"drop": 0.12, "neck": 0.20, "nod": 0.25, "cock": 0.0, "roll": 0.0, "look": 0.0, "wag": 0.0}),
            *((0.5 + 0.07 * k, {"roll": 0.022 * (-1) ** k, "ahead": 0.010 * (-1) ** k}) for k in range(1, 20)),
            (1.90, {"look": 0.25, "roll": 0.0, "ahead": 0.0}),
        ), loop=0.5, end=2.0),
        "biped": Keys(
            (
                (
                    0.6,
                    {
                        **both(
                            hand=(-0.03, -0.18, 0.19),
                            way=(-0.9, 0.35, -0.2),
                            palm=(-0.1, 0.0, -1.0),
                            grip=0.7,
                            elbow=(0.9, -1.0, 0.3),
                        ),
                        "drop": 0.05,
                        "lean": 0.22,
                        "nod": 0.2,
                        "bend": 0.012,
                    },
                ),
                (0.69, {"bend": -0.012, "twist": 0.02}),
                (0.78, {"bend": 0.012, "twist": -0.02}),
                (0.87, {"bend": -0.012, "twist": 0.02}),
            ),
            loop=0.6,
            end=0.96,
        ),
    },
)
def shiver(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
