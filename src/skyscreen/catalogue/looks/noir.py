"""Film noir: black and white behind a red-orange filter, one hard key, deep blacks, coarse grain."""

from skyscreen.catalogue import look
from skyscreen.nouns.look import Look


@look(en=("film noir", "noir", "black and white", "black-and-white", "monochrome", "silent film"),
      zh=("黑色电影", "黑白", "黑白片", "黑白电影", "默片"))
def noir(rule):
    grey = (1.0, 1.0, 1.0)
    return Look(
        name="noir", shader="grade", default=rule(), mono=(0.44, 0.42, 0.14), contrast=1.14, print=0.9, fill=0.45,
        exposure=0.10, saturation=1.0, shadows=grey, highlights=grey, bloom=0.10, vignette=0.75, grain=0.030)
