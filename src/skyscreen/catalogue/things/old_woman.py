"""An old woman with a bun."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("old woman", "grandmother", "grandma", "granny"),
    zh=("老奶奶", "奶奶", "外婆", "老太太", "老妇人"),
    kind="person",
    height=1.58,
    mass=60.0,
    sound="flesh",
)
def old_woman(
    kit,
    dress="plum",
    coat="navy",
    shirt="lavender",
    trousers="charcoal",
    shoes="black",
    hair="silver",
    style="bun",
    skin="light",
    eyes="brown",
    age=74.0,
    outfit="skirt",
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
        height=1.58,
        feminine=1.0,
        beard=0.0,
        mass=60.0,
    )
