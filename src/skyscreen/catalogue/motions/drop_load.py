"""Drop a load: what flies hovers with something under it and lets go of it."""

from skyscreen.catalogue import motion


@motion(
    en=("air-drop", "airdrop", "drop a load", "deliver by air"),
    zh=("空投", "投放", "投下", "空降"),
    rigs=("vehicle",), travels=False, speed=0.0, target="optional",
    slings="down",
)
def drop_load(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
