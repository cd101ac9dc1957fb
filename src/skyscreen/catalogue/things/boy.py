"""A boy."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("boy", "schoolboy", "son"),
    zh=("男孩", "小男孩", "少年", "儿子"),
    kind="person",
    height=1.3,
    mass=29.0,
    sound="flesh",
)
def boy(
    kit,
    dress="red",
    coat="navy",
    shirt="mustard",
    trousers="slate",
    shoes="crimson",
    hair="brown",
    style="short",
    skin="light",
    eyes="brown",
    age=9.0,
    outfit="jumper",
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
        height=1.3,
        feminine=0.0,
        beard=0.0,
        mass=29.0,
    )
