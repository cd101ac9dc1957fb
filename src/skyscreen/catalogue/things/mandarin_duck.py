"""A mandarin drake: chestnut sails on its back, a white brow, purple breast, red bill."""

from skyscreen.catalogue.entry import thing


@thing(en=("mandarin duck", "mandarin ducks"), zh=("鸳鸯",), kind="bird", places=("lake",), height=0.34, mass=0.6, sound="flesh")
def mandarin_duck(kit, colour="#e2d2b0", wings="#c86a1c"):
    return kit.bird(
        colour=colour, wings=wings, tips="navy", beak="#c8302a", legs="#e07a1a", length=0.5, span=1.4, chord=0.32, body=0.18,
        head=0.11, neck=0.08, neck_up=1.4, beak_length=0.1, hook=0.12, flat=0.8, leg=0.12, tail=0.16, eye_colour="black",
        hood="#a8481c", ruff="#5a2a6a",
    )  # fmt: skip
