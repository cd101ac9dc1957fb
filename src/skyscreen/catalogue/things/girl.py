"""A girl."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("girl", "schoolgirl", "daughter", "teenager"),
    zh=("女孩", "小女孩", "姑娘", "少女", "女儿"),
    kind="person",
    height=1.28,
    mass=27.0,
    sound="flesh",
)
def girl(
    kit,
    dress="teal",
    coat="navy",
    shirt="vermilion",
    trousers="navy",
    shoes="tan",
    hair="brown",
    style="ponytail",
    skin="light",
    eyes="brown",
    age=9.0,
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
        height=1.28,
        feminine=1.0,
        beard=0.0,
        mass=27.0,
    )
