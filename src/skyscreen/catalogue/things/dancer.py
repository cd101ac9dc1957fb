"""A dancer in a wide pleated skirt, a rose in her hair, an open fan in her hand."""

from skyscreen.catalogue.person import person


@person(
    en=("dancer", "flamenco dancer"),
    zh=("舞者", "舞蹈家", "舞蹈演员"),
    places=("theatre", "dance_studio"),
    height=1.68, mass=55.0, feminine=1.0,
    does="dances",
)
def dancer():
    return {
        "dress": "scarlet",
        "shoes": "black",
        "coat": "black",
        "trousers": "black",
        "hair": "black",
        "style": "bun",
        "skin": "olive",
        "age": 27.0,
        "outfit": "flamenco",
        "hat": "flower",
        "holds": "fan",
    }
