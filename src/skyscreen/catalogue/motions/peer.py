"""Peer: bent over an instrument, one eye at it, both hands at its sides, a finger on the knob; up to think, down again."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Work, both


@motion(
    en=("peer", "look through a microscope", "peer through", "use a microscope", "observe under a microscope"),
    zh=("看显微镜", "用显微镜观察", "观察显微镜", "用显微镜看"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work(("table", "desk"), high=1.15, thing="microscope"),
    keys={
        "biped": Keys((
            (0.6, {**both(work=(0.09, -0.16, 0.0), way=(-0.2, 0.1, 1.0), palm=(-1.0, 0.0, 0.0), grip=0.6, elbow=(0.9, -0.7, -0.2)),
                   "lean": 0.52, "pitch": 0.16, "nod": 0.34, "drop": 0.06, "squint": 0.6}),
            (1.5, {"work_r": (0.09, -0.14, 0.02), "lean": 0.54, "cock": 0.08}), (2.1, {"work_r": (0.09, -0.18, -0.02), "nod": 0.38}),
            (3.0, {"lean": 0.50, "cock": 0.0}), (3.6, {"work_r": (0.08, -0.15, 0.02), "nod": 0.34}),
        ), loop=0.6, end=4.2),
    },
)
def peer(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
