"""Shines: it only stands there; the light is its own, or falls on it."""

from skyscreen.catalogue import motion


@motion(
    en=("shine", "glow", "sparkle", "twinkle", "glitter", "gleam", "glisten", "shimmer", "illuminate", "emit", "light the way", "radiate", "reflect", "flicker", "beam", "flash", "light up", "come on", "blink on", "flicker on", "flare up"),
    zh=("发光", "闪耀", "闪烁", "闪闪发光", "照耀", "照亮", "发亮", "亮", "亮起", "亮起来", "点亮", "闪", "反射", "倒映", "映照"),
    rigs=("rigid", "vehicle", "vessel"), travels=False, speed=0.0, target="none",
    changes="shine",
)
def shine(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
