"""Motor cars: one body for all that has a bonnet, a glazed cabin and four wheels. Metres, facing +Z."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from skyscreen.forge.coachwork import arches, section, wheel
from skyscreen.forge.solid import Paint, Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


def motorcar(
    kit: Kit,
    body: Paint,
    *,
    length: float,
    width: float,
    waist: float,
    height: float,
    ride: float,
    tyre: float,
    wheelbase: float,
    cabin: Sequence[float],
    bonnet: float,
    boot: float,
    top: Paint | None = None,
    open_: bool = False,
    spokes: int = 5,
    dark: Paint | None = None,
    lamp: float = 0.13,
    clear: bool = False,
) -> Solid:
    """Body, glass, roof, wheels, lamps and bumpers.

    Args:
        waist, height: metres to the window sill and the roof; `ride` to the sill of the doors.
        tyre: a wheel's radius.
        cabin: z of the rear window's foot, its head, the windscreen's head and foot.
        bonnet, boot: height of the bonnet at the nose and of the tail, in metres.
        top: paint of the roof; `open_` leaves the roof and side windows out.
        lamp: half width of a headlamp.
        clear: who sits inside is seen through the windows; glass that is seen through costs some passes more.
    """
    h, w, glass = length / 2, width / 2, kit.material("glass" if clear else "pane")
    black, chrome = dark or kit.material("rubber", "black"), kit.material("steel", rough=0.15)
    tail, back, front, foot = cabin
    mid = ride + 0.45 * (waist - ride)
    rows = [
        (-h, ride + 0.14, mid, boot - 0.1, 0.8 * w),
        (-h + 0.1, ride + 0.04, mid, boot, 0.93 * w),
        (tail - 0.05, ride, mid, max(waist, boot) if tail > -h + 0.3 else boot, 0.99 * w),
        (0.5 * (back + front), ride, mid, waist, w),
        (foot, ride, mid, waist - 0.01, 0.985 * w),
        (h - 0.22, ride + 0.05, mid - 0.02, bonnet, 0.92 * w),
        (h, ride + 0.16, mid - 0.03, bonnet - 0.14, 0.76 * w),
    ]
    rows = sorted(rows, key=lambda row: row[0])
    made = kit.loft([section(*row, 28) for row in rows], body)
    if open_:
        screen = kit.loft(
            [
                section(foot - 0.05, waist - 0.05, waist, waist + 0.02, 0.86 * w),
                section(front, height - 0.06, height - 0.03, height, 0.72 * w),
            ],
            glass,
        )
        made += screen
    else:
        up = height - 0.05
        glazing = [
            (tail, waist - 0.06, waist - 0.03, waist, 0.8 * w),
            (back, waist - 0.06, 0.5 * (waist + up), up, 0.8 * w),
            (0.5 * (back + front), waist - 0.06, 0.5 * (waist + up), height - 0.01, 0.81 * w),
            (front, waist - 0.06, 0.5 * (waist + up), up, 0.79 * w),
            (foot, waist - 0.08, waist - 0.04, waist, 0.8 * w),
        ]
        made += kit.loft([section(*row, 28) for row in glazing], glass)
        if clear:  # the inner face of panes 6 mm thick
            inner = [section(z, low, mid, high - 0.006, half - 0.006, 28)
                     for z, low, mid, high, half in reversed(glazing)]
            made += kit.loft(inner, glass, caps=False, flip=True)
        roof = [
            (back - 0.04, up - 0.05, up, up + 0.03, 0.73 * w),
            (0.5 * (back + front), up, height - 0.02, height + 0.012, 0.77 * w),
            (front + 0.04, up - 0.05, up, up + 0.03, 0.72 * w),
        ]
        made += kit.loft([section(*row, 20) for row in roof], top or body)
        pillar = top or body
        bars = [
            [
                (0.83 * w, waist, foot),
                (0.79 * w, 0.5 * (waist + up), 0.55 * front + 0.45 * foot),
                (0.72 * w, up, front),
            ],
            [(0.84 * w, waist, tail), (0.79 * w, 0.5 * (waist + up), 0.55 * back + 0.45 * tail), (0.72 * w, up, back)],
        ]
        span = front - back
        bars += [
            [(0.86 * w, waist, z), (0.76 * w, up, z)]
            for z in (back + span * k / max(round(span / 0.95), 1) for k in range(1, max(round(span / 0.95), 1)))
        ]
        made += sum((kit.tube(bar, 0.042, pillar, 6) for bar in bars), Solid()).both()
    half = wheelbase / 2
    made += kit.axles(wheel(kit, tyre, 0.6 * tyre, spokes), width - 0.2, tyre, (half, -half))
    made += arches(kit, 1.15 * tyre, 0.95 * w, tyre, (half, -half))
    high = bonnet - 0.16
    light = kit.ellipsoid(lamp, 0.085, 0.07, kit.material("lamp", "cream", emission=4), (0.62 * w, high, h - 0.09), 14)
    light += kit.box(
        0.28, 0.1, 0.06, kit.material("lamp", "red", emission=2.5), 0.02, at=(0.62 * w, boot - 0.24, -h + 0.01)
    )
    made += light.both()
    made += sum(
        (kit.box(0.86 * w, 0.03, 0.06, chrome, at=(0, high - 0.1 + 0.05 * k, h - 0.06)) for k in range(3)), Solid()
    )
    bumper = kit.box(1.6 * w, 0.13, 0.16, black, 0.05)
    made += bumper.move(0, ride + 0.14, h - 0.06) + bumper.move(0, ride + 0.14, -h + 0.05)
    made += kit.box(0.46, 0.11, 0.02, kit.material("plastic", "white")).move(0, ride + 0.15, h + 0.03)
    made += kit.box(0.46, 0.11, 0.02, kit.material("plastic", "white")).move(0, boot - 0.3, -h - 0.01)
    seams = [
        ((0.992 * w, ride + 0.06, z), (0.985 * w, waist - 0.05, z), 0.008)
        for z in (back + 0.1, 0.5 * (back + front), front + 0.18)
    ]
    made += kit.ropes(seams, black).both()
    made += kit.ellipsoid(0.09, 0.07, 0.06, body, (0.98 * w, waist + 0.08, foot - 0.25), 10).both()
    return made
