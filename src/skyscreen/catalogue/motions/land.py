"""Land: glide in, feet forward, wings back against the air, down and folded."""

from skyscreen.catalogue import motion


@motion(
    en=("land", "touch down", "alight on", "come down", "swoop down and land"),
    zh=("降落", "着陆", "落地", "飞落", "停落", "飞下来"),
    rigs=("bird", "vehicle", "rigid"), travels=True, speed=4.0, target="none",
    waits="fly",
)
def land(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
