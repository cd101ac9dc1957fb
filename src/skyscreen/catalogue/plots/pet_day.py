"""A day of an animal that lives with people."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("cat", "dog", "rabbit", "hamster", "puppy", "kitten"),
    en=("a day", "the day", "daily life", "life", "24 hours", "diary", "routine", "vlog", "documentary"),
    zh=("一天", "日常", "生活", "日记", "二十四小时", "24小时"),
    mood="playful",
    steps=(
        Step("{Lead} sleep[s] on a bed.",
             "Six in the morning. Not yet.", "清晨六点，再睡一会儿。", at="bedroom", time="dawn"),
        Step("{Lead} stretch[es].",
             "The first task of the day takes all four legs.", "今天第一件事，要用上四条腿。", time="morning"),
        Step("{Lead} drink[s] from a bowl of water.",
             "Breakfast is inspected, then approved.", "早饭，先检查，再通过。", at="kitchen"),
        Step("{Lead} chase[s] a small ball.",
             "Office hours.", "上班时间。", at="living_room", time="noon"),
        Step("{Lead} look[s] at a bird.",
             "The neighbourhood has to be watched by somebody.", "这一带，总得有谁看着。", at="garden", time="afternoon"),
        Step("{Lead} run[s] after a butterfly.",
             "Overtime, outdoors.", "加班，在户外。", time="sunset"),
        Step("A girl pets {lead}.",
             "In the evening the pay comes in.", "晚上，发工资了。", at="living_room", time="dusk"),
        Step("{Lead} sleep[s] on a sofa.",
             "Tomorrow the same, if nothing comes between.", "明天照旧，如果没有别的事。", time="night"),
    ),
)
