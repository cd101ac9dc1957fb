"""A judge: wig, black gown, gavel."""

from skyscreen.catalogue.person import person


@person(
    en=("judge",),
    zh=("法官", "审判长"),
    places=("courtroom",),
    height=1.78, mass=76.0, stature=1.76,
    does="talks",
)
def judge():
    return {
        "outfit": "robe",
        "dress": "#17161a",
        "coat": "#a01818",
        "hat": "wig",
        "holds": "gavel",
        "age": 58.0,
    }
