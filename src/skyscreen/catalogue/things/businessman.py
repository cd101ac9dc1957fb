"""A man in a suit."""

from skyscreen.catalogue.person import person


@person(
    en=("businessman", "boss", "manager", "commuter"),
    zh=("商人", "老板", "经理", "白领"),
    places=("office", "meeting_room"),
    height=1.81, mass=80.0,
    does="types on a laptop",
)
def businessman():
    return {"dress": "crimson", "coat": "charcoal", "hair": "black", "outfit": "suit"}
