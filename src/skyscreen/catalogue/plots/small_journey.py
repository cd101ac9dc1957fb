"""A small brave animal sets out, is stopped by weather, and gets there."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("quadruped", "bird"),
    en=("brave", "courageous", "bold", "little", "tiny", "adventures?", "journey", "bedtime", "quest", "curious"),
    zh=("勇敢", "冒险", "历险", "旅行", "出发", "睡前", "小小", "好奇", "奇遇"),
    mood="playful",
    steps=(
        Step("{Lead} look[s] around in the grass.",
             "From down here the garden has no end.", "从这么低的地方看，花园没有尽头。", at="garden", time="dawn"),
        Step("{Lead} walk[s] past some flowers.",
             "{Lead} set[s] out before anyone can say no.", "趁谁也没说不行，{lead}出发了。", time="morning"),
        Step("{Lead} walk[s] over a big stone.",
             "The first mountain is a stone.", "第一座高山，是一块石头。", at="meadow", time="noon"),
        Step("{Lead} sit[s] under a mushroom.",
             "The rain is bigger than expected.", "雨，比想的要大。", at="forest", time="afternoon", weather="rain"),
        Step("A butterfly flies around {lead}.",
             "Under the leaves somebody else has waited too.", "叶子底下，还有谁也在等雨停。", weather="after_rain"),
        Step("{Lead} walk[s] under a rainbow.",
             "Then the whole sky is on {lead}'s side.", "后来，整片天都站在{ta}这一边。", at="lake", time="sunset", weather="after_rain"),
        Step("{Lead} sleep[s] under the stars.",
             "It was far. It was not too far.", "路很远，也没有那么远。", time="night"),
    ),
)
