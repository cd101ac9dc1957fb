"""A spy: dark suit, dark glasses."""

from skyscreen.catalogue.person import person


@person(
    en=("spy", "secret agent", "bodyguard", "agent", "hitman"),
    zh=("间谍", "特工", "保镖", "特务", "卧底"),
    places=("city_street", "hotel_lobby"),
    height=1.84, mass=78.0,
)
def spy():
    return {
        "outfit": "suit",
        "coat": "#17181c",
        "trousers": "#17181c",
        "shirt": "white",
        "dress": "black",
        "hat": "eyeglass",
        "holds": "briefcase",
        "hair": "black",
        "age": 36.0,
    }
