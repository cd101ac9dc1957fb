"""A seat of the place itself, taken by somebody of the cast: it is drawn by the place, this is only where one sits."""

from skyscreen.catalogue import thing


@thing(en=("seat of the place", "passenger seat"), zh=("座位", "乘客座位"), kind="furniture", height=0.46, mass=12.0, sound="cloth")
def place_seat(kit):
    post = kit.box(0.03, 0.46, 0.03, kit.material("cloth", "#20242a"), 0.0)
    return kit.model(post, colliders="none", sockets={"seat": (0, 0.48, 0)}, facts={"of_place": True})
