"""王之涣《登鹳雀楼》 by Wang Zhihuan."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    cast="a scholar",
    cast_zh="诗人",
    zh=("白日依山尽", "黄河入海流", "欲穷千里目", "更上一层楼", "《登鹳雀楼》", "^登鹳雀楼$", "诗.{0,6}登鹳雀楼", "登鹳雀楼.{0,3}(?:这首|古诗|的诗)"),
    titles=("Climbing the Stork Tower", "登鹳雀楼"),
    poet=("Wang Zhihuan", "王之涣"),
    mood="epic",
    season="summer",
    steps=(
        Step("The sun sets behind the mountains.",
             "The white sun sinks along the hills,", "白日依山尽，", at="cloud_mountain", time="sunset"),
        Step("A river between the hills.",
             "The Yellow River runs into the sea.", "黄河入海流。", at="river", time="sunset"),
        Step("{Lead} look[s] around.",
             "To see a thousand miles,", "欲穷千里目，", at="great_wall", time="sunset"),
        Step("{Lead} climb[s] some stairs.",
             "climb one more flight of stairs.", "更上一层楼。"),
    ),
)
