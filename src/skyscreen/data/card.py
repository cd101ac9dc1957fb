"""The data card: what a set holds, how it was made, what it may be used for. `card.json` for programs, `card.md` for
people."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from pathlib import Path
from typing import Any

from skyscreen import __version__
from skyscreen.data import shards

FACTS = "card.json"
TEXT = "card.md"
LICENCE = "yours: made by Skyscreen (Apache-2.0) from its own code, no recorded or downloaded material"
KINDS = {
    "laws": "solids on a floor under known laws (gravity, collision, inertia, permanence), ray-cast in torch",
    "films": "Skyscreen's own world: sampled sentences written, staged, simulated and drawn by its own line",
}
COUNTED = ("thing", "colour", "motion", "law", "direction", "place", "camera_move")


def write(folder: Path, plan: dict[str, Any], examples: list[dict[str, Any]]) -> None:
    """Both files, from the shards' indexes."""
    found = [row for number in shards.numbers(folder) for row in shards.rows(folder, number)]
    sums = [shards.digest(folder / f"{shards.name(number)}.tar") for number in shards.numbers(folder)]
    counts = {name: dict(Counter(str(row[name]) for row in found if row.get(name)).most_common())
              for name in COUNTED if any(row.get(name) for row in found)}  # fmt: skip
    facts = {
        "schema": "skyscreen.data/1", "plan": plan, "world": KINDS[plan["world"]], "simulated": 1.0,
        "languages": ["en", "zh"], "clips": len(found), "shards": len(sums), "licence": LICENCE,
        "generator": {"skyscreen": __version__, "sources": sources()},
        "sha256": hashlib.sha256("".join(sums).encode()).hexdigest(), "counts": counts,
    }  # fmt: skip
    (folder / FACTS).write_text(json.dumps(facts, ensure_ascii=False, indent=1), "utf-8")
    (folder / TEXT).write_text(_text(facts, examples), "utf-8")


def sources() -> str:
    """SHA-256 over this package's sources: the generator's version to the byte."""
    found = hashlib.sha256()
    home = Path(__file__).parent
    for path in sorted(home.rglob("*.py")):
        found.update(path.relative_to(home).as_posix().encode() + b"\0" + path.read_bytes())
    return found.hexdigest()


def _text(facts: dict[str, Any], examples: list[dict[str, Any]]) -> str:
    plan = facts["plan"]
    lines = [
        f"# Data card: {facts['clips']} clips of the world `{plan['world']}`, split `{plan['split']}`", "",
        f"* **What**: {facts['world']}.",
        f"* **Form**: {plan['frames']} frames, {plan['size']} × {plan['size']} pixels; {facts['shards']} shards "
        "(tar with npz and json members; Parquet index).",
        "* **With each clip**: captions in English and Chinese, depth, object numbers, camera, physical state"
        + ("; normals, motion, classes." if plan["world"] == "films" else "."),
        f"* **Made of**: simulation alone (100 %), seed {plan['seed']}, clips {plan['start']} and on. No recorded "
        "picture, no person, no downloaded material: no copyright or privacy of others is touched.",
        f"* **Licence**: {facts['licence']}.",
        f"* **Generator**: skyscreen {facts['generator']['skyscreen']}, sources {facts['generator']['sources'][:16]}…; "
        f"SHA-256 of all shards {facts['sha256'][:16]}…",
        "* **Held out**: " + (
            "16 of 128 triples of colour, shape and direction are never in `train` and always in `held`."
            if plan["world"] == "laws"
            else "one in ten triples of thing, colour and motion is never in `train` and always in `held`."),
        "* **Not for**: claims about the real world. Looks are those of a simulation, words a closed vocabulary.",
        "", "## Counts", "",
    ]  # fmt: skip
    for name, counted in facts["counts"].items():
        shown = ", ".join(f"{key} {count}" for key, count in list(counted.items())[:24])
        more = f" and {len(counted) - 24} more" if len(counted) > 24 else ""
        lines.append(f"* {name}: {shown}{more}")
    lines += ["", "## Examples", ""]
    lines += [f"* {row['english']} {row['chinese']}" for row in examples]
    return "\n".join(lines) + "\n"
