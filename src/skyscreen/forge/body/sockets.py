"""Eyes of a person in their sockets: balls, lids with a thick edge, the line of the lashes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from skyscreen.forge.body import lashes, mouth
from skyscreen.forge.body.expression import EYE, flesh
from skyscreen.forge.body.eyes import eyeball
from skyscreen.forge.body.field import smooth, unit
from skyscreen.forge.body.sheet import ball, grid, tube

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.body.head import Head


def build(clay: Clay, head: Head) -> None:
    """Both eyes in their sockets."""
    skin = np.asarray(head.skin, float)
    for side, s in (("_l", 1), ("_r", -1)):
        c = np.array(EYE) * [s, 1, 1]
        r = head.eye
        eyeball(
            clay,
            "eye" + side,
            head.world(c),
            unit(np.array([s * 0.03, 0.0, 1.0])),
            r * head.scale,
            head.iris,
            skin,
            size=0.485 + 0.075 * head.child,
        )
        look = unit(np.array([s * 0.24, -0.02, 1.0]))
        across = unit(np.cross([0, 1.0, 0], look))
        up = np.cross(look, across)
        # The top of the ball, which a lid that falls would bare under the brow.
        top = ball(head.world(c), r * 1.02 * head.scale, 14, unit(up - 0.25 * look), np.linspace(0, 1.13, 6))
        clay.add(top, "head", "skin", slot="skin", colour=skin * 0.86, rough=0.6, levels=(0, 1))
        azimuth = np.linspace(-1.42, 1.42, 27)
        base = np.clip(1 - (azimuth / 0.98) ** 2, 0, 1) ** 0.62
        for which, height in ((1, 0.39 + 0.10 * head.child - 0.06 * head.age), (-1, -0.31 - 0.05 * head.child)):
            # The upper lid is highest towards the nose, the lower one lowest away from it.
            tilt = -azimuth * s * 0.13 * which
            edge = height * (1 + 0.16 * head.face.lid) * base * (1 + tilt)
            edge = edge + azimuth * s * (0.05 + 0.07 * head.face.slant)
            if which > 0:
                inner = np.clip(-azimuth * s / 0.98, 0, 1)
                edge = edge - max(head.face.fold, 0.0) * 0.12 * inner**2 * (1 - inner)
            out = np.array([0, 0, 0.06, 0.16, 0.32, 0.52, 0.76, 1.0])[:, None]
            far = which * (1.5 if which < 0 else 2.35)
            el = edge + (far - edge) * out
            radius = r * (np.array([0.985, 1.055, 1.075, 1.085, 1.085, 1.075, 1.06, 1.03])[:, None] + 0 * el)
            way = (
                (np.sin(azimuth)[None] * np.cos(el))[..., None] * across
                + np.sin(el)[..., None] * up
                + (np.cos(azimuth)[None] * np.cos(el))[..., None] * look
            )
            shadow = np.array([0.05, 0.14, 0.15]) * (0.45 + 0.55 * head.feminine * (1 - head.child))
            lid = skin * (1 - shadow if which > 0 else np.array([1.0, 0.97, 0.96]))
            rim = np.clip(1 - out * 6, 0, 1) * np.ones_like(el)
            tone = lid * (1 - 0.30 * rim[..., None] * np.array([0.6, 1, 1]))
            points = c + way * radius[..., None]
            if which < 0:
                # The lower lid runs out into the cheek; left on its ball it hangs there as a bag.
                front = head.drape(points[..., 0], points[..., 1]) - 0.0013 - 0.005 * smooth(out, 0.62, 1.0)
                flow = smooth(out, 0.10, 0.60 + 0.3 * head.age)
                points[..., 2] += (front - points[..., 2]) * flow
                tone = tone + (skin - tone) * smooth(out, 0.1, 0.7)[..., None]
            sheet = grid(head.world(points), way)
            if which < 0:
                # Where it lies in the cheek it takes the cheek's own normals, or its foot shows as a bag.
                share = np.repeat(smooth(out[:, 0], 0.08, 0.42), len(azimuth))[:, None]
                own_ = mouth.normals(head, points.reshape(-1, 3))
                sheet = sheet._replace(normal=unit(sheet.normal + (own_ - sheet.normal) * share).astype(np.float32))
            weight: Any = "lid" + side
            if which < 0:
                # Its edge turns with its own joint, its foot goes with the cheek.
                rows = np.repeat(smooth(out[:, 0], 0.05, 0.75), len(azimuth))
                own = flesh(head, points.reshape(-1, 3))
                weight = clay.skeleton.blend({"low" + side: 1 - rows, **{k: v * rows for k, v in own.items()}})
            clay.add(
                sheet,
                weight,
                "skin",
                slot="skin",
                colour=tone.reshape(-1, 3),
                rough=0.58,
                levels=(0, 1),
            )
            if which > 0:
                keep = slice(4, 23)
                line = c + way[1][keep] * r * 1.068
                u = np.linspace(-1, 1, 19)
                thick = np.clip(1 - np.abs(u) ** 4, 0, 1) * (0.75 + 0.45 * np.clip(u * s, 0, 1))
                radius_ = head.scale * 0.00165 * thick * (0.30 + 0.70 * head.lash) + 1e-5
                clay.add(
                    tube(head.world(line), radius_, 5),
                    "lid" + side,
                    "hair",
                    colour=(0.02, 0.012, 0.01),
                    rough=0.5,
                    levels=(0, 1),
                )
                if head.lash > 0.6:
                    turn = slice(None) if s > 0 else slice(None, None, -1)
                    edge_ = c + way[1][keep] * r * 1.07
                    lashes.build(clay, head, "lid" + side, edge_[turn], way[1][keep][turn], across * s, up)
