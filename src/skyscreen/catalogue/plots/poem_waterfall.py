"""李白《望庐山瀑布》 by Li Bai."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    cast="a scholar",
    cast_zh="诗人",
    zh=("日照香炉生紫烟", "遥看瀑布挂前川", "飞流直下三千尺", "疑是银河落九天", "《望庐山瀑布》", "^望庐山瀑布$", "诗.{0,6}望庐山瀑布", "望庐山瀑布.{0,3}(?:这首|古诗|的诗)"),
    titles=("Viewing the Waterfall at Mount Lu", "望庐山瀑布"),
    poet=("Li Bai", "李白"),
    mood="epic",
    season="summer",
    steps=(
        Step("The sun rises over the mountains.",
             "The sun on Incense Peak calls up a purple mist.", "日照香炉生紫烟，", at="cloud_mountain", time="dawn", weather="mist"),
        Step("{Lead} look[s] at the waterfall.",
             "From far I see the waterfall hang over the river.", "遥看瀑布挂前川。", at="waterfall", time="morning", weather="clear"),
        Step("A waterfall.",
             "It flies straight down three thousand feet,", "飞流直下三千尺，"),
        Step("{Lead} look[s] at the waterfall.",
             "as if the Silver River fell from heaven.", "疑是银河落九天。"),
    ),
)
