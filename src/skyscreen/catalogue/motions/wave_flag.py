"""Wave a flag: a staff in both fists goes from side to side over the head."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, both

STAFF = both(way=(-0.6, 0.1, 0.8), palm=(-0.8, 0.0, -0.6), grip=1.4, elbow=(0.9, -0.8, 0.0))


@motion(
    en=("wave a flag", "wave the flag", "wave flags", "wave a banner", "brandish"),
    zh=("挥舞", "挥旗", "摇旗", "挥舞旗帜", "挥动"),
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
                        **STAFF,
                        "hand_r": (0.30, 0.22, 0.22),
                        "hand_l": (-0.10, 0.0, 0.30),
                        "bend": -0.16,
                        "twist": -0.16,
                        "nod": -0.2,
                        "aside": -0.04,
                    },
                ),
                (
                    1.5,
                    {
                        "hand_r": (-0.10, 0.24, 0.30),
                        "hand_l": (0.18, 0.0, 0.28),
                        "bend": 0.16,
                        "twist": 0.16,
                        "aside": 0.04,
                        "jaw": 0.2,
                    },
                ),
            ),
            loop=0.7,
            end=2.3,
        ),
    },
    tools=("hand_flag",),
    prop="hand_flag",
    holds=Grip("hand_r", at=(-0.98, -0.6, 0.0), off=(0.02, 0.07, 0.0), largest=3.0),
)
def wave_flag(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
