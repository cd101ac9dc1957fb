"""A nurse: white dress, cap with a red cross."""

from skyscreen.catalogue.person import person


@person(
    en=("nurse",),
    zh=("护士", "小护士", "白衣天使"),
    places=("hospital", "ward"),
    height=1.72, mass=54.0, stature=1.64, feminine=1.0, uniform=True,
    does="carries a tray",
)
def nurse():
    return {
        "outfit": "dress",
        "dress": "#f4f4f2",
        "shoes": "white",
        "hat": "nurse",
        "holds": "clipboard",
        "style": "bun",
        "hair": "black",
        "age": 27.0,
    }
