"""The kit: the language in which things are written, spoken with plain Python numbers.

    @thing(en=("lighthouse",), zh=("灯塔",), kind="building", height=28.0)
    def lighthouse(kit, colour="white", band="red"):
        wall = kit.material("plaster", colour, slot="colour")
        tower = kit.lathe([(4.2, 0), (3.1, 18), (2.6, 24)], wall)
        return kit.model(tower, sockets={"beam": tower.top})

The function runs once per level of detail with a smaller `kit.detail`; shapes thin themselves out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from skyscreen.forge import assemble, coachwork, filling
from skyscreen.forge.kits.bench import Outline
from skyscreen.forge.kits.moving import Moving
from skyscreen.forge.kits.skins import Skins
from skyscreen.forge.kits.soft import Soft
from skyscreen.forge.kits.turned import Turned
from skyscreen.forge.solid import Paint, Point, Solid
from skyscreen.nouns.model import Light, Model


class Kit(Turned, Skins, Soft, Moving):
    """One building of one thing at one level of detail: all that an author may call.

    Here below stand the parts made ready and the finished things. The rooms of `forge.kits` hold the rest:

    - bench: random, n, colour, mix, material
    - turned: box, sphere, ellipsoid, cylinder, cone, capsule, torus, lathe, tower, tube, ropes, arrow, spikes
    - skins: sheet, loft, extrude, panel, facet, text, strip, strips
    - soft: blob of ball, egg, limb and block; leaves, scatter
    - moving: hinge, axles, pointed, flame, blaze, light
    """

    # ------------------------------------------------------------ parts made ready

    def assembled(self, parts: str) -> list[Solid]:
        """Solids of the text form of `nouns.parts`."""
        from skyscreen.forge.assembly import assembled
        from skyscreen.nouns.parts import parsed

        return assembled(self, parsed(parts))

    def imported(self, path: Path, **more: Any) -> Model:
        """A user's own glTF file: see `forge.imported`."""
        from skyscreen.forge.imported import imported

        return imported(self, path, **more)

    def wheel(self, radius: float, width: float, spokes: int = 5, rim: Paint | None = None) -> Solid:
        """A tyre on a spoked rim, axle along X, outer face towards +X: see `forge.coachwork`."""
        return coachwork.wheel(self, radius, width, spokes, rim)

    def arches(self, radius: float, side: float, height: float, places: Sequence[float]) -> Solid:
        """Dark lips over the wheels at (±side, height, z)."""
        return coachwork.arches(self, radius, side, height, places)

    def section(self, z: float, low: float, mid: float, high: float, half: float, count: int = 24) -> list[Point]:
        """A flat-sided ring of a vehicle's body at z, widest at `mid`, for `loft`."""
        return coachwork.section(z, low, mid, high, half, count)

    def saloon(self, body: Paint, doors: Paint | None = None, clear: bool = False) -> Solid:
        """A saloon car's body and wheels, 4.3 m long; `clear`: who sits inside is seen."""
        return coachwork.saloon(self, body, doors, clear)

    def filling(self, drink: str, inside: Outline, level: float, segments: int = 40) -> Solid:
        """A drink by name ('red wine', 'green tea', 'milk') or a colour, in a turned vessel: see `forge.filling`."""
        return filling.filling(self, drink, inside, level, segments)

    def held(self, drink: str, inside: Outline, level: float) -> dict[str, Any]:
        """Facts for `model`: what a vessel holds and spills when it breaks."""
        return filling.held(drink, inside, level)

    def hull(self, *args: Any, **more: Any) -> tuple[Solid, Callable[..., tuple[float, float, float]]]:
        """A boat's hull and its skin (u, v, side) → point: see `forge.hulls.hull`."""
        from skyscreen.forge.hulls import hull

        return hull(self, *args, **more)

    def deckhouse(self, *args: Any, **more: Any) -> Solid:
        """A ship's house with its windows: see `forge.hulls.house`."""
        from skyscreen.forge.hulls import house

        return house(self, *args, **more)

    def railing(self, *args: Any, **more: Any) -> Solid:
        """Posts and bars along both rails of a hull: see `forge.hulls.railing`."""
        from skyscreen.forge.hulls import railing

        return railing(self, *args, **more)

    def motorcar(self, body: Paint, **more: Any) -> Solid:
        """A car of any proportions: see `forge.motorcars.motorcar`."""
        from skyscreen.forge.motorcars import motorcar

        return motorcar(self, body, **more)

    def railcar(self, *args: Any, **more: Any) -> Solid:
        """A car on rails: see `forge.railcars.railcar`."""
        from skyscreen.forge.railcars import railcar

        return railcar(self, *args, **more)

    def crawler(self, *args: Any, **more: Any) -> Solid:
        """A pair of tracks: see `forge.crawlers.crawler`."""
        from skyscreen.forge.crawlers import crawler

        return crawler(self, *args, **more)

    def wing(self, *args: Any) -> Solid:
        """One wing along +X: see `forge.wings.wing`."""
        from skyscreen.forge.wings import wing

        return wing(self, *args)

    def fuselage(self, stations: Sequence[Sequence[float]], paint: Paint, sides: int = 18) -> Solid:
        """A round body over (z, middle height, half width, half height)."""
        from skyscreen.forge.wings import fuselage

        return fuselage(self, stations, paint, sides)

    def propeller(self, *args: Any, **more: Any) -> Solid:
        """Blades that turn about +Z: see `forge.wings.propeller`."""
        from skyscreen.forge.wings import propeller

        return propeller(self, *args, **more)

    def fruit(self, radius: float, height: float, paint: Paint, **more: Any) -> Solid:
        """A fruit with its dimple and stalk: see `forge.produce.fruit`."""
        from skyscreen.forge.produce import fruit

        return fruit(self, radius, height, paint, **more)

    def plate(self, radius: float, paint: Paint, rim: Paint | None = None) -> Solid:
        """A dinner plate: see `forge.produce.plate`."""
        from skyscreen.forge.produce import plate

        return plate(self, radius, paint, rim)

    def heap(self, one: Solid, count: int, radius: float, height: float, purpose: str, **more: Any) -> Solid:
        """Copies of a small thing in a low cone: see `forge.produce.heap`."""
        from skyscreen.forge.produce import heap

        return heap(self, one, count, radius, height, purpose, **more)

    def tree(self, height: float, bark: Paint, leaf: Paint | None, **more: Any) -> Model:
        """A finished tree of a habit: see `forge.crowns.tree`."""
        from skyscreen.forge.crowns import tree

        return tree(self, height, bark, leaf, **more)

    def garment(self, cloth: Paint, **more: Any) -> Solid:
        """A coat, shirt or dress by itself: see `forge.garments.garment`."""
        from skyscreen.forge.garments import garment

        return garment(self, cloth, **more)

    def hanger(self, width: float, height: float) -> Solid:
        """A clothes hanger."""
        from skyscreen.forge.garments import hanger

        return hanger(self, width, height)

    def strung(self, shape: str, measures: Sequence[float], depth: float, paint: Paint, **more: Any) -> Solid:
        """A strung instrument on a 'waisted' or 'pear' outline of these measures: see `forge.strung`."""
        from skyscreen.forge import strung

        return strung.strung(self, getattr(strung, shape)(*measures), depth, paint, **more)

    def building(self, kind: str, *args: Any, **more: Any) -> Solid:
        """A house or a part of one: 'timber', 'hall', 'grey', 'white', 'lantern' …: see `forge.buildings`."""
        from skyscreen.forge.buildings import building

        return building(self, kind, *args, **more)

    def fitting(self, kind: str, /, **more: Any) -> Solid:
        """Furniture or a fitting of a room: 'shelves', 'counter', 'seats', 'screen' …: see `forge.fittings`."""
        from skyscreen.forge.fittings import fitting

        return fitting(self, kind, **more)

    def laid(self, kind: str, count: int, length: float, width: float, top: float) -> Solid:
        """Place settings before those who sit at a table: see `forge.laying`."""
        from skyscreen.forge import laying

        return laying.settings(self, kind, count, length, width, top)

    def dishes(self, kind: str, long: float) -> Solid:
        """The dishes of a meal in a row: see `forge.dishes`."""
        from skyscreen.forge import dishes

        return dishes.row(self, kind, long)

    def crop(self, kind: str, band: int = 0) -> Solid:
        """Two metres of a crop: see `forge.crops`."""
        from skyscreen.forge import crops

        return crops.CROPS[kind].patch(self, band)

    # ------------------------------------------------------------ the finished thing

    def model(
        self,
        *solids: Solid,
        sockets: Mapping[str, Any] | None = None,
        lights: Sequence[Light] = (),
        colliders: str | Sequence[Any] = "auto",
        mass: float | None = None,
        floats: float | None = None,
        rig: str = "",
        facts: Mapping[str, Any] | None = None,
    ) -> Model:
        """Finish: join the solids into one mesh and weigh them.

        Args:
            sockets: name → (x, y, z) or ((x, y, z), (forward)).
            colliders: 'auto', 'box', 'sphere', 'cylinder', 'capsule', 'parts' (one box a solid), 'none', or Colliders.
            mass: kg; None: the entry's own, else volume × density of the materials.
            floats: height of the waterline in object space; None: no vessel.
        """
        if self.potted > 0:
            from skyscreen.forge.pots import potted

            return potted(self, solids, lights)
        return assemble.model(
            self,
            solids,
            sockets=sockets or {},
            lights=lights,
            colliders=colliders,
            mass=mass,
            floats=floats,
            rig=rig,
            facts=facts or {},
        )

    def biped(self, **k: Any) -> Model:
        """A person: see `forge.rigs.biped`."""
        from skyscreen.forge.rigs.biped import biped

        return biped(self, **k)

    def automaton(self, **k: Any) -> Model:
        """A robot on two legs: see `forge.rigs.automaton`."""
        from skyscreen.forge.rigs.automaton import automaton

        return automaton(self, **k)

    def figure(self, of: str, matter: str, colour: str = "") -> Model:
        """An animal of the catalogue as a carved or kneaded figure: see `forge.figures`."""
        from skyscreen.forge.figures import figure

        return figure(self, of, matter, colour)

    def quadruped(self, **k: Any) -> Model:
        """A four-legged animal: see `forge.rigs.quadruped`."""
        from skyscreen.forge.rigs.quadruped import quadruped

        return quadruped(self, **k)

    def bird(self, **k: Any) -> Model:
        """A bird: see `forge.rigs.bird`."""
        from skyscreen.forge.rigs.bird import bird  # pyright: ignore[reportMissingImports]

        return bird(self, **k)

    def saurian(self, **k: Any) -> Model:
        """A dinosaur that walks on two legs: see `forge.rigs.saurian`."""
        from skyscreen.forge.rigs.saurian import saurian

        return saurian(self, **k)

    def legged(self, *parts: Solid, **k: Any) -> Model:
        """Six, eight or more legs under a body of solids: see `forge.rigs.crawler`."""
        from skyscreen.forge.rigs.crawler import legged

        return legged(self, *parts, **k)

    def serpent(self, **k: Any) -> Model:
        """A long body without legs: see `forge.rigs.crawler`."""
        from skyscreen.forge.rigs.crawler import serpent

        return serpent(self, **k)

    def hauler(self, *parts: Solid, **k: Any) -> Model:
        """A seal on land: see `forge.rigs.crawler`."""
        from skyscreen.forge.rigs.crawler import hauler

        return hauler(self, *parts, **k)

    def dragon(self, **k: Any) -> Model:
        """A Chinese dragon: see `forge.rigs.dragon`."""
        from skyscreen.forge.rigs.dragon import dragon

        return dragon(self, **k)

    def fish(self, **k: Any) -> Model:
        """A fish or a whale: see `forge.rigs.fish`."""
        from skyscreen.forge.rigs.fish import fish

        return fish(self, **k)
