"""A lawyer in a dark suit with a briefcase."""

from skyscreen.catalogue.person import person


@person(
    en=("lawyer", "attorney", "president", "banker"),
    zh=("律师", "总统", "银行家", "检察官"),
    places=("courtroom", "office"),
    height=1.72, mass=62.0, feminine=1.0,
    does="talks",
)
def lawyer():
    return {
        "outfit": "suit",
        "coat": "#22283a",
        "trousers": "#22283a",
        "shirt": "white",
        "dress": "#8a1c2c",
        "style": "bob",
        "holds": "briefcase",
        "age": 40.0,
    }
