"""Painters by name, found by looking into the folder."""

from __future__ import annotations

import importlib
from pathlib import Path

from skyscreen.core.errors import Missing
from skyscreen.paint.protocol import Painter


def painters() -> dict[str, Painter]:
    """Every painter that this version knows, whether it can paint here or not."""
    found: dict[str, Painter] = {}
    for path in sorted((Path(__file__).parent / "painters").glob("[a-z]*.py")):
        module = importlib.import_module(f"skyscreen.paint.painters.{path.stem}")
        found |= {painter.limits.name: painter for painter in module.PAINTERS}
    return found


def painter(name: str) -> Painter:
    """The painter of this name.

    Raises:
        Missing: there is none, or it cannot paint here; says why.
    """
    known = painters()
    if name not in known:
        raise Missing(f"painter {name!r}", f"is none of {', '.join(known)}", "See `skyscreen doctor`")
    why = known[name].missing()
    if why:
        raise Missing(f"painter {name}", why, "The simulated film stands as it is")
    return known[name]
