"""Which catalogue files decide a shot: found by reading, never declared.

An entry's source names other entries as plain strings ('pine', 'oak'). Its closure is every file so reachable. The
words that people say for it (`en`, `zh`) and the kit's own keywords name nothing of the catalogue; any other string
that happens to equal an entry's name makes the closure larger than needed, never smaller: the worst case is a shot
rendered once too often.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from skyscreen.catalogue import index, material

SAID = {"en", "zh", "colliders", "places", "rigs", "kind", "generic", "noise", "music"}
"""Keywords whose strings name nothing that a shot builds: to box is a word of the motion 'play', and no cardboard box;
the rig 'fish' is no fish; where a thing is at home is the writer's affair."""


@cache
def _files() -> dict[str, tuple[Path, ...]]:
    """Entry name → its file or files (a name may stand in several families)."""
    out: dict[str, tuple[Path, ...]] = {}
    for family in index.FAMILIES:
        for entry in index.family(family).values():
            out[entry.name] = (*out.get(entry.name, ()), entry.source, *map(Path, entry.facts.get("files", ())))
    for entry in material.materials().values():
        out[entry.name] = (*out.get(entry.name, ()), entry.source)
    return out


@cache
def _named_in(path: Path) -> frozenset[str]:
    """Names of entries that stand as string constants in a Python source."""
    if path.suffix != ".py":
        return frozenset()
    known = _files()
    tree = ast.parse(path.read_text("utf-8"))
    said = [k.value for node in ast.walk(tree) if isinstance(node, ast.Call) for k in node.keywords if k.arg in SAID]
    aside = {id(node) for value in said for node in ast.walk(value)}
    words = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
             and id(node) not in aside}
    return frozenset(word for word in words if word in known)


def closure(names: Iterable[str]) -> list[Path]:
    """Sorted files of these entries and of all that they name."""
    known, todo, seen = _files(), sorted(set(names)), set()
    files: set[Path] = set()
    while todo:
        name = todo.pop()
        if name in seen or name not in known:
            continue
        seen.add(name)
        for path in known[name]:
            files.add(path)
            todo += sorted(_named_in(path))
    return sorted(files)
