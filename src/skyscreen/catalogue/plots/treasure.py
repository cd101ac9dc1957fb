"""A map, a sea, a cross on it."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("pirate", "sailor", "captain", "explorer", "adventurer", "person"),
    cast="a pirate",
    cast_zh="海盗",
    en=("pirates?", "treasure", "treasure (?:hunt|island)", "buried gold"),
    zh=("海盗", "寻宝", "宝藏", "藏宝"),
    mood="epic",
    roams=True,
    titles=("Forty Paces", "四十步"),
    steps=(
        Step("{Lead} read[s] a map at a table.",
             "The map is older than the table.", "地图比桌子还老。", at="log_cabin", time="night"),
        Step("A pirate ship sails across the sea.",
             "By morning the harbour is a line.", "天亮时，港口成了一条线。", at="ocean", time="morning"),
        Step("A pirate ship sails through the storm.",
             "The map had said nothing of this.", "地图上，可没画这个。", time="afternoon", weather="storm"),
        Step("{Lead} walk[s] along the beach.",
             "Forty paces from the third palm.", "从第三棵棕榈，走四十步。", at="tropical_island", time="morning", weather="clear"),
        Step("{Lead} dig[s] in the sand.",
             "Thirty-nine, forty.", "三十九，四十。", time="noon"),
        Step("{Lead} open[s] a treasure chest.",
             "It is heavy. It is not gold.", "很沉，不是金子。"),
        Step("{Lead} laugh[s].",
             "Another map.", "又是一张地图。", time="sunset"),
    ),
)
