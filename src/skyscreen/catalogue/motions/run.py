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
        "撒腿就跑", "拔腿就跑", "冲出", "冲进", "冲向", "冲过来", "疯跑", "逃走", "飞奔而去", "仓皇而逃", "逃",
        "逃命", "逃离", "逃脱", "逃亡", "奔走", "奔波", "追击", "追捕", "追踪", "冲锋", "冲过", "突围", "突击", "蹿",
        "窜", "窜出", "飞跑", "晨跑", "长跑", "赛跑", "竞走", "短跑", "疾跑", "快跑", "奔来", "奔向", "奔去", "追上",
        "追到", "越狱", "逃难", "撒腿", "跑向", "奔腾", "窜进", "蹿出", "蹿上", "逃生", "逃出", "夺路而逃", "起跑",
    ),
    rigs=("biped", "quadruped", "bird", "walker"),
    travels=True,
    speed=3.6,
    target="optional",
)
def run(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
