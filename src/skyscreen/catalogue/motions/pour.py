"""Pour: the vessel is lifted, tipped over and set upright again."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise

CUP = {"hand_l": (0.03, -0.30, 0.34), "way_l": (-0.3, 0.0, 1.0), "palm_l": (-1.0, 0.1, 0.0), "grip_l": 1.0}


@motion(
    en=("pour", "fill", "decant"),
    zh=(
        "添茶", "续茶", "续杯", "添水", "加水", "续水", "添酒", "满上", "倒", "倒水", "倒茶", "倒酒", "斟", "注入", "斟茶", "撒上", "淋上", "浇上", "倒入", "倒进", "泡茶", "沏茶",
        "斟酒", "盛饭", "盛汤", "倒满", "灌", "灌满", "沏", "泼", "洒", "加水", "舀", "舀水", "倾倒出", "滴",
        "注水", "盛", "斟满", "添水", "泼水", "加满", "倾注", "放调料", "撒盐", "添油", "撒胡椒", "倒油", "勾兑",
        "灌醉", "舀起", "盛起",
    ),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    streams="stream",
    keys={
        "biped": Keys(
            (
                (
                    0.7,
                    {
                        **CUP,
                        "hand_r": (0.15, -0.22, 0.30),
                        "way_r": (0.0, 0.0, 1.0),
                        "palm_r": (-1.0, 0.0, 0.0),
                        "grip_r": 1.1,
                        "elbow_r": (0.7, -0.9, -0.2),
                        "nod": 0.10,
                        "bend": 0.0,
                    },
                ),
                (
                    1.15,
                    {
                        "hand_r": (0.17, -0.06, 0.32),
                        "way_r": (-0.2, 0.1, 1.0),
                        "palm_r": (-1.0, 0.0, -0.1),
                        "nod": 0.16,
                        "elbow_r": (1.0, -0.5, -0.1),
                    },
                ),
                (
                    1.7,
                    {
                        "hand_r": (0.17, -0.04, 0.33),
                        "way_r": (-0.35, 0.05, 1.0),
                        "palm_r": (-0.35, -1.0, -0.1),
                        "nod": 0.26,
                        "elbow_r": (1.0, 0.3, -0.1),
                        "bend": 0.05,
                    },
                ),
                (
                    3.1,
                    {
                        "hand_r": (0.15, -0.01, 0.33),
                        "way_r": (-0.4, 0.0, 1.0),
                        "palm_r": (0.15, -1.0, 0.0),
                        "nod": 0.28,
                        "elbow_r": (1.0, 0.5, -0.1),
                        "bend": 0.07,
                    },
                ),
                (
                    3.6,
                    {
                        "hand_r": (0.17, -0.08, 0.32),
                        "way_r": (-0.1, 0.0, 1.0),
                        "palm_r": (-1.0, 0.0, 0.0),
                        "nod": 0.16,
                        "elbow_r": (0.9, -0.7, -0.2),
                        "bend": 0.0,
                    },
                ),
                (4.1, {"hand_r": (0.15, -0.22, 0.30), "way_r": (0.0, 0.0, 1.0), "nod": 0.08}),
            ),
            loop=0.7,
            end=4.5,
        ),
    },
    holds=Grip("hand_r", off=(0.05, 0.075, 0.0), largest=0.5),
    prop="cup",
    wields=("teapot", "kettle", "jug", "bottle", "wine_bottle", "milk_bottle", "plastic_bottle"),
    matched={"wine_glass": "bottle", "glass": "jug", "mug": "kettle"},
    noise=Noise("pour", at=(1.6,)),
)
def pour(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
