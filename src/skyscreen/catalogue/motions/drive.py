"""A vehicle on its wheels."""

from skyscreen.catalogue.entry import motion


@motion(
    en=(
        "drive", "speed", "ride", "skate", "cycle", "pedal", "race", "pull up", "race along", "plough",
        "plow", "tow", "haul", "deliver", "patrol", "harvest", "mow", "turn a corner", "turn the corner",
        "pass by", "pass", "go past", "go by",
    ),
    zh=(
        "开车", "驾驶", "行驶在", "飞驰", "滑行", "骑", "骑车", "驶", "犁地", "耕地", "收割", "转弯", "拐弯", "进站", "出站", "掉头", "巡逻", "拐过",
        "耕田",
        "飞驰而过", "疾驰而过",
    ),
    rigs=("vehicle",),
    travels=True,
    speed=9.0,
    target="optional",
    default_of=("vehicle",),
)
def drive(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
