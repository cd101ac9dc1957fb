"""Christmas, from the first snow to the tree."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("person",),
    cast="a family",
    cast_zh="一家人",
    en=("merry christmas", "happy holidays", "season's greetings"),
    zh=("圣诞快乐", "圣诞祝福"),
    mood="joyful",
    greets=True,
    season="winter",
    steps=(
        Step("Two people walk through the snow.",
             "It began to snow as if it had been asked to.", "雪，像约好了一样下起来。", at="fairytale_village", time="dusk", weather="snow"),
        Step("Two children build a snowman.",
             "He gets the good scarf.", "好围巾，给了他。", at="suburb", time="afternoon"),
        Step("A woman bakes cookies at a table.",
             "Every third one does not reach the plate.", "每三块，总有一块到不了盘子。", at="kitchen", time="dusk"),
        Step("A boy and an old man look at a christmas tree.",
             "The star is always put up last.", "星星，总是最后放上去。", at="living_room", time="night"),
        Step("Santa Claus rides in a sleigh.",
             "Somebody is up late.", "有人，还没睡。", at="snow_meadow"),
        Step("A girl unwraps a present.",
             "The longest minute of the year is over.", "一年里最长的一分钟，过去了。", at="living_room", time="morning"),
        Step("A family hugs beside a christmas tree.",
             "The rest of the presents can wait.", "别的礼物，不急。"),
    ),
)
