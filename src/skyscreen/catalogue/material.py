"""Materials: a WGSL file with a TOML header between `/*---` and `---*/`.

The header: en, zh, class (a name of nouns.model.CLASSES), density (kg/m³), friction, restitution, sound (glass, wood,
metal, stone, cloth, flesh, water, snow, soft), modes ([[Hz at 10 cm, decay s, gain], …]), params ([[name, default, low,
high], …], at most four), and its own colour and rough;
`index` and `depth` where light goes through it. The body: `fn surface(in: SurfaceIn) -> Surface`.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from skyscreen.core.errors import Broken, Missing

FOLDER = Path(__file__).parent / "materials"


@dataclass(frozen=True)
class Material:
    name: str
    en: tuple[str, ...]
    zh: tuple[str, ...]
    semantic: str
    density: float
    friction: float
    restitution: float
    sound: str
    modes: tuple[tuple[float, float, float], ...]
    params: tuple[tuple[str, float, float, float], ...]
    wgsl: str
    source: Path
    forward: bool
    """Drawn after the light, over the frame: glass, water in a vessel, a beam of light."""
    index: float
    """Refractive index of what light goes through; 0: opaque, or no body at all (a beam)."""
    depth: float
    """Metres of it that take white light down to its colour (Beer–Lambert)."""
    colour: str
    """Its own colour (word or #rrggbb) when a thing names none."""
    rough: float
    """Its own roughness, 0–1."""


@cache
def materials() -> MappingProxyType[str, Material]:
    """All materials by name."""
    return MappingProxyType({path.stem: _read(path) for path in sorted(FOLDER.glob("*.wgsl"))})


def get(name: str) -> Material:
    if name not in materials():
        raise Missing(f"material {name!r}", "is not in catalogue/materials", f"Known: {', '.join(materials())}")
    return materials()[name]


def _read(path: Path) -> Material:
    text = path.read_text("utf-8")
    head, mark, body = text.removeprefix("/*---").partition("---*/")
    if not mark or not text.startswith("/*---"):
        raise Broken(path.name, "a material starts with a TOML header between /*--- and ---*/", "Add the header")
    facts = tomllib.loads(head)
    return Material(
        name=path.stem, en=tuple(facts["en"]), zh=tuple(facts["zh"]), semantic=facts["class"],
        density=float(facts["density"]), friction=float(facts["friction"]), restitution=float(facts["restitution"]),
        sound=facts["sound"],
        modes=tuple((float(hz), float(decay), float(gain)) for hz, decay, gain in facts.get("modes", [])),
        params=tuple((p[0], float(p[1]), float(p[2]), float(p[3])) for p in facts.get("params", [])),
        wgsl=body.strip() + "\n", source=path, forward=bool(facts.get("forward", False)),
        index=float(facts.get("index", 0.0)), depth=float(facts.get("depth", 0.02)),
        colour=str(facts.get("colour", "grey")),
        rough=float(facts.get("rough", 0.7)),
    )
