"""On the wing: flap and glide."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("fly", "flap", "swoop", "hover", "flutter"),
    zh=(
        "飞", "飞翔", "飞行", "飞过", "飞舞", "御剑飞行", "御剑", "御剑而行", "踏剑飞行", "脚踏飞剑", "腾云驾雾",
        "凌空飞行",
        "翩翩飞舞", "采蜜",
    ),
    rigs=("bird", "vehicle", "rigid"),
    travels=True,
    speed=8.0,
    target="optional",
    default_of=("bird",),
)
def fly(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
