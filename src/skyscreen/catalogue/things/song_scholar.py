"""A scholar-official of the Song: winged black cap, crimson robe."""

from skyscreen.catalogue.person import person


@person(
    en=("song scholar", "chinese official", "mandarin official", "magistrate"),
    zh=(
        "宋代文人", "宋朝官员", "官员", "县官", "状元", "包公", "包青天", "大臣", "丞相", "太监", "公公", "朝臣",
        "文官",
    ),
    places=("song_town",),
    height=1.76, mass=70.0, stature=1.74, beard=0.1,
    does="reads a book",
)
def song_scholar():
    return {
        "outfit": "official",
        "dress": "#8a1c22",
        "coat": "#17161a",
        "shoes": "black",
        "hat": "official",
        "holds": "scroll",
        "hair": "black",
        "age": 42.0,
        "origin": "east_asian",
    }
