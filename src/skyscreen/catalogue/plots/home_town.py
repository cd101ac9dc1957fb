"""A place is the people who get up in it."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    cast="a family",
    cast_zh="一家人",
    en=("home ?town", "my town", "my village", "my city", "where I grew up", "love letter to (?:my|a|the) (?:town|city|village|hometown)", "city life", "life in (?:a|the) (?:city|town|village)"),
    zh=("故乡", "家乡", "老家", "我的城市", "小城故事", "我长大的地方"),
    mood="serene",
    titles=("One More Chair", "多一把椅子"),
    steps=(
        Step("Three pigeons fly over the street.",
             "Before anyone else, the pigeons.", "鸽子，起得比谁都早。", at="old_town", time="dawn"),
        Step("A baker kneads dough on a table.",
             "Then the one who makes the morning smell.", "然后，是让早晨有香味的人。", at="bakery", time="dawn"),
        Step("Two children walk along the street.",
             "Always late, never worried.", "天天要迟到，天天不着急。", at="old_town", time="morning"),
        Step("A vendor offers an apple to an old woman.",
             "She asks the price. She knows the price.", "她问价钱，其实她知道。", at="market", time="noon"),
        Step("Two old men play chess at a table.",
             "This game began eleven years ago.", "这盘棋，下了十一年。", at="park", time="afternoon"),
        Step("A boy rides a bicycle along the street.",
             "Some roads can be ridden with the eyes shut.", "有些路，闭着眼也能骑。", at="old_town", time="sunset"),
        Step("A family eats at a table.",
             "There is always one more chair.", "总多摆一把椅子。", at="living_room", time="dusk"),
        Step("Two people walk along the street.",
             "Whoever left knows this light.", "走了的人，都记得这盏灯。", at="old_town", time="night"),
    ),
)
