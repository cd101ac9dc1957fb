"""A street sweeper in an orange vest with a cap."""

from skyscreen.catalogue.person import person


@person(
    en=("street cleaner", "street sweeper", "sanitation worker", "garbage collector", "dustman"),
    zh=("环卫工人", "环卫工", "清洁工", "清洁工人", "环卫阿姨", "保洁员", "保洁阿姨", "扫街人"),
    places=("city_street",),
    height=1.7, mass=66.0,
    does="sweeps the street",
)
def street_cleaner():
    return {
        "outfit": "workwear", "shirt": "#e0701a", "coat": "#e8741c", "trousers": "#d8681a", "shoes": "black", "hat": "cap:orange",
        "hair": "black", "age": 50.0, "origin": "east_asian", "skin": "tan",
    }
