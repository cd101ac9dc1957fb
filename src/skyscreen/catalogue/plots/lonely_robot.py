"""A machine that nobody needs any more finds something that needs it."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("robot", "android", "machine"),
    en=("lonely", "lonesome", "alone", "old", "last", "little", "sad", "abandoned", "forgotten"),
    zh=("孤独", "孤单", "寂寞", "最后", "被遗弃", "老旧", "小"),
    mood="melancholy",
    steps=(
        Step("{Lead} walk[s] through a junkyard.",
             "It was built to help. Nobody is left to ask.", "它是造来帮忙的，可再没有人来找它。", at="junkyard", time="dawn"),
        Step("{Lead} look[s] at a small flower.",
             "Among all that is broken, something is new.", "满地都是坏掉的东西，只有一样是新的。", time="morning"),
        Step("{Lead} kneel[s] beside the flower.",
             "No manual says what this is for.", "说明书里没有写，这是干什么用的。"),
        Step("{Lead} water[s] the flower.",
             "It has found its work again.", "它又有活儿干了。", time="noon"),
        Step("{Lead} hold[s] an umbrella beside the flower.",
             "Rust can wait.", "生锈的事，以后再说。", time="afternoon", weather="rain"),
        Step("A girl waves at {lead}.",
             "The flower is the first to be visited. The robot is the second.", "有人来看花，也看到了它。", time="sunset", weather="after_rain"),
        Step("{Lead} and the girl walk through a meadow.",
             "Somebody asks again, and it helps.", "又有人找它帮忙了。", at="meadow", time="sunset"),
        Step("{Lead} and the girl look at the stars.",
             "Nothing is switched off tonight.", "今晚，什么都不关机。", time="night"),
    ),
)
