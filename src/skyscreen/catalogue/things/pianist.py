"""A pianist in a long dark dress."""

from skyscreen.catalogue.person import person


@person(
    en=("pianist", "piano player"),
    zh=("钢琴家", "钢琴师", "钢琴手"),
    places=("concert_hall", "bar"),
    height=1.7, mass=58.0, feminine=1.0,
    does="plays the piano",
)
def pianist():
    return {
        "outfit": "gown",
        "dress": "#1c2238",
        "hair": "black",
        "style": "bun",
        "age": 31.0,
    }
