"""An underground car park: numbered pillars with yellow bands, white bays with cars, arrows, pipes, green-white tubes."""

from skyscreen.catalogue import place


@place(
    en=(
        "parking garage",
        "underground parking",
        "multi-storey car park",
        "underground garage",
        "parking structure",
        "parking space",
    ),
    zh=("地下车库", "地下停车场", "停车库", "立体车库"),
    indoor=True,
    ambience=("room",),
    ground="concrete",
    reverb=1.6,
    hours=21.0,
)
def parking_garage(set):
    kit = set.kit
    set.stage(12.0, 2.8)
    set.hall(
        18.0,
        36.0,
        3.0,
        wall=kit.material("concrete", "#a4a49e"),
        floor=kit.material("concrete", "#74767a", 0.2),
        ceiling=kit.material("concrete", "#94948e"),
        dado=(0.9, "#2f6a9a"),
        skirting=None,
        cornice=False,
    )
    band = (
        kit.box(0.72, 3.0, 0.72, kit.material("concrete", "#b4b2ac"), 0.01)
        + kit.box(0.74, 1.1, 0.74, kit.material("paint", "#2f6a9a", 0.5), 0.0)
        + kit.box(0.745, 0.16, 0.745, kit.material("paint", "#e8b81c", 0.5), 0.0, (0, 1.1, 0))
    )
    rows = (-13.5, -8.1, -2.7, 2.7, 8.1, 13.5)
    set.shape("pillars", band.many([(s * 3.9, 0, z) for s in (-1, 1) for z in rows]))
    for k, z in enumerate(rows):
        for s in (-1, 1):
            set.shape(
                "number",
                kit.fitting("sign", text=f"{'AB'[s > 0]}{k + 1}", size=0.5, ink="#ffffff", board=None)
                .turn("y", -90 * s)
                .move(s * 3.52, 0.55, z),
                shadow=False,
            )
    white, yellow = kit.material("paint", "#e8e6de", 0.5), kit.material("paint", "#e8b81c", 0.5)
    bays = kit.box(4.9, 0.006, 0.1, white, 0.0).many(
        [(s * 6.4, 0.002, -16.2 + 2.7 * k) for s in (-1, 1) for k in range(13)]
    )
    arrow = kit.extrude(
        [(-0.1, -1.0), (0.1, -1.0), (0.1, 0.3), (0.35, 0.3), (0, 1.0), (-0.35, 0.3), (-0.1, 0.3)], 0.006, white
    ).turn("x", -90)
    set.shape(
        "lines",
        bays,
        arrow.many([(s * 1.4, 0.004, z, 0 if s > 0 else 180) for s in (-1, 1) for z in (-11, -1, 9)]),
        kit.box(0.12, 0.006, 34.0, yellow, 0.0, (0, 0.002, 0)),
        shadow=False,
    )
    cars = (("car", "#a8281c"), ("van", None), ("car", "#22406a"), ("car", "#d8d8d4"), ("car", "#2a2c30"))
    n = 0
    for s in (-1, 1):
        for k in range(12):
            if (k * 5 + (s > 0) * 3) % 7 in (1, 4):
                continue
            thing, tone = cars[n % 5]
            n += 1
            if n > 11:
                break
            more = {"colour": tone} if tone else {}
            set.put(thing, (s * 6.6, -14.8 + 2.7 * k), -90 * s, shadow=False, lamps=False, **more)
    set.fitting(
        "pipes",
        [(s * 2.6, 3.0, 0) for s in (-1, 1)],
        length=35.0,
        radii=(0.14, 0.07, 0.07),
        colour="#b8402c",
        solid=False,
        shadow=False,
    )
    set.fitting("pipes", [(0.6, 3.0, 0)], length=35.0, radii=(0.2,), colour="#a8b0b4", solid=False, shadow=False)
    for z in (-6, 8):
        set.shape(
            "exit",
            kit.fitting("sign", text="出口 EXIT →", size=0.3, ink="#ffffff", board="#1f8a4a", glow=1.3).move(0, 2.5, z),
            shadow=False,
        )
    set.on(
        "-z",
        0,
        kit.fitting("double_door", width=1.6, colour="#c8b23c", material="paint"),
        kit.fitting("sign", text="电梯 LIFT", size=0.3, ink="#ffffff", board="#2f6a9a", glow=1.0).move(0, 2.55, 0.04),
    )
    set.lamps(
        "tube",
        [(s * 1.7, z) for s in (-1, 1) for z in range(-15, 17, 5)],
        on=True,
        drop=0.5,
        power=0.9,
        lights=8,
        colour="#e8fff4",
    )
    set.camera_limits((-3.2, 0.2, -16.0), (3.2, 2.6, 16.0))
