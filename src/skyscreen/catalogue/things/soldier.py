"""A soldier in olive with a steel helmet."""

from skyscreen.catalogue.person import person


@person(
    en=("soldier", "infantryman", "cavalryman", "cavalry", "mounted soldier", "lancer"),
    zh=("士兵", "军人", "战士", "骑兵", "铁骑"),
    places=("ruined_city", "country_road"),
    height=1.83, mass=82.0, stature=1.8,
    does="marches",
    mounted=("cavalryman", "cavalry", "mounted soldier", "lancer", "骑兵", "铁骑"),
)
def soldier():
    return {
        "coat": "#4c4f2b",
        "trousers": "#4c4f2b",
        "shoes": "black",
        "hair": "brown",
        "age": 26.0,
        "outfit": "uniform",
        "hat": "army",
    }
