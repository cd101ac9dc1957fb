"""Light it: a flame in the right hand goes to the wick, the left shields it, and both draw back."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, Work


@motion(
    en=(
        "light", "ignite", "kindle", "light up", "set fire to", "turn on", "switch on", "set off firecrackers",
        "light firecrackers", "light a firework", "set off", "let off",
    ),
    zh=(
        "点燃", "点亮", "点灯", "点蜡烛", "点火", "开灯", "放鞭炮", "点鞭炮", "放爆竹", "点着", "生火", "点起",
        "点上", "燃放", "放炮", "引燃", "焚香", "烧毁", "焚烧", "焚", "引爆", "烧", "点烟", "上香点烛",
        "点香", "点蜡", "点炮", "点炮仗",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work(("table",), high=1.2, thing="candle"),
    keys={
        "biped": Keys((
            (0.8, {"work_r": (0.02, 0.03, -0.05), "way_r": (-0.5, -0.1, 0.9), "palm_r": (-0.6, -0.7, 0.0), "grip_r": 1.0,
                   "work_l": (0.09, 0.0, 0.0), "way_l": (-0.4, 0.5, 0.8), "palm_l": (-1.0, 0.0, 0.1), "grip_l": 0.25, "lean": 0.12, "nod": 0.08}),
            (1.5, {"work_r": (0.0, 0.0, -0.01), "lean": 0.16}),
            (2.2, {"work_r": (0.0, 0.005, -0.01), "lean": 0.16, "smile": 0.2}),
            (3.0, {"work_r": (0.12, 0.02, -0.14), "work_l": (0.16, -0.02, -0.06), "lean": 0.05, "smile": 0.4}),
            (4.0, {"work_r": (0.12, 0.01, -0.14), "work_l": (0.16, -0.02, -0.06), "lean": 0.04, "smile": 0.4}),
        ), loop=0.8, end=4.8),
    },
    noise=Noise("match", at=(1.5,)),
)
def light_up(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
