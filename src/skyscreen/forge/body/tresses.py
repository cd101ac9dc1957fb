"""Hair that falls: locks laid over a cap and past its edge, locks before the shoulders, plaits and pigtails.

Local metres of a head 0.25 m high.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body import strands
from skyscreen.forge.body.clay import FINE
from skyscreen.forge.body.field import Field, smooth
from skyscreen.forge.body.sheet import ball, grid, tube

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.body.head import Head

Array = NDArray[Any]
RIBBON = (0.45, 0.05, 0.05)


def hang(u: Array) -> dict[str, Array]:
    """Shares of the chain hair0–hair2 by depth u under the nape: 0 the head's, 1–3 the links."""
    low = np.clip(u, 0, 1)
    links = {f"hair{k}": low * np.clip(1 - np.abs(np.clip(u - 1, 0, 2) - k), 0, 1) for k in range(3)}
    return {"head": 1 - low, **links}


def _outer(field: Field, azimuth: Array, y: Array) -> Array:
    """(N,) radius of the outermost surface round the axis x = 0, z = −0.02 at angles and heights (N,); 0 where none."""
    reach = np.linspace(0.20, 0.02, 46)
    way = np.stack([np.sin(azimuth), np.zeros_like(azimuth), np.cos(azimuth)], -1)
    at = np.array([0, 0, -0.02]) + way[:, None] * reach[None, :, None]
    at[..., 1] = y[:, None]
    inside = field(at.reshape(-1, 3).astype(np.float32)).reshape(len(azimuth), -1) < 0
    return np.where(inside.any(1), reach[inside.argmax(1)], 0.0)


def over(clay: Clay, head: Head, field: Field, tone: Array, rng: np.random.Generator, end: float, count: int) -> None:
    """Locks from the crown down the cap `field`, their tips at uneven heights about `end`."""
    rows = 9
    u = np.linspace(0, 1, rows)
    start = np.linspace(1.15, 2 * np.pi - 1.15, count) + rng.normal(0, 0.03, count)
    tip = end + rng.uniform(-0.035, 0.02, count) * (1.4 if end < -0.2 else 0.7)
    top = 0.105 - 0.02 * rng.random(count)
    y = top[:, None] + (tip - top)[:, None] * u
    # Locks gather towards the back as they fall, and each has its own slow wave.
    wave = np.sin(u * rng.uniform(3, 7, (count, 1)) + rng.uniform(0, 6, (count, 1)))
    turn = (np.pi - start)[:, None] * 0.10 * u + 0.05 * wave
    azimuth = start[:, None] + turn
    radius = _outer(field, azimuth.ravel(), y.ravel()).reshape(count, rows)
    for k in range(1, rows):
        # Under the cap's edge the lock hangs on, a little inwards.
        radius[:, k] = np.where(radius[:, k] > 0, radius[:, k], radius[:, k - 1] * 0.985)
    radius = np.maximum(radius, 0.03) + 0.0005
    line = np.stack([np.sin(azimuth) * radius, y, np.cos(azimuth) * radius - 0.02], -1)
    wide = 0.0100 * np.sin(np.clip(0.06 + 0.90 * u, 0, 1) * np.pi) ** 0.7 * rng.uniform(0.75, 1.25, (count, 1))
    for k in range(count):
        _lock(clay, head, line[k], wide[k], tone * rng.uniform(0.90, 1.12), whole=k % 2 == 0)
    # Near the eye strands as thin as hair parts take their place: each lies between two of the locks.
    many = 9 * count // 2
    at = np.sort(rng.uniform(0, count - 1.001, many))
    low, share = at.astype(int), (at % 1)[:, None, None]
    strand = line[low] * (1 - share) + line[low + 1] * share
    v = np.linspace(0, 1, rows)[None]
    strand[..., 1] -= (rng.uniform(-0.02, 0.03, (many, 1)) * v**2) * (1.5 if end < -0.2 else 1.0)
    strand[..., 0] += 0.0028 * np.sin(v * rng.uniform(4, 11, (many, 1)) + rng.uniform(0, 6, (many, 1))) * v
    up = np.stack([strand[..., 0], 0.02 + 0 * strand[..., 1], strand[..., 2] + 0.02], -1)
    up /= np.linalg.norm(up, axis=-1, keepdims=True) + 1e-9
    strays = rng.random((many, 1, 1)) < 0.06
    strand += up * (0.0006 + 0.0032 * rng.random((many, 1, 1)) + 0.004 * strays * v[..., None])
    _hung(clay, head, strand, up, 0.0029 * rng.uniform(0.6, 1.3, many), tone, rng, False)


