"""New Year as it is kept at home."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("person",),
    cast="a family",
    cast_zh="一家人",
    en=("happy (?:chinese|lunar) new year", "year of the \\w+"),
    zh=("新年快乐", "春节快乐", "过年好", "恭喜发财", "拜年", "[鼠牛虎兔龙蛇马羊猴鸡狗猪]年大吉", "新春"),
    mood="joyful",
    greets=True,
    season="winter",
    steps=(
        Step("Two children walk along the street.",
             "The street has been red since morning.", "从早上起，整条街就红了。", at="spring_festival", time="dusk"),
        Step("A calligrapher writes with a brush at a table.",
             "What is wished has to be written first.", "心愿，先要写下来。", at="chinese_study", time="afternoon"),
        Step("A family makes dumplings at a table.",
             "Everyone folds his own way. All are eaten.", "各包各的样子，都一样好吃。", at="living_room", time="dusk"),
        Step("A family eats at a table.",
             "Tonight no chair is empty.", "今晚，没有一把椅子空着。", time="night"),
        Step("An old woman gives a red envelope to a girl.",
             "First the bow, then the envelope.", "先拜年，再拿红包。"),
        Step("A lion dance in the street.",
             "The lion always knows where the children stand.", "狮子总知道，孩子站在哪边。", at="spring_festival", time="night"),
        Step("Fireworks explode in the sky.",
             "At midnight everybody looks the same way.", "零点，大家都往一个方向看。"),
    ),
)
