"""A sailor: white cap with ribbons, striped collar."""

from skyscreen.catalogue.person import person


@person(
    en=("sailor", "seaman", "navy sailor", "deckhand"),
    zh=("水手", "海员", "海军", "船员"),
    places=("harbour", "ocean"),
    height=1.76, mass=72.0,
    does="pulls a rope",
)
def sailor():
    return {
        "outfit": "sailor",
        "shirt": "white",
        "coat": "#16244d",
        "dress": "#16244d",
        "trousers": "#16244d",
        "shoes": "black",
        "hat": "sailor",
        "age": 25.0,
    }
