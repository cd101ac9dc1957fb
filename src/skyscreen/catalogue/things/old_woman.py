"""An old woman with a bun."""

from skyscreen.catalogue.person import person


@person(
    en=("old woman", "grandmother", "grandma", "granny"),
    zh=(
        "老奶奶", "奶奶", "外婆", "老太太", "老妇人", "大娘", "阿婆", "阿嬷", "姥姥", "太奶奶", "外祖母", "老伴",
        "老婆婆", "老阿姨",
    ),
    height=1.58, mass=60.0, feminine=1.0,
)
def old_woman():
    return {"dress": "plum", "shirt": "lavender", "hair": "silver", "style": "bun", "age": 74.0, "outfit": "skirt"}
