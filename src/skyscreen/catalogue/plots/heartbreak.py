"""What is left when somebody has gone."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("person",),
    cast="a woman",
    cast_zh="女人",
    en=("heartbreak", "heartbroken", "break-?up", "broken heart", "ex-?(?:boyfriend|girlfriend)", "lost love", "missing you", "sad song"),
    zh=("失恋", "分手", "心碎", "想你", "离开的人", "伤心"),
    mood="melancholy",
    titles=("One Cup", "一只杯子"),
    steps=(
        Step("{Lead} sit[s] at a table with two cups.",
             "There are two cups on the table, out of habit.", "桌上两只杯子，是习惯。", at="cafe", time="morning", weather="rain"),
        Step("{Lead} look[s] at a phone.",
             "No news is also an answer.", "没有消息，也是一种回答。"),
        Step("{Lead} walk[s] along the street in the rain.",
             "Every corner of this street remembers.", "这条街的每个拐角，都还记得。", at="city_street", time="afternoon", weather="rain"),
        Step("{Lead} cr[ies|y].",
             "Nobody asks, in the rain.", "下着雨，没有人会问。", weather="rain"),
        Step("{Lead} look[s] at the river.",
             "The river has never once turned back.", "河，从来不回头。", at="footbridge", time="dusk", weather="rain"),
        Step("{Lead} walk[s] along the beach.",
             "One walks until one is tired of it.", "走啊走，走到不想走为止。", at="beach", time="dawn", weather="clear"),
        Step("{Lead} look[s] at the sea.",
             "Then there is a morning, and one cup.", "后来有一天早上，桌上只有一只杯子。"),
    ),
)
