"""Running: a flight phase in every step."""

from skyscreen.catalogue.entry import motion


@motion(
    en=(
        "run", "jog", "sprint", "race", "dash", "charge", "chase", "flee", "escape", "rush", "hurry", "scamper",
        "dart", "bolt", "fetch",
    ),
    zh=(
        "跑", "奔跑", "跑步", "奔", "飞奔", "追", "追逐", "追赶", "逃跑", "冲", "冲刺", "小跑", "冲下来", "冲过去",
        "乱跑", "跑来跑去", "四散奔逃", "逃窜", "跑开", "跑过来", "跑过去", "跑出来", "跑进来", "追着", "狂奔",
        "撒腿就跑", "拔腿就跑", "冲出", "冲进", "冲向", "冲过来", "疯跑",
        "逃走", "飞奔而去", "仓皇而逃",
    ),
    rigs=("biped", "quadruped", "bird", "walker"),
    travels=True,
    speed=3.6,
    target="optional",
)
def run(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
