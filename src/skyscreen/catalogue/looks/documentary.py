"""Documentary: what the light was, a camera in the hand; soft print, plain colour, hardly any glow, a fast lens' corners."""

from skyscreen.catalogue import look
from skyscreen.nouns.look import Look


@look(en=("documentary", "documentary style", "documentary film", "nature documentary", "docu", "newsreel", "found footage"),
      zh=("纪录片", "纪实", "纪录片风格", "纪实风格", "记录片", "新闻片"), move="handheld")
def documentary(rule):
    return Look(
        name="documentary", shader="grade", default=rule(), contrast=0.94, print=0.12, fill=0.7, saturation=0.90,
        shadows=(0.99, 1.0, 1.01), highlights=(1.005, 1.0, 0.995), bloom=0.015, vignette=0.60, grain=0.009)
