"""A speed skater: a skin suit, a helmet, long blades."""

from skyscreen.catalogue.person import person


@person(
    en=("speed skater", "skater", "figure skater", "ice skater"),
    zh=("速滑运动员", "滑冰者", "短道速滑运动员", "滑冰运动员", "花样滑冰运动员"),
    places=("ice_rink",),
    height=1.73, mass=60.0, stature=1.68, feminine=0.6,
    does="skates",
)
def speed_skater():
    return {
        "outfit": "leotard",
        "dress": "#c8181c",
        "trousers": "#c8181c",
        "shoes": "black",
        "coat": "#f0c81c",
        "hat": "bike_helmet",
        "carries": "skates",
        "age": 23.0,
        "hair": "black",
        "origin": "east_asian",
    }
