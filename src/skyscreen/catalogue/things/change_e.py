"""Chang'e of the moon: looped hair, pale silk, the jade rabbit on her arm."""

from skyscreen.catalogue.person import person


@person(
    en=("chang'e", "moon goddess", "moon fairy", "lady in the moon"),
    zh=("嫦娥", "月宫仙子", "月亮仙子", "月神"),
    places=("moon_palace",),
    height=1.74, mass=52.0, stature=1.66, feminine=1.0,
)
def change_e():
    return {
        "outfit": "hanfu",
        "dress": "#dfe6f4",
        "coat": "#8aa0d8",
        "shirt": "#f4f2f8",
        "shoes": "#dfe6f4",
        "hat": "hairpin",
        "holds": "rabbit_toy",
        "style": "bun",
        "hair": "black",
        "age": 22.0,
        "origin": "east_asian",
        "skin": "pale",
    }
