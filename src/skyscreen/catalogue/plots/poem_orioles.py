"""杜甫《绝句》 by Du Fu."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    cast="a scholar",
    cast_zh="诗人",
    zh=("两个黄鹂鸣翠柳", "一行白鹭上青天", "窗含西岭千秋雪", "门泊东吴万里船"),
    titles=("Two Golden Orioles", "绝句"),
    poet=("Du Fu", "杜甫"),
    mood="serene",
    season="spring",
    steps=(
        Step("Two yellow birds sit on a willow branch.",
             "Two golden orioles sing in the green willows;", "两个黄鹂鸣翠柳，", at="chinese_garden", time="morning"),
        Step("Five white egrets fly.",
             "a line of white egrets climbs the blue sky.", "一行白鹭上青天。", at="lake"),
        Step("{Lead} look[s] at the snowy mountains.",
             "My window holds the snow of a thousand autumns,", "窗含西岭千秋雪，", at="cloud_mountain"),
        Step("Two junks float at the wharf.",
             "my gate is moored with boats from far Dongwu.", "门泊东吴万里船。", at="chinese_wharf", time="afternoon"),
    ),
)