def parted(clay: Clay, head: Head, field: Field, tone: Array, rng: np.random.Generator) -> None:
    """Hair that falls to both sides of a parting from brow to crown, back past the temples: locks, and strands near the
    eye. `field`: the whole cap, the face not yet cut free."""

    def both(q: Array) -> Array:
        return np.minimum(field(q), head.scalp(q) - 0.002)

    def flow(count: int, segments: int) -> tuple[Array, Array, Array]:
        """Lines (count, segments + 1, 3), their normals, and how far behind the brow each starts (count,)."""
        u = np.linspace(0, 1, segments + 1)[None]
        back = np.sort(rng.random(count)) ** 1.9
        side = np.where(np.arange(count) % 2 == 0, 1.0, -1.0)
        height = np.interp(back, [0, 0.35, 1], [0.100, 0.138, 0.144])
        root = np.stack([head.part + 0.002 * side, height, np.interp(back, [0, 0.35, 1], [0.082, 0.030, -0.060])], -1)

        def way(q: Array) -> Array:
            around = np.stack([q[:, 1] + 0.02, -q[:, 0], 0 * side], -1) * side[:, None]
            around /= np.linalg.norm(around, axis=1, keepdims=True) + 1e-9
            return around - smooth(q[:, 2], -0.03, 0.06)[:, None] * np.array([0, 0.05, 0.46])

        length = 0.150 + 0.050 * rng.random(count) - 0.02 * back
        rise = 0.0012 + 0.0045 * np.sin(np.pi * np.clip(u * 1.5, 0, 1)) * (0.6 + 0.6 * rng.random((count, 1)))
        line, up = strands.comb(both, root, way, length, rise * np.ones((count, 1)), segments)
        return line, up, back

    line, _, back = flow(22, 7)
    u = np.linspace(0, 1, 8)
    for k in range(len(line)):
        thick = 0.0085 * np.sin(np.clip(0.16 + 0.80 * u, 0, 1) * np.pi) ** 0.6 * (1 - 0.3 * back[k])
        _lock(clay, head, line[k] - 0.003, thick, tone * rng.uniform(0.92, 1.10), whole=k % 2 == 0)
    line, up, back = flow(270, 8)
    width = 0.0028 * rng.uniform(0.6, 1.25, len(line))
    line, up, width = strands.sound(line, up, width)
    grey = rng.random(len(line)) < 0.45 * head.age * float(tone.max() < 0.3)
    wide = strands.taper(width, line.shape[1] - 1, 0.5)
    sheet, of, along = strands.ribbons(head.world(line), up, head.scale * wide, rng.uniform(-0.25, 0.25, len(line)))
    share = strands.greying(head.age) * grey[:, None]
    shade = tone * rng.uniform(0.82, 1.20, (len(line), 1)) * (1 - share) + 0.34 * share
    clay.add(sheet, "head", "strand", slot="hair", vary=strands.own(of),
             colour=shade[of] * (0.90 + 0.18 * along[:, None]), rough=0.42, levels=(FINE,), whole=True)


def framing(clay: Clay, head: Head, tone: Array, rng: np.random.Generator) -> None:
    """For close shots fine strands along the edge of the face's window, or it is cut out as with scissors: from the
    parting round the brow to the temple."""
    many, rows = 190, 6
    side = np.where(np.arange(many) % 2 == 0, 1.0, -1.0)[:, None]
    u = np.linspace(0, 1, rows)[None]
    s = rng.uniform(0.0, 0.72, (many, 1)) + rng.uniform(0.12, 0.40, (many, 1)) * u
    high = np.clip(1 - s, 0, 1)
    half = 0.077 * np.sqrt(np.clip(1 - high**1.7, 0, 1))
    inside = rng.uniform(-0.021, 0.002, (many, 1)) + 0.002 * np.sin(u * rng.uniform(2, 6, (many, 1)))
    x = head.part * high + side * np.minimum(half - inside, 0.0810)
    y = 0.010 + 0.088 * (1 - s)
    stand = rng.uniform(0, 0.006, (many, 1)) + 0.7 * np.maximum(-inside, 0)
    z = head.drape(np.clip(x, -0.0745, 0.0745), y) + 0.0012 + stand * np.sin(np.pi * (0.15 + 0.7 * u))
    on = np.ptp(z, axis=1) < 0.06
    up = np.stack([side * (0.4 + 6 * np.abs(x)), 0.3 + 0 * x, 1 + 0 * x], -1)[on]
    up /= np.linalg.norm(up, axis=-1, keepdims=True)
    width = 0.0019 * rng.uniform(0.5, 1.3, int(on.sum()))
    _hung(clay, head, np.stack([x, y, z], -1)[on], up, width, tone, rng, False)


