"""A girl."""

from skyscreen.catalogue.person import person


@person(
    en=("girl", "daughter"),
    zh=("女孩", "小女孩", "姑娘", "少女", "女儿"),
    height=1.28, mass=27.0, feminine=1.0,
)
def girl():
    return {
        "dress": "teal",
        "shirt": "vermilion",
        "trousers": "navy",
        "shoes": "tan",
        "style": "ponytail",
        "age": 9.0,
        "outfit": "skirt",
    }
