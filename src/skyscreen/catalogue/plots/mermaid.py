"""Somebody of the sea and somebody of the land."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("mermaid",),
    cast="a mermaid",
    cast_zh="美人鱼",
    en=("mermaids?",),
    zh=("美人鱼", "人鱼"),
    mood="melancholy",
    titles=("She Knows", "她知道"),
    steps=(
        Step("{Lead} swim[s] past some corals.",
             "The sea is large, and she knows all of it.", "海很大，她全认得。", at="reef", time="morning"),
        Step("A ship sails through the storm.",
             "Then something falls from above.", "后来，上面掉下来什么。", at="ocean", time="afternoon", weather="storm"),
        Step("{Lead} look[s] around.",
             "It cannot breathe here. It has never been asked to.", "它在这里喘不了气，从来没有人要它会。", at="reef"),
        Step("A man lies on the beach.",
             "So she brings it back to where it stands upright.", "她把它送回站得住的地方。", at="beach", time="dawn"),
        Step("{Lead} sit[s] on a rock.",
             "From here one can watch without being seen.", "从这里看，谁也看不见。", at="rocky_shore"),
        Step("A man looks at the sea.",
             "He comes every evening. He does not know why.", "他天天傍晚来，不知道为什么。", at="beach", time="sunset"),
        Step("{Lead} swim[s] away.",
             "She does.", "她知道。", at="ocean", time="dusk"),
    ),
)