def _shares(at: Array, front: bool) -> dict[str, Array]:
    """Joints of hair at local points (V, 3)."""
    if front:
        low = smooth(-at[:, 1], 0.10, 0.20)
        return {"head": 1 - low, "chest": low}
    return hang((-0.05 - at[:, 1]) / 0.10 * smooth(-at[:, 2], -0.02, 0.04))


def _hung(clay: Clay, head: Head, line: Array, up: Array, width: Array, tone: Array, rng: np.random.Generator,
          front: bool) -> None:
    """Strands (N, S + 1, 3) that fall, for close shots."""
    line, up, width = strands.sound(line, up, width)
    wide = strands.taper(width, line.shape[1] - 1, 0.5)
    sheet, of, along = strands.ribbons(head.world(line), up, head.scale * wide, rng.uniform(-0.25, 0.25, len(line)))
    at = (sheet.position - np.asarray(head.centre)) / head.scale
    shade = tone * rng.uniform(0.82, 1.20, (len(line), 1))
    sway = 0.15 * np.clip((-0.10 - at[:, 1]) / 0.2, 0, 1)
    clay.add(sheet, clay.skeleton.blend(_shares(at, front)), "strand", slot="hair", vary=strands.own(of),
             colour=shade[of] * (0.84 + 0.28 * along[:, None]), rough=0.42, levels=(FINE,), whole=True, sway=sway)


def _lock(clay: Clay, head: Head, line: Array, wide: Array, tone: Array, whole: bool, front: bool = False) -> None:
    sides = 4
    sheet = tube(head.world(line), head.scale * np.maximum(wide, 1e-4), sides)
    around = np.repeat(line, sides + 1, 0)
    sway = 0.15 * np.clip((-0.10 - around[:, 1]) / 0.2, 0, 1)
    levels = (0, 1) if whole else (0,)
    clay.add(sheet, clay.skeleton.blend(_shares(around, front)), "hair", slot="hair", colour=tone, rough=0.42,
             levels=levels, whole=True, sway=sway, stands_in=True)


