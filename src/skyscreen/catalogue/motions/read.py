"""Read: a book in both hands, the eyes go along the lines, a page is turned."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, both

BOOK = both(
    hand=(0.12, -0.17, 0.30), way=(-0.25, 0.45, 0.85), palm=(-0.55, 0.75, -0.35), grip=0.75, elbow=(0.4, -1.0, -0.1)
)


@motion(
    en=("read", "study", "leaf through", "browse a book"),
    zh=(
        "读", "看书", "读书", "阅读", "看报", "学习", "背书", "温书", "翻书", "翻阅", "翻开", "翻到", "翻看", "朗读",
        "朗诵", "默读", "诵读", "背诵", "复习", "自习", "预习", "温习", "查阅", "阅览", "批阅", "审阅", "攻读",
        "研读", "宣读", "自学", "看说明书", "做功课", "吟诗", "苦读", "念诵", "诵", "细读", "精读", "看稿",
        "念书", "读诗", "念诗", "读课文", "念课文", "念诗句", "读信", "念信",
    ),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (0.8, {**BOOK, "nod": 0.34, "look": 0.08}),
                (1.9, {"look": -0.08, "nod": 0.34}),
                (2.2, {"look": 0.08, "nod": 0.36}),
                (3.3, {"look": -0.08, "nod": 0.37}),
                (3.6, {"look": 0.07, "hand_r": (0.12, -0.16, 0.31)}),
                # The page: the right hand lifts its corner over to the left.
                (4.0, {"hand_r": (0.10, -0.06, 0.34), "way_r": (-0.6, 0.5, 0.6), "look": 0.0}),
                (4.5, {"hand_r": (-0.06, -0.07, 0.33), "way_r": (-0.9, 0.3, 0.4), "look": 0.1}),
                (5.2, {**BOOK, "look": 0.06, "nod": 0.34}),
            ),
            loop=0.8,
            end=6.4,
        ),
    },
    holds=Grip("hands", up=(0.0, 0.70, -0.72), front=(0.0, 0.72, 0.70), off=(0.0, 0.03, 0.06), largest=0.6),
    prop="book",
    each=True,
    noise=Noise("page", at=(4.0,)),
)
def read(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
