"""The monk Xuanzang: a gold-leaved crown, a red robe over yellow, the nine-ringed staff."""

from skyscreen.catalogue.person import person


@person(
    en=("tang monk", "xuanzang", "tang sanzang", "tripitaka"),
    zh=("唐僧", "唐三藏", "三藏", "玄奘", "唐僧师父"),
    places=("temple", "mountain"),
    height=1.95, mass=68.0, stature=1.76,
)
def tang_monk():
    return {
        "outfit": "robe",
        "dress": "#e0b23c",
        "coat": "#b01c1c",
        "shoes": "tan",
        "hair": "black",
        "style": "bald",
        "skin": "light",
        "hat": "monk_crown",
        "holds": "staff",
        "age": 30.0,
    }
