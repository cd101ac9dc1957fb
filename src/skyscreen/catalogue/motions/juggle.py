"""Juggle: the hands throw and catch in turn, the eyes up."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, both


@motion(
    en=("juggle", "juggle balls"),
    zh=("玩杂耍", "抛接", "杂耍", "抛球", "耍杂技", "玩杂技", "表演杂技"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    prop="juggling_balls",
    holds=Grip("hands", at=(0.0, -0.95, 0.0), up=(0.0, 1.0, 0.0), front=(0.0, 0.0, 1.0), off=(0.0, 0.06, 0.08), largest=1.4),
    keys={
        "biped": Keys(
            (
                (
                    0.5,
                    {
                        **both(way=(0.0, 0.15, 1.0), palm=(-0.15, 1.0, 0.0), grip=0.4, elbow=(0.5, -1.0, -0.3)),
                        "hand_l": (0.24, -0.32, 0.27),
                        "hand_r": (0.14, -0.12, 0.32),
                        "nod": -0.2,
                        "look": 0.06,
                    },
                ),
                (0.75, {"hand_l": (0.12, -0.26, 0.28), "hand_r": (0.20, -0.22, 0.27)}),
                (0.95, {"hand_l": (0.14, -0.12, 0.32), "hand_r": (0.24, -0.32, 0.27), "look": -0.06}),
                (1.2, {"hand_l": (0.20, -0.22, 0.27), "hand_r": (0.12, -0.26, 0.28)}),
            ),
            loop=0.5,
            end=1.4,
        ),
    },
)
def juggle(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
