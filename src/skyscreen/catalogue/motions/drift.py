"""Carried by water or air, without way of its own."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("drift", "bob", "drift along", "lie at anchor", "flow", "swirl", "cascade", "spill", "ripple"),
    zh=("漂", "漂流", "飘荡", "停泊", "随波逐流", "流", "流淌", "流动", "飘过"),
    rigs=("vessel", "rigid", "vehicle", "fish"),
    travels=True,
    speed=0.4,
    target="none",
    physics=False,
)
def drift(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
