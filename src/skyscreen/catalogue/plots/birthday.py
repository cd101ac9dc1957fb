"""A birthday: somebody prepares, somebody is surprised."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("person",),
    cast="a child",
    cast_zh="孩子",
    en=("happy (?:\\S+ )?birthday", "birthday (?:greeting|card|video|wishes|message)"),
    zh=("生日快乐", "祝.{1,8}生日", "生日祝福", "大寿"),
    mood="joyful",
    greets=True,
    steps=(
        Step("{Other} bakes a cake at a table.",
             "It was to be a secret. The whole house smelled of it.", "本来要保密，可满屋子都是香味。", at="kitchen", time="morning"),
        Step("A boy carries a gift box.",
             "Wrapped without help. One can see that.", "自己包的，看得出来。", at="living_room", time="noon"),
        Step("Two children dance beside some balloons.",
             "The balloons could not wait.", "气球，先玩起来了。", time="afternoon"),
        Step("{Lead} blow[s] out candles on a birthday cake on a table while a boy and an old man clap.",
             "One breath, one wish.", "一口气，一个心愿。", time="dusk"),
        Step("{Lead} unwrap[s] a present.",
             "The paper goes first, then the patience.", "先拆纸，再顾不上慢。"),
        Step("A family dances.",
             "Nobody is too old for this song.", "这首歌，几岁都能跳。"),
        Step("Fireworks explode in the sky.",
             "It was meant for one. The street has it too.", "本来只放给一个人，整条街都看见了。", at="garden", time="night"),
    ),
)
