"""A security guard: dark grey uniform, peaked cap, a radio on the shoulder strap's side."""

from skyscreen.catalogue.person import person


@person(
    en=(
        "security guard", "museum guard", "night watchman", "watchman", "doorman", "bouncer", "prison guard",
        "gallery attendant", "museum attendant", "traffic warden", "crossing guard", "parking attendant", "gatekeeper",
    ),
    zh=("保安", "保安员", "门卫", "保安大叔", "博物馆保安", "警卫", "安保人员", "安检员", "看门人", "看门大爷", "门卫大爷", "值班员", "博物馆管理员", "停车管理员"),
    places=("mall", "museum"),
    height=1.84, mass=82.0, stature=1.78,
    does="walks",
)  # fmt: skip
def security_guard():
    return {
        "coat": "#2c3138",
        "trousers": "#22262c",
        "shoes": "black",
        "hair": "black",
        "age": 44.0,
        "outfit": "uniform",
        "hat": "peaked",
    }
