"""张继《枫桥夜泊》 by Zhang Ji."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    cast="a scholar",
    cast_zh="诗人",
    zh=("月落乌啼霜满天", "江枫渔火对愁眠", "姑苏城外寒山寺", "夜半钟声到客船", "《枫桥夜泊》", "^枫桥夜泊$", "诗.{0,6}枫桥夜泊", "枫桥夜泊.{0,3}(?:这首|古诗|的诗)"),
    titles=("Night Mooring at Maple Bridge", "枫桥夜泊"),
    poet=("Zhang Ji", "张继"),
    mood="melancholy",
    season="autumn",
    steps=(
        Step("Three crows fly in front of the moon.",
             "The moon goes down, crows call, frost fills the sky;", "月落乌啼霜满天，", at="water_town", time="night"),
        Step("{Lead} sit[s] in a small boat with a lantern.",
             "by maples and fishing lights I lie with sorrow.", "江枫渔火对愁眠。"),
        Step("A monk strikes a bell.",
             "Outside Gusu, from Cold Mountain Temple,", "姑苏城外寒山寺，", at="temple"),
        Step("{Lead} look[s] up.",
             "the midnight bell comes to the traveller's boat.", "夜半钟声到客船。", at="water_town"),
    ),
)
