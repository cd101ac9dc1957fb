"""Type: both hands over the keys, the fingers strike in turn."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, Work, both


@motion(
    en=("type", "code", "program", "work on a laptop", "use a computer"),
    zh=(
        "打字", "敲键盘", "用电脑", "编程", "打电脑", "加班", "敲代码", "写代码", "码字", "写论文", "上网", "打印",
        "录入", "查询", "办公", "算账", "计算", "敲字", "值夜班",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work(("desk", "table"), thing="laptop"),
    tools=("laptop", "keyboard"),
    keys={
        "biped": Keys((
            (0.7, {**both(work=(0.08, 0.02, 0.0), way=(-0.15, -0.12, 1.0), palm=(0.0, -1.0, -0.1), grip=0.5, elbow=(0.8, -0.9, -0.3)),
                   "lean": 0.06, "nod": 0.10, "look": 0.04}),
            (0.85, {"work_l": (0.08, 0.005, 0.005), "grip_l": 0.75}),
            (1.0, {"work_l": (0.085, 0.02, 0.0), "grip_l": 0.45, "work_r": (0.075, 0.005, 0.005), "grip_r": 0.75}),
            (1.15, {"work_r": (0.08, 0.02, 0.0), "grip_r": 0.45, "work_l": (0.07, 0.005, 0.01), "grip_l": 0.7}),
            (1.35, {"work_l": (0.08, 0.02, 0.0), "grip_l": 0.45, "work_r": (0.10, 0.005, 0.02), "grip_r": 0.7}),
            (1.65, {"work_r": (0.06, 0.005, 0.005), "grip_r": 0.75, "look": -0.04}),
            (1.8, {"work_r": (0.08, 0.02, 0.0), "grip_r": 0.45}),
            (1.95, {"work_l": (0.09, 0.005, 0.005), "grip_l": 0.75}),
        ), loop=0.7, end=2.1),
    },
    noise=Noise("key", turns=(("work_l", 1, -1), ("work_r", 1, -1))),
)
def type(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