def before(clay: Clay, head: Head, tone: Array, rng: np.random.Generator) -> None:
    """Locks that come down before each shoulder onto the chest."""
    key = np.array([[0.084, 0.060, 0.020], [0.098, 0.00, 0.010], [0.101, -0.09, 0.012], [0.100, -0.165, 0.040],
                    [0.088, -0.235, 0.080], [0.080, -0.30, 0.096]])
    u = np.linspace(0, 5, 9)
    base = np.stack([np.interp(u, range(6), key[:, k]) for k in range(3)], -1)
    base[1:-1] = (base[:-2] + 2 * base[1:-1] + base[2:]) / 4
    # One broad tongue a side carries the mass; thin locks lie half sunk in it. Locks alone looked like ropes.
    way = np.array([0.019, 0.0, -0.016])
    across, turn = way / np.linalg.norm(way), np.linspace(0, 2 * np.pi, 25)
    v = u / 5
    wide = 0.0335 * np.interp(v, [0, 0.12, 0.5, 0.8, 1.0], [0.30, 0.72, 1.0, 0.80, 0.10])
    out = np.cross(np.gradient(base, axis=0), across)
    out /= np.linalg.norm(out, axis=1, keepdims=True) + 1e-9
    ridge = 1 + 0.05 * np.sin(9 * turn)
    ring = np.cos(turn)[None, :, None] * across + 0.42 * np.sin(turn)[None, :, None] * out[:, None]
    body = base[:, None] + ring * (wide[:, None] * ridge[None])[..., None]
    shade = np.tile(0.93 + 0.10 * np.sin(9 * turn + 1.0), len(u))[:, None]
    low = smooth(-body[..., 1].ravel(), 0.10, 0.20)
    weight = clay.skeleton.blend({"head": 1 - low, "chest": low})
    for side in (1.0, -1.0):
        mirror = np.array([side, 1, 1])
        sheet = grid(head.world(body * mirror), ring * mirror)
        if side < 0:
            sheet = sheet._replace(index=sheet.index[:, ::-1])
        clay.add(sheet, weight, "hair", slot="hair", colour=tone * shade, rough=0.42, whole=True, sway=0.1 * low)
        for k in range(7):
            spread = (k - 3) / 3
            line = base + across * (0.94 * spread * wide)[:, None]
            line += out * (0.40 * wide * np.sqrt(max(1 - 0.88 * spread**2, 0.0)) - 0.0025)[:, None]
            line[:, 1] -= rng.uniform(-0.004, 0.016) * v**2
            thin = 0.0062 * np.sin(np.clip(0.10 + 0.87 * v, 0, 1) * np.pi) ** 0.6 * rng.uniform(0.8, 1.15)
            _lock(clay, head, line * mirror, thin, tone * rng.uniform(0.93, 1.08), k % 2 == 0, front=True)
        many = 58
        spread = rng.uniform(-1.25, 1.25, (many, 1, 1))
        line = base[None] + across * (spread[..., 0] * wide[None] * rng.uniform(0.85, 1.15, (many, 1)))[..., None]
        bulge = 0.42 * wide[None] * np.sqrt(np.maximum(1 - 0.62 * spread[..., 0] ** 2, 0.02))
        line = line + out[None] * (bulge + rng.uniform(-0.002, 0.004, (many, 1)))[..., None]
        # Ends at many heights and a slow wave of its own: a curtain, not a rope.
        line[..., 1] += rng.uniform(-0.022, 0.075, (many, 1)) * v[None] ** 2.2
        line[..., 0] += 0.004 * np.sin(v[None] * rng.uniform(3, 9, (many, 1)) + rng.uniform(0, 6, (many, 1))) * v[None]
        up = np.broadcast_to(out[None] + 0.5 * spread * across, line.shape)
        up = up / (np.linalg.norm(up, axis=-1, keepdims=True) + 1e-9)
        _hung(clay, head, line * mirror, up * mirror, 0.0030 * rng.uniform(0.6, 1.3, many), tone, rng, True)


def plait(clay: Clay, head: Head, tone: Array, path: Array, joints: bool) -> None:
    """Three strands woven about a path (N, 3), a ribbon and a tuft at its end.

    A plait seen from the front crosses as x = sin t, depth = sin 2t, the strands a third of a turn apart.
    """
    u = np.linspace(0, 1, 34)
    at = np.linspace(0, 1, len(path))
    spine = np.stack([np.interp(u, at, path[:, k]) for k in range(3)], -1)
    for _ in range(3):
        spine[1:-1] = (spine[:-2] + 2 * spine[1:-1] + spine[2:]) / 4
    thick = 0.0175 * (1 - 0.45 * u)
    flat = np.array([1.0, 0, 0])
    out = np.cross(np.gradient(spine, axis=0), flat)
    out /= np.linalg.norm(out, axis=1, keepdims=True) + 1e-9
    for strand in range(3):
        t = u * 24 + strand * 2 * np.pi / 3
        line = spine + (np.sin(t) * thick)[:, None] * flat + (0.55 * np.sin(2 * t) * thick)[:, None] * out
        _woven(clay, head, line, 0.0125 * (1 - 0.40 * u), tone * (0.9 + 0.12 * strand), u, joints)
    end, way = spine[-1], spine[-1] - spine[-3]
    way = way / (np.linalg.norm(way) + 1e-9)
    tuft = end + way * np.linspace(-0.004, 0.055, 6)[:, None]
    _woven(clay, head, tuft, np.array([0.009, 0.014, 0.016, 0.013, 0.008, 0.001]), tone, np.ones(6), joints)
    weight: Any = "hair2" if joints else "head"
    clay.add(ball(head.world(end), 0.0125 * head.scale, 8), weight, "cloth", colour=RIBBON, slot="ribbon")


