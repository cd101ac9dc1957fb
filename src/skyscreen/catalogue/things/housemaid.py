"""A maid: a dark dress under a white apron."""

from skyscreen.catalogue.person import person


@person(
    en=("maid", "housemaid", "chambermaid", "housekeeper", "hotel maid", "cleaning lady", "nanny"),
    zh=("女仆", "女佣", "保姆", "月嫂", "家政阿姨", "钟点工", "客房服务员"),
    places=("hotel_room",),
    height=1.66, mass=58.0, feminine=1.0,
    does="sweeps",
)
def housemaid():
    return {
        "outfit": "half_apron",
        "shirt": "#22242c",
        "dress": "white",
        "trousers": "#22242c",
        "shoes": "black",
        "style": "bun",
        "hair": "brown",
        "age": 36.0,
    }
