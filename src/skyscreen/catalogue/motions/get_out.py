"""Get out of a vehicle: up from the seat on its far side, and round its front on foot."""

from skyscreen.catalogue import motion


@motion(
    en=("get out", "get off", "step out", "step off", "get out of the car"),
    zh=("下车", "走下车", "下了车", "从车上下来"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    alights=True,
)
def get_out(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
