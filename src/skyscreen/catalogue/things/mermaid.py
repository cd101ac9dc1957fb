"""A mermaid: a tail of green scales."""

from skyscreen.catalogue.person import person


@person(
    en=("mermaid", "siren", "merman"),
    zh=("美人鱼", "人鱼", "鲛人"),
    places=("reef", "rocky_shore"),
    height=1.66, mass=58.0, feminine=1.0,
)
def mermaid():
    return {
        "outfit": "mermaid",
        "dress": "#1f9a8a",
        "trousers": "#1f9a8a",
        "coat": "#b85ac8",
        "shoes": "#1f9a8a",
        "style": "long",
        "hair": "auburn",
        "carries": "mermaid_tail",
        "age": 20.0,
    }
