"""Somebody ordinary has to be brave once."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("superhero", "person"),
    cast="a superhero",
    cast_zh="超级英雄",
    en=("super ?heroe?s?", "origin story", "saves? the (?:city|world|day)"),
    zh=("超级英雄", "英雄的诞生", "拯救世界", "拯救城市"),
    mood="epic",
    titles=("At Nine, the Desk Again", "明天九点"),
    steps=(
        Step("{Lead} type[s] on a laptop at a desk.",
             "By day nobody looks twice.", "白天，没有人多看一眼。", at="office", time="morning"),
        Step("A house burns in the street.",
             "Then the smoke, three streets away.", "后来，三条街外冒起了烟。", at="city_street", time="afternoon"),
        Step("{Lead} run[s] along the street.",
             "Everybody runs one way. One runs the other.", "大家都往这边跑，只有一个往那边跑。"),
        Step("{Lead} lift[s] a car.",
             "It should not be possible. Nobody asks.", "按理说，抬不动。没有人去问。"),
        Step("{Lead} fl[ies|y] over the city.",
             "From up here the street is a toy.", "从上面看，街像玩具。", at="city_skyline", time="sunset"),
        Step("A girl hugs {lead}.",
             "That is all the thanks that counts.", "最要紧的谢谢，只有这么一个。", at="city_street", time="dusk"),
        Step("{Lead} sit[s] on a bench.",
             "Tomorrow at nine, the desk again.", "明天九点，照常上班。", at="park", time="night"),
    ),
)
