"""An archaeologist: felt hat, leather jacket, satchel."""

from skyscreen.catalogue.person import person


@person(
    en=("archaeologist", "indiana jones", "paleontologist"),
    zh=("考古学家", "考古队员", "古生物学家"),
    places=("pyramids", "maya_ruins", "museum"),
    height=1.85, mass=76.0, stature=1.8, beard=0.02,
    does="digs",
)
def archaeologist():
    return {
        "outfit": "cowboy",
        "shirt": "#c2a878",
        "coat": "#5a3a20",
        "trousers": "#6a5c40",
        "shoes": "#4a2c18",
        "hat": "fedora",
        "holds": "brush",
        "carries": "rucksack",
        "age": 40.0,
    }
