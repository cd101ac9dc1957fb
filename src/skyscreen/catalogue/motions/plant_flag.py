"""Plant a flag: the staff in both fists is raised, rammed into the ground with the whole weight, worked in, and saluted with raised eyes."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Channels, Grip, Keys, Noise, both

STAFF: Channels = both(way=(-0.7, 0.0, 0.7), palm=(-0.5, 0.0, -0.85), grip=1.4, elbow=(0.9, -0.5, -0.2))
FEET: Channels = {"foot_l": (0.15, 0.084, 0.12), "toe_l": 0.0, "foot_r": (0.15, 0.084, -0.10), "toe_r": 0.0}


@motion(
    en=("plant a flag", "plant the flag", "plant his flag", "plant her flag", "plant their flag", "put up a flag", "set up a flag", "stick a flag into the ground"),
    zh=("插旗", "插上旗帜", "插旗子", "插红旗", "竖旗", "插下旗帜"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    wields=("hand_flag", "flag"),
    holds=Grip("shaft", at=(0.0, 0.10, 0.0), up=(0.0, -1.0, 0.0), largest=2.6),
    keys={
        "biped": Keys((
            (0.4, {**FEET, **STAFF, "hand_r": (0.03, -0.22, 0.34), "hand_l": (-0.02, 0.0, 0.34), "lean": 0.04, "nod": 0.05}),
            (1.0, {"hand_r": (0.03, -0.02, 0.36), "hand_l": (-0.02, 0.20, 0.36), "lean": -0.06, "nod": 0.0, "drop": -0.01}),
            (1.3, {"hand_r": (0.03, -0.40, 0.36), "hand_l": (-0.02, -0.18, 0.37), "lean": 0.20, "drop": 0.12, "nod": 0.16}),
            (1.9, {"hand_r": (0.05, -0.40, 0.36), "hand_l": (0.04, -0.18, 0.37), "bend": 0.06}),
            (2.3, {"hand_r": (0.01, -0.40, 0.36), "hand_l": (-0.06, -0.18, 0.37), "bend": -0.06, "drop": 0.13}),
            (3.0, {"hand_r": (0.03, -0.30, 0.34), "hand_l": (-0.02, -0.08, 0.34), "bend": 0.0, "lean": 0.0, "drop": 0.02, "nod": -0.30, "smile": 0.7}),
            (4.2, {"nod": -0.34, "hand_r": (0.03, -0.30, 0.34), "hand_l": (-0.02, -0.08, 0.34)}),
        ), loop=0.4, end=5.0),
    },
    noise=Noise("dig", at=(1.3,)),
)
def plant_flag(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
