"""An artisan: leather apron over a linen shirt. Whoever makes things by hand and has no figure of their own."""

from skyscreen.catalogue.person import person


@person(
    en=("artisan", "craftsman", "craftswoman", "craftsperson", "skilled worker", "sculptor", "potter", "weaver", "jeweller", "jeweler", "goldsmith", "silversmith", "watchmaker", "glassblower", "glass blower"),
    zh=("工匠", "手艺人", "匠人", "手工艺人", "玻璃匠", "吹玻璃工匠", "陶艺师", "陶艺家", "陶工", "雕塑家", "雕刻师", "珠宝匠", "银匠", "金匠", "织布女工", "剪纸艺人", "糖画艺人", "捏面人", "竹编匠人"),
    places=("workshop",),
    height=1.76, mass=76.0,
    does="shapes a pot",
)
def artisan():
    return {
        "outfit": "half_apron",
        "shirt": "#b9ab90",
        "dress": "#5a3a22",
        "trousers": "#3a342c",
        "shoes": "#3a2a1e",
        "age": 48.0,
    }
