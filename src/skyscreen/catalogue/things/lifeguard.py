"""A lifeguard: red trunks, a whistle-red cap, suntanned."""

from skyscreen.catalogue.person import person


@person(
    en=("lifeguard", "beach guard"),
    zh=("救生员", "海滩救生员"),
    places=("beach", "swimming_pool"),
    height=1.84, mass=80.0, stature=1.82,
    does="looks at the sea",
)
def lifeguard():
    return {
        "outfit": "trunks",
        "trousers": "#d0281c",
        "coat": "#d0281c",
        "shirt": "#d0281c",
        "hat": "cap:red",
        "skin": "tan",
        "hair": "blond",
        "age": 26.0,
        "build": 1.06,
    }
