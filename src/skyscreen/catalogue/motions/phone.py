"""Talk on the telephone: one hand at the ear, the other free."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys

HIP = {"hand_l": (0.18, -0.36, 0.06), "way_l": (-0.5, -0.5, 0.6), "palm_l": (-1.0, -0.1, 0.0), "grip_l": 0.5,
       "elbow_l": (1.0, -0.1, -0.5)}


@motion(
    en=("phone", "call", "make a call", "talk on the phone", "answer the phone"),
    zh=("打电话", "接电话", "通话", "拨打", "拨号", "致电", "报警", "拨通", "通电话", "接听"),
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
                        "face_r": (0.112, -0.040, -0.040),
                        "way_r": (0.05, 0.95, -0.30),
                        "palm_r": (-1.0, 0.0, 0.1),
                        "grip_r": 0.9,
                        "elbow_r": (0.6, -0.9, 0.35),
                        "cock": 0.14,
                        **HIP,
                        "jaw": 0.1,
                    },
                ),
                (1.2, {"jaw": 0.5, "nod": 0.04}),
                (1.4, {"jaw": 0.1}),
                (1.65, {"jaw": 0.45, "nod": -0.04}),
                (1.9, {"jaw": 0.05}),
                (2.1, {"jaw": 0.5, "nod": 0.08, **HIP}),
                # The free hand says it too: out, and a beat, and back to the hip.
                (2.5, {"jaw": 0.1, "look": 0.2, "hand_l": (0.24, -0.16, 0.32), "way_l": (0.2, 0.1, 1.0),
                       "palm_l": (-0.4, 0.9, 0.0), "grip_l": 0.2, "lean": 0.05, "aside": 0.02}),
                (2.8, {"jaw": 0.5, "hand_l": (0.22, -0.24, 0.34), "nod": 0.08}),
                (3.1, {"jaw": 0.1, "hand_l": (0.27, -0.14, 0.32), "nod": -0.02, "twist": 0.08}),
                (3.9, {"nod": 0.1, "look": -0.1, "lean": 0.0, "aside": 0.0, "twist": 0.0, **HIP}),
                (4.3, {"nod": 0.0}),
                (4.6, {"nod": 0.1}),
            ),
            loop=0.8,
            end=5.2,
        ),
    },
    holds=Grip("hand_r", up=(0.0, 1.0, 0.0), front=(1.0, 0.0, 0.0), off=(0.03, 0.06, 0.0), largest=0.3),
    prop="phone",
    each=True,
)
def phone(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
