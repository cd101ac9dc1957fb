"""Collide: it goes straight at something, is stopped dead by it, dips its nose and rocks; bits fly off."""

from skyscreen.catalogue import motion


@motion(
    en=("collide", "crash into", "collide with", "smash into", "run into", "ram", "bump into", "strike", "hit", "slam into"),
    zh=("撞", "撞上", "相撞", "撞到", "撞向", "碰撞", "追尾", "撞毁", "撞坏", "碰上", "碰到", "触礁"),
    rigs=("vessel", "vehicle"), travels=False, speed=0.0, target="optional",
    crashes=True, waits="idle",
)
def collide(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
