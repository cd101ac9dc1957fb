"""A woman."""

from skyscreen.catalogue.person import person


@person(
    en=("woman", "lady", "female", "actress", "aunt", "mother", "mom", "mum"),
    zh=("女人", "女子", "女士", "妇女", "妇人", "阿姨", "母亲", "妈妈"),
    height=1.68, mass=60.0, feminine=1.0, generic="person",
)
def woman():
    return {"shirt": "cream", "hair": "chestnut", "style": "long", "eyes": "hazel", "age": 28.0, "outfit": "dress"}
