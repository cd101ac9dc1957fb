"""Standing on its feet, alive."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("stand", "pose", "stop", "face", "guard", "stand still", "stand guard", "lean", "lean on", "lean against", "balance on one leg"),
    zh=(
        "站", "站立", "站着", "站在", "伫立", "矗立", "停步", "守卫", "倚着", "倚在", "靠在", "排队", "排着", "躲雨", "避雨",
        "叉腰", "站岗", "值班", "值勤", "执勤", "站哨", "守候", "把守", "看守", "守护", "守望", "警戒", "放哨",
        "等候", "守", "驻足", "逗留", "止步", "静候", "站队", "罚站", "待命", "直立", "挺立", "肃立", "侍立", "立着",
        "恭候", "镇守", "驻守", "守门", "守夜", "戍守", "驻扎", "集合", "迎候", "默哀",
    ),
    rigs=("biped", "quadruped", "bird", "walker"),
    travels=False,
    speed=0.0,
    target="optional",
    default_of=("person",),
)
def stand(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
