"""One verb at a time, for those who want a part of the line: each starts from a screenplay on disk."""

from __future__ import annotations

import json
import shutil
import tempfile
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from skyscreen.core.errors import BadInput
from skyscreen.core.progress import Tick, Watch
from skyscreen.film import event, order, shoot, speak
from skyscreen.nouns import report
from skyscreen.nouns.narration import Narration
from skyscreen.nouns.order import Order
from skyscreen.nouns.reel import Reel
from skyscreen.nouns.schedule import Schedule
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.nouns.sound import RATE, Soundtrack
from skyscreen.nouns.take import Take
from skyscreen.nouns.yaml_io import load
from skyscreen.options import Options, made_with
from skyscreen.run import Run, running


def _prepared(run: Run, script: Path) -> tuple[Screenplay, Narration, Schedule, list[Order]]:
    from skyscreen.prompts import read_text

    words, _ = read_text(script)
    screenplay, narration, plan = speak(run, load(words), fresh=False)
    return screenplay, narration, plan, order(run, screenplay, plan)


def _only(shots: list[Order], name: str | None) -> list[Order]:
    chosen = [shot for shot in shots if name in (None, shot.shot.id)]
    if not chosen:
        raise BadInput(f"shot {name!r}", "is not in the screenplay", f"It has {', '.join(s.shot.id for s in shots)}")
    return chosen


def simulate(script: Path, folder: Path, shot: str | None, watch: Watch) -> dict[str, Any]:
    """Stage shots without drawing them: events and physics by shot, kept as `stage/<shot>.json`."""
    from skyscreen.stage import stage

    told: dict[str, Any] = {}
    with running(folder, Options(), watch) as run:
        for one in _only(_prepared(run, script)[3], shot):
            staged = stage(one)
            for state in staged.frames():
                watch(Tick("stage", one.shot.id, state.frame + 1, one.frames))
            told[one.shot.id] = {
                "instances": len(staged.world.instances), "materials": list(staged.world.materials),
                "events": [asdict(item) for item in staged.events], "physics": staged.physics, "notes": staged.notes,
            }
            path = folder / "stage" / f"{one.shot.id}.json"
            path.parent.mkdir(exist_ok=True)
            path.write_text(json.dumps(told[one.shot.id], ensure_ascii=False, indent=1), "utf-8")
    return {name: {**item, "events": len(item["events"])} for name, item in told.items()}


def takes_only(script: Path, folder: Path, shot: str | None, passes: Path | None, watch: Watch, *,
               making_of: bool = False, smoothing: str | None = None) -> list[Path]:
    """Shoot shots into `takes/<shot>.mp4`, handles included, no sound; `making_of`: also into making-of.mp4.

    Args:
        smoothing: see `Options`; None: as the film was made.
    """
    out = []
    options = made_with(script.parent, Options(passes=passes.absolute() if passes else None, making_of=making_of))
    options = replace(options, smoothing=smoothing) if smoothing else options
    with running(folder, options, watch) as run:
        screenplay, _, plan, shots = _prepared(run, script)
        takes = shoot(run, _only(shots, shot))
        (folder / "takes").mkdir(exist_ok=True)
        for name, take in takes.items():
            out.append(Path(shutil.copyfile(take.video, folder / "takes" / f"{name}.mp4")))
        if making_of:
            out.append(_making_of(run, screenplay, plan, takes))
    return out


