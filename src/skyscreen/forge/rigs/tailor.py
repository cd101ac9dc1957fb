"""What turns a shape into a garment: bands at neck, cuff and hem, collars, lapels, plackets, buttons.

Every piece is a sheet or tube laid on the trunk's field, so it follows any figure. Heights and widths are canonical
metres (times `Figure.k`); `loose` is metres.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body import hand
from skyscreen.forge.body.field import fold, unit
from skyscreen.forge.body.garment import Cloth, covered, sleeve_radii
from skyscreen.forge.body.sheet import Sheet, ball, grid, tube
from skyscreen.forge.rigs.chest import front

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.rigs.figure import Figure

Array = NDArray[Any]


EDGE = np.array([[1.0, 0.0005], [0.92, 0.0032], [0.0, 0.0032], [-0.15, 0.0], [0.1, -0.005]])
"""Section of a band: (share of its width, metres off the cloth), from its inner edge round its rim."""


def lay(clay: Clay, f: Figure, cloth: Cloth, sheet: Sheet, shade: Any = 1.0, levels: tuple[int, ...] = (0, 1)) -> None:
    """Add a sheet that moves with the trunk."""
    clay.add(
        sheet,
        f.torso_weights(sheet.position, sheet.index),
        cloth.material,
        colour=np.asarray(cloth.colour) * shade,
        slot=cloth.slot,
        rough=cloth.rough,
        levels=levels,
    )


def around(field: Any, turn: Array, y: Array, centre: float, reach: float) -> Array:
    """(..., 3) points of a field's surface at heights y, angles `turn` from +Z about the axis at z = `centre`."""
    turn, y = np.broadcast_arrays(turn, y)
    low, high = np.zeros(turn.size), np.full(turn.size, reach)

    def at(r: Array) -> Array:
        return np.stack([np.sin(turn.ravel()) * r, y.ravel(), np.cos(turn.ravel()) * r + centre], -1)

    for _ in range(16):
        middle = (low + high) / 2
        p = at(middle).astype(np.float32)
        inside = field(p, fold(p)) < 0
        low, high = np.where(inside, middle, low), np.where(inside, high, middle)
    return at(high).reshape(*turn.shape, 3)


def neckband(clay: Clay, f: Figure, cloth: Cloth, loose: float, neckline: float, thick: float) -> None:
    """A rolled edge round the neck's opening; `neckline` metres deep in front, as `garment.torso` cuts it."""
    k, body = f.k, f.trunk(loose)
    turn = np.linspace(0, 2 * np.pi, 37)
    y = np.full(37, f.top)
    for _ in range(6):
        ring = around(body, turn, y, -0.016 * k, 0.2 * k)
        y = (y + f.throat(ring, neckline) - 0.001 * k) / 2
    # A band is flat: it keeps two fifths of its thickness off the cloth, or it looks like a hose.
    sheet, sides = tube(ring, thick * k, 7), 8
    p = ring.astype(np.float32)
    step = np.float32(0.006 * k) * np.eye(3, dtype=np.float32)
    slope = [body(p + step[a], fold(p + step[a])) - body(p - step[a], fold(p - step[a])) for a in range(3)]
    away = np.repeat(unit(np.stack(slope, -1)), sides, 0)
    off = sheet.position - np.repeat(p, sides, 0)
    flat = off - 0.6 * (off * away).sum(1, keepdims=True) * away
    normal = unit(sheet.normal + 1.2 * (sheet.normal * away).sum(1, keepdims=True) * away)
    sheet = sheet._replace(position=np.repeat(p, sides, 0) + flat.astype(np.float32), normal=normal.astype(np.float32))
    lay(clay, f, cloth, sheet, 0.90, (0, 1, 2))


def armholes(clay: Clay, f: Figure, cloth: Cloth, loose: float, aside: float) -> None:
    """A rolled edge round both armholes of what has no sleeves, cut `aside` metres from the middle as `garment.torso`
    cuts it: the cut's own edge has the grid's teeth."""
    k, body = f.k, f.trunk(loose)
    y = np.array([1.168, 1.185, 1.205, 1.235, 1.265, 1.29, 1.305]) * k
    x = aside + 1.2 * np.maximum(1.19 * k - y, 0)
    depth = []
    for side in (1.0, -1.0):
        low, high = np.zeros(len(y)), np.full(len(y), 0.4 * k)
        for _ in range(18):
            middle = (low + high) / 2
            p = np.stack([x, y, side * middle], -1).astype(np.float32)
            inside = body(p, fold(p)) < 0
            low, high = np.where(inside, middle, low), np.where(inside, high, middle)
        depth.append(side * high)
    ring = np.concatenate([np.stack([x, y, depth[0]], -1), np.stack([x, y, depth[1]], -1)[::-1]])
    ring = np.concatenate([ring, ring[:1]])
    for flip in (1.0, -1.0):
        lay(clay, f, cloth, tube(ring * np.array([flip, 1, 1]), 0.0085 * k, 6), 0.90)


