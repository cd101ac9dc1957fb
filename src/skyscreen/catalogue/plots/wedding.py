"""Two people invite."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("person",),
    friends=(),
    cast="a bride",
    cast_zh="新娘",
    en=("wedding (?:invitation|invite|announcement)", "save the date", "we(?:'re| are) getting married", "just married"),
    zh=("婚礼(?:邀请|请柬)", "结婚请柬", "喜帖", "我们要?结婚[了啦]", "新婚快乐"),
    mood="joyful",
    greets=True,
    steps=(
        Step("A man and a woman walk along the beach.",
             "It began with a walk.", "一开始，只是散步。", at="beach", time="sunset"),
        Step("A man kneels before a woman.",
             "Then one of them asked.", "后来，有一个开了口。", time="dusk"),
        Step("A woman writes a letter at a table.",
             "Then everybody had to be told.", "再后来，得告诉大家。", at="living_room", time="morning"),
        Step("Three women carry flowers.",
             "Some things want many hands.", "有些事，要很多双手。", at="garden", time="noon"),
        Step("A bride and a groom walk.",
             "The way to the front is short, and takes a life.", "走到前面，路很短，要走一辈子。", at="church", time="afternoon"),
        Step("A bride and a groom dance together.",
             "Their first dance. The second is everybody's.", "第一支舞归他们，第二支归大家。", at="wedding_hall", time="night"),
        Step("Fireworks explode in the sky.",
             "Come and see the rest.", "后面的，请你来看。", at="garden"),
    ),
)
