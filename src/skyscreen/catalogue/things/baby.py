"""A toddler in a romper."""

from skyscreen.catalogue.person import person


@person(
    en=("baby", "toddler", "infant", "newborn"),
    zh=("婴儿", "宝宝", "小宝宝", "娃娃", "幼儿"),
    height=0.86, mass=12.0, feminine=0.5,
)
def baby():
    return {
        "outfit": "tracksuit",
        "coat": "#f0c8a0",
        "trousers": "#f0c8a0",
        "shoes": "white",
        "hair": "brown",
        "age": 1.8,
    }
