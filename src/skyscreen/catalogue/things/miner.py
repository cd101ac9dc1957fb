"""A miner: lamp on his helmet, coal on his face, pickaxe."""

from skyscreen.catalogue.person import person


@person(
    en=("miner", "coal miner", "gold digger"),
    zh=("矿工", "煤矿工人", "淘金者"),
    places=("cave",),
    height=1.78, mass=74.0, stature=1.74, beard=0.02,
    does="digs",
)
def miner():
    return {
        "outfit": "overalls",
        "shirt": "#6a6458",
        "trousers": "#3a3f4a",
        "shoes": "black",
        "hat": "miner",
        "holds": "pickaxe",
        "skin": "#9a7a62",
        "age": 40.0,
    }
