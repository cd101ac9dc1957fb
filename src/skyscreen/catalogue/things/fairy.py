"""A fairy: gauze wings, a wand."""

from skyscreen.catalogue.person import person


@person(
    en=("fairy", "pixie", "sprite", "tinker bell", "fairy godmother"),
    zh=("小仙女", "仙子", "花仙子", "小精灵", "精灵仙子"),
    places=("fairytale_village", "forest"),
    height=1.52, mass=42.0, feminine=1.0, aglow=True,
)
def fairy():
    return {
        "outfit": "dress",
        "dress": "#8ac86a",
        "shoes": "#8ac86a",
        "coat": "#f0c8d8",
        "hat": "flower",
        "holds": "wand",
        "carries": "fairy_wings",
        "style": "bun",
        "hair": "blond",
        "age": 18.0,
        "build": 0.88,
    }
