"""孟浩然《春晓》 by Meng Haoran."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    cast="a scholar",
    cast_zh="诗人",
    zh=("春眠不觉晓", "处处闻啼鸟", "夜来风雨声", "花落知多少", "《春晓》", "^春晓$", "诗.{0,6}春晓", "春晓.{0,3}(?:这首|古诗|的诗)"),
    titles=("Spring Dawn", "春晓"),
    poet=("Meng Haoran", "孟浩然"),
    mood="serene",
    season="spring",
    steps=(
        Step("{Lead} sleep[s] in a bed.",
             "In spring one sleeps on past the dawn.", "春眠不觉晓，", at="chinese_study", time="dawn"),
        Step("Three birds fly over some flowers.",
             "On every side the birds are heard.", "处处闻啼鸟。", at="chinese_garden", time="morning"),
        Step("Flowers in the rain.",
             "All night there was the sound of wind and rain.", "夜来风雨声，", time="night", weather="rain"),
        Step("Petals fall in the garden.",
             "Who knows how many blossoms fell?", "花落知多少。", time="morning", weather="after_rain"),
    ),
)
