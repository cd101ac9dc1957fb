"""Down on the ground or on a seat."""

from skyscreen.catalogue.entry import motion


@motion(
    en=(
        "sit", "perch", "squat", "crouch", "kneel", "lounge", "nestle", "sleep", "lie", "nap",
        "doze", "read", "meditate",
    ),
    zh=("坐", "坐着", "坐在", "蹲", "跪", "睡", "睡觉", "睡着", "躺", "打盹", "读书", "看书", "读", "打坐"),
    rigs=("biped", "quadruped", "bird"),
    travels=False, speed=0.0, target="optional",
)
def sit(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
