"""A princess: ball gown, tiara."""

from skyscreen.catalogue.person import person


@person(
    en=("princess", "cinderella", "snow white", "duchess"),
    zh=("公主", "小公主", "白雪公主", "灰姑娘", "格格"),
    places=("castle_hall",),
    height=1.66, mass=54.0, feminine=1.0,
)
def princess():
    return {
        "outfit": "flamenco",
        "dress": "#e08ab0",
        "shoes": "#f0c8d8",
        "coat": "#f0c8d8",
        "hat": "tiara",
        "style": "long",
        "hair": "blond",
        "age": 20.0,
    }
