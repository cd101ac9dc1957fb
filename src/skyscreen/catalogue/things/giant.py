"""A giant of the tales: twice as tall as anybody, a rough tunic, a great beard."""

from skyscreen.catalogue.person import person


@person(
    en=("giant", "ogre", "titan", "colossus"),
    zh=("巨人", "大巨人", "食人魔", "泰坦"),
    places=("fairytale_village", "mountain"),
    height=4.1, mass=900.0, stature=3.9, beard=0.2,
)
def giant():
    return {"outfit": "robe", "dress": "#6b5334", "hair": "#3a2616", "style": "long", "age": 46.0, "build": 1.35, "shoes": "#3a2414"}
