"""杜牧《山行》 by Du Mu."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    cast="a scholar",
    cast_zh="诗人",
    zh=("远上寒山石径斜", "白云生处有人家", "停车坐爱枫林晚", "霜叶红于二月花", "《山行》", "^山行$", "诗.{0,6}山行", "山行.{0,3}(?:这首|古诗|的诗)"),
    titles=("Mountain Walk", "山行"),
    poet=("Du Mu", "杜牧"),
    mood="serene",
    season="autumn",
    steps=(
        Step("{Lead} walk[s] up a stone path.",
             "Far up the cold hill the stone path winds;", "远上寒山石径斜，", at="cloud_mountain", time="afternoon"),
        Step("Two people walk in the mist.",
             "where the white clouds are born there are homes.", "白云生处有人家。", at="chinese_village", weather="mist"),
        Step("{Lead} sit[s] under a red maple.",
             "I stop, for love of maples in the evening:", "停车坐爱枫林晚，", at="autumn_wood", time="sunset", weather="clear"),
        Step("Red leaves fall.",
             "their frosted leaves are redder than spring flowers.", "霜叶红于二月花。"),
    ),
)
