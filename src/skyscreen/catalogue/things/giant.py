"""A giant of the tales: nearly twice as tall as anybody, a rough tunic, a great beard."""

from skyscreen.catalogue.person import person


@person(
    en=("giant", "ogre", "titan", "colossus"),
    zh=("巨人", "大巨人", "食人魔", "泰坦"),
    places=("fairytale_village", "mountain"),
    height=3.11, mass=520.0, stature=3.1, beard=0.2,
)
def giant():
    return {"outfit": "robe", "dress": "#6b5334", "hair": "#3a2616", "style": "long", "age": 46.0, "build": 1.35, "shoes": "#3a2414"}