def _woven(clay: Clay, head: Head, line: Array, wide: Array, tone: Array, u: Array, joints: bool) -> None:
    sheet = tube(head.world(line), head.scale * wide, 7)
    row = np.repeat(u, 8)
    weight: Any = clay.skeleton.blend(hang(0.4 + 2.6 * row)) if joints else _swung(clay, row)
    levels = (0, 1, 2) if joints else (0, 1)
    clay.add(sheet, weight, "hair", slot="hair", colour=tone, rough=0.42, whole=True, levels=levels)


def _swung(clay: Clay, row: Array) -> Array:
    """A tail at the side has no chain of its own: it borrows a third of the swing of the one behind."""
    return clay.skeleton.blend({"head": 1 - 0.35 * row, "hair0": 0.35 * row})


def tails(clay: Clay, head: Head, tone: Array, rng: np.random.Generator) -> None:
    """A tail over each ear: bound, then a spindle of locks."""
    key = np.array([[0.088, 0.075, -0.045], [0.128, 0.062, -0.055], [0.150, -0.01, -0.055], [0.146, -0.10, -0.045],
                    [0.136, -0.175, -0.035]])
    u = np.linspace(0, 4, 12)
    base = np.stack([np.interp(u, range(5), key[:, k]) for k in range(3)], -1)
    base[1:-1] = (base[:-2] + 2 * base[1:-1] + base[2:]) / 4
    bulge = np.interp(u, [0, 0.6, 1.6, 3, 4], [0.010, 0.020, 0.028, 0.020, 0.006])
    for side in (1.0, -1.0):
        mirror = np.array([side, 1, 1])
        _woven(clay, head, base * mirror, bulge, tone, u / 4, False)
        for k in range(7):
            turn = 2 * np.pi * k / 7
            line = base + np.stack([np.cos(turn) * bulge, 0 * bulge, np.sin(turn) * bulge], -1) * 0.85
            line[-1] = line[-2] + (line[-1] - line[-2]) * rng.uniform(0.9, 2.0)
            wide = 0.0085 * np.sin(np.clip(0.12 + 0.85 * u / 4, 0, 1) * np.pi) ** 0.6
            _woven(clay, head, line * mirror, wide, tone * rng.uniform(0.82, 1.22), u / 4, False)
        wisps(clay, head, base * mirror, bulge * 1.12, tone, rng, lambda row: _swung(clay, row), 70)
        clay.add(ball(head.world(key[0] * mirror * [1.07, 1, 1]), 0.019 * head.scale, 9), "head", "cloth",
                 colour=RIBBON, slot="ribbon")


def wisps(clay: Clay, head: Head, spine: Array, radius: Array, tone: Array, rng: np.random.Generator, joints: Any,
          many: int) -> None:
    """Strands down a tail round its spine (S + 1, 3) of radii (S + 1,), their ends uneven, for close shots.

    Args:
        joints: weights (V, J) by the share of the tail's length (V,).
    """
    u = np.linspace(0, 1, len(spine))[None]
    way = np.gradient(spine, axis=0)
    way /= np.linalg.norm(way, axis=1, keepdims=True) + 1e-9
    side = np.cross(way, [0.0, 0, 1.0] if abs(way[len(way) // 2, 2]) < 0.8 else [1.0, 0, 0])
    side /= np.linalg.norm(side, axis=1, keepdims=True) + 1e-9
    turn = rng.uniform(0, 2 * np.pi, (many, 1)) + rng.normal(0, 0.5, (many, 1)) * u
    up = np.cos(turn)[..., None] * side + np.sin(turn)[..., None] * np.cross(way, side)
    off = radius[None] * rng.uniform(0.92, 1.10, (many, 1)) + 0.004 * (rng.random((many, 1)) < 0.1) * np.sin(np.pi * u)
    line = spine[None] + up * off[..., None]
    line = line + way[-1] * (rng.uniform(-0.035, 0.03, (many, 1)) * u**2)[..., None]
    wide = strands.taper(0.0030 * rng.uniform(0.6, 1.3, many), len(spine) - 1)
    sheet, of, along = strands.ribbons(head.world(line), up, head.scale * wide, rng.uniform(-0.4, 0.4, many))
    shade = tone * rng.uniform(0.72, 1.30, (many, 1))
    clay.add(sheet, joints(along), "strand", slot="hair", vary=strands.own(of),
             colour=shade[of] * (0.86 + 0.26 * along[:, None]), rough=0.42, levels=(FINE,), whole=True)
