"""A ship's captain: white cap, beard, brass buttons."""

from skyscreen.catalogue.person import person


@person(
    en=("captain", "ship captain", "sea captain", "skipper", "lighthouse keeper"),
    zh=("船长", "老船长", "舰长", "守塔人", "灯塔守护人", "灯塔看守人", "灯塔管理员", "守灯人"),
    near=("lighthouse keeper", "守塔人", "灯塔守护人", "灯塔看守人", "灯塔管理员", "守灯人"),
    places=("ship_bridge", "harbour"),
    height=1.81, mass=84.0, stature=1.78, beard=0.1,
    does="looks through a telescope",
)
def captain():
    return {
        "outfit": "uniform",
        "coat": "#16244d",
        "trousers": "#16244d",
        "shoes": "black",
        "hat": "peaked",
        "hair": "silver",
        "age": 58.0,
    }
