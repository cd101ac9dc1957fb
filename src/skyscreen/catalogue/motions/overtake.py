"""Overtake: the longer stride, faster than a run, goes by whoever runs beside."""

from skyscreen.catalogue import motion


@motion(
    en=("overtake", "outrun", "sprint ahead", "surge ahead", "pull ahead", "accelerate"),
    zh=("超越", "超过", "赶超", "反超", "超车", "你追我赶", "争先恐后", "追过"),
    rigs=("biped", "quadruped", "vehicle", "bird", "vessel"), travels=True, speed=4.4, target="optional",
)
def overtake(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
