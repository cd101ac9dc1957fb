"""Sew: the needle goes in and comes out in a long pull; knitting hands work small."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, both


@motion(
    en=("sew", "knit", "stitch", "embroider", "weave", "mend", "crochet", "spin wool", "spin yarn", "spin thread"),
    zh=(
        "缝", "缝补", "织", "织毛衣", "刺绣", "绣花", "编织", "缝衣服", "纺线", "纺", "编", "编篮子", "编竹篮",
        "织布", "打毛线", "纳鞋底", "补网", "缝衣", "补", "补渔网", "缝补衣服", "绣", "纺织", "纺纱", "缝纫", "缝制",
        "编结", "做针线", "缝扣子", "缝合", "穿针引线",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hands", at=(0.0, 0.8, 0.0), up=(0.0, 0.95, -0.3), front=(0.0, 0.3, 0.95), off=(0.0, 0.03, 0.05), largest=1.7),
    prop="knitting",
    each=True,
    keys={
        "biped": Keys((
            (0.5, {"hand_l": (0.02, -0.24, 0.28), "hand_r": (0.04, -0.22, 0.28), **both(way=(-0.5, 0.2, 0.8), palm=(-0.8, 0.0, -0.5), grip=0.9),
                   "nod": 0.30, "lean": 0.08}),
            (0.9, {"hand_r": (0.06, -0.25, 0.27)}), (1.5, {"hand_r": (0.24, -0.06, 0.26), "nod": 0.24, "look": -0.1}),
            (1.8, {"hand_r": (0.22, -0.10, 0.27), "look": -0.05}), (2.3, {"hand_r": (0.05, -0.21, 0.28), "nod": 0.30, "look": 0.0}),
        ), loop=0.5, end=2.6),
    },
)
def sew(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
