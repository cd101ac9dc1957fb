"""Refuel: the nozzle is put into the tank's filler and held there, the other hand on the car, an eye on the counter."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Work


@motion(
    en=("refuel", "fill up", "fuel", "refuel a car", "fill the tank", "pump gas", "pump petrol", "fill up the tank", "tank up", "fill up the car"),
    zh=("给车加油", "给汽车加油", "加满油", "加汽油"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    work=Work((), high=0.84, thing="car"),
    wields=("fuel_nozzle",),
    holds=Grip("hand_r", at=(-0.95, 0.80, 0.72), up=(0.0, 0.0, 1.0), front=(0.0, 1.0, 0.0), off=(0.02, 0.07, 0.0), largest=3.0),
    keys={
        "biped": Keys((
            (0.5, {"work_r": (0.06, 0.06, -0.30), "way_r": (0.0, -0.05, 1.0), "palm_r": (-1.0, 0.0, 0.0), "grip_r": 1.3, "elbow_r": (0.9, -0.8, -0.3),
                   "hand_l": (0.26, -0.36, 0.14), "lean": 0.08, "nod": 0.22}),
            (1.1, {"work_r": (0.02, 0.03, -0.20), "lean": 0.14, "nod": 0.26}),
            (1.8, {"work_r": (0.02, 0.03, -0.20), "lean": 0.12, "work_l": (0.34, 0.10, -0.02), "way_l": (-0.2, 0.3, 0.9), "palm_l": (-0.3, -0.9, 0.4), "grip_l": 0.3}),
            (2.8, {"look": 0.60, "nod": -0.06, "lean": 0.06}), (4.2, {"look": 0.55, "nod": -0.02}), (5.0, {"look": 0.0, "nod": 0.22, "lean": 0.12}),
        ), loop=1.1, end=5.8),
    },
)
def refuel(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
