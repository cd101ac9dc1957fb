"""Rays against upright convex solids, closed form, for whole batches at once.

Shapes: N views, R rays each. Components are separate (N, R) tensors, so that each operation is one pass over memory
and a compiler can fuse them. A solid is a slab in y cut by either two more slabs (cube, wall) or one quadric of
revolution x² + z² = q₂ y² + q₁ y + q₀: ball (−1, 0, r²), cylinder (0, 0, r²), cone (¼, −r/2, r²/4), with y from its
centre.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from skyscreen.data.laws.tables import constant

FAR = 1.0e6  # no hit
Rays = tuple[Tensor, Tensor, Tensor]  # x, y, z


@dataclass(frozen=True)
class Solids:
    """P solids of N views."""

    place: Tensor  # float32 (N, P, 3), centres, m
    half: Tensor  # float32 (N, P, 3), half sizes, m; a round solid's radius is half[…, 0]
    quadric: Tensor  # float32 (N, P, 3): q₂, q₁, q₀
    box: Tensor  # bool (N, P)
    cos: Tensor  # float32 (N, P), of the turn about the vertical
    sin: Tensor
    there: Tensor  # bool (N, P)


def quadric(shape: Tensor, half: Tensor) -> Tensor:
    """Shape numbers and half sizes, any shape → (…, 3); a cube's is not used."""
    table = ((-1.0, 0.0, 1.0), (0.0, 0.0, 1.0), (0.0, 0.0, 1.0), (0.25, -0.5, 0.25))
    q2, q1, q0 = constant(table, shape.device)[shape].unbind(-1)
    return torch.stack([q2, q1 * half, q0 * half**2], -1)


def interval(solids: Solids, origin: Rays, ray: Rays) -> tuple[Tensor, Tensor]:
    """Where the lines origin + t·ray, components (N, R) or (N, 1), enter and leave every solid: (N, P, R) both; they
    miss where t_in ≥ t_out."""
    place, half, quadric = (value[..., None] for value in (solids.place, solids.half, solids.quadric))
    cos, sin = solids.cos[..., None], solids.sin[..., None]
    x, y, z = (o[:, None] - place[:, :, i] for i, o in enumerate(origin))
    ox, oy, oz = cos * x - sin * z, y, sin * x + cos * z
    x, y, z = (d[:, None] for d in ray)
    dx, dy, dz = cos * x - sin * z, y, sin * x + cos * z
    hx, hy, hz = half.unbind(2)
    q2, q1, q0 = quadric.unbind(2)

    iy = 1 / _off_zero(dy)
    near_y, far_y = -oy * iy - hy * iy.abs(), -oy * iy + hy * iy.abs()

    a = dx * dx + dz * dz - q2 * dy * dy
    b = ox * dx + oz * dz - (q2 * oy + 0.5 * q1) * dy
    c = ox * ox + oz * oz - (q2 * oy + q1) * oy - q0
    under = b * b - a * c
    root, ia = torch.sqrt(under.clamp(min=0)), 1 / _off_zero(a)
    near, far = (-b - root) * ia, (-b + root) * ia
    # Steeper than the cone (a < 0): inside below `far` or above `near`; the lower half of the double cone is the one
    # where the ray is low.
    steep, falls = a < 0, dy < 0
    near, far = torch.where(steep & ~falls, -FAR, near), torch.where(steep & falls, FAR, far)
    near = torch.where(under < 0, FAR, near)

    ix, iz = 1 / _off_zero(dx), 1 / _off_zero(dz)
    box = solids.box[..., None]
    near_box = torch.maximum(-ox * ix - hx * ix.abs(), -oz * iz - hz * iz.abs())
    far_box = torch.minimum(-ox * ix + hx * ix.abs(), -oz * iz + hz * iz.abs())
    t_in = torch.maximum(near_y, torch.where(box, near_box, near))
    t_out = torch.minimum(far_y, torch.where(box, far_box, far))
    return torch.where(solids.there[..., None], t_in, FAR), t_out


def normal(solids: Solids, who: Tensor, point: Rays) -> tuple[Rays, Rays]:
    """Outward unit normals in the world, and the points in the solids' own axes; `who` (N, R) names the solids."""

    def of(values: Tensor) -> Tensor:
        return values.gather(1, who)

    cos, sin = of(solids.cos), of(solids.sin)
    x, y, z = (p - of(solids.place[:, :, i]) for i, p in enumerate(point))
    lx, lz = cos * x - sin * z, sin * x + cos * z
    hx, hy, hz = (of(solids.half[:, :, i]) for i in range(3))
    q2, q1 = of(solids.quadric[:, :, 0]), of(solids.quadric[:, :, 1])
    box = of(solids.box)
    ax, ay, az = (lx / hx).abs(), (y / hy).abs(), (lz / hz).abs()
    flat_x = (ax > ay) & (ax > az)
    flat_y = torch.where(box, ~flat_x & (ay > az), (ay > 0.9995) & (q2 > -0.5))  # a ball has no caps
    nx = torch.where(box, lx.sign() * flat_x, lx)
    ny = torch.where(box, torch.zeros_like(y), -(q2 * y + 0.5 * q1))
    nz = torch.where(box, lz.sign() * ~(flat_x | flat_y), lz)
    nx, ny, nz = torch.where(flat_y, 0.0, nx), torch.where(flat_y, y.sign(), ny), torch.where(flat_y, 0.0, nz)
    scale = torch.rsqrt((nx * nx + ny * ny + nz * nz).clamp(min=1e-12))
    nx, ny, nz = nx * scale, ny * scale, nz * scale
    return (cos * nx + sin * nz, ny, cos * nz - sin * nx), (lx, y, lz)


def _off_zero(value: Tensor) -> Tensor:
    return torch.where(value.abs() < 1e-7, 1e-7, value)


