"""A mechanic: blue overalls, wrench."""

from skyscreen.catalogue.person import person


@person(
    en=("mechanic", "repairman", "plumber", "electrician", "technician"),
    zh=("修理工", "机修工", "汽修工", "技师", "水管工", "电工", "钳工", "技工"),
    places=("garage", "workshop"),
    height=1.79, mass=76.0, stature=1.76, beard=0.02,
    does="repairs a car",
)
def mechanic():
    return {
        "outfit": "overalls",
        "shirt": "#c8301c",
        "trousers": "#2a4a8a",
        "coat": "#2a4a8a",
        "shoes": "black",
        "hat": "cap",
        "holds": "wrench",
        "age": 36.0,
    }
