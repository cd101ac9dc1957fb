"""李绅《悯农》 by Li Shen."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    cast="a scholar",
    cast_zh="诗人",
    zh=("锄禾日当午", "汗滴禾下土", "谁知盘中餐", "粒粒皆辛苦", "《悯农》", "^悯农$", "诗.{0,6}悯农", "悯农.{0,3}(?:这首|古诗|的诗)"),
    titles=("Pity the Farmer", "悯农"),
    poet=("Li Shen", "李绅"),
    mood="serene",
    season="summer",
    steps=(
        Step("Three farmers hoe in the field.",
             "They hoe the grain at noon;", "锄禾日当午，", at="rice_terraces", time="noon"),
        Step("A farmer wipes his brow.",
             "their sweat drips on the soil below.", "汗滴禾下土。"),
        Step("A boy eats a bowl of rice at a table.",
             "Who thinks, before a bowl of rice,", "谁知盘中餐，", at="siheyuan", time="dusk"),
        Step("Three farmers walk home.",
             "that every grain was hard to grow?", "粒粒皆辛苦。", at="rice_terraces", time="sunset"),
    ),
)
