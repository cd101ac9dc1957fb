"""A day of birds."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("bird",),
    en=("a day", "the day", "daily life", "life of", "documentary", "nature film", "wildlife"),
    zh=("一天", "日常", "生活", "纪录片", "自然"),
    mood="serene",
    steps=(
        Step("{Lead} stand[s] in the mist.",
             "The first call of the morning is a question.", "清晨第一声，是在问。", at="home", time="dawn", weather="mist"),
        Step("{Lead} walk[s].",
             "Then the whole neighbourhood answers.", "后来，左邻右舍都答应了。", time="morning", weather="clear"),
        Step("{Lead} peck[s].",
             "Breakfast has to be found one bite at a time.", "早饭，得一口一口找。"),
        Step("{Lead} flap[s].",
             "Feathers want an hour of care a day.", "羽毛，一天要理一个钟头。", time="noon"),
        Step("{Lead} look[s] around.",
             "Somebody always keeps an eye on the sky.", "总得有谁看着天。", time="afternoon"),
        Step("{Lead} walk[s].",
             "Before dark everybody comes back.", "天黑以前，都回来了。", time="sunset"),
        Step("{Lead} sleep[s].",
             "One foot, two eyes shut, until the first question.", "闭上眼睛，等明早第一声。", time="night"),
    ),
)
