"""The film: write → stage → shoot → score → cut → seal, in one sentence of code.

This file alone calls more than one verb. Everything it makes lies in one folder; everything it renders lies in the
store, so the same command again, after a stop or an edit, renders only what is missing.
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

from skyscreen.catalogue import index
from skyscreen.core.errors import BadInput
from skyscreen.core.progress import Tick, Watch, silent
from skyscreen.in_time import cut_to_composed, cut_to_own, listen
from skyscreen.nouns import making, recipe, report
from skyscreen.nouns.narration import Narration
from skyscreen.nouns.order import Order, Smoothing, orders
from skyscreen.nouns.passage import said
from skyscreen.nouns.reel import Film, Reel
from skyscreen.nouns.schedule import Schedule, fit, schedule
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.nouns.size import carried, inner
from skyscreen.nouns.sound import is_song
from skyscreen.nouns.staged import Event
from skyscreen.nouns.take import Take
from skyscreen.options import Options, asked, chosen
from skyscreen.prompts import read_text
from skyscreen.rights import rights
from skyscreen.run import Run, running

STILL_PIXELS = 640 * 360
TAKE_BYTES_PER_PIXEL = 0.29
"""Mezzanine on hard content: 0.85 GB a minute of 1080p24."""
PASS_BYTES_PER_PIXEL = 28
"""All passes of a frame as OpenEXR, on grass and trees: 26 MB at 1280 × 720."""


def make(text: str | Path, folder: str | Path, options: Options | None = None, watch: Watch = silent) -> Film:
    """Make a film.

    Args:
        text: a sentence, several, or the path of a .txt file, of a .yaml screenplay or of a film.skyscreen.
        folder: where the film goes; made if absent.
        options: see `Options`.
        watch: called with a `Tick` for every step.

    Returns:
        The film's folder, with `film.mp4` and `report.json`.

    Raises:
        SkyscreenError: with the value, the rule and the remedy.
    """
    with running(folder, options or Options(), watch) as run:
        screenplay, fresh = compose(run, text)
        screenplay, narration, plan = speak(run, screenplay, fresh)
        shots = order(run, screenplay, plan)
        preview(run, screenplay, plan, shots)
        takes = paint(run, screenplay, shots) if run.options.painter else shoot(run, shots)
        return finish(run, screenplay, narration, plan, takes)


def compose(run: Run, text: str | Path) -> tuple[Screenplay, bool]:
    """Words → a fresh screenplay (True), or a screenplay as it stands in a file (False)."""
    from skyscreen.nouns.yaml_io import load
    from skyscreen.write import language_model, write

    with run.timed("write"):
        if is_song(run.options.music):
            run.options = replace(run.options, music=str(Path(run.options.music).expanduser().absolute()))
        listen(run.options.music)
        words, form = read_text(text)
        if form == "yaml":
            screenplay = load(Path(text))
            listen(screenplay.music)
            run.recipe = recipe.Recipe.of(screenplay, chosen(run.options), offline=False)
            return screenplay, False
        again = recipe.load(Path(text)) if form == "recipe" else None
        if again is not None:
            run.options, words = asked(run.options, again), again.prompt
            listen(again.screenplay.music if again.screenplay else run.options.music)
            if again.screenplay is not None:
                run.recipe = again
                return again.screenplay, False
        options = run.options
        width, height, fps = (options.width, options.height, options.fps)
        if options.draft:
            (width, height), fps = inner(width, height, 640 * 360), min(fps, 12)
        screenplay = write(
            words, language=options.language, duration=options.duration, shots=options.shots, width=width,
            height=height, fps=fps, look=options.look, seed=options.seed, voice=options.voice, music=options.music,
            model=None if again else language_model(options.llm, options.model))
        run.recipe = recipe.Recipe.of(screenplay, chosen(options), offline=not screenplay.writer)
        if again is not None and (note := again.strays(screenplay)):
            run.notes.append(note)
    lost = [item.phrase for item in screenplay.grounding if item.how == "ignored"]
    if lost and options.strict:
        raise BadInput(f"the words {', '.join(map(repr, lost))}", "could not be grounded, and --strict refuses that",
                       "Say it another way, or leave --strict out")
    run.watch(Tick("write", screenplay.title, 1, 1))
    return screenplay, True


def speak(run: Run, screenplay: Screenplay, fresh: bool) -> tuple[Screenplay, Narration, Schedule]:
    """The narrator speaks first: audio is the clock."""
    from skyscreen.cut import check_words
    from skyscreen.nouns.yaml_io import dump
    from skyscreen.score import narrate

    run.notes += check_words(screenplay)  # a letter that no font here has is said now, not after the long work

    with run.timed("score"):
        narration = narrate(screenplay, run.scratch, voice=screenplay.voice)
    if fresh:
        screenplay = fit(screenplay, narration)
    if is_song(screenplay.music):
        screenplay = cut_to_own(run, screenplay, narration, fresh)
    elif fresh:
        screenplay = cut_to_composed(screenplay, narration)
    plan = schedule(screenplay, narration)
    if plan.overrun:
        run.notes.append(f"the lines need {plan.overrun / plan.fps:.2f} s more than the "
                         f"{screenplay.format.duration:g} s asked for; the lines won")
    run.keep(run.folder / "screenplay.yaml", dump(screenplay))
    return screenplay, narration, plan


def order(run: Run, screenplay: Screenplay, plan: Schedule) -> list[Order]:
    """One order a shot, at an internal size that this device can carry."""
    form = screenplay.format
    size = (form.width, form.height)
    on_cpu = run.farm.fingerprint().get("type", "CPU") == "CPU"
    if on_cpu:
        size = carried(form.width, form.height)
    if size != (form.width, form.height):
        run.notes.append(f"rendered at {size[0]} × {size[1]} inside and brought up to {form.width} × {form.height}: "
                         "this machine draws on its CPU")
    run.notes += said(screenplay)
    run.room(plan.frames * form.width * form.height * TAKE_BYTES_PER_PIXEL)
    return orders(screenplay, plan, inner=size, draft=run.options.draft, smoothing=_smoothing(run, screenplay, on_cpu))


def _smoothing(run: Run, screenplay: Screenplay, on_cpu: bool) -> Smoothing:
    """What was asked for; else over time on a GPU, and each frame by itself on a CPU, which has no time to spare."""
    asked = run.options.smoothing
    if asked == "temporal" and not index.look_named(screenplay.look).temporal:
        run.notes.append(f"the look {screenplay.look} is drawn: its edges are smoothed in each drawing by itself")
    return "temporal" if asked == "temporal" or (asked == "auto" and not on_cpu) else "spatial"


def preview(run: Run, screenplay: Screenplay, plan: Schedule, shots: list[Order]) -> None:
    """One still a shot on `storyboard.png`, before the long work."""
    from skyscreen.cut import storyboard

    if not run.options.preview:
        return
    with run.timed("storyboard", len(shots)):
        small = []
        for shot in shots:
            width, height = inner(shot.width, shot.height, STILL_PIXELS)
            small.append(replace(shot, width=width, height=height, inner_width=width, inner_height=height,
                                 smoothing="spatial"))  # a still would have to draw the frames before it
        storyboard(run.farm.stills(small), screenplay, plan, run.folder / "storyboard.png")


def shoot(run: Run, shots: list[Order]) -> dict[str, Take]:
    """Stage and shoot what the store does not hold."""
    if run.options.passes:
        run.options.passes.mkdir(parents=True, exist_ok=True)
        pixels = sum(shot.frames * shot.inner_width * shot.inner_height for shot in shots)
        run.room(pixels * PASS_BYTES_PER_PIXEL, run.options.passes)
    keys = [run.farm.key(shot) for shot in shots]
    for kind in ("take", "making"):
        run.hold(kind, keys)
    with run.timed("shoot", sum(shot.frames for shot in shots)):
        takes = run.farm.takes(shots, passes=run.options.passes, making=run.options.making_of)
    run.farm.rest()
    return takes


def paint(run: Run, screenplay: Screenplay, shots: list[Order]) -> dict[str, Take]:
    """Shoot with passes, then let the painter paint every shot; where its picture fails the checks the simulated one
    stands. Windows and painted takes are kept in the film's folder, so the same command goes on where it stopped."""
    from skyscreen.paint import ask_licence, layout, paint_takes

    name = str(run.options.painter)
    ask_licence(name, yes=run.options.accept_licence)
    said = layout(name, screenplay.format.width, screenplay.format.height)
    if said:
        run.watch(Tick("paint", "plan", 0, 0, said))
    home = run.folder / "paint"
    passes = run.options.passes or home / "passes"
    if run.options.passes is None:
        run.options = replace(run.options, passes=passes)
    takes = shoot(run, shots)
    with run.timed("paint", sum(shot.frames for shot in shots)):
        painted, told = paint_takes(screenplay, takes, passes, home, name, gpus=run.options.gpus,
                                    told=lambda shot, done, of: run.watch(Tick("paint", shot, done, of)))
    run.painted = told
    for shot, row in told.items():
        run.notes += [f"{shot}: {note}" for note in row["notes"]]
    if run.options.passes == home / "passes":
        shutil.rmtree(passes, ignore_errors=True)  # some 26 MB a frame, and made again in the time of a shot
    return painted


