"""A bride in red: phoenix crown, embroidered silk."""

from skyscreen.catalogue.person import person


@person(
    en=("chinese bride",),
    zh=("红衣新娘", "中式新娘", "古代新娘"),
    places=("siheyuan",),
    height=1.78, mass=53.0, stature=1.64, feminine=1.0,
)
def chinese_bride():
    return {
        "outfit": "imperial",
        "dress": "#c8141c",
        "coat": "#e0a81c",
        "shoes": "#c8141c",
        "hat": "phoenix_crown",
        "holds": "fan",
        "style": "bun",
        "hair": "black",
        "age": 22.0,
        "origin": "east_asian",
        "mood": "happy",
    }
