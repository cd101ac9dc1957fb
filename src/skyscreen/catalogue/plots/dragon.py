"""A knight comes to fight a dragon, and something else comes of it."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("knight", "prince", "princess", "warrior", "hero", "viking"),
    friends=("dragon", "wyvern", "giant"),
    mood="epic",
    steps=(
        Step("{Friend} sleeps on a mountain.",
             "For a hundred years nobody had come up here.", "一百年了，没有谁上来过。", at="mountain", time="dawn"),
        Step("{Lead} walk[s] up the mountain with a sword.",
             "{Lead} had been told to be quick about it.", "大家都说，要速战速决。", time="morning"),
        Step("{Friend} breathes fire.",
             "It was meant as a warning.", "这一口，只是提醒。", time="noon"),
        Step("{Lead} hold[s] up a sword.",
             "The sword is heavier than in the stories.", "剑，比故事里的重。"),
        Step("{Friend} flies in the storm.",
             "Then the mountain itself takes a side.", "后来，连山也插了手。", time="afternoon", weather="storm"),
        Step("{Lead} look[s] at {friend}.",
             "Both are wet. Both want to go home.", "两个都湿透了，都想回家。", weather="after_rain"),
        Step("{Lead} ride[s] on {friend}.",
             "The songs leave this part out.", "歌里，没有唱这一段。", time="sunset"),
    ),
)