def finish(run: Run, screenplay: Screenplay, narration: Narration, plan: Schedule, takes: dict[str, Take]) -> Film:
    """Score, cut and seal: seconds of work, done afresh each time."""
    from skyscreen.cut import captions, cards, deliver, making_of, pointers
    from skyscreen.score import mix, voice_facts
    from skyscreen.seal import label, seal, tags

    with run.timed("score"):
        events = {name: [event(item) for item in take.events] for name, take in takes.items()}
        sound = mix(screenplay, plan, narration, events, lufs=run.options.lufs)
        run.watch(Tick("score", "mix", 1, 1))
    with run.timed("cut", plan.frames):
        reel = Reel(
            plan=plan, takes=takes, language=screenplay.language, seed=screenplay.seed,
            width=screenplay.format.width, height=screenplay.format.height, grain=grain(screenplay),
            captions=captions(screenplay, plan, narration) if run.options.captions != "off" else (),
            cards=cards(screenplay, plan), burn_captions=run.options.captions == "burn",
            pointers=pointers(screenplay, plan, takes))
        video = deliver(reel, sound, screenplay, run.folder, label=label(screenplay.language),
                        metadata=tags(screenplay), watch=run.watch)
    (run.folder / making.FILE).unlink(missing_ok=True)  # one of an earlier film would tell another story
    if run.options.making_of:
        with run.timed("making-of", plan.frames):
            making_of(reel, sound, run.folder, label=label(screenplay.language),
                      metadata={"title": screenplay.title, **tags(screenplay)}, watch=run.watch)
    with run.timed("seal"):
        sealed = seal(run.folder, screenplay, report.painters(run.painted), trained=voice_facts(narration.engine)[1])
        run.watch(Tick("seal", "film.mp4", 1, 1))
    if run.recipe is not None:
        (run.folder / recipe.FILE).write_text(run.recipe.line(), "utf-8")
    path = run.folder / "report.json"
    report.save(path, _report(run, screenplay, narration, plan, takes, sound, sealed))
    return Film(run.folder, video, path)


