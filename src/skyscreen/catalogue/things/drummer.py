"""A drummer in rolled sleeves, hair tied with a band."""

from skyscreen.catalogue.person import person


@person(
    en=("drummer", "percussionist"),
    zh=("鼓手", "打击乐手"),
    places=("concert_hall", "bar"),
    height=1.8, mass=76.0,
    does="drums",
)
def drummer():
    return {
        "outfit": "shirt",
        "shirt": "#3a2c34",
        "trousers": "#22242a",
        "shoes": "white",
        "hat": "sweatband:crimson",
        "hair": "black",
        "age": 27.0,
    }
