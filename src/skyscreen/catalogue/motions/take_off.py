"""Take off: a crouch, a leap, strong beats of the wings, and up. What flies without wings simply lifts."""

from skyscreen.catalogue import motion


@motion(
    en=("take off", "take flight", "fly away", "fly off", "lift off", "take wing", "launch", "blast off", "fly up"),
    zh=("起飞", "飞走", "展翅高飞", "振翅", "升空", "飞起", "飞起来", "腾空", "发射"),
    rigs=("bird", "vehicle", "rigid"), travels=True, speed=5.0, target="none",
    waits="idle",
)
def take_off(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
