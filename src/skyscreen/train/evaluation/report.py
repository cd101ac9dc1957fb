"""`python -m skyscreen.train.evaluation.report RESULTS … --out docs`: model-evaluation.md and its curves.

Every number of the page comes from the files of results (and, for the loss, from the runs' log.jsonl); the page is
written anew each time. The largest computation among the results is the model that the tables tell of.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from skyscreen.core.errors import BadInput, SkyscreenError
from skyscreen.train.evaluation.curves import Line, Plot, svg
from skyscreen.train.evaluation.page import page

FORMAT = "skyscreen.evaluation/1"
FOLDER = "model-evaluation"
"""Of the curves, beside the page."""


def read(paths: Sequence[Path]) -> list[dict[str, Any]]:
    """Results, the least computation first; a folder stands for all files in it.

    Raises:
        BadInput: one is no file of results.
    """
    files = [file for path in paths for file in (sorted(path.glob("*.json")) if path.is_dir() else [path])]
    out = []
    for file in files:
        try:
            told = json.loads(file.read_text("utf-8"))
            good = told["format"] == FORMAT
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise BadInput(str(file), "is no file of results", "Make it with `skyscreen evaluate`") from error
        if not good:
            raise BadInput(str(file), f"is not of the format {FORMAT}", "Evaluate the weights again")
        out.append(told)
    if not out:
        raise BadInput(", ".join(map(str, paths)), "hold no results", "Make them with `skyscreen evaluate`")
    return sorted(out, key=compute)


def compute(told: dict[str, Any]) -> float:
    """FLOP of the training that made the weights."""
    return float(told["training"].get("flop", 0))


def losses(logs: Sequence[Path], results: Sequence[dict[str, Any]]) -> list[Line]:
    """Loss against compute of each run, the mean over eighths of a decade.

    A run is known by its log's name or its folder's; a step's FLOP are those of the results of that name.
    """
    out = []
    for log in logs:
        name = log.stem if log.stem != "log" else log.parent.name
        told = next((row["training"] for row in results if row["training"].get("name") == name), None)
        if not told or not told.get("steps"):
            continue
        each = told["flop"] / told["steps"]
        sums: dict[int, list[tuple[float, float]]] = {}
        for line in log.read_text("utf-8").splitlines():
            row = json.loads(line)
            if row.get("step", 0) > 0 and "loss" in row:
                flop = each * row["step"]
                sums.setdefault(round(8 * math.log10(flop)), []).append((flop, row["loss"]))
        points = [(sum(x for x, _ in rows) / len(rows), sum(y for _, y in rows) / len(rows))
                  for _, rows in sorted(sums.items())]
        out.append(Line(name, points))
    return [line for line in out if line.points]


def plots(results: Sequence[dict[str, Any]], logs: Sequence[Path]) -> dict[str, Plot]:
    """File name → plot; those for which there is nothing to draw are left out."""
    x = "training compute, FLOP"
    last = results[-1]

    runs = list(dict.fromkeys(str(told["training"].get("name", "")) for told in results))

    def along(name: str, value: Any) -> list[Line]:
        """A line for each run (networks of another size are another run)."""
        out = []
        for run in runs:
            points = [(compute(told), value(told)) for told in results if told["training"].get("name", "") == run]
            out.append(Line(name if len(runs) == 1 else f"{name}, {run}",
                            [(a, b) for a, b in points if a > 0 and b is not None]))
        return out

    def level(name: str, value: float | None) -> Line:
        return Line(name, [] if value is None else [(0.0, value)], level=True)

    def law(of: str, *path: str) -> Any:
        def value(told: dict[str, Any]) -> Any:
            found: Any = told["laws"]["train"][of]
            for key in path:
                found = found[key]
            return found
        return value

    found = {
        "accuracy": Plot("All four attributes as asked", x, "share of clips", [
            *along("in distribution", lambda told: told["attributes"]["train"]["model"]["all"][0]),
            *along("held-out triples", lambda told: told["attributes"]["held"]["model"]["all"][0]),
            level("simulator, read", last["attributes"]["train"]["simulator"]["all"][0])]),
        "position": Plot("Place of solids in a continuation", x, "error, m", [
            *along("model", law("model", "position_m", "mean")),
            level("last frame again", law("copied", "position_m", "mean")(last)),
            level("motion carried on", law("carried", "position_m", "mean")(last)),
            level("simulator, read", law("simulator", "position_m", "mean")(last))]),
        "laws": Plot("Laws in a continuation", x, "median error", [
            *along("speed (inertia)", law("model", "inertia", "speed_error", "median")),
            *along("fall (gravity)", law("model", "gravity", "error", "median")),
            *along("momentum (collision)", law("model", "collision", "momentum_error", "median"))]),
        "psnr": Plot("Continuation of 4 frames by 12", x, "PSNR, dB", [
            *along("model", lambda told: told["psnr"]["train"]["model"]["mean_db"]),
            level("last frame again", last["psnr"]["train"]["copied"]["mean_db"]),
            level("motion carried on", last["psnr"]["train"]["carried"]["mean_db"])]),
    }
    if curves := losses(logs, results):
        found["loss"] = Plot("Loss in training", x, "loss", curves, log_y=True)
    return {name: plot for name, plot in found.items()
            if any(len(line.points) > 1 for line in plot.lines if not line.level)}


def write(results: Sequence[dict[str, Any]], logs: Sequence[Path], out: Path) -> Path:
    """The page and its curves into the folder `out`."""
    folder = out / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    drawn = plots(results, logs)
    for name, plot in drawn.items():
        (folder / f"{name}.svg").write_text(svg(plot), "utf-8")
    path = out / f"{FOLDER}.md"
    path.write_text(page(results, [(f"{FOLDER}/{name}.svg", plot.title) for name, plot in drawn.items()]), "utf-8")
    return path


def main() -> int:
    parser = argparse.ArgumentParser("skyscreen.train.evaluation.report", description="Page and curves of results.")
    parser.add_argument("results", type=Path, nargs="+", help="files, or folders of them")
    parser.add_argument("--log", type=Path, action="append", default=[], help="log.jsonl of a run; may be given again")
    parser.add_argument("--out", type=Path, default=Path("docs"))
    told = parser.parse_args()
    try:
        print(write(read(told.results), told.log, told.out))
    except SkyscreenError as error:
        print(f"{error.value}: {error.rule}\n  {error.remedy}", file=sys.stderr)
        return error.code
    return 0


if __name__ == "__main__":
    sys.exit(main())
