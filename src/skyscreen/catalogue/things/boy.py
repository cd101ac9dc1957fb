"""A boy."""

from skyscreen.catalogue.person import person


@person(
    en=("boy", "son"),
    zh=("男孩", "小男孩", "少年", "儿子", "小子"),
    height=1.3, mass=29.0,
)
def boy():
    return {"shirt": "mustard", "trousers": "slate", "shoes": "crimson", "age": 9.0, "outfit": "jumper"}
