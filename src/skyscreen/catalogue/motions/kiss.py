"""Kiss: lean in, tilt the head, close the eyes, stay, and come away smiling."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Pair, both


@motion(
    en=("kiss", "kiss each other", "peck on the cheek", "blow a kiss"),
    zh=(
        "亲吻", "吻", "亲", "接吻", "亲亲", "亲了一口", "亲吻着", "吻了", "亲一下", "热吻", "拥吻", "亲嘴",
        "亲吻脸颊", "亲脸",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    pair=Pair(0.52, mirror=False, alone=False),
    keys={
        "biped": Keys((
            (0.6, {"lean": 0.02, "nod": 0.0, "cock": 0.0}),
            (1.3, {"lean": 0.24, "ahead": 0.06, "cock": 0.26, "nod": 0.02, "shut": 1.0, **both(hand=(0.20, -0.20, 0.24), way=(-0.2, 0.3, 1.0), palm=(-0.8, 0.0, 0.3), grip=0.3)}),
            (2.3, {"lean": 0.26, "ahead": 0.07, "cock": 0.28, "shut": 1.0}),
            (3.0, {"lean": 0.04, "ahead": 0.0, "cock": 0.06, "shut": 0.0, "nod": 0.04, **both(hand=(0.20, -0.34, 0.16))}),
        ), loop=0.6, end=4.0),
    },
)
def kiss(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