def hem(clay: Clay, f: Figure, cloth: Cloth, loose: float, y: float, over: float, wide: float) -> None:
    """The lower edge of a garment that hangs over trousers `over` metres loose: a strip `wide` high."""
    turn = np.linspace(0, 2 * np.pi, 37)
    # The strip hides the teeth that a field's cut leaves: it starts above them and turns in below.
    up, off = EDGE[:, 0, None] * wide * f.k, EDGE[:, 1, None, None] * f.k
    ring = around(covered(f, loose, over), turn[None], (y + 0.004) * f.k + up, 0.0, 0.26 * f.k)
    out = np.stack([np.sin(turn), 0 * turn, np.cos(turn)], -1)[None]
    points = ring + out * off
    lay(clay, f, cloth, grid(points, np.broadcast_to(out, points.shape)), 0.93)


def cuff(clay: Clay, f: Figure, cloth: Cloth, share: float, radius: float, wide: float) -> None:
    """Edges of both sleeves at `share` of the arm (0 shoulder … 1 wrist), `radius` metres from its axis."""
    sk = clay.skeleton
    arm, elbow, wrist = sk["arm_l"], sk["fore_l"], sk["hand_l"]
    at = arm + (elbow - arm) * share * 2 if share <= 0.5 else elbow + (wrist - elbow) * (share * 2 - 1)
    turn = np.linspace(0, 2 * np.pi, 21)[:, None]
    out = (np.sin(turn) * hand.BACK + np.cos(turn) * hand.AHEAD)[None]
    back, off = EDGE[:, 0, None, None] * wide * f.k, EDGE[:, 1, None, None] * f.k
    points = at + out * (radius + off) + hand.ARM * (0.004 * f.k - back)
    clay.add(
        grid(points, np.broadcast_to(out, points.shape)),
        "arm_l" if share <= 0.5 else "fore_l",
        cloth.material,
        colour=np.asarray(cloth.colour) * 0.93,
        slot=cloth.slot,
        rough=cloth.rough,
        mirror=True,
        levels=(0, 1),
    )


def collar(clay: Clay, f: Figure, cloth: Cloth, loose: float, height: float, gap: float, fall: float) -> None:
    """A collar on the neck's opening: a stand and, where `fall` > 0, a leaf folded over it with points in front.

    Args:
        height: of the stand.
        gap: half angle left open in front, radians.
        fall: width of the leaf; its points are half as long again.
    """
    k = f.k
    turn = np.linspace(gap, 2 * np.pi - gap, 31)
    near = np.minimum(turn, 2 * np.pi - turn) - gap
    point = np.exp(-((near / 0.42) ** 2))
    ring = (0.060 * k + 0.5 * loose) * np.stack([np.sin(turn), 0 * turn, np.cos(turn)], -1) - [0, 0, 0.016 * k]
    base = _lowered(f, ring, loose)
    base[:, 1] = np.minimum(base[:, 1], f.top + 0.004 * k)
    out = np.stack([np.sin(turn), 0 * turn, np.cos(turn)], -1)
    up = np.array([0.0, 1, 0])
    stand = (height * (1 - 0.35 * point) * k)[:, None]
    rows = [base - up * 0.012 * k, base + out * 0.001 * k, base - out * 0.003 * k + up * stand]
    if fall > 0:
        rows.append(base + out * 0.003 * k + up * (stand + 0.003 * k))
        width = (fall * (1 + 0.5 * point) * k)[:, None]
        # The leaf's points stand apart, so that it opens in a V.
        bent = turn + 0.30 * point * np.where(turn < np.pi, 1, -1)
        spread = base + np.stack([np.sin(bent) - np.sin(turn), 0 * turn, np.cos(bent) - np.cos(turn)], -1) * 0.062 * k
        spread = spread + np.stack([np.sin(bent), 0 * turn, np.cos(bent)], -1) * width * 0.75
        edge = _lowered(f, spread, loose + 0.009 * k)
        # A seam 5 mm within the edge, and the dark under it: one tone with the shirt, a collar was not seen at all.
        seam = edge + (rows[-1] - edge) * min(0.005 / fall, 0.3)
        rows += [(rows[-1] + edge) / 2 + (out + up) * 0.003 * k, seam + (out + up) * 0.0012 * k, edge,
                 edge - up * 0.006 * k]
    else:
        rows += [base + out * 0.002 * k + up * (stand + 0.001 * k), base + out * 0.004 * k + up * stand * 0.5, rows[1]]
    points = np.stack(rows)
    tones = np.linspace(0.80, 1.0, len(rows))
    if fall > 0:
        tones = np.array([0.60, 0.72, 0.85, 1.06, 1.04, 0.84, 1.06, 0.42])
    shade = np.repeat(tones, 31)[:, None]
    lay(clay, f, cloth, grid(points, np.broadcast_to(out + up * 0.4, points.shape)), shade, (0, 1, 2))


