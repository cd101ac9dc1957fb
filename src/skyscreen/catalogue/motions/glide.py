"""Glide: wings held still, banked a little."""

from skyscreen.catalogue import motion


@motion(
    en=("glide", "soar", "sail through the air", "coast"),
    zh=("滑翔", "翱翔"),
    rigs=("bird",),
    travels=True,
    speed=7.0,
    target="optional",
)
def glide(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
