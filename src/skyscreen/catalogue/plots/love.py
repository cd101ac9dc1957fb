"""Two strangers, one umbrella."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    cast="a young woman",
    cast_zh="姑娘",
    en=("love story", "romance", "romantic", "falling in love", "first love", "love at first sight", "meet(?:ing)? cute"),
    zh=("爱情", "恋爱", "浪漫", "一见钟情", "初恋", "相爱"),
    mood="serene",
    titles=("One Umbrella", "一把伞"),
    steps=(
        Step("A young woman walks along the street in the rain.",
             "She has never believed the forecast.", "她从来不信天气预报。", at="city_street", time="afternoon", weather="rain"),
        Step("A young man holds an umbrella.",
             "He always carries one, for nobody in particular.", "他总带着伞，也不知道给谁带的。", weather="rain"),
        Step("A young woman and a young man walk under an umbrella.",
             "They find that they are going the same way.", "原来，两个人同路。", weather="rain"),
        Step("A young woman and a young man drink coffee at a table.",
             "The coffee gets cold. Nobody minds.", "咖啡凉了，谁也没在意。", at="cafe", time="dusk"),
        Step("A young woman laughs and a young man laughs.",
             "It is the same joke, told again.", "同一个笑话，又讲了一遍。"),
        Step("A young man and a young woman dance together.",
             "There is music from some window.", "不知哪扇窗里，有人放着音乐。", at="town_square", time="night"),
        Step("A young man and a young woman hug.",
             "The umbrella is somewhere. It does not rain any more.", "伞不知放哪儿了，反正雨停了。"),
    ),
)