def _lowered(f: Figure, p: Array, loose: float) -> Array:
    """Points (N, 3) let down on the trunk from above the neck, y alone changed."""
    body = f.trunk(loose)
    low, high = np.full(len(p), f.top - 0.20 * f.k), np.full(len(p), f.top + 0.05 * f.k)
    for _ in range(16):
        middle = (low + high) / 2
        q = np.stack([p[:, 0], middle, p[:, 2]], -1).astype(np.float32)
        inside = body(q, fold(q)) < 0
        low, high = np.where(inside, middle, low), np.where(inside, high, middle)
    return np.stack([p[:, 0], high, p[:, 2]], -1)


def _strip(f: Figure, left: Array, right: Array, y: Array, lift: Array, columns: int = 4) -> Sheet:
    """A sheet on the chest between edges x (M,) at heights y (M,), canonical; lift (columns,) metres off the skin."""
    v = np.linspace(0, 1, columns)[None]
    x = (left[:, None] * (1 - v) + right[:, None] * v) * f.k
    points = front(f, x, np.broadcast_to(y[:, None] * f.k, x.shape), 0.0)
    field = f.trunk(0.0)
    p = points.reshape(-1, 3).astype(np.float32)
    step = np.float32(0.004 * f.k) * np.eye(3, dtype=np.float32)
    slope = [field(p + step[a], fold(p + step[a])) - field(p - step[a], fold(p - step[a])) for a in range(3)]
    away = unit(np.stack(slope, -1)).reshape(points.shape)
    return grid(points + away * np.broadcast_to(lift, x.shape)[..., None], away)


def buttons(clay: Clay, f: Figure, heights: Any, x: float, loose: float, colour: Any) -> None:
    """Round buttons on the chest at canonical heights."""
    for y in heights:
        at = front(f, np.array([x * f.k]), np.array([y * f.k]), loose)[0]
        clay.add(
            ball(tuple(at), np.array([0.0075, 0.0075, 0.0035]) * f.k, 8),
            "chest" if y > 1.05 else "spine",
            "plastic",
            colour=colour,
            rough=0.3,
            levels=(0,),
        )


def placket(clay: Clay, f: Figure, cloth: Cloth, loose: float, low: float, colour: Any, count: int = 6) -> None:
    """The strip of a shirt that carries its buttons, from the throat to `low`."""
    top = f.top / f.k - 0.014
    y = np.linspace(low, top, 12)
    half = np.full(12, 0.0125)
    lay(clay, f, cloth, _strip(f, -half, half, y, loose + np.array([0.0, 0.0035, 0.0035, 0.0]) * f.k), 1.05)
    buttons(clay, f, np.linspace(low + 0.05, top - 0.035, count), 0.0, loose + 0.005 * f.k, colour)


