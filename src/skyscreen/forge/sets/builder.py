"""The SetBuilder that the catalogue's places speak to."""

from __future__ import annotations

import numpy as np

from skyscreen.forge import ground as earth
from skyscreen.forge.sets.afar import Afar
from skyscreen.forge.sets.airless import Airless
from skyscreen.forge.sets.flowery import Flowery
from skyscreen.forge.sets.guests import Guests
from skyscreen.forge.sets.laid import laid
from skyscreen.forge.sets.piece import SetPiece
from skyscreen.forge.sets.quays import Quays
from skyscreen.forge.sets.sporting import Sporting
from skyscreen.forge.sets.trafficked import Trafficked


class SetBuilder(Sporting, Afar, Quays, Guests, Airless, Trafficked, Flowery):
    """What a place of the catalogue writes with; plain numbers, metres and degrees.

    The stage is round the origin; subjects travel along its axis (+Z unless turned).
    """

    def piece(self) -> SetPiece:
        """The finished set."""
        facts = self.entry.facts
        self.seat_guests()
        field_ = self._ground or earth.Ground(np.array([-1.0, 1.0]), np.array([-1.0, 1.0]), np.zeros((2, 2)))
        if self._deck is not None:
            field_ = earth.Decked(field_, *self._deck)
        x, z = self._centre
        if str(facts.get("medium", "land")) == "land":
            field_ = laid(field_, self._dressing, self._centre, self._trodden())
        return SetPiece(
            name=self.name,
            dressing=tuple(self._dressing),
            height=field_,
            ground=self._ground_material,
            colliders=tuple(self._colliders),
            obstacles=tuple(self._obstacles),
            lights=tuple(self._lights),
            water=self._water,
            medium=str(facts.get("medium", "land")),
            stage_centre=(x, float(field_(np.array(x, np.float32), np.array(z, np.float32))), z),
            stage_size=self._stage[:2],
            stage_axis=self._stage[2],
            camera_box=self._camera,
            indoor=bool(facts.get("indoor", False)),
            wet=self._wet,
            ambience=self._ambience,
            reverb=float(facts.get("reverb", 0.4)),
            sky=dict(self._sky),
            air=dict(self._air),
            wind=self._wind,
            seats=tuple(self._seats),
            niches=dict(self._niches),
            surfaces=dict(self._surfaces),
            room=self._room,
            fairway=self._fairway,
            grounds=tuple(self._grounds),
            footway=self._footway,
            windows=tuple(self._windows),
            vistas=tuple(self._vistas) or (() if self._head is None else (self._head,)),
        )

    def _trodden(self) -> tuple[float, float, float]:
        """Length, width and axis of the stage, so large that it takes the place's other stages in."""
        length, width, axis = self._stage
        c, s = np.cos(np.radians(axis)), np.sin(np.radians(axis))
        others = [ground[1:] for ground in self._grounds]
        for x, z, long, wide in others if self._footway is None else [*others, self._footway]:
            x, z = x - self._centre[0], z - self._centre[1]
            length, width = max(length, 2 * abs(s * x + c * z) + long), max(width, 2 * abs(c * x - s * z) + wide)
        return length, width, axis
