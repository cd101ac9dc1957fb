"""An astronaut in a white suit."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("astronaut", "cosmonaut", "spaceman", "diver"),
    zh=("宇航员", "航天员", "太空人"),
    kind="person",
    height=1.86,
    mass=120.0,
    sound="flesh",
)
def astronaut(
    kit,
    dress="red",
    coat="white",
    shirt="white",
    trousers="charcoal",
    shoes="grey",
    hair="brown",
    style="short",
    skin="light",
    eyes="brown",
    age=34.0,
    outfit="astronaut",
    hat="helmet",
    holds="",
    build=1.0,
):
    return kit.biped(
        dress=dress,
        coat=coat,
        shirt=shirt,
        trousers=trousers,
        shoes=shoes,
        hair=hair,
        style=style,
        skin=skin,
        eyes=eyes,
        age=age,
        outfit=outfit,
        hat=hat,
        holds=holds,
        build=build,
        height=1.86,
        feminine=0.3,
        beard=0.0,
        mass=120.0,
    )
