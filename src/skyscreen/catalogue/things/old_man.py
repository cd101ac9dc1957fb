"""An old man with a beard."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("old man", "grandfather", "grandpa", "elder", "monk"),
    zh=("老人", "爷爷", "外公", "老爷爷", "老头", "老者", "老汉"),
    kind="person",
    height=1.7,
    mass=70.0,
    sound="flesh",
)
def old_man(
    kit,
    dress="red",
    coat="brown",
    shirt="white",
    trousers="charcoal",
    shoes="black",
    hair="silver",
    style="short",
    skin="light",
    eyes="brown",
    age=74.0,
    outfit="coat",
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
        height=1.7,
        feminine=0.0,
        beard=0.09,
        mass=70.0,
    )
