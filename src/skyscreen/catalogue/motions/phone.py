"""Talk on the telephone: one hand at the ear, the other free."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys


@motion(
    en=("phone", "call", "make a call", "talk on the phone", "answer the phone"),
    zh=("打电话", "接电话", "通话"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (
                    0.8,
                    {
                        "hand_r": (0.16, 0.14, 0.10),
                        "way_r": (-0.25, 0.95, 0.0),
                        "palm_r": (-1.0, -0.2, -0.1),
                        "grip_r": 0.9,
                        "elbow_r": (0.8, -0.9, 0.5),
                        "cock": 0.12,
                        "jaw": 0.1,
                    },
                ),
                (1.2, {"jaw": 0.5, "nod": 0.04}),
                (1.4, {"jaw": 0.1}),
                (1.65, {"jaw": 0.45, "nod": -0.04}),
                (1.9, {"jaw": 0.05}),
                (2.1, {"jaw": 0.5, "nod": 0.08}),
                (2.5, {"jaw": 0.0, "look": 0.2}),
                (4.0, {"nod": 0.1, "look": -0.1}),
                (4.3, {"nod": 0.0}),
                (4.6, {"nod": 0.1}),
            ),
            loop=0.8,
            end=5.2,
        ),
    },
    holds=Grip("hand_r", up=(0.0, 1.0, 0.0), front=(1.0, 0.0, 0.0), off=(0.03, 0.06, 0.0), largest=0.3),
    prop="phone",
)
def phone(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
