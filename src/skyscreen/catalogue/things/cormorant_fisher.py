"""A fisher of the Li river: conical hat, straw cape, bamboo pole."""

from skyscreen.catalogue.person import person


@person(
    en=("cormorant fisher", "chinese fisherman", "boatman", "ferryman", "raftsman", "gondolier"),
    zh=("渔翁", "老渔翁", "船夫", "艄公", "摆渡人", "鸬鹚渔夫"),
    places=("karst_river", "river"),
    height=1.77, mass=58.0, stature=1.68, beard=0.18,
    does="casts a net",
)
def cormorant_fisher():
    return {
        "outfit": "robe",
        "dress": "#7a6a4a",
        "coat": "#5a4a30",
        "trousers": "#4a4034",
        "shoes": "#8a7048",
        "hat": "conical",
        "holds": "spear",
        "hair": "silver",
        "age": 70.0,
        "origin": "east_asian",
        "skin": "tan",
        "build": 0.88,
    }
