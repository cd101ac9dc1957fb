"""The bones of a head and neck: cranium, cheekbones, jaw by sex and age, and the two muscles that draw a neck.

Breadths follow the survey of 3,997 faces by Z. Zhuang and B. Bradtmiller, "Head-and-face anthropometric survey of
U.S. respirator users" (J. Occup. Environ. Hyg. 2, 2005), in rounded millimetres, women | men: head 147 | 153, over the
cheekbones 135 | 144, over the angles of the jaw 110 | 120, least breadth of the brow 103 | 106, chin to root of the
nose 113 | 123, pupils 62 | 65 apart, mouth 48 | 51. A head here is 0.25 m from chin to crown for some 217 | 225 mm in
life, so a millimetre of life is 0.00115 | 0.00111. Children: the braincase is all but grown at six, the face is not
(D. Enlow, Facial Growth), so the jaw is narrower and shorter under it. Local metres of a head 0.25 m high; N points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.field import capsule, ellipsoid, fold, join

if TYPE_CHECKING:
    from skyscreen.forge.body.head import Head

Array = NDArray[Any]
WIDE = 0.0890
"""Half breadth of the cranium: 5 % over life's 0.0845, as hats and hair are made for it."""
EAR = (0.0885, -0.006, -0.012)
"""The root of the left ear."""
NECK = 0.054
"""Radius of a man's neck at `Head.neck` 1: 400 mm round in life, and the head is a tenth over life."""


def bones(head: Head, p: Array) -> Array:
    """(N,) field of cranium, cheeks, jaw and neck, without ears, sockets and nose."""
    x, g = fold(p), head.face
    c, man = head.child, (1 - head.feminine) * (1 - head.child)
    soft = max(1 - man, 0.0)
    jaw = head.jaw * (1 + 0.15 * g.jaw)
    d = ellipsoid(p, (0, 0.036, -0.014), (WIDE + 0.004 * g.skull, 0.104, 0.107))
    # The middle of the face, from the root of the nose to the floor of the mouth.
    d = join(d, ellipsoid(p, (0, -0.034, 0.014), (0.057 + 0.002 * c, 0.064, 0.073)), 0.050)
    # Cheekbone and its arch back to the ear: the broadest place of the face, level with the nose's middle.
    cheek = head.cheek * (1 + 0.16 * g.cheek)
    d = join(d, ellipsoid(x, (0.0500, -0.0175, 0.0480), (0.0225 * cheek, 0.0185, 0.0270)), 0.026)
    d = join(d, capsule(x, (0.0640, -0.012, 0.034), (0.0720, -0.006, -0.002), 0.0080, 0.0085), 0.026)
    # The jaw: up to the ear, its angle, forward to the chin.
    low = -0.070 - 0.006 * man + 0.004 * c
    angle = np.array([(0.0480 + 0.0035 * man - 0.004 * c) * jaw, low, 0.002])
    d = join(d, capsule(x, (0.0640, -0.018, -0.004), angle, 0.0110, 0.0130), 0.032)
    chin_y = -0.1005 - 0.0075 * g.chin + 0.0045 * c
    chin_x = (0.0110 + 0.0070 * man + 0.003 * c) * jaw
    # The chin's front lies some 6 mm of life behind the lower lip (R. Ricketts' aesthetic line); 15 mm is a doll's.
    out = 0.0690 - 0.005 * c + 0.0015 * man + 0.0030 * g.profile
    d = join(d, capsule(x, angle, (chin_x, chin_y + 0.002, out - 0.008), 0.0130, 0.0125), 0.026)
    d = join(d, ellipsoid(p, (0, chin_y, out), ((0.0180 + 0.006 * man) * jaw, 0.0165, 0.0160)), 0.020)
    # Flesh under the cheekbone: full in the young, gone in the old; on a man it is the muscle that chews.
    full = (0.42 + 0.24 * soft + 0.38 * c + 0.26 * g.flesh) * (1 - 0.55 * head.age)
    d = join(d, ellipsoid(x, (0.0395, -0.050, 0.046), (0.021 * full + 0.004, 0.026, 0.024 * full + 0.004)), 0.034)
    return join(d, neck(head, p, x), 0.022)


def neck(head: Head, p: Array, x: Array) -> Array:
    """(N,) field of the neck: leaning forward, with the muscle from behind each ear to the pit of the throat."""
    r = NECK * head.neck
    d = capsule(p, (0, -0.060, -0.026), (0, -0.20, -0.036), r * 0.97, r * 1.04)
    strand = capsule(x, (0.98 * r, -0.062, -0.034), (0.30 * r, -0.205, -0.036 + 0.93 * r), 0.0085, 0.0065)
    d = join(d, strand, 0.014)
    man = (1 - head.feminine) * (1 - head.child)
    if man > 0.3:
        d = join(d, ellipsoid(p, (0, -0.137, -0.034 + r), (0.0075, 0.0110, 0.0075 * man)), 0.012)
    return d


def ear(head: Head, x: Array, d: Array) -> Array:
    """The left ear joined to the field d at points near it: a plate that stands off the head behind, a rim round it,
    the fold within, the lobe, the flap before its opening."""
    size = 1 + 0.10 * head.face.ear
    e = (x - np.array(EAR, np.float32)) / size
    # Its back edge stands 25 degrees off the head, its top leans 12 degrees back.
    a, b = np.radians(25.0), np.radians(12.0)
    y, z = e[:, 1] * np.cos(b) - e[:, 2] * np.sin(b), e[:, 2] * np.cos(b) + e[:, 1] * np.sin(b)
    turned = [e[:, 0] * np.cos(a) + z * np.sin(a), y, z * np.cos(a) - e[:, 0] * np.sin(a)]
    q = np.stack(turned, -1).astype(np.float32)
    plate = ellipsoid(q, (-0.001, 0.001, -0.003), (0.0055, 0.029, 0.018))
    round_ = np.hypot((q[:, 1] - 0.003) / 0.0275, (q[:, 2] + 0.003) / 0.0175)
    rim = np.hypot((round_ - 1) * 0.021, q[:, 0] - 0.0035) - 0.0036
    rim = np.maximum(rim, -0.020 - q[:, 1])
    shell = join(plate, rim, 0.005)
    shell = join(shell, ellipsoid(q, (0.002, -0.027, 0.002), (0.0048, 0.0085, 0.0075)), 0.006)
    shell = join(shell, capsule(q, (0.0045, 0.015, -0.003), (0.0050, -0.013, -0.009), 0.0026), 0.005)
    shell = np.maximum(shell, -ellipsoid(q, (0.0085, -0.005, 0.003), (0.0085, 0.0120, 0.0085)))
    shell = join(shell, ellipsoid(q, (0.004, -0.007, 0.0130), (0.0040, 0.0060, 0.0034)), 0.004)
    return join(d, shell * size, 0.006)
