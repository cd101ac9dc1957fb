"""Two who have been together for a long time."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    cast="an old couple",
    cast_zh="老两口",
    en=("old couple(?:'s)?", "elderly couple", "growing old together", "golden (?:wedding|anniversary)", "fifty years (?:of marriage|together)"),
    zh=("老夫妻", "老两口", "老伴", "白头偕老", "金婚", "相伴一生"),
    mood="serene",
    titles=("The Sunny Side", "有太阳的那边"),
    steps=(
        Step("An old man and an old woman sit on a bench.",
             "He still leaves her the sunny side.", "他还是把有太阳的那边让给她。", at="park", time="morning"),
        Step("An old woman pours tea.",
             "One sugar. She has never asked twice.", "一块糖，她只问过一次。", at="kitchen", time="noon"),
        Step("An old man reads a newspaper.",
             "He reads aloud what she has read already.", "她看过的，他再念一遍。", at="living_room"),
        Step("An old man and an old woman walk along the beach.",
             "Their steps have the same length by now.", "走到现在，步子一样长了。", at="beach", time="afternoon"),
        Step("An old man gives a flower to an old woman.",
             "No occasion. That is the occasion.", "不是什么日子，就是今天。"),
        Step("An old man and an old woman dance together.",
             "The same song, and slower.", "还是那首歌，慢了些。", at="living_room", time="dusk"),
        Step("An old man and an old woman look at the stars.",
             "Neither says what both think.", "两个人想的一样，谁也没说。", at="garden", time="night"),
    ),
)
