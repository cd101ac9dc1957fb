"""Somebody without wings wants to fly, and finds a way."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("quadruped", "penguin", "ostrich", "chicken", "person", "robot"),
    en=("wants? to fly", "wanted to fly", "dreams? of flying", "dreamed of flying", "learns? to fly", "can(?:'|no)?t fly", "who flew"),
    zh=("想飞", "会飞", "学飞", "飞上天", "飞翔的梦", "梦想飞"),
    mood="playful",
    steps=(
        Step("{Lead} look[s] at three birds in the sky.",
             "They do not even seem to try.", "它们飞起来，好像一点也不费力。", at="meadow", time="morning"),
        Step("{Lead} jump[s].",
             "First attempt.", "第一次。"),
        Step("{Lead} fall[s] down.",
             "It counts as a landing.", "这也算着陆。"),
        Step("{Lead} run[s] across a hill.",
             "Second attempt, with a run-up.", "第二次，加了助跑。", at="meadow", time="noon"),
        Step("{Lead} look[s] at a kite in the sky.",
             "Something without wings stays up there all day.", "原来，没有翅膀的也能待在天上。", time="afternoon"),
        Step("{Lead} walk[s] to a hot air balloon.",
             "Third attempt, with company.", "第三次，找了个帮手。", at="meadow", time="sunset"),
        Step("{Lead} ride[s] in a hot air balloon.",
             "From up here the first hill is very small.", "从上面看，那座山坡好小。", at="mountain", time="sunset"),
    ),
)