def grain(screenplay: Screenplay) -> float:
    """Grain of the film's look: paper and clay have none, a black-and-white negative has much."""
    return index.look_named(screenplay.look).grain


def _report(run: Run, screenplay: Screenplay, narration: Narration, plan: Schedule, takes: dict[str, Take],
            sound: Any, sealed: dict[str, Any]) -> dict[str, Any]:
    notes = [*screenplay.notes, *run.notes, *narration.notes, *sound.notes, *sealed.get("notes", []), *run.farm.notes]
    notes += [note if name in note else f"{name}: {note}" for name, take in takes.items() for note in take.notes]
    painter = run.options.painter if report.painters(run.painted) else ""
    notes += [f"a damaged cache file was found and made again: {key}" for key in run.farm.store.damaged]
    return {
        "schema": report.SCHEMA, "title": screenplay.title, "prompt": screenplay.prompt,
        "language": screenplay.language, "seed": screenplay.seed, "look": screenplay.look,
        "fingerprint": run.farm.fingerprint(), "frames": plan.frames, "fps": plan.fps,
        "grounding": [item.model_dump(mode="json") for item in screenplay.grounding],
        "shots": [row | run.painted.get(row["id"], {})
                  for row in report.shots(screenplay, plan, takes, run.farm.rendered)],
        "physics": {name: take.physics for name, take in takes.items()},
        "sound": {"lufs": sound.loudness, "true_peak_dbtp": sound.peak, "engine": narration.engine,
                  "sections": [list(section) for section in sound.sections]},
        "timing": run.clock.plain(), "seal": sealed, "rights": rights(screenplay, narration, painter or ""),
        "notes": list(dict.fromkeys(notes)),
    }


def event(plain: dict[str, Any]) -> Event:
    values: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in plain.items()}
    return Event(**values)
