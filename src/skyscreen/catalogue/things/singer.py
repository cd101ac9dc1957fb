"""A singer: sequin gown, microphone."""

from skyscreen.catalogue.person import person


@person(
    en=("singer", "pop star", "vocalist", "diva", "star singer"),
    zh=("歌手", "歌星", "歌唱家", "女歌手", "明星"),
    places=("concert_hall", "theatre"),
    height=1.7, mass=56.0, feminine=1.0,
    does="sings",
)
def singer():
    return {
        "outfit": "gown",
        "dress": "#a0142c",
        "shoes": "#c9a24a",
        "holds": "microphone",
        "style": "curly",
        "hair": "chocolate",
        "age": 28.0,
    }
