"""A teahouse storyteller: a long grey gown."""

from skyscreen.catalogue.person import person


@person(
    en=("storyteller", "teller of tales"),
    zh=("说书人", "说书先生", "说书的", "评书演员", "评书艺人"),
    places=("teahouse",), height=1.74, mass=68.0, beard=0.2,
    does="talks",
)
def storyteller():
    return {
        "outfit": "robe",
        "dress": "#5a6068",
        "coat": "#2c3036",
        "shoes": "black",
        "hair": "grey",
        "age": 58.0,
    }
