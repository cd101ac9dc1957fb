"""A doctor in a white coat with a stethoscope."""

from skyscreen.catalogue.person import person


@person(
    en=("doctor", "physician", "paramedic", "vet", "veterinarian", "pharmacist", "optician", "physiotherapist"),
    zh=("医生", "大夫", "急救员", "中医", "兽医", "药剂师", "药师", "配镜师", "康复师", "校医"),
    places=("hospital",),
    height=1.72, mass=64.0, feminine=1.0,
    does="examines a man on a bed",
)
def doctor():
    return {
        "coat": "white",
        "shirt": "sky",
        "trousers": "slate",
        "hair": "black",
        "style": "bob",
        "age": 36.0,
        "outfit": "doctor",
    }