def jacket(
    clay: Clay, f: Figure, cloth: Cloth, shirt: Cloth, tie: Cloth | None, loose: float, button: float = 1.08
) -> None:
    """The front of a suit: shirt in the opening, lapels with a notch, a tie, two buttons and a breast pocket."""
    k, top = f.k, f.top / f.k - 0.008
    u = np.concatenate([np.linspace(0, 0.72, 8), [0.76, 0.80, 0.90, 1.0]])
    y = button + (top - button) * u
    half = 0.003 + 0.050 * u**0.85
    lay(clay, f, shirt, _strip(f, -half - 0.006, half + 0.006, y, loose + np.full(5, 0.002 * k), 5), 1.0, (0, 1, 2))
    collar(clay, f, shirt, loose, 0.034, 0.05, 0.022)
    leaf = np.interp(u, [0, 0.1, 0.72, 0.76, 0.80, 1.0], [0.004, 0.016, 0.058, 0.030, 0.044, 0.030])
    lift = loose + np.array([0.0045, 0.0075, 0.0075, 0.0045, -0.001]) * k
    for s in (1, -1):
        lay(clay, f, cloth, _strip(f, s * half, s * (half + leaf), y, lift, 5), 1.12, (0, 1, 2))
    if tie is not None:
        v = np.linspace(0, 1, 8)
        width = np.interp(v, [0, 0.82, 0.84, 1.0], [0.021, 0.011, 0.014, 0.018])
        line = button + 0.01 + (top - button - 0.012) * v
        rise = loose + np.array([0.002, 0.0075, 0.0075, 0.002]) * k
        lay(clay, f, tie, _strip(f, -width, width, line, rise), 1.0, (0, 1, 2))
        knot = front(f, np.zeros(1), np.array([top * k]), loose + 0.004 * k)[0]
        lay(clay, f, tie, ball(tuple(knot), np.array([0.016, 0.015, 0.010]) * k, 10), 1.0)
    dark = np.asarray(cloth.colour) * 0.4
    buttons(clay, f, (button - 0.005, button - 0.085), 0.004, loose + 0.004 * k, dark)
    rows, rise = np.array([1.195, 1.212]), loose + np.full(4, 0.003 * k)
    lay(clay, f, cloth, _strip(f, 0 * rows + 0.075, 0 * rows + 0.118, rows, rise), 0.8)
    # The edge below the buttons, where the two fronts lie one over the other.
    seam = np.linspace(button - 0.24, button, 7)
    ridge = _strip(f, 0 * seam + 0.006, 0 * seam + 0.011, seam, loose + np.array([0.004, 0.0]) * k, 2)
    lay(clay, f, cloth, ridge, 0.45)


def crossed(clay: Clay, f: Figure, cloth: Cloth, under: Cloth, loose: float, waist: float) -> None:
    """Fronts that cross, left over right as hanfu does, each edged with a band; `under` shows at the throat."""
    k, top = f.k, f.top / f.k - 0.004
    meet = (0.056 / 0.125) ** (1 / 0.9)
    for low in (meet, 1.0):
        u = np.linspace(0, low, 14)
        y = top + (waist + 0.02 - top) * u
        line = 0.056 - 0.125 * u**0.9
        if low < 1:
            lay(clay, f, under, _strip(f, -line, line, y, loose + np.full(4, 0.0015 * k)), 1.0, (0, 1, 2))
    for s, rise in ((-1, 0.0), (1, 0.003)):
        lift = loose + (np.array([0.001, 0.005, 0.005, 0.0]) + rise) * k
        lay(clay, f, cloth, _strip(f, s * (line - 0.006), s * (line + 0.026), y, lift), 0.62, (0, 1, 2))
    turn = np.linspace(0.9, 2 * np.pi - 0.9, 25)
    ring = (0.060 * k + 0.5 * loose) * np.stack([np.sin(turn), 0 * turn, np.cos(turn)], -1) - [0, 0, 0.016 * k]
    base = _lowered(f, ring, loose)
    base[:, 1] = np.minimum(base[:, 1], f.top + 0.004 * k)
    out = np.stack([np.sin(turn), 0 * turn, np.cos(turn)], -1)
    up = np.array([0.0, 1, 0])
    rows = [base + out * 0.010 * k, base + out * 0.004 * k + up * 0.012 * k, base + up * 0.016 * k, base]
    lay(clay, f, cloth, grid(np.stack(rows), np.broadcast_to(out + up * 0.5, (4, 25, 3))), 0.62, (0, 1, 2))


def leg_cuffs(clay: Clay, f: Figure, cloth: Cloth, loose: float) -> None:
    """Hems of both trouser legs, 0.93 of the way from knee to ankle."""
    knee, ankle = clay.skeleton["calf_l"], clay.skeleton["foot_l"]
    turn = np.linspace(0, 2 * np.pi, 21)[:, None]
    radius = 0.045 * f.k * f.girth + loose
    ring = knee + (ankle - knee) * 0.93 + np.concatenate([np.sin(turn), 0 * turn, np.cos(turn)], 1) * radius
    clay.add(
        tube(ring, 0.005 * f.k, 5),
        "calf_l",
        cloth.material,
        colour=np.asarray(cloth.colour) * 0.85,
        slot=cloth.slot,
        rough=cloth.rough,
        mirror=True,
        levels=(0, 1),
    )


def sleeve_end(f: Figure, sleeve: float, loose: float, wide: float) -> float:
    """Radius in metres of a sleeve's edge."""
    _, middle, end = sleeve_radii(f, loose)
    return middle * 1.12 if sleeve <= 0.5 else end + (wide + 0.002) * f.k
