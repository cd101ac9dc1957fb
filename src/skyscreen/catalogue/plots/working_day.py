"""A day of somebody with a trade, from the first light to the last."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("person",),
    en=("a day", "the day", "daily life", "life", "24 hours", "diary", "routine", "working day", "shift"),
    zh=("一天", "日常", "生活", "日记", "二十四小时", "24小时"),
    mood="serene",
    steps=(
        Step("{Lead} wake[s] up in a bed.",
             "The alarm is set for a time that has no light yet.", "闹钟响的时候，天还没亮透。", at="bedroom", time="dawn"),
        Step("{Lead} drink[s] coffee at a table.",
             "One cup, standing on no ceremony.", "先喝一杯，别的再说。", at="kitchen", time="morning"),
        Step("{Lead} walk[s] along the street.",
             "The street is still setting itself up.", "街上的店，正一家家开门。", at="city_street"),
        Step("{Lead} {work}.",
             "Then the part of the day that nobody else can do.", "接下来的活，得{ta}来干。", at="home", time="noon"),
        Step("{Lead} {work}.",
             "Somebody is waiting for this to be done well.", "有人等着，这件事得做好。", time="afternoon"),
        Step("{Lead} eat[s] a sandwich on a bench.",
             "Ten minutes that belong to no one else.", "这十分钟，谁也不给。", at="park"),
        Step("{Lead} walk[s] along the street.",
             "What was urgent this morning is done.", "早上着急的事，都办完了。", at="city_street", time="dusk"),
        Step("{Lead} read[s] a book in an armchair.",
             "One page, perhaps two.", "看一页，也许两页。", at="living_room", time="night"),
    ),
)
