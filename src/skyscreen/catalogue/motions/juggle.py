"""Juggle: the hands throw and catch in turn, the eyes up."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("juggle", "juggle balls"),
    zh=("玩杂耍", "抛接", "杂耍", "抛球"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (
                    0.5,
                    {
                        **both(way=(0.0, 0.15, 1.0), palm=(-0.15, 1.0, 0.0), grip=0.4, elbow=(0.5, -1.0, -0.3)),
                        "hand_l": (0.20, -0.30, 0.27),
                        "hand_r": (0.08, -0.14, 0.30),
                        "nod": -0.2,
                        "look": 0.06,
                    },
                ),
                (0.75, {"hand_l": (0.12, -0.26, 0.28), "hand_r": (0.20, -0.22, 0.27)}),
                (0.95, {"hand_l": (0.08, -0.14, 0.30), "hand_r": (0.20, -0.30, 0.27), "look": -0.06}),
                (1.2, {"hand_l": (0.20, -0.22, 0.27), "hand_r": (0.12, -0.26, 0.28)}),
            ),
            loop=0.5,
            end=1.4,
        ),
    },
)
def juggle(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
