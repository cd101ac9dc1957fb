"""A ballerina in a tutu."""

from skyscreen.catalogue.person import person


@person(
    en=("ballerina", "ballet dancer"),
    zh=("芭蕾舞者", "芭蕾舞演员", "芭蕾女孩"),
    places=("theatre", "dance_studio"),
    height=1.68, mass=50.0, feminine=1.0,
    does="dances", own={"dance": "ballet"},
)
def ballerina():
    return {
        "dress": "pink",
        "trousers": "#f8e2da",
        "shoes": "pink",
        "hair": "chestnut",
        "style": "bun",
        "age": 22.0,
        "outfit": "tutu",
        "build": 0.9,
    }
