"""Pull-ups: hang straight, draw the chin over the bar, let down slowly."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Work
from skyscreen.nouns.tumbles import hung

HANGING = hung(0.0, fore=-0.06, own={"nod": -0.15})


@motion(
    en=("do pull-ups", "do pull ups", "do pullups", "do chin-ups", "do chin ups", "hang from the bar", "hang from a bar",
        "hang on the bar", "hang from the high bar"),
    zh=("引体向上", "做引体向上", "拉单杠", "吊单杠"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work((), thing="high_bar"),
    keys={"biped": Keys((
        (0.4, HANGING), (0.8, HANGING), (1.7, hung(0.05, 1.0, 0.10, {"nod": -0.30, "frown": 0.5})),
        (2.0, hung(0.05, 1.0, 0.10, {"nod": -0.30})), (3.0, HANGING),
    ), loop=0.4, end=3.3)},
)
def pull_up(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
