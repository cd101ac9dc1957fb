"""Painters by name, found by looking into the folder."""

from __future__ import annotations

import importlib
from dataclasses import replace
from pathlib import Path

from skyscreen.core.errors import Missing
from skyscreen.paint import loras, speedups
from skyscreen.paint.protocol import Limits, Painter


def painters() -> dict[str, Painter]:
    """Every painter that this version knows, whether it can paint here or not."""
    found: dict[str, Painter] = {}
    for path in sorted((Path(__file__).parent / "painters").glob("[a-z]*.py")):
        module = importlib.import_module(f"skyscreen.paint.painters.{path.stem}")
        found |= {painter.limits.name: painter for painter in module.PAINTERS}
    return found


def painter(name: str) -> Painter:
    """The painter of this name; PAINTER+LORA is one with a LoRA, PAINTER:OPTION,… a faster one (`speedups`).

    Raises:
        Missing: there is none, or it cannot paint here; says why.
        BadInput: an option that there is not, or that it does not take.
    """
    from skyscreen.paint.diffusion import Diffused

    plain, _, options = name.partition(":")
    base, *more = plain.split("+")
    known = painters()
    if base not in known:
        raise Missing(f"painter {base!r}", f"is none of {', '.join(known)}", "See `skyscreen doctor`")
    found = known[base]
    why = found.missing()
    if why:
        raise Missing(f"painter {base}", why, "The simulated film stands as it is")
    for one in more:
        if not isinstance(found, Diffused):
            raise Missing(f"painter {base}", "takes no LoRA", f"Write --painter {base}")
        found = found.with_lora(*loras.named(one, base))
    if options:
        asked = speedups.read(options)
        if not isinstance(found, Diffused):
            raise Missing(f"painter {base}", "takes no options", f"Write --painter {base}")
        found = found.with_speedups(asked)
    return found


def terms(name: str) -> list[Limits]:
    """Whose licences a painter of this name needs: its own, accepted once whatever is added to it, and those of its
    LoRAs."""
    base, *more = name.partition(":")[0].split("+")
    return [replace(painter(name).limits, name=base), *(loras.named(one, base)[0].limits() for one in more)]
