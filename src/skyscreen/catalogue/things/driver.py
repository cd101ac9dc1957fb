"""A driver: cap, jacket, sunglasses."""

from skyscreen.catalogue.person import person


@person(
    en=("driver", "taxi driver", "bus driver", "truck driver", "chauffeur", "race car driver", "cabbie", "cab driver"),
    zh=("司机", "出租车司机", "公交司机", "卡车司机", "赛车手"),
    places=("city_street",),
    height=1.77, mass=78.0, stature=1.74, beard=0.02,
)
def driver():
    return {
        "outfit": "waistcoat",
        "shirt": "#c9d2da",
        "coat": "#3a3a3e",
        "trousers": "#2a2a30",
        "shoes": "black",
        "hat": "cap",
        "age": 44.0,
    }
