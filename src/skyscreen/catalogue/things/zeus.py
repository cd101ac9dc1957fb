"""A god of the Greeks: white beard, wreath, a robe over one shoulder."""

from skyscreen.catalogue.person import person


@person(
    en=("zeus", "greek god", "god", "poseidon"),
    zh=("宙斯", "希腊神", "海神", "波塞冬", "天神"),
    places=("heaven", "greek_town"),
    height=2.26, mass=98.0, beard=0.28,
)
def zeus():
    return {
        "outfit": "chiton",
        "dress": "white",
        "coat": "#d8a82c",
        "shoes": "#8a5a30",
        "hat": "laurel",
        "holds": "trident",
        "hair": "white",
        "style": "long",
        "age": 66.0,
    }
