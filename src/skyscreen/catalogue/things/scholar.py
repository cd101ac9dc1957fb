"""A scholar in a long robe, hair in a topknot."""

from skyscreen.catalogue.person import person


@person(
    en=("scholar", "poet", "hermit"),
    zh=("书生", "诗人", "弟子", "门生", "秀才", "举人", "公子", "书童", "文人", "才子", "进士", "师爷", "军师", "琴师"),
    places=("chinese_study", "song_town"),
    height=1.76, mass=66.0, feminine=0.1,
    does="reads a book",
)
def scholar():
    return {"dress": "sage", "coat": "charcoal", "hair": "black", "style": "bun", "age": 30.0, "outfit": "robe"}
