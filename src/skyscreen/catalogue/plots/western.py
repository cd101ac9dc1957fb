"""A street, noon, two people."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("cowboy", "sheriff"),
    cast="a cowboy",
    cast_zh="牛仔",
    en=("western", "cowboys?", "wild west", "showdown", "gunslinger", "sheriff"),
    zh=("西部片", "牛仔", "西部"),
    mood="tense",
    titles=("Noon", "正午"),
    steps=(
        Step("A cowboy rides a horse.",
             "Dust, first. Then a rider.", "先是土，后是人。", at="prairie", time="morning"),
        Step("A horse drinks from a bucket.",
             "The horse drinks before the man.", "马先喝，人后喝。", at="wild_west"),
        Step("Two women run along the street.",
             "The street empties by itself.", "街，自己就空了。", time="noon"),
        Step("A cowboy walks slowly.",
             "The clock has the loudest voice in town.", "全镇最响的，是钟。"),
        Step("A cowboy looks around.",
             "Somebody blinks. It is not the horse.", "有人眨了眼，不是马。"),
        Step("A cowboy laughs.",
             "They had been brothers, before the cards.", "打牌以前，他们是兄弟。"),
        Step("A cowboy rides a horse.",
             "Two horses leave on the same road.", "一条路上，走了两匹马。", at="prairie", time="sunset"),
    ),
)
