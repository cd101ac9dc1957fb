"""Feature-animation film: true lens, AgX, cool shadows under warm lights."""

from skyscreen.catalogue import look
from skyscreen.nouns.look import Look


@look(en=("cinematic", "film", "realistic", "3d animation", "photographic"), zh=("电影", "写实", "三维动画", "摄影"))
def cinematic(rule):
    return Look(name="cinematic", shader="grade", default=rule())
