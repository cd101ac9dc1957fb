"""Hoist: what hovers or stands over something draws it up, on a line or in a shaft of light."""

from skyscreen.catalogue import motion


@motion(
    en=("hoist", "airlift", "winch", "winch up", "hoist up", "abduct", "beam up", "suck up", "lift", "lift up", "raise"),
    zh=("吊起", "吊", "吸走", "吸上去", "吸上", "吊上", "吊上来", "提起", "抓走", "吸起", "吊起来"),
    rigs=("vehicle", "rigid"), travels=False, speed=0.0, target="optional",
    slings="up",
)
def hoist(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
