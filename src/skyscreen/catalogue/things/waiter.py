"""A waiter: waistcoat, tray."""

from skyscreen.catalogue.person import person


@person(
    en=("waiter", "waitress", "butler", "server", "steward"),
    zh=("服务员", "服务生", "侍者", "店小二", "管家", "女服务员"),
    places=("restaurant", "cafe"),
    height=1.76, mass=66.0,
    does="carries a tray",
)
def waiter():
    return {
        "outfit": "waistcoat",
        "shirt": "white",
        "coat": "#1c1c20",
        "trousers": "black",
        "shoes": "black",
        "holds": "tray",
        "hair": "black",
        "age": 28.0,
    }
