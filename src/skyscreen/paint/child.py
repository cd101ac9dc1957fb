"""A painter in a process of its own, on the card that CUDA_VISIBLE_DEVICES leaves it:
`python -m skyscreen.paint.child`. It loads the model once and paints job after job: paths of job folders come as lines,
answers go back as lines of JSON.

    JOB/job.json    what is to be painted        JOB/given.npz   references and anchor
    JOB/done.json   what came of it              JOB/made.npz    pictures that later shots need
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from skyscreen.core.errors import SkyscreenError
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.nouns.take import Take
from skyscreen.paint import sheets
from skyscreen.paint.film import Alone
from skyscreen.paint.match import Anchor
from skyscreen.paint.one import Given, Outcome
from skyscreen.paint.protocol import Painter

SHEETS = "sheets"
"""What the job that paints the sheets is called; others are called as their shot."""


def write(path: Path, pictures: dict[str, Any], anchor: Anchor | None) -> None:
    """Pictures by name, and an anchor, into a file."""
    rows = {f"one/{name}": picture for name, picture in pictures.items()}
    if anchor is not None:
        rows |= {"anchor/painted": anchor.painted, "anchor/simulated": anchor.simulated}
    np.savez(path, **rows)  # pyright: ignore[reportArgumentType]


def read(path: Path) -> tuple[dict[str, Any], Anchor | None]:
    with np.load(path, allow_pickle=False) as file:
        rows = {name: file[name] for name in file.files}
    anchor = Anchor(rows["anchor/painted"], rows["anchor/simulated"]) if "anchor/painted" in rows else None
    return {name[4:]: row for name, row in rows.items() if name.startswith("one/")}, anchor


def work(painter: Callable[[str], Painter]) -> None:
    """Answer jobs until the line ends. What libraries print goes to standard error, not between the answers."""
    threading.Thread(target=_watch, args=(os.getppid(),), daemon=True).start()
    line = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    hand: Painter | None = None
    for row in sys.stdin:
        folder = Path(json.loads(row))
        try:
            told = json.loads((folder / "job.json").read_text("utf-8"))
            hand = hand or painter(told["painter"])
            _answer(line, _done(folder, told, hand, lambda k, n: _answer(line, {"tick": [k, n]})))
        except SkyscreenError as error:
            _answer(line, {"error": [error.value, error.rule, error.remedy]})


def _watch(parent: int) -> None:
    """End when the parent has. Its death signal would come too early: it comes with the thread that started this."""
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)


def _done(folder: Path, told: dict[str, Any], hand: Painter, tick: Callable[[int, int], None]) -> dict[str, Any]:
    screenplay = Screenplay.model_validate(told["screenplay"])
    shot = told["shot"]
    needed = list(told["takes"]) if shot is None else [shot]  # sheets are looked for in all
    takes = {name: Take.load(Path(told["takes"][name])) for name in needed}
    crew = Alone(screenplay, takes, Path(told["passes"]), Path(told["folder"]), hand, told["more"])
    if shot is None:
        drawn = crew.sheets()
        named = {f"cast {name}": one for name, one in drawn.cast.items()}
        write(folder / "made.npz", named | {f"place {name}": one for name, one in drawn.places.items()}, drawn.anchor)
        return {"done": {"notes": drawn.notes}}
    given = Given(*read(folder / "given.npz"))
    out = next(crew.shots([(shot, given)], lambda _, k, n: tick(k, n)))
    write(folder / "made.npz", out.portraits, out.anchor)
    return {"done": {"row": out.row, "painted": out.painted, "failed": out.failed}}


def outcome(folder: Path, told: dict[str, Any]) -> Outcome:
    """What a shot's answer says, with its pictures."""
    portraits, anchor = read(folder / "made.npz")
    return Outcome(told["row"], told["painted"], told["failed"], anchor, portraits)


def drawn(folder: Path, told: dict[str, Any]) -> sheets.Sheets:
    """What the sheets' answer says."""
    pictures, anchor = read(folder / "made.npz")

    def those(kind: str) -> dict[str, Any]:
        return {name.partition(" ")[2]: one for name, one in pictures.items() if name.startswith(f"{kind} ")}

    return sheets.Sheets(those("cast"), those("place"), anchor, told["notes"])


def _answer(line: Any, value: dict[str, Any]) -> None:
    print(json.dumps(value, ensure_ascii=False), file=line, flush=True)


if __name__ == "__main__":
    from skyscreen.paint.index import painter as named

    work(named)
