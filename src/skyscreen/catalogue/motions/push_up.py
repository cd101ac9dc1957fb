"""Push-ups: hands and toes on the ground, the body one line, down and up."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("do push-ups", "do push ups", "do pushups", "push up", "do press-ups"),
    zh=("做俯卧撑", "俯卧撑", "做平板支撑"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.8, {"drop": 0.50, "pitch": 1.24, "nod": -0.7, "ahead": 0.0, **both(palm=(0.0, -1.0, 0.0), way=(0.0, 0.0, 1.0), grip=0.1, elbow=(1.0, 0.2, -0.5), toe=1.2, knee=(0.0, -1.0, 0.1),
                   ground=(0.24, 0.05, 0.50), foot=(0.10, 0.12, -0.82))}),
            (1.5, {"drop": 0.72, "pitch": 1.42, "nod": -0.9}), (1.65, {"drop": 0.72}), (2.2, {"drop": 0.50, "pitch": 1.24, "nod": -0.7}),
        ), loop=0.8, end=2.4),
    },
)
def push_up(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
