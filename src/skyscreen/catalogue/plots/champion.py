"""Somebody who has never won trains for one day."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("runner", "athlete", "boxer", "footballer", "sprinter", "person"),
    cast="a runner",
    cast_zh="跑步的人",
    en=("underdog", "champion", "olympic dream", "never gives? up", "training for", "comeback"),
    zh=("冠军", "逆袭", "永不放弃", "追梦", "奥运梦"),
    mood="epic",
    titles=("Five O'Clock", "清晨五点"),
    steps=(
        Step("{Lead} run[s] along the street.",
             "Five o'clock. Nobody watches.", "清晨五点，没有人看。", at="city_street", time="dawn"),
        Step("{Lead} lift[s] weights.",
             "Yesterday's number, plus one.", "昨天的数，加一。", at="fitness_room", time="morning"),
        Step("{Lead} sit[s] on a bench.",
             "Fourth place has no song.", "第四名，没有歌。", at="park", time="noon"),
        Step("{Lead} run[s] up a path in the rain.",
             "The rain trains too.", "雨也在练。", at="mountain", time="afternoon", weather="rain"),
        Step("{Lead} stretch[es].",
             "One breath before the noise.", "喧闹之前，先吸一口气。", at="stadium", time="morning", weather="clear"),
        Step("{Lead} run[s] fast.",
             "For eleven seconds there is only the line.", "十一秒里，只有那条线。"),
        Step("{Lead} cheer[s].",
             "The one who was always there at five.", "五点钟总在的那一个。"),
    ),
)
