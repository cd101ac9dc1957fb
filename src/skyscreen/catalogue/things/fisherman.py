"""A fisherman in oilskins."""

from skyscreen.catalogue.person import person


@person(
    en=("fisherman", "angler"),
    zh=("渔夫", "渔民", "垂钓者"),
    places=("lake", "harbour"),
    height=1.8, mass=80.0, stature=1.76, beard=0.08, craft="trawler",
    does="casts a net",
)
def fisherman():
    return {
        "coat": "yellow",
        "trousers": "charcoal",
        "shoes": "olive",
        "hair": "ash",
        "skin": "tan",
        "age": 58.0,
        "outfit": "raincoat",
        "hat": "bucket",
    }
