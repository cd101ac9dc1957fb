"""A terracotta warrior: all of one baked clay."""

from skyscreen.catalogue.person import person


@person(
    en=("terracotta warrior", "terracotta soldier"),
    zh=("兵马俑", "秦俑", "秦兵马俑", "陶俑"),
    places=("museum",),
    height=1.84, mass=160.0, beard=0.03,
)
def terracotta_warrior():
    return {
        "outfit": "lamellar",
        "dress": "#9a7658",
        "coat": "#9a7658",
        "shirt": "#9a7658",
        "trousers": "#8f6c50",
        "shoes": "#8a684c",
        "skin": "#a88264",
        "hair": "#8a684c",
        "eyes": "#8a684c",
        "style": "bun",
        "age": 34.0,
        "origin": "east_asian",
    }
