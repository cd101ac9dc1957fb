"""李白《早发白帝城》 by Li Bai."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    cast="a scholar",
    cast_zh="诗人",
    zh=("朝辞白帝彩云间", "千里江陵一日还", "两岸猿声啼不住", "轻舟已过万重山", "《早发白帝城》", "^早发白帝城$", "诗.{0,6}早发白帝城", "早发白帝城.{0,3}(?:这首|古诗|的诗)"),
    titles=("Leaving Baidi at Dawn", "早发白帝城"),
    poet=("Li Bai", "李白"),
    mood="joyful",
    season="spring",
    steps=(
        Step("{Lead} wave[s] in the mist.",
             "At dawn I left Baidi among the bright clouds,", "朝辞白帝彩云间，", at="chinese_wharf", time="dawn", weather="mist"),
        Step("A boat sails along the river.",
             "a thousand miles to Jiangling in one day.", "千里江陵一日还。", at="karst_river", time="morning", weather="clear"),
        Step("Two monkeys sit on a rock.",
             "On both banks the apes cry without end;", "两岸猿声啼不住，", time="noon"),
        Step("{Lead} sit[s] in a small boat.",
             "my light boat has passed ten thousand hills.", "轻舟已过万重山。", time="afternoon"),
    ),
)
