"""杜牧《清明》 by Du Mu."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    cast="a scholar",
    cast_zh="诗人",
    zh=("清明时节雨纷纷", "路上行人欲断魂", "借问酒家何处有", "牧童遥指杏花村", "《清明》", "^清明$", "诗.{0,6}清明", "清明.{0,3}(?:这首|古诗|的诗)"),
    titles=("Qingming", "清明"),
    poet=("Du Mu", "杜牧"),
    mood="melancholy",
    season="spring",
    steps=(
        Step("Two people walk in the rain.",
             "At Qingming the rain falls thick and fine;", "清明时节雨纷纷，", at="chinese_village", time="morning", weather="rain"),
        Step("{Lead} walk[s] slowly.",
             "the traveller on the road has lost his heart.", "路上行人欲断魂。", weather="rain"),
        Step("{Lead} talk[s] to a boy.",
             "He asks where he might find an inn.", "借问酒家何处有？", weather="rain"),
        Step("A boy points at the village.",
             "The herd boy points far off to Apricot Village.", "牧童遥指杏花村。", weather="rain"),
    ),
)
