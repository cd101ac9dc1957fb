"""Somebody small has lost the way."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("child", "boy", "girl"),
    en=("lost", "gets? lost", "lost child", "missing"),
    zh=("迷路", "走丢", "走失"),
    mood="melancholy",
    steps=(
        Step("{Lead} walk[s] through the market.",
             "A moment ago the hand was still there.", "刚才，那只手还在。", at="market", time="morning"),
        Step("{Lead} look[s] around.",
             "From here everybody is legs.", "从这个高度看，全是腿。"),
        Step("{Lead} cr[ies|y].",
             "It is not crying. It is calling.", "这不叫哭，这叫喊人。"),
        Step("An old woman gives an apple to {lead}.",
             "First comes an apple, then the questions.", "先给一个苹果，再慢慢问。", time="noon"),
        Step("An old woman and {lead} walk along the street.",
             "Two can look in two directions.", "两个人，能往两边找。", at="old_town", time="afternoon"),
        Step("A woman runs along the street.",
             "At the other end of the street somebody has been running since noon.", "街那头，有人从中午跑到现在。"),
        Step("A woman hugs {lead}.",
             "Nobody says a word about it. Nobody lets go either.", "谁也没说什么，谁也没松手。", time="sunset"),
    ),
)
