"""Bodies without joints that no physics owns: they keep their place, hover, bob or spin."""

from __future__ import annotations

import numpy as np

from skyscreen.stage.bodies.algebra import root
from skyscreen.stage.bodies.body import Body
from skyscreen.stage.performer import Pose


class Rigid(Body):
    """Follows its track; `float`, `rise`, `drift`, `circle` and `fly` add their own motion."""

    def step(self, time: float, dt: float) -> Pose:
        track = self.track
        x, yaw = track.at(track.x, time), float(track.at(track.yaw, time))
        size = max(self.model.size)
        beat = track.beat(time)
        hover = max(track.share(m, time) for m in ("float", "drift", "fly", "circle"))
        height = float(self.ground(x[0], x[1])[0])
        height += hover * size * (0.25 + 0.06 * self.weave(time, 4.1, 6.7))
        height += max(0.0, track.since("rise", time)) * (beat.speed or 1.0) * track.share("rise", time) / self.scale
        yaw = yaw + 0.15 * hover * self.weave(time, 7.7)
        return Pose(root(yaw, np.array([x[0], height, x[1]]), self.scale))  # type: ignore[arg-type]
