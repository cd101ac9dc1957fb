"""Somebody goes where nobody has been."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("astronaut", "cosmonaut", "alien", "robot", "person"),
    cast="an astronaut",
    cast_zh="宇航员",
    en=("space (?:travel|journey|mission|adventure|exploration|odyssey)", "in space", "astronauts?", "to the moon", "moon landing", "space film"),
    zh=("太空", "宇航员", "登月", "宇宙旅行", "星际"),
    mood="epic",
    roams=True,
    titles=("Behind One Thumb", "拇指后面的家"),
    steps=(
        Step("{Lead} walk[s] to a rocket.",
             "The last steps on grass are taken slowly.", "踩在草上的最后几步，走得很慢。", at="launch_pad", time="dawn"),
        Step("A rocket launches.",
             "Eight minutes later there is no weather any more.", "八分钟后，就没有天气了。"),
        Step("{Lead} float[s] in space.",
             "Up here a dropped pencil stays.", "在这儿，铅笔掉不下去。", at="space", time="noon"),
        Step("{Lead} look[s] at the earth.",
             "Everybody {lead} know[s] is behind one thumb.", "认识的人，都在一根拇指后面。"),
        Step("{Lead} walk[s] on the moon.",
             "Nobody has swept here, ever.", "这里，从来没有人扫过。", at="moon"),
        Step("{Lead} plant[s] a flag.",
             "One says: I was here. The moon does not mind.", "意思是：我来过。月亮没意见。"),
        Step("{Lead} wave[s].",
             "Then comes the best part: home is in sight all the way.", "回去最好：一路都看得见家。"),
    ),
)