def _making_of(run: Run, screenplay: Screenplay, plan: Schedule, takes: dict[str, Take]) -> Path:
    """The making-of of these takes one after the other, silent."""
    import numpy as np

    from skyscreen.cut import making_of
    from skyscreen.seal import label, tags

    part = plan.only(set(takes))
    silence = np.zeros((part.frames * RATE // part.fps, 2), np.float32)
    form = screenplay.format
    reel = Reel(part, takes, (), (), screenplay.language, False, width=form.width, height=form.height)
    return making_of(reel, Soundtrack({}, silence, -70.0, -70.0), run.folder, label=label(screenplay.language),
                     metadata={"title": screenplay.title, **tags(screenplay)}, watch=run.watch)


def world_of(script: Path, shot: str | None, path: Path, watch: Watch) -> dict[str, Any]:
    """A shot's world, animated and with its camera, as one .glb. `shot`: its id; None: the first."""
    from skyscreen.cut.world_gltf import write_world
    from skyscreen.stage import stage

    with tempfile.TemporaryDirectory() as scratch, running(Path(scratch), Options(), watch) as run:
        _, _, _, shots = _prepared(run, script)
        one = _only(shots, shot)[0]
        staged = stage(one)

        def states():
            for state in staged.frames():
                watch(Tick("stage", one.shot.id, state.frame + 1, one.frames))
                yield state

        names = {k + 1: member.id for k, member in enumerate(one.cast)}
        counts = write_world(path, staged.world, states(), fps=one.fps, aspect=one.width / one.height, names=names)
        return {"file": str(path), "shot": one.shot.id, **counts}


def sound_only(script: Path, folder: Path, watch: Watch, *, picture: bool = False, lufs: float | None = None
               ) -> dict[str, Any]:
    """The whole soundtrack as WAV stems; effects come from the shots' own contacts, simulated or kept.

    Args:
        picture: also draw it to `score.png`.
        lufs: loudness of the whole; None: as the film was made.
    """
    from skyscreen.cut.stems import write as write_stems
    from skyscreen.score import mix, plot
    from skyscreen.stage import stage

    options = made_with(script.parent, Options())
    options = options if lufs is None else replace(options, lufs=lufs)
    with running(folder, options, watch) as run:
        screenplay, narration, plan, shots = _prepared(run, script)
        events = {}
        for one in shots:
            kept = run.farm.kept("take", run.farm.key(one))
            if kept is not None:
                events[one.shot.id] = [event(item) for item in Take.load(kept).events]
                continue
            staged = stage(one)
            for state in staged.frames():
                watch(Tick("stage", one.shot.id, state.frame + 1, one.frames))
            events[one.shot.id] = staged.events
        sound = mix(screenplay, plan, narration, events, lufs=options.lufs)
        write_stems(sound, folder / "stems")
        drawn = [str(plot(screenplay, plan, narration, events, sound, folder / "score.png"))] if picture else []
        return {"lufs": sound.loudness, "true_peak_dbtp": sound.peak, "engine": narration.engine,
                "stems": sorted(str(p) for p in (folder / "stems").glob("*.wav")), "plot": drawn,
                "notes": [*narration.notes, *sound.notes]}


def _told_of(path: Path) -> dict[str, Any]:
    """What a film's report says of it.

    Raises:
        BadInput: it is no report.
    """
    try:
        told = json.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise BadInput(str(path), f"is damaged ({error})", "Make the film again: skyscreen cut FOLDER") from error
    if not isinstance(told, dict):
        raise BadInput(str(path), "is no report of a film", "Make the film again: skyscreen cut FOLDER")
    return told


def seal_only(folder: Path) -> dict[str, Any]:
    """Sign a finished folder again, as what its report says it is; the report then tells of the new seal."""
    from skyscreen.score import voice_facts
    from skyscreen.seal import seal

    if not (folder / "film.mp4").exists():
        raise BadInput(str(folder), "holds no film.mp4", "Make the film first")
    path = folder / "report.json"
    told = _told_of(path) if path.is_file() else {}
    spoke = str(told.get("sound", {}).get("engine", ""))
    drawn = report.painters({row["id"]: row for row in told.get("shots", ())})
    sealed = seal(folder, load((folder / "screenplay.yaml").read_text("utf-8")), drawn, trained=voice_facts(spoke)[1])
    if told:
        report.save(path, told | {"seal": sealed})
    return sealed
