"""Something held before the body."""

from skyscreen.catalogue.entry import motion


@motion(
    en=(
        "carry",
        "hold",
        "bring",
        "wear",
    ),
    zh=("拿着", "抱着", "提着", "提", "拿", "抱", "端着", "撑着", "打着", "背着"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
)
def carry(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
