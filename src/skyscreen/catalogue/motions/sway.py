"""Sway: gently from side to side, as lanterns, signs and trees in the wind."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("sway", "rock", "wave in the wind", "flutter in the wind", "wobble", "rock to and fro"),
    zh=(
        "摇曳", "摇晃", "晃动", "飘动", "飘扬", "随风摆动", "摇荡", "摇摆", "摆动", "轻摆", "随风摇摆", "随风飘扬",
        "随风飘动", "随风摇曳", "摇摇欲坠", "左右摇摆", "哄睡", "哄", "轻轻摇晃", "摇头", "晃荡", "颠簸", "摇摇头",
        "晃来晃去", "晃动身体", "荡漾", "摇动",
    ),
    rigs=("rigid", "biped", "vessel", "vehicle"), travels=False, speed=0.0, target="none",
    keys={
        "biped": Keys((
            (0.6, {"aside": 0.0, "bend": 0.0, "roll": 0.0}),
            (1.3, {"aside": 0.05, "bend": -0.10, "roll": 0.05, "cock": -0.08}),
            (2.7, {"aside": -0.05, "bend": 0.10, "roll": -0.05, "cock": 0.08}),
        ), loop=0.6, end=3.4),
    },
)
def sway(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
