"""A welder: leather apron, thick gloves, the shield before the face."""

from skyscreen.catalogue.person import person


@person(
    en=("welder",),
    zh=("焊工", "电焊工", "焊接工人"),
    places=("workshop", "factory"),
    height=1.78, mass=80.0,
    does="welds a steel beam",
)
def welder():
    return {
        "outfit": "half_apron",
        "shirt": "#4a5a70",
        "dress": "#6a4426",
        "trousers": "#2c3038",
        "shoes": "#241c16",
        "hat": "welding_mask",
        "age": 40.0,
    }
