"""A king with crown and robe."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("king", "emperor"),
    zh=("国王", "皇帝", "王子", "女王", "皇后"),
    kind="person",
    height=1.8,
    mass=85.0,
    sound="flesh",
)
def king(
    kit,
    dress="crimson",
    coat="gold",
    shirt="white",
    trousers="charcoal",
    shoes="black",
    hair="brown",
    style="short",
    skin="light",
    eyes="brown",
    age=50.0,
    outfit="robe",
    hat="crown",
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
        height=1.8,
        feminine=0.0,
        beard=0.07,
        mass=85.0,
    )
