"""An old man with a beard."""

from skyscreen.catalogue.person import person


@person(
    en=("old man", "grandfather", "grandpa", "elder"),
    zh=(
        "老人", "爷爷", "外公", "老爷爷", "老头", "老者", "老汉", "老伯", "老伯伯", "大伯", "大爷", "老大爷", "老爷子", "阿公", "太爷爷",
        "外祖父", "老头儿", "老支书", "老村长", "长老", "老道士", "师父",
    ),
    height=1.7, mass=70.0, beard=0.09,
)
def old_man():
    return {"coat": "brown", "hair": "silver", "age": 74.0, "outfit": "coat"}
