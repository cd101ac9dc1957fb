"""A graduate: mortarboard, gown."""

from skyscreen.catalogue.person import person


@person(
    en=("graduate", "college student", "university student"),
    zh=("毕业生", "大学生"),
    places=("park", "library"),
    height=1.75, mass=60.0, stature=1.7, feminine=1.0,
    does="cheers",
)
def graduate():
    return {
        "outfit": "robe",
        "dress": "#1a1a22",
        "coat": "#8a1c2c",
        "hat": "mortarboard",
        "holds": "scroll",
        "style": "long",
        "hair": "black",
        "age": 22.0,
    }
