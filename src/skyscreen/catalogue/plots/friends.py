"""Two who could be afraid of each other become friends."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("person",),
    friends=("quadruped", "bird", "swimmer", "robot"),
    mood="playful",
    steps=(
        Step("{Lead} walk[s] through a forest.",
             "Nobody comes this deep into the forest.", "森林这么深，没有人来过。", at="forest", time="morning"),
        Step("{Friend} looks at {lead}.",
             "Somebody lives here already.", "这里早就有谁住着。"),
        Step("{Lead} look[s] at {friend}.",
             "Both of them think of running away.", "两个都想跑。"),
        Step("{Lead} wave[s] at {friend}.",
             "One of them has to begin.", "总得有一个先开头。", time="noon"),
        Step("{Lead} and {friend} walk across a meadow.",
             "{Lead} goes slower, {friend} goes faster.", "一个走慢些，一个走快些。", at="meadow", time="afternoon"),
        Step("{Lead} and {friend} look at the rain.",
             "The first storm is louder with two, and smaller.", "第一场大雨，两个一起看，就没那么大。", at="mountain", weather="storm"),
        Step("{Lead} sit[s] beside {friend}.",
             "By the evening they have the same hill.", "到了晚上，山坡是他们两个的。", at="meadow", time="sunset"),
    ),
)
