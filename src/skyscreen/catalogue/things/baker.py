"""A baker: white cap and apron, flour."""

from skyscreen.catalogue.person import person


@person(
    en=("baker", "pastry chef"),
    zh=("面包师", "糕点师", "烘焙师", "面点师"),
    places=("bakery",),
    height=1.69, mass=66.0, stature=1.66, feminine=1.0,
    does="kneads dough on a table",
)
def baker():
    return {
        "outfit": "half_apron",
        "shirt": "#f2e6d0",
        "dress": "white",
        "trousers": "#8a8a8c",
        "coat": "white",
        "hat": "beret",
        "holds": "basket",
        "style": "bun",
        "age": 40.0,
        "build": 1.1,
    }
