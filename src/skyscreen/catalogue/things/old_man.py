"""An old man with a beard."""

from skyscreen.catalogue.person import person


@person(
    en=("old man", "grandfather", "grandpa", "elder"),
    zh=("老人", "爷爷", "外公", "老爷爷", "老头", "老者", "老汉"),
    height=1.7, mass=70.0, beard=0.09,
)
def old_man():
    return {"coat": "brown", "hair": "silver", "age": 74.0, "outfit": "coat"}
