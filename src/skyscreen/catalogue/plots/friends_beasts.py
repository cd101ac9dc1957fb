"""Two animals share a day, a fright and a place to sleep."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("quadruped", "bird"),
    friends=("quadruped", "bird"),
    mood="playful",
    steps=(
        Step("{Lead} walk[s] past some flowers.",
             "The morning begins with one.", "早上，只有一个。", at="meadow", time="morning"),
        Step("{Friend} looks at {lead}.",
             "Then there are two.", "后来，是两个。"),
        Step("{Lead} and {friend} run across a meadow.",
             "Whoever is first waits.", "谁先到，谁就等着。"),
        Step("{Lead} drink[s] from a stream.",
             "The water is cold, which has to be shared.", "水真凉，得两个一起说。", at="river", time="noon"),
        Step("{Lead} and {friend} sit under a tree.",
             "One tree is wide enough.", "一棵树，够两个躲雨。", at="forest", time="afternoon", weather="rain"),
        Step("{Lead} and {friend} walk along a lake.",
             "Nobody says that it is time to go.", "谁也没说该回去了。", at="lake", time="sunset"),
        Step("{Lead} sleep[s] beside {friend}.",
             "The night begins with two.", "晚上，是两个。", at="meadow", time="night"),
    ),
)
