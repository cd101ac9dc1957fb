"""A man in a suit."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("businessman", "boss", "manager", "detective", "butler", "groom", "waiter"),
    zh=("商人", "老板", "经理", "侦探", "新郎"),
    kind="person",
    height=1.81,
    mass=80.0,
    sound="flesh",
)
def businessman(
    kit,
    dress="crimson",
    coat="charcoal",
    shirt="white",
    trousers="charcoal",
    shoes="black",
    hair="black",
    style="short",
    skin="light",
    eyes="brown",
    age=34.0,
    outfit="suit",
    hat="",
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
        height=1.81,
        feminine=0.0,
        beard=0.0,
        mass=80.0,
    )
