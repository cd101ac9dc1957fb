"""An astronaut in a white suit."""

from skyscreen.catalogue.person import person


@person(
    en=("astronaut", "cosmonaut", "spaceman"),
    zh=("宇航员", "航天员", "太空人"),
    places=("moon", "space"),
    height=1.86, mass=120.0, feminine=0.3,
    does="walks",
)
def astronaut():
    return {"coat": "white", "shoes": "grey", "outfit": "astronaut", "hat": "helmet"}
