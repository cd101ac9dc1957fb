"""柳宗元《江雪》 by Liu Zongyuan."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    cast="a scholar",
    cast_zh="诗人",
    zh=("千山鸟飞绝", "万径人踪灭", "孤舟蓑笠翁", "独钓寒江雪", "《江雪》", "^江雪$", "诗.{0,6}江雪", "江雪.{0,3}(?:这首|古诗|的诗)"),
    titles=("River Snow", "江雪"),
    poet=("Liu Zongyuan", "柳宗元"),
    mood="melancholy",
    season="winter",
    steps=(
        Step("Mountains in the snow.",
             "A thousand hills, and not a bird in flight;", "千山鸟飞绝，", at="cloud_mountain", time="morning", weather="snow"),
        Step("A mountain pass in the snow.",
             "ten thousand paths, and not a footprint.", "万径人踪灭。", at="snowy_pass", weather="snow"),
        Step("An old man sits in a small boat.",
             "A lonely boat, an old man in straw cloak and hat,", "孤舟蓑笠翁，", at="karst_river", weather="snow"),
        Step("An old man fishes in a small boat.",
             "fishes alone the cold and snowy river.", "独钓寒江雪。", weather="snow"),
    ),
)
