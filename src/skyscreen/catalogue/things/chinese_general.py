"""A general of old China: lamellar, red-tasselled helmet."""

from skyscreen.catalogue.person import person


@person(
    en=("ancient chinese general", "chinese warrior", "mulan"),
    zh=("将军", "大将军", "古代将军", "古代士兵", "花木兰", "武将", "元帅", "大将", "将帅"),
    places=("great_wall", "song_town"),
    height=1.97, mass=86.0, stature=1.8, beard=0.06,
)
def chinese_general():
    return {
        "outfit": "lamellar",
        "dress": "#a8281c",
        "coat": "#5a4a2c",
        "trousers": "#3a2a20",
        "shoes": "black",
        "hat": "general",
        "holds": "spear",
        "carries": "cape",
        "age": 40.0,
        "origin": "east_asian",
        "hair": "black",
    }
