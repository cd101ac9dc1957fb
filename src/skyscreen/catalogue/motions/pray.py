"""Pray: palms together before the chest, head bowed, still."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("pray", "worship", "bless", "plead", "say grace", "give thanks", "make a wish"),
    zh=(
        "祈祷", "祷告", "拜", "拜佛", "许愿", "合十", "参拜", "求饶", "求情", "祈求", "双手合十", "磕头求饶", "祈福",
        "朝拜", "上香", "祭拜", "祭祀", "烧香", "膜拜", "礼拜", "诵经", "念经", "祭祖", "忏悔", "祷祝", "求签",
        "朝圣", "求神", "祭奠", "扫墓", "上坟", "念佛", "祝祷", "哀求", "乞求", "乞讨", "要饭", "讨饭", "恳求",
    ),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional", bare=True,
    keys={
        "biped": Keys(
            (
                (
                    0.9,
                    {
                        **both(
                            hand=(0.022, -0.14, 0.20),
                            way=(-0.12, 1.0, 0.30),
                            palm=(-1.0, 0.0, 0.0),
                            grip=0.05,
                            elbow=(1.0, -0.7, 0.0),
                        ),
                        "nod": 0.30,
                        "lean": 0.06,
                        "shut": 1.0,
                    },
                ),
                (3.0, {"nod": 0.33, "lean": 0.085, "shut": 1.0}),
                (5.1, {"nod": 0.30, "lean": 0.06, "shut": 1.0}),
            ),
            loop=0.9,
            end=5.2,
        ),
    },
)
def pray(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
