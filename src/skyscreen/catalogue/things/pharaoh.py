"""A pharaoh: striped headcloth, broad collar, white kilt."""

from skyscreen.catalogue.person import person


@person(
    en=("pharaoh", "egyptian king", "tutankhamun"),
    zh=("法老", "埃及法老", "图坦卡蒙"),
    places=("pyramids", "egyptian_town"),
    height=1.79, mass=72.0, stature=1.76,
)
def pharaoh():
    return {
        "outfit": "linen",
        "shirt": "white",
        "coat": "#d8a82c",
        "shoes": "#b8863c",
        "hat": "nemes",
        "holds": "staff",
        "skin": "brown",
        "age": 32.0,
    }
