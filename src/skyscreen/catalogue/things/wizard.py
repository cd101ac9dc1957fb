"""A wizard: robe, tall hat, long beard."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("wizard", "magician", "witch", "sorcerer"),
    zh=("巫师", "魔法师", "女巫", "魔术师"),
    kind="person",
    height=2.07,
    mass=72.0,
    sound="flesh",
)
def wizard(
    kit,
    dress="indigo",
    coat="purple",
    shirt="white",
    trousers="charcoal",
    shoes="black",
    hair="silver",
    style="short",
    skin="light",
    eyes="brown",
    age=70.0,
    outfit="robe",
    hat="witch",
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
        height=1.78,
        feminine=0.0,
        beard=0.3,
        mass=72.0,
    )
