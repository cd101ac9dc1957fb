"""A day of those who live in water."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("swimmer",),
    en=("a day", "the day", "daily life", "life of", "documentary", "nature film", "wildlife", "story", "film", "adventures?", "journey"),
    zh=("一天", "日常", "生活", "纪录片", "自然", "故事", "冒险", "旅行"),
    mood="serene",
    steps=(
        Step("{Lead} swim[s] through the water.",
             "Morning comes down here late, and blue.", "早晨到这下面，晚一些，也蓝一些。", at="home", time="morning"),
        Step("{Lead} swim[s] past some corals.",
             "Down here a garden is made of animals.", "下面的花园，是动物搭起来的。", at="reef"),
        Step("Twelve small fish swim past.",
             "Whoever is small goes in company.", "个子小，就结伴走。", time="noon"),
        Step("{Lead} circle[s].",
             "There is an up and a down, and all the rest is way.", "除了上和下，到处都是路。"),
        Step("A turtle swims past.",
             "Some have been on the way for eighty years.", "有的，已经走了八十年。", time="afternoon"),
        Step("{Lead} swim[s].",
             "Now and then one goes up to see if the sky is there.", "隔一阵，上去看看天还在不在。", time="sunset"),
        Step("{Lead} swim[s] slowly.",
             "Night is when the water goes on alone.", "到了夜里，水自己走。", at="home", time="dusk"),
    ),
)
