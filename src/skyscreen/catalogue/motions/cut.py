"""Cut: the left hand holds it down, the knife in the right goes through it stroke by stroke."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, Work


@motion(
    en=(
        "cut", "slice", "peel", "carve", "dice", "chop vegetables", "cut up", "trim", "clip", "snip", "prune",
        "cut paper",
    ),
    zh=(
        "切", "切菜", "切开", "削", "削皮", "剥", "剥皮", "雕", "雕刻", "剪", "剪下", "剪开", "修剪", "切片", "剪纸",
        "剪窗花", "裁", "裁剪", "剖", "剖开", "割开", "切割", "剥开", "剥壳", "切断", "剪断", "划开", "剪裁",
        "雕琢", "镌刻", "刻字", "刻章", "剪指甲", "篆刻", "剪枝", "切成", "修枝", "剪毛", "切丝", "切丁", "割断",
        "切面",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work(("table", "desk"), thing="carrot"),
    prop="knife",
    tools=("knife", "scissors"),
    holds=Grip("hand_r", at=(0.0, -0.6, 0.0), up=(0.0, 0.1, 1.0), front=(0.0, -1.0, 0.0), off=(0.02, 0.07, 0.0), largest=0.6),
    blade=Grip("hand_r", at=(0.33, 0.0, -0.6), up=(-1.0, 0.0, 0.0), front=(0.0, 0.8, 0.6), off=(0.02, 0.07, 0.0), largest=0.6),
    keys={
        "biped": Keys((
            (0.6, {"work_r": (0.050, 0.060, -0.14), "way_r": (-0.04, -0.82, 0.55), "palm_r": (-1.0, -0.1, 0.0), "grip_r": 1.35,
                   "work_l": (0.058, 0.0, 0.01), "way_l": (-0.6, -0.4, 0.7), "palm_l": (-0.2, -1.0, -0.2), "grip_l": 0.7,
                   "lean": 0.12, "nod": 0.10}),
            (0.85, {"work_r": (0.045, 0.025, -0.13), "way_r": (-0.04, -0.62, 0.78), "lean": 0.15}),
            (1.1, {"work_r": (0.050, 0.060, -0.14), "way_r": (-0.04, -0.82, 0.55), "lean": 0.12}),
            (1.35, {"work_r": (0.040, 0.025, -0.13), "way_r": (-0.04, -0.62, 0.78), "lean": 0.15, "work_l": (0.062, 0.0, 0.01)}),
            (1.6, {"work_r": (0.040, 0.060, -0.14), "way_r": (-0.04, -0.82, 0.55), "lean": 0.12}),
            (1.85, {"work_r": (0.030, 0.025, -0.13), "way_r": (-0.04, -0.62, 0.78), "lean": 0.15, "work_l": (0.066, 0.0, 0.01)}),
        ), loop=0.6, end=2.2),
    },
    noise=Noise("knife", turns=(("work_r", 1, -1),)),
)
def cut(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
