"""A climber: helmet, rope on the pack."""

from skyscreen.catalogue.person import person


@person(
    en=("climber", "mountaineer", "hiker", "trekker", "backpacker"),
    zh=("登山者", "攀岩者", "徒步者", "登山队员", "背包客"),
    places=("mountain", "snowy_pass"),
    height=1.82, mass=72.0, stature=1.77, beard=0.02,
    does="climbs",
)
def climber():
    return {
        "outfit": "tracksuit",
        "coat": "#d8501c",
        "trousers": "#3a4a3a",
        "shoes": "chocolate",
        "hat": "hard_hat",
        "carries": "rucksack",
        "age": 32.0,
    }
