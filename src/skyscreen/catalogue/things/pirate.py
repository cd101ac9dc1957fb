"""A pirate: long coat, tricorn, a patch over one eye."""

from skyscreen.catalogue.person import person


@person(
    en=("pirate", "pirate captain", "buccaneer"),
    zh=("海盗", "海盗船长"),
    places=("ocean", "beach"),
    height=1.86, mass=85.0, stature=1.8, beard=0.08,
)
def pirate():
    return {
        "coat": "maroon",
        "shirt": "white",
        "trousers": "charcoal",
        "shoes": "chocolate",
        "hair": "black",
        "style": "long",
        "skin": "tan",
        "age": 42.0,
        "outfit": "pirate",
        "hat": "tricorn",
    }
