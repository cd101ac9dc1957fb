"""A dancer in a red flared skirt."""

from skyscreen.catalogue.person import person


@person(
    en=("dancer", "flamenco dancer"),
    zh=("舞者", "舞蹈家", "舞蹈演员"),
    height=1.68, mass=55.0, feminine=1.0,
)
def dancer():
    return {
        "dress": "scarlet",
        "coat": "black",
        "trousers": "black",
        "hair": "black",
        "style": "bun",
        "skin": "olive",
        "age": 27.0,
        "outfit": "gown",
    }
