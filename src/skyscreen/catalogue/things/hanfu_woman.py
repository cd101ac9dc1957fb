"""A woman in flowing hanfu."""

from skyscreen.catalogue.person import person


@person(
    en=("hanfu woman", "woman in hanfu"),
    zh=(
        "茶艺师", "仙女", "古装女子", "汉服女子", "女侠", "古风美女", "古代美女", "古装美女", "汉服小姐姐", "汉服少女",
        "古风女子", "才女", "舞姬", "妃子", "侍女", "丫鬟", "千金小姐", "贵妃", "嫔妃", "娘子", "歌姬", "妃嫔",
        "歌女", "歌妓", "舞女", "琴女", "妖精", "女妖", "蛇精", "蜘蛛精", "白骨精",
        "侠女",
    ),
    places=("song_town", "garden"),
    height=1.66, mass=55.0, feminine=1.0,
)
def hanfu_woman():
    return {
        "dress": "rose",
        "coat": "jade",
        "shirt": "cream",
        "hair": "black",
        "style": "bun",
        "age": 24.0,
        "outfit": "hanfu",
    }
