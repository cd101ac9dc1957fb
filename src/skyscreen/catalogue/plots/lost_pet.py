"""An animal that has lost its home finds the way back."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("quadruped",),
    en=("lost", "stray", "homeless", "abandoned", "finds? (?:its|his|her|the) way", "way home"),
    zh=("迷路", "走丢", "流浪", "回家", "被遗弃"),
    mood="melancholy",
    steps=(
        Step("{Lead} walk[s] along the street.",
             "The street looks the same in every direction.", "往哪边看，街都一个样。", at="city_street", time="dawn"),
        Step("{Lead} look[s] around.",
             "The smell of home is three rains old.", "家的味道，隔了三场雨。", time="morning"),
        Step("{Lead} walk[s] along the street in the rain.",
             "Nobody stops. Everybody has an umbrella to hold.", "谁也没停下，都忙着打伞。", time="afternoon", weather="rain"),
        Step("{Lead} sit[s] under a bench.",
             "A bench is a roof, if one is small.", "个子小，长椅也是屋顶。", at="park", weather="rain"),
        Step("A girl looks at {lead}.",
             "Then somebody bends down.", "后来，有人弯下腰。", time="sunset", weather="after_rain"),
        Step("A girl walks beside {lead}.",
             "She knows this collar. The whole street has looked for it.", "这条项圈，整条街都在找。", at="suburb"),
        Step("{Lead} sleep[s] on a sofa.",
             "The same sofa. The same dent in it.", "还是那张沙发，还是那个窝。", at="living_room", time="night"),
    ),
)
