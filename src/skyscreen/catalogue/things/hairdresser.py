"""A hairdresser: black apron over a black shirt, rolled sleeves."""

from skyscreen.catalogue.person import person


@person(
    en=("hairdresser", "barber", "hair stylist", "hairstylist", "beautician", "nail technician", "dog groomer", "pet groomer", "makeup artist"),
    zh=("理发师", "美发师", "发型师", "剃头匠", "理发师傅", "美甲师", "美容师", "化妆师", "宠物美容师"),
    places=("barber",),
    height=1.73, mass=66.0,
    does="combs hair",
)
def hairdresser():
    return {
        "outfit": "half_apron",
        "shirt": "#d8d4cc",
        "dress": "#1e1e22",
        "trousers": "#2a2a30",
        "shoes": "black",
        "hair": "black",
        "age": 34.0,
    }
