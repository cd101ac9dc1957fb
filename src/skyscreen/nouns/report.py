"""`report.json`: what was asked, what it became, what it cost, and everything that was replaced (law 10)."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from skyscreen.nouns.schedule import Schedule
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.nouns.take import Take

SCHEMA = "skyscreen.report/1"
WATTS_PER_CORE = 12.0
"""A server core at full load draws 10–15 W with its share of memory and supply; the estimate says so."""

SIMULATED = "simulated"
"""In the place of a painter's name: the shot stands as the world was drawn."""


@dataclass
class Clock:
    """Wall and CPU seconds per verb."""

    verbs: dict[str, dict[str, float]] = field(default_factory=dict)

    def add(self, verb: str, wall: float, cpu: float, frames: int = 0) -> None:
        entry = self.verbs.setdefault(verb, {"wall_s": 0.0, "cpu_s": 0.0})
        entry["wall_s"] = round(entry["wall_s"] + wall, 3)
        entry["cpu_s"] = round(entry["cpu_s"] + cpu, 3)
        if frames:
            entry["frames"] = entry.get("frames", 0) + frames
            entry["fps"] = round(entry["frames"] / max(entry["wall_s"], 1e-3), 2)

    def plain(self) -> dict[str, Any]:
        cpu = sum(entry["cpu_s"] for entry in self.verbs.values())
        return {
            "verbs": self.verbs, "wall_s": round(sum(e["wall_s"] for e in self.verbs.values()), 2),
            "cpu_s": round(cpu, 2), "energy_wh_estimate": round(cpu * WATTS_PER_CORE / 3600, 3),
            "energy_rule": f"{WATTS_PER_CORE} W per busy core",
        }


def shots(screenplay: Screenplay, plan: Schedule, takes: dict[str, Take], rendered: list[str]) -> list[dict[str, Any]]:
    """One row a shot."""
    out = []
    for shot in screenplay.shots():
        slot, take = plan.slot(shot.id), takes[shot.id]
        out.append({
            "id": shot.id, "scene": slot.scene, "start": slot.start, "frames": slot.frames,
            "start_s": round(slot.start / plan.fps, 3), "duration_s": round(slot.frames / plan.fps, 3),
            "span": list(shot.span), "beat": shot.note, "size": shot.camera.size, "angle": shot.camera.angle,
            "move": shot.camera.move, "lens_mm": shot.camera.lens, "transition": slot.transition,
            "painter": SIMULATED, "rendered_now": shot.id in rendered,
            "coverage": [
                {**asdict(seen), "trail": len(seen.trail), "points": len(seen.points)} for seen in take.coverage
            ],
            "events": len(take.events), "timings": take.timings, "notes": list(take.notes),
        })
    return out


def painters(rows: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Shot → who painted it, of the report's rows by shot; without those that stand as simulated."""
    named = {shot: str(row.get("painter", SIMULATED)) for shot, row in rows.items()}
    return {shot: name for shot, name in named.items() if name != SIMULATED}


def save(path: Path, value: dict[str, Any]) -> None:
    """Write JSON by one rename."""
    work = path.with_name(f".{path.name}.{os.getpid()}")
    work.write_text(json.dumps(value, indent=1, ensure_ascii=False), "utf-8")
    work.replace(path)
