"""Down on the ground or on a seat."""

from skyscreen.catalogue.entry import motion


@motion(
    en=(
        "sit",
        "crouch",
        "lounge",
        "nestle", "perch", "squat down"),
    zh=(
        "坐", "坐着", "坐在", "围坐", "围坐在", "蹲", "蹲坐", "席地而坐", "盘腿而坐", "盘腿坐", "盘坐", "静坐",
        "端坐", "呆坐", "坐牢", "乘凉", "纳凉",
    ),
    rigs=("biped", "quadruped", "bird"),
    travels=False,
    speed=0.0,
    target="optional",
)
def sit(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
