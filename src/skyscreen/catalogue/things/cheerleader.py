"""A cheerleader: a short pleated dress in the team's colours, hair in a ponytail."""

from skyscreen.catalogue.person import person


@person(
    en=("cheerleader", "pom-pom girl"),
    zh=("啦啦队员", "啦啦队队员", "啦啦队长"),
    places=("stadium", "gym"),
    height=1.68, mass=56.0, feminine=1.0,
    does="cheers",
)
def cheerleader():
    return {
        "outfit": "sports",
        "shirt": "#c8281c",
        "coat": "#c8281c",
        "trousers": "#f4f0e6",
        "dress": "#c8281c",
        "shoes": "white",
        "hair": "blond",
        "style": "ponytail",
        "age": 19.0,
    }
