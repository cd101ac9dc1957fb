"""A queen of Egypt in white linen and gold."""

from skyscreen.catalogue.person import person


@person(
    en=("cleopatra", "egyptian queen"),
    zh=("埃及艳后", "克利奥帕特拉", "埃及女王"),
    places=("egyptian_town", "pyramids"),
    height=1.71, mass=56.0, stature=1.68, feminine=1.0,
)
def cleopatra():
    return {
        "outfit": "chiton",
        "dress": "white",
        "coat": "#d8a82c",
        "shoes": "#b8863c",
        "hat": "nemes",
        "skin": "olive",
        "age": 28.0,
    }
