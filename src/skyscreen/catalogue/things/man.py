"""A man."""

from skyscreen.catalogue.entry import thing


@thing(
    en=(
        "man",
        "gentleman",
        "guy",
        "father",
        "dad",
        "uncle",
        "fisherman",
        "farmer",
        "worker",
        "driver",
        "sailor",
        "hunter",
    ),
    zh=("男人", "男子", "男士", "大叔", "先生", "父亲", "爸爸", "叔叔", "渔夫", "农民", "工人"),
    kind="person",
    height=1.8,
    mass=80.0,
    sound="flesh",
)
def man(
    kit,
    dress="red",
    coat="navy",
    shirt="azure",
    trousers="navy",
    shoes="black",
    hair="chocolate",
    style="short",
    skin="light",
    eyes="brown",
    age=34.0,
    outfit="shirt",
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
        height=1.8,
        feminine=0.0,
        beard=0.0,
        mass=80.0,
    )
