"""Two masters, one bridge."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("samurai", "swordsman", "ninja", "warrior", "kung_fu_master", "person"),
    cast="a swordsman",
    cast_zh="剑客",
    en=("samurai", "wuxia", "duel", "swordsm[ae]n", "kung fu", "martial arts (?:film|movie|story)", "ninja", "ronin"),
    zh=("武侠", "江湖", "剑客", "侠客", "武士", "决斗", "功夫片"),
    mood="epic",
    titles=("The Answer", "一剑之差"),
    steps=(
        Step("{Lead} walk[s] through a bamboo grove.",
             "Ten years of walking, for one question.", "走了十年，为一个问题。", at="bamboo_grove", time="dawn", weather="mist"),
        Step("{Lead} drink[s] tea at a table.",
             "The tea is good. It may be the last.", "茶很好，也许是最后一杯。", at="teahouse", time="morning"),
        Step("A ninja stands in the wind.",
             "The other one is early. He always was.", "对手早到了，他一向早到。", at="cloud_mountain", time="afternoon"),
        Step("{Lead} bow[s].",
             "First, the courtesy.", "先行礼。"),
        Step("{Lead} duel[s] a ninja.",
             "Then the answer, stroke by stroke.", "再一招一招，慢慢回答。"),
        Step("{Lead} kneel[s].",
             "The blade stops a hair before the end.", "剑停了，差一根头发。", weather="rain"),
        Step("{Lead} walk[s] slowly.",
             "Nobody won. That was the answer.", "没有人赢，这就是答案。", time="sunset", weather="clear"),
    ),
)
