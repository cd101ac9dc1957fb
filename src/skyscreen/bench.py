"""Measures this machine on the three reference sentences, and the writer on key files. Never a timed test: it prints,
people judge."""

from __future__ import annotations

import json
import os
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from skyscreen.core import proc
from skyscreen.core.errors import BadInput
from skyscreen.film import make
from skyscreen.nouns.order import Order
from skyscreen.nouns.report import WATTS_PER_CORE
from skyscreen.nouns.staged import Staged
from skyscreen.options import Options

SENTENCES = {
    "sea": "A pirate ship sails through a stormy sea at sunset.",
    "street": "A woman walks down a neon street at night in the rain.",
    "snow": "Mammoths walk through a snowy meadow.",
}
SHOT_SCENES = SENTENCES | {
    "kitchen": "A white cat sits on a table in a kitchen, morning light.",
    "faces": "一位老人在茶馆里喝茶，窗外下着雨。",
}
"""Of the gallery, as it ships them: nothing is left out here that is drawn there."""
TIMED_FRAMES = 12
FLICKER_DRAWINGS = 5
THIN_THINGS = {
    "rigging": SENTENCES["sea"],
    "grass": "A horse gallops through a meadow of tall grass behind a wooden fence.",
    "street": SENTENCES["street"],
}
SMOOTHED_FRAMES = 20
HELD_FRAMES, TOLD_EVERY = 5000, 500
KINDS = {
    "film": Options(preview=True),
    "draft": Options(draft=True, preview=False),
    "storyboard": Options(preview=True),
}


def run(what: str) -> Iterator[dict[str, Any]]:
    """One row per sentence, each from an empty cache; `shoot` gives one per sentence and pass."""
    if what == "shoot":
        yield from _passes()
        return
    if what == "flicker":
        yield from _flicker()
        return
    if what == "smoothing":
        yield from _smoothing()
        return
    if what == "memory":
        yield from _memory()
        return
    if what == "sound":
        from skyscreen.bench_sound import measured

        yield from measured()
        return
    if what not in KINDS:
        kinds = (*KINDS, "shoot", "flicker", "smoothing", "memory", "sound", "words")
        raise BadInput(f"bench {what!r}", f"must be one of {', '.join(kinds)}",
                       "Try `skyscreen bench draft`")
    for name, sentence in SENTENCES.items():
        with tempfile.TemporaryDirectory(prefix="skyscreen-bench-") as folder, _Peak() as peak:
            began = time.perf_counter()
            row: dict[str, Any] = {"bench": what, "scene": name}
            if what == "storyboard":
                row |= _storyboard(sentence, Path(folder))
            else:
                options = Options(**{**KINDS[what].__dict__, "cache": Path(folder) / "cache"})
                film = make(sentence, Path(folder) / "film", options)
                told = json.loads(film.report.read_text("utf-8"))
                row |= {verb: entry["wall_s"] for verb, entry in told["timing"]["verbs"].items()}
                row |= {"frames": told["frames"], "fps": round(told["frames"] / (time.perf_counter() - began), 2),
                        "cpu_s": told["timing"]["cpu_s"], "wh": told["timing"]["energy_wh_estimate"]}
            row |= {"seconds": round(time.perf_counter() - began, 1), "peak_gb": round(peak.bytes / 1e9, 2)}
        yield row


def words(path: Path, *, drawn: bool = False) -> Iterator[dict[str, Any]]:
    """Shares of claims that the screenplays of a key file meet, and with `drawn` their pictures, by language, then a
    row for every claim missed."""
    from skyscreen.fidelity.keys import score_file

    scores = score_file(path, drawn=drawn)
    for language, score in scores.items():
        yield from ({"bench": "words", "language": language, **row} for row in score.rows())
    for language, score in scores.items():
        yield from ({"bench": "words", "language": language, "missed": miss} for miss in score.misses)


