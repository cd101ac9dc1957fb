"""Somebody sees a place for the first time."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("person",),
    cast="a young woman",
    cast_zh="姑娘",
    en=("vlog", "travel(?:ling|ing)?", "trip to", "days? in", "holiday in", "vacation", "backpacking", "guide to", "visit(?:ing)? "),
    zh=("旅行", "游记", "旅游", "打卡", "之旅", "自由行", "攻略", "度假"),
    mood="joyful",
    titles=("Same Time Next Year", "明年此时"),
    steps=(
        Step("{Lead} walk[s] with a suitcase.",
             "Day one. Everything is a sight.", "第一天，什么都想看。", at="airport", time="morning"),
        Step("{Lead} take[s] a photo.",
             "The first picture is always crooked.", "第一张照片，总是歪的。", at="old_town", time="noon"),
        Step("{Lead} eat[s] noodles at a table.",
             "Ordered by pointing. No regrets.", "指着菜单点的，没点错。", at="noodle_shop", time="noon"),
        Step("{Lead} read[s] a map.",
             "Lost, but in a good part of town.", "迷路了，迷得正好。", at="old_town", time="afternoon"),
        Step("{Lead} walk[s] up a path.",
             "The guidebook says an hour. The guidebook was younger.", "攻略说一小时。写攻略的人还年轻。", at="mountain", time="afternoon"),
        Step("{Lead} look[s] at the sunset.",
             "Nobody had said it would be like this.", "没有人说过，会是这样。", at="cliff_coast", time="sunset"),
        Step("{Lead} wave[s].",
             "Same time next year.", "明年，还是这个时候。", time="dusk"),
    ),
)
