"""A teacher with spectacles."""

from skyscreen.catalogue.person import person


@person(
    en=("teacher", "librarian", "professor"),
    zh=("老师", "教师", "教授", "图书管理员", "校长", "导师", "辅导员", "教导主任"),
    places=("classroom",),
    height=1.7, mass=60.0, feminine=1.0,
    does="writes on a blackboard",
)
def teacher():
    return {
        "dress": "charcoal",
        "shirt": "mustard",
        "trousers": "chocolate",
        "hair": "chocolate",
        "style": "bun",
        "age": 38.0,
        "outfit": "skirt",
        "hat": "spectacles",
    }