def _storyboard(sentence: str, folder: Path) -> dict[str, Any]:
    """Cold and warm seconds of the preview alone."""
    from skyscreen.film import compose, order, preview, speak
    from skyscreen.run import running

    seconds = []
    for turn in ("cold", "warm"):
        began = time.perf_counter()
        with running(folder / turn, Options(cache=folder / "cache" / turn), lambda _: None) as job:
            screenplay, fresh = compose(job, sentence)
            screenplay, _, plan = speak(job, screenplay, fresh)
            preview(job, screenplay, plan, order(job, screenplay, plan))
        seconds.append(round(time.perf_counter() - began, 1))
    return {"cold_s": seconds[0], "warm_s": seconds[1]}


def _flicker() -> Iterator[dict[str, Any]]:
    """What each look changes from drawing to drawing beyond what moved: levels of 255, one shot, 640 × 360."""
    from dataclasses import asdict, replace

    from skyscreen.catalogue import index
    from skyscreen.film import compose, order, speak
    from skyscreen.run import running
    from skyscreen.shoot.flicker import measure
    from skyscreen.stage import stage

    with tempfile.TemporaryDirectory(prefix="skyscreen-bench-") as folder, \
            running(Path(folder), Options(), lambda _: None) as job:
        screenplay, fresh = compose(job, SENTENCES["snow"])
        screenplay, _, plan = speak(job, screenplay, fresh)
        shots = order(job, screenplay, plan)
    shot = replace(shots[len(shots) // 2], width=640, height=360, inner_width=640, inner_height=360)
    staged = stage(shot)
    for name in sorted(index.family("looks")):
        found = measure(staged.world, staged.frames(), replace(shot, look=name), FLICKER_DRAWINGS)
        yield {"bench": "flicker", "look": name, **{key: round(value, 2) for key, value in asdict(found).items()}}


def _smoothing() -> Iterator[dict[str, Any]]:
    """Anti-aliasing of each frame by itself and over time, against 16 samples a pixel: opening shots with thin things,
    640 × 360, three frames after seventeen."""
    from dataclasses import replace
    from itertools import islice

    from skyscreen.film import compose, order, speak
    from skyscreen.run import running
    from skyscreen.shoot.supersample import compare
    from skyscreen.stage import stage

    for name, sentence in THIN_THINGS.items():
        with tempfile.TemporaryDirectory(prefix="skyscreen-bench-") as folder, \
                running(Path(folder), Options(voice="none"), lambda _: None) as job:
            screenplay, fresh = compose(job, sentence)
            screenplay, _, plan = speak(job, screenplay, fresh)
            shot = order(job, screenplay, plan)[0]
        shot = replace(shot, width=640, height=360, inner_width=640, inner_height=360)
        staged = stage(shot)
        found = compare(staged.world, list(islice(staged.frames(), SMOOTHED_FRAMES)), shot)
        yield {"bench": "smoothing", "scene": name, **{
            f"{way}_{value}": round(getattr(one, value), 2) for way, one in found.items()
            for value in ("psnr", "flicker") if (way, value) != ("reference", "psnr")}}


def _passes() -> Iterator[dict[str, Any]]:
    """Milliseconds a pass and a frame of two shots of each sentence, at the sizes in which 1080p and 720p are drawn."""
    from dataclasses import replace

    from skyscreen.film import compose, order, speak
    from skyscreen.nouns.size import carried
    from skyscreen.run import running
    from skyscreen.stage import stage

    for name, sentence in SHOT_SCENES.items():
        with tempfile.TemporaryDirectory(prefix="skyscreen-bench-") as folder, \
                running(Path(folder), Options(), lambda _: None) as job:
            screenplay, fresh = compose(job, sentence)
            screenplay, _, plan = speak(job, screenplay, fresh)
            shots = order(job, screenplay, plan)
        for shot in (shots[0], shots[len(shots) // 2]):
            staged = stage(shot)
            yield {"bench": "shoot", "scene": name, "shot": shot.shot.id, **_timed(staged, shot)}
            width, height = carried(1280, 720)
            less = _timed(staged, replace(shot, width=1280, height=720, inner_width=width, inner_height=height))
            yield {"bench": "shoot", "scene": name, "shot": shot.shot.id, **{
                key: less[key] for key in ("size", "frame_ms", "cpu_ms", "wh_a_minute")}}


def _timed(staged: Staged, shot: Order) -> dict[str, Any]:
    """Twelve frames of a shot after its first: milliseconds a frame, all in but the encoder, and a pass."""
    from skyscreen.shoot.gpu import gpu
    from skyscreen.shoot.job import look_of
    from skyscreen.shoot.profile import Profile
    from skyscreen.shoot.renderer import Renderer

    renderer, states = Renderer(gpu(), staged.world, shot, look_of(shot)), iter(staged.frames())
    renderer.draw(next(states))
    renderer.picture()
    renderer.profile = Profile(gpu())
    began, cpu = time.perf_counter(), time.process_time()
    for _ in range(TIMED_FRAMES):
        renderer.draw(next(states))
        renderer.picture()
        renderer.profile.frame()
    wall, cpu = time.perf_counter() - began, time.process_time() - cpu
    return {"size": f"{shot.inner_width}x{shot.inner_height}",
            "frame_ms": round(wall / TIMED_FRAMES * 1e3), "cpu_ms": round(cpu / TIMED_FRAMES * 1e3),
            "triangles": sum(batch.mesh.triangles * batch.count for batch in renderer.view_batches),
            "wh_a_minute": round(cpu / TIMED_FRAMES * 1440 * WATTS_PER_CORE / 3600, 2),
            **renderer.profile.table()}


def _memory() -> Iterator[dict[str, Any]]:
    """Resident megabytes of this process while it draws one rainy shot over and over, 96 × 54: growth is a leak."""
    from dataclasses import replace

    from skyscreen.film import compose, order, speak
    from skyscreen.run import running
    from skyscreen.shoot.gpu import gpu
    from skyscreen.shoot.job import look_of
    from skyscreen.shoot.renderer import Renderer
    from skyscreen.stage import stage

    with tempfile.TemporaryDirectory(prefix="skyscreen-bench-") as folder, \
            running(Path(folder), Options(draft=True), lambda _: None) as job:
        screenplay, fresh = compose(job, SENTENCES["street"])
        screenplay, _, plan = speak(job, screenplay, fresh)
        shot = replace(order(job, screenplay, plan)[0], inner_width=96, inner_height=54)
    staged = stage(shot)
    renderer, states = Renderer(gpu(), staged.world, shot, look_of(shot)), iter(staged.frames())
    for frame in range(1, HELD_FRAMES + 1):
        state = next(states, None)
        if state is None:
            states = iter(staged.frames())
            state = next(states)
        renderer.draw(state)
        renderer.picture()
        if frame % TOLD_EVERY == 0:
            yield {"bench": "memory", "frames": frame, "resident_mb": round(proc.memory_of(os.getpid()) / 1e6, 1)}


class _Peak:
    """Largest resident size of the process tree, sampled ten times a second from /proc."""

    def __enter__(self) -> _Peak:
        self.bytes = 0
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._end.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._end.wait(0.1):
            self.bytes = max(self.bytes, _tree_bytes())


def _tree_bytes() -> int:
    parents, sizes = {}, {}
    for path in Path("/proc").glob("[0-9]*"):
        try:
            fields = (path / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue  # it ended while we looked
        parents[int(path.name)], sizes[int(path.name)] = int(fields[1]), int(fields[21]) * os.sysconf("SC_PAGE_SIZE")
    total, todo = 0, [os.getpid()]
    while todo:
        pid = todo.pop()
        total += sizes.get(pid, 0)
        todo += [child for child, parent in parents.items() if parent == pid]
    return total
