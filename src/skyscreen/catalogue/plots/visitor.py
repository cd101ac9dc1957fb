"""Somebody from very far away comes down."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("alien",),
    cast="an alien",
    cast_zh="外星人",
    en=("aliens?", "ufo", "first contact", "extraterrestrial", "visitor from (?:space|another planet)"),
    zh=("外星人", "飞碟", "不明飞行物", "第一次接触"),
    mood="playful",
    titles=("Only Asking", "只是问路"),
    steps=(
        Step("A flying saucer flies in the sky.",
             "Nobody had ordered a light like that.", "谁也没见过这样的光。", at="prairie", time="night"),
        Step("A farmer looks at the sky.",
             "He had only come out for the dog.", "他只是出来看看狗。"),
        Step("{Lead} walk[s] slowly.",
             "It is smaller than in the films.", "比电影里的小。", time="dawn", weather="mist"),
        Step("{Lead} look[s] at a cow.",
             "The cow is not impressed.", "牛，一点也不吃惊。", time="morning", weather="clear"),
        Step("A farmer waves at {lead}.",
             "Somebody has to say good morning.", "总得有人先说早上好。"),
        Step("{Lead} and a farmer sit on a bench.",
             "They have no word in common, and all day.", "一句话也不通，却有一整天。", time="afternoon"),
        Step("A flying saucer takes off.",
             "It was only a question about the way.", "原来，只是来问路的。", time="night"),
    ),
)
