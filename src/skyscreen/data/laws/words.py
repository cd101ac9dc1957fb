"""The closed vocabulary of the law world, as data: what there is, what it looks like, and its words in both languages.

Phrases are written with a space between their tokens; English is joined with spaces again, Chinese without. In an
action, `en` is what a ball does, several balls do, another solid does, several others do. The packed specification
holds row numbers, so new rows go to the end of a table.
"""

from __future__ import annotations

from dataclasses import dataclass

DIRECTIONS = ("none", "left", "right", "towards", "away")  # as the camera of the first frame sees it
NONE, LEFT, RIGHT, TOWARDS, AWAY = range(5)


@dataclass(frozen=True)
class Named:
    """One row: its key, and its words in English and Chinese (the plural is English's)."""

    name: str
    en: str
    zh: str
    many: str = ""


@dataclass(frozen=True)
class Colour(Named):
    """`albedo`: linear BT.709 reflectance. Hues 30° to 60° apart: a shaded pixel still tells its name."""

    albedo: tuple[float, float, float] = (0.5, 0.5, 0.5)


@dataclass(frozen=True)
class Size(Named):
    """`half`: half of a solid's height and width, metres."""

    half: float = 0.5


@dataclass(frozen=True)
class Action:
    """What the actors do, which law it shows, in which directions it goes, and how often it is drawn."""

    name: str
    law: str
    directions: tuple[int, ...]
    share: float
    en: tuple[str, str, str, str]
    zh: tuple[str, str]  # a ball, another solid
    en_after: str = ""  # after the direction
    zh_after: str = ""


def _every(one: str, many: str) -> tuple[str, str, str, str]:
    return one, many, one, many


def _both(verb: str) -> tuple[str, str]:
    return verb, verb


SHAPES = (
    Named("ball", "ball", "球", "balls"),
    Named("cube", "cube", "方块", "cubes"),
    Named("cylinder", "cylinder", "圆柱", "cylinders"),
    Named("cone", "cone", "圆锥", "cones"),
)
BALL, CUBE, CYLINDER, CONE = range(4)

COLOURS = (
    Colour("red", "red", "红色的", albedo=(0.72, 0.025, 0.03)),
    Colour("orange", "orange", "橙色的", albedo=(0.90, 0.24, 0.01)),
    Colour("yellow", "yellow", "黄色的", albedo=(0.88, 0.66, 0.02)),
    Colour("green", "green", "绿色的", albedo=(0.05, 0.40, 0.06)),
    Colour("cyan", "cyan", "青色的", albedo=(0.02, 0.56, 0.60)),
    Colour("blue", "blue", "蓝色的", albedo=(0.03, 0.09, 0.66)),
    Colour("purple", "purple", "紫色的", albedo=(0.24, 0.04, 0.56)),
    Colour("pink", "pink", "粉色的", albedo=(0.90, 0.20, 0.46)),
)

SIZES = (Size("small", "small", "小", half=0.38), Size("big", "big", "大", half=0.62))
SMALL, BIG = range(2)

_ACROSS, _ALL = (LEFT, RIGHT), (LEFT, RIGHT, TOWARDS, AWAY)
_RUNS = ("rolls", "roll", "slides", "slide")
ACTIONS = (
    Action("stand", "inertia", (NONE,), 0.06, _every("stands still", "stand still"), _both("静止 不动")),
    Action("move", "inertia", _ALL, 0.28, _RUNS, ("滚动", "滑动")),
    Action("fall", "gravity", (NONE,), 0.14, _every("falls and bounces", "fall and bounce"), _both("落下 并 弹起")),
    Action("throw", "gravity", _ACROSS, 0.15, _every("flies", "fly"), _both("沿弧线 飞出"), en_after="in an arc"),
    Action("collide", "collision", _ACROSS, 0.17, _RUNS, ("滚动", "滑动"), en_after="and hits", zh_after="， 撞上"),
    Action("hide", "permanence", _ACROSS, 0.12, _RUNS, ("滚动", "滑动"),
           en_after="behind a wall and comes out", zh_after="， 从 墙后 出来"),
    Action("spin", "inertia", (NONE,), 0.08, _every("spins", "spin"), _both("旋转")),
)  # fmt: skip
STAND, MOVE, FALL, THROW, COLLIDE, HIDE, SPIN = range(7)

EN_DIRECTIONS = ("", "left", "right", "towards the camera", "away")
ZH_DIRECTIONS = ("", "向左", "向右", "向镜头", "向远处")

FLOORS = (
    Named("tiled", "on a tiled floor", "瓷砖地 上 ，"),
    Named("wooden", "on a wooden floor", "木地板 上 ，"),
    Named("sandy", "on a sandy floor", "沙地 上 ，"),
    Named("slate", "on a slate floor", "石板地 上 ，"),
)
BACKDROPS = (Named("sky", "under a clear sky", "晴空 下 ，"), Named("studio", "in a white studio", "白色影棚 里 ，"))

CAMERAS = (
    Named("still", ", the camera stays still", "， 镜头 不动"),
    Named("pan_left", ", the camera pans left", "， 镜头 向左摇"),
    Named("pan_right", ", the camera pans right", "， 镜头 向右摇"),
    Named("push_in", ", the camera pushes in", "， 镜头 推近"),
    Named("orbit", ", the camera circles", "， 镜头 环绕"),
)
STILL, PAN_LEFT, PAN_RIGHT, PUSH_IN, ORBIT = range(5)
CAMERA_SHARES = (0.48, 0.13, 0.13, 0.13, 0.13)

EN_COUNTS, ZH_COUNTS = ("", "a", "two", "three"), ("", "一个", "两个", "三个")
# Before a second or third solid, by its role: a further actor, the one that is hit, the first bystander, the second.
ACTOR, PARTNER, BYSTANDER, SECOND = range(4)
EN_LEADS, ZH_LEADS = ("", "a", "near a", "and a"), ("", "一个", "， 旁边 有 一个", "和 一个")
