"""A spell does what it is told, which is the trouble."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("wizard", "witch", "sorcerer", "magician", "person"),
    cast="a wizard",
    cast_zh="巫师",
    en=("wizards?", "witch(?:es)?", "magic(?:al)?", "sorcerer", "spell", "apprentice"),
    zh=("巫师", "女巫", "魔法", "魔法师", "法术"),
    mood="playful",
    titles=("Page Two", "第二页"),
    steps=(
        Step("{Lead} read[s] a book at a table.",
             "Page one warns of page two.", "第一页写着：小心第二页。", at="wizard_study", time="night"),
        Step("{Lead} stir[s] a cauldron.",
             "A pinch, it says. It does not say whose.", "书上说一小撮，没说谁的手。"),
        Step("{Lead} wave[s] a wand.",
             "Nothing happens, at first.", "起初，什么也没发生。"),
        Step("Three books float in the air.",
             "Then the library takes a breath.", "后来，整间书房吸了口气。"),
        Step("Three brooms float in the air.",
             "The brooms have waited for this for years.", "扫帚等这一天，等了好多年。"),
        Step("{Lead} run[s].",
             "There is no page three.", "没有第三页。"),
        Step("{Lead} laugh[s].",
             "By dawn it is clean, at any rate.", "天亮时，至少屋里干净了。", time="dawn"),
    ),
)
