"""Water plants: the can in the right hand is tipped over them and swung along, the left hand under it."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, Work


@motion(
    en=("water", "irrigate"),
    zh=("浇", "浇水", "浇花", "洒水", "浇灌", "灌溉", "洒水浇花", "喷灌"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work((), high=0.55, thing="flower", least=0.62, seen=(35.0, 85.0)),
    streams="rose",
    prop=("watering_can", "kettle", "teapot"),
    holds=Grip("hand_r", at=(0.0, 0.5, -0.5), up=(0.0, 0.0, 1.0), front=(0.0, 1.0, 0.0), off=(0.03, 0.07, 0.0), largest=1.1),
    keys={
        "biped": Keys((
            (0.7, {"work_r": (0.08, 0.16, -0.10), "way_r": (-0.1, -0.1, 1.0), "palm_r": (-1.0, -0.1, 0.0), "grip_r": 1.2,
                   "hand_l": (0.14, -0.34, 0.20), "grip_l": 0.5, "lean": 0.14, "nod": 0.10}),
            (1.3, {"work_r": (0.06, 0.22, -0.06), "way_r": (-0.15, -0.85, 0.6), "palm_r": (-1.0, -0.1, 0.0), "lean": 0.20, "twist": 0.08}),
            (2.2, {"work_r": (-0.08, 0.22, -0.06), "twist": 0.16, "bend": 0.04}),
            (3.1, {"work_r": (0.16, 0.22, -0.06), "twist": -0.02, "bend": 0.0}),
            (3.7, {"work_r": (0.08, 0.16, -0.10), "way_r": (-0.1, -0.1, 1.0), "lean": 0.14}),
        ), loop=0.7, end=4.4),
    },
    noise=Noise("sprinkle", at=(1.3, 2.8)),
)
def water(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
