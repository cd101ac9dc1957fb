"""Standing on its feet, alive."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("stand", "pose", "stop", "face", "guard", "stand still", "stand guard", "lean", "lean on", "lean against", "balance on one leg"),
    zh=("站", "站立", "站着", "站在", "伫立", "矗立", "停步", "守卫", "倚着", "倚在", "靠在", "排队", "躲雨", "避雨", "叉腰", "站岗"),
    rigs=("biped", "quadruped", "bird", "walker"),
    travels=False,
    speed=0.0,
    target="optional",
    default_of=("person",),
)
def stand(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
