"""Stop the traffic: one arm shoots up with the flat palm towards whoever comes, the whistle blows, the other arm bars the way."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Channels, Keys

HALT: Channels = {"hand_r": (0.10, 0.36, 0.36), "way_r": (0.0, 1.0, 0.15), "palm_r": (0.0, 0.05, 1.0), "grip_r": 0.0, "elbow_r": (0.9, -0.5, 0.2),
                  "hand_l": (0.58, 0.02, 0.10), "way_l": (1.0, 0.05, 0.1), "palm_l": (0.0, 0.0, 1.0), "grip_l": 0.0, "elbow_l": (0.3, -0.9, -0.3),
                  "lean": -0.03, "nod": -0.05, "jaw": 0.1, "wide": -0.6, "frown": 0.5,
                  "foot_l": (0.14, 0.084, 0.06), "toe_l": 0.0, "foot_r": (0.14, 0.084, -0.06), "toe_r": 0.0}


@motion(
    en=("stop traffic", "stop the traffic", "halt traffic", "flag down"),
    zh=(
        "指挥交通", "指挥车辆", "拦下", "拦住", "叫停", "示意停车", "拦停", "让车停下", "拦", "拦截", "阻拦", "制止", "阻止",
        "喊停",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True, halts=True,
    keys={
        "biped": Keys((
            (0.4, {"hand_r": (0.22, -0.40, 0.12), "hand_l": (0.22, -0.40, 0.10), "drop": 0.01}),
            (0.75, {**HALT, "lean": 0.06, "drop": 0.0}), (1.0, HALT), (2.4, {**HALT, "look": 0.20}), (3.4, {**HALT, "look": -0.15, "hand_r": (0.10, 0.37, 0.38)}),
        ), loop=0.75, end=4.2),
    },
)
def stop_traffic(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
