"""A day of an animal that belongs to nobody."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("quadruped",),
    en=("a day", "the day", "daily life", "life of", "documentary", "nature film", "wildlife"),
    zh=("一天", "日常", "生活", "纪录片", "自然"),
    mood="serene",
    steps=(
        Step("{Lead} stand[s] in the mist.",
             "Whoever is up first has the water to himself.", "谁起得早，水就是谁的。", at="home", time="dawn", weather="mist"),
        Step("{Lead} drink[s] at a river.",
             "One ear stays up while {lead} drink[s].", "喝水的时候，耳朵是竖着的。", time="morning", weather="clear"),
        Step("{Lead} walk[s] through the grass.",
             "The same path as yesterday, checked step by step.", "还是昨天那条路，一步一步再查一遍。"),
        Step("{Lead} lie[s] under a tree.",
             "At noon nothing is worth getting up for.", "正午，没有什么值得站起来。", time="noon"),
        Step("{Lead} run[s].",
             "Then something moves in the grass.", "草里有什么动了一下。", time="afternoon"),
        Step("{Lead} stand[s] in the rain.",
             "There is no house. There is a thick coat.", "没有房子，有一身厚毛。", weather="rain"),
        Step("{Lead} look[s] around.",
             "The evening is for looking once more at everything.", "傍晚，把这一片再看一遍。", time="sunset", weather="clear"),
        Step("{Lead} sleep[s].",
             "Half asleep. The other half is on watch.", "睡一半，另一半守着。", time="night"),
    ),
)
