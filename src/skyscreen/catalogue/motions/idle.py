"""Being there: breath, shifting weight, a glance; never frozen."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("idle", "be", "wait", "rest", "stay", "pause", "linger", "remain", "relax", "breathe", "fall silent", "fall quiet", "fall still"),
    zh=("静止", "休息", "待着", "停留", "停下", "停在", "等待", "等"),
    rigs=("biped", "quadruped", "bird", "fish", "vessel", "vehicle", "rigid", "walker"),
    travels=False,
    speed=0.0,
    target="none",
    default_of=("furniture", "building", "plant", "prop", "food", "light"),
)
def idle(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
