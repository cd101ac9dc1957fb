"""A warrior of the Peking opera: pompon crown, flags at the back, painted face."""

from skyscreen.catalogue.person import person


@person(
    en=("peking opera performer", "opera singer", "beijing opera actor", "chinese opera performer", "opera performer"),
    zh=(
        "京剧演员", "戏曲演员", "京剧武生", "花旦", "京剧花旦", "戏子", "武生", "唱戏的", "川剧演员", "变脸演员",
        "越剧演员", "昆曲演员", "青衣", "票友", "名角", "变脸大师",
    ),
    places=("theatre",),
    height=2.12, mass=66.0, stature=1.72, feminine=0.7,
    does="sings",
)
def opera_performer():
    return {
        "outfit": "imperial",
        "dress": "#c81c2c",
        "coat": "#e8e4f0",
        "shirt": "white",
        "shoes": "white",
        "hat": "opera",
        "carries": "quilted_flags",
        "skin": "#f6dcd6",
        "hair": "black",
        "style": "bun",
        "age": 28.0,
        "origin": "east_asian",
    }
