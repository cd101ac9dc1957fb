"""An official of the Qing court: a blue coat with the square of his rank, court beads, a tasselled hat, a queue."""

from skyscreen.catalogue.person import person


@person(
    en=("qing official", "qing dynasty official", "manchu official", "qing mandarin"),
    zh=("清朝官员", "清代官员", "清朝大臣", "清宫大臣", "满清官员", "清朝县官", "清官员"),
    places=("song_town",),
    height=1.84, mass=74.0, stature=1.74, beard=0.02,
)
def qing_official():
    return {
        "outfit": "qing",
        "dress": "#16244d",
        "coat": "#16244d",
        "trousers": "#17161a",
        "shoes": "black",
        "hat": "qing",
        "hair": "black",
        "age": 46.0,
        "origin": "east_asian",
    }
