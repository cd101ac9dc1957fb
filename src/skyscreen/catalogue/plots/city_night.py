"""A city from dusk to dawn."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    cast="a city",
    cast_zh="人们",
    en=("city at night", "night in the city", "city lights", "city never sleeps", "nightlife", "a night in (?:the|a) city"),
    zh=("城市之夜", "夜晚的城市", "都市夜", "城市夜景", "不夜城", "深夜的城市"),
    mood="lofi",
    roams=True,
    titles=("Until the Bread", "到天亮"),
    steps=(
        Step("Cars drive along the street.",
             "At six the city lets go of everybody.", "六点，城市放大家回家。", at="city_street", time="dusk"),
        Step("A man and a woman eat at a table.",
             "Behind every window somebody is having soup.", "每扇窗后面，都有人在喝汤。", at="restaurant", time="night"),
        Step("A guitarist plays the guitar.",
             "One song for those who wait for the last train.", "这一首，给等末班车的人。", at="subway_platform"),
        Step("Two people walk in the rain.",
             "The signs read backwards in the puddles.", "水洼里，招牌是反的。", at="neon_street", weather="rain"),
        Step("A taxi drives along the street.",
             "The driver knows how the day went. Nobody told him.", "司机知道今天过得怎样，谁也没跟他说。"),
        Step("A street sweeper sweeps.",
             "What is left of the night fits on one shovel.", "这一夜剩下的，一铲就够装。", at="city_street", time="dawn", weather="clear"),
        Step("A baker bakes bread.",
             "Somebody is already making tomorrow.", "有人，已经在做明天了。", at="bakery"),
    ),
)
