"""骆宾王《咏鹅》 by Luo Binwang."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    cast="a scholar",
    cast_zh="诗人",
    zh=("鹅[，, ]*鹅[，, ]*鹅", "曲项向天歌", "白毛浮绿水", "红掌拨清波", "《咏鹅》", "^咏鹅$", "诗.{0,6}咏鹅", "咏鹅.{0,3}(?:这首|古诗|的诗)"),
    titles=("Goose", "咏鹅"),
    poet=("Luo Binwang", "骆宾王"),
    mood="playful",
    season="spring",
    steps=(
        Step("A white goose looks around.",
             "Goose, goose, goose,", "鹅，鹅，鹅，", at="pond", time="morning"),
        Step("A white goose calls.",
             "your bent neck sings towards the sky.", "曲项向天歌。"),
        Step("Three white geese swim in the lake.",
             "White feathers float on the green water,", "白毛浮绿水，"),
        Step("Three white geese swim beside a lotus.",
             "red feet push the clear waves by.", "红掌拨清波。"),
    ),
)
