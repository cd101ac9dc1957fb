"""On the wing: flap and glide."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("fly", "flap", "swoop", "hover", "flutter", "launch", "take off", "lift off"),
    zh=("飞", "飞翔", "飞行", "飞过", "飞舞", "升空", "起飞"),
    rigs=("bird", "vehicle", "rigid"),
    travels=True,
    speed=8.0,
    target="optional",
    default_of=("bird",),
)
def fly(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
