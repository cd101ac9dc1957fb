"""Parts: a thing that the catalogue lacks, put together from plain shapes as data.

The text form stands in a screenplay as one parameter and is made for hands:

    box 0.4 0.05 0.4 at 0 0.45 0 of wood brown; cylinder 0.04 0.45 0.04 at 0.16 0 0.16 of wood brown copies 4

Every shape fills a box of the given width, height and depth in metres; `at` is the middle of that box's foot, +Z the
front. `turn` is degrees about x, y and z, in that order, about the middle of the box.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Literal, get_args

from pydantic import Field, ValidationError

from skyscreen.core.errors import BadInput
from skyscreen.nouns.screenplay import Plain

Shape = Literal["box", "ellipsoid", "dome", "cylinder", "cone", "pyramid", "wedge", "capsule", "torus"]
"""dome: the upper half of an ellipsoid; wedge: a roof with its ridge along z; capsule, cylinder, cone: upright;
torus: a ring lying flat, whose bar is as thick as the box is high."""
Extent = Annotated[float, Field(gt=0.0005, le=100)]
Coordinate = Annotated[float, Field(ge=-100, le=100)]
MOST = 40
"""Parts of one thing: enough for a robot with fingers, few enough to build in 0.1 s."""
LONGEST = 6000
"""Characters of the text form."""


class Part(Plain):
    """One shape of an assembly."""

    shape: Shape
    size: tuple[Extent, Extent, Extent]
    """Width, height and depth in metres."""
    at: tuple[Coordinate, Coordinate, Coordinate] = (0.0, 0.0, 0.0)
    turn: tuple[float, float, float] = (0.0, 0.0, 0.0)
    material: str = Field("plastic", pattern=r"^[a-z_]{1,24}$")
    """Name of a material of the catalogue."""
    colour: str = Field("", max_length=24, pattern=r"^[^;\s]*$")
    """A colour word or #rrggbb; empty: the material's own."""
    copies: int = Field(1, ge=1, le=24)
    """Copies round the thing's upright axis."""
    mirrored: bool = False
    """Also on the other side of x = 0."""
    glow: float = Field(0.0, ge=0, le=8)
    """Emission: 1 as bright as white paper in the sun, 4 a lamp."""


def written(parts: Iterable[Part]) -> str:
    """The text form."""
    return "; ".join(_line(part) for part in parts)


def parsed(text: str) -> list[Part]:
    """The parts of a text form.

    Raises:
        BadInput: a part cannot be read, or there are none or too many.
    """
    if len(text) > LONGEST:
        raise BadInput(f"parts of {len(text)} characters", f"at most {LONGEST} are read", "Use fewer parts")
    lines = [line.split() for line in text.replace("\n", ";").split(";") if line.strip()]
    if not 1 <= len(lines) <= MOST:
        raise BadInput(f"{len(lines)} parts", f"a thing has from 1 to {MOST}", "Join or leave out some")
    return [_part(words) for words in lines]


def _line(part: Part) -> str:
    words = [part.shape, *map(_short, part.size)]
    if part.at != (0, 0, 0):
        words += ["at", *map(_short, part.at)]
    if part.turn != (0, 0, 0):
        words += ["turn", *map(_short, part.turn)]
    words += ["of", part.material, *([part.colour] if part.colour else [])]
    if part.copies > 1:
        words += ["copies", str(part.copies)]
    if part.mirrored:
        words.append("mirrored")
    if part.glow:
        words += ["glow", _short(part.glow)]
    return " ".join(words)


def _short(value: float) -> str:
    return f"{round(value, 4):g}"


_NUMBERS = {"at": 3, "turn": 3, "copies": 1, "glow": 1}


def _part(words: list[str]) -> Part:
    given = " ".join(words)[:80]
    data: dict[str, object] = {"shape": words[0], "size": words[1:4]}
    k = 4
    while k < len(words):
        key = words[k]
        if key in _NUMBERS:
            values = words[k + 1 : k + 1 + _NUMBERS[key]]
            data[key] = values if _NUMBERS[key] > 1 else (values or [""])[0]
            k += 1 + _NUMBERS[key]
        elif key == "of":
            data["material"] = (words[k + 1 : k + 2] or [""])[0]
            k += 2
            if k < len(words) and words[k] not in (*_NUMBERS, "of", "mirrored"):
                data["colour"] = words[k]
                k += 1
        elif key == "mirrored":
            data["mirrored"] = True
            k += 1
        else:
            raise BadInput(
                f"part {given!r}: {key!r}", "is none of at, turn, of, copies, mirrored, glow", "Write it as in docs"
            )
    try:
        return Part.model_validate(data)
    except ValidationError as error:
        fault = error.errors()[0]
        where = ".".join(map(str, fault["loc"]))
        raise BadInput(
            f"part {given!r}: {where}", fault["msg"].lower(), f"Shapes are {', '.join(get_args(Shape))}, then 3 sizes"
        ) from error
