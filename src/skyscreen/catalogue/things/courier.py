"""A courier: yellow jacket, helmet, a square bag on the back."""

from skyscreen.catalogue.person import person


@person(
    en=("courier", "delivery rider", "delivery man", "delivery driver", "delivery boy", "food courier"),
    zh=("外卖员", "外卖小哥", "快递员", "快递小哥", "外卖骑手", "送餐员", "搬运工"),
    places=("city_street",),
    height=1.82, mass=68.0, stature=1.75,
    does="rides a scooter",
)
def courier():
    return {
        "outfit": "jacket",
        "coat": "#f2c021",
        "shirt": "#22262c",
        "trousers": "#2a2c30",
        "shoes": "black",
        "hat": "bike_helmet",
        "carries": "rucksack",
        "hair": "black",
        "age": 26.0,
    }
