"""Who is alone finds somebody to look after, and is found."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("person",),
    cast="a man",
    cast_zh="男人",
    en=("lonely", "lonesome", "loneliness", "friendless", "no friends", "solitude"),
    zh=("孤独", "孤单", "寂寞", "没有朋友", "形单影只"),
    mood="melancholy",
    titles=("Room for Two", "两个人的长椅"),
    steps=(
        Step("{Lead} walk[s] along a street.",
             "Nobody has said a word to {lead} today.", "今天，没有人跟{ta}说过一句话。", at="city_street", time="dawn"),
        Step("{Lead} sit[s] on a bench.",
             "The bench has room for two.", "长椅坐得下两个人。", at="park", time="morning"),
        Step("{Lead} sit[s] on a bench and a small dog walks up to the bench.",
             "Then somebody stops who is not in a hurry.", "后来，有谁停了下来。"),
        Step("{Lead} pet[s] the dog.",
             "A hand on the head is all it asks.", "它只要一只手摸摸头。"),
        Step("{Lead} hold[s] an umbrella beside the dog.",
             "One umbrella turns out to be enough.", "一把伞，原来够用。", time="afternoon", weather="rain"),
        Step("{Lead} and the dog walk along the beach.",
             "They take the long way home.", "回家，他们绕了远路。", at="beach", time="sunset"),
        Step("{Lead} sit[s] by a campfire and the dog lies beside the campfire.",
             "Tomorrow the bench will be full.", "明天，长椅就坐满了。", time="night"),
    ),
)
