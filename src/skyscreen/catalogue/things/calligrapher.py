"""A calligrapher in a grey gown, brush in hand."""

from skyscreen.catalogue.person import person


@person(
    en=("calligrapher",),
    zh=("书法家",),
    places=("chinese_study",),
    height=1.72, mass=64.0, beard=0.1,
    does="writes with a brush",
)
def calligrapher():
    return {
        "outfit": "robe",
        "dress": "#6a6e72",
        "coat": "charcoal",
        "hair": "silver",
        "age": 66.0,
        "holds": "brush",
        "origin": "east_asian",
        "style": "short",
    }
