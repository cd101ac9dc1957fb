"""Somebody enters where nobody should be, and is not alone."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("person",),
    cast="a young woman",
    cast_zh="年轻女人",
    en=("horror", "scary", "haunted", "spooky", "creepy", "ghost story", "nightmare"),
    zh=("恐怖", "惊悚", "闹鬼", "鬼屋", "吓人", "鬼故事"),
    mood="tense",
    deserted=True,
    titles=("The Way Out", "别回头"),
    steps=(
        Step("A black cat sits in the fog{spot}.",
             "The cat would not go in.", "猫不肯进去。", at="haunted_house", time="dusk", weather="fog"),
        Step("{Lead} walk[s] slowly with a flashlight.",
             "It was meant to be a quick look.", "本来，只打算看一眼。", time="night"),
        Step("{Lead} look[s] around.",
             "Somebody has walked here before.", "有人刚从这里走过。"),
        Step("A candle burns on a table.",
             "Candles do not light themselves.", "蜡烛，不会自己点着。"),
        Step("{Lead} look[s] back.",
             "The steps behind stop as well.", "身后的脚步，也停了。"),
        Step("A ghost floats behind {lead}.",
             "Do not turn round.", "别回头。"),
        Step("{Lead} run[s]{spot}.",
             "The way out was shorter on the way in.", "进来的时候，路没有这么长。"),
    ),
)
