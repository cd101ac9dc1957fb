"""The page of an evaluation, in words and tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

ATTRIBUTES = ("thing", "colour", "count", "direction", "all")
RIVALS = (("model", "model"), ("copied", "last frame again"), ("carried", "motion carried on"),
          ("simulator", "simulator, read"))
SPLITS = (("train", "in distribution"), ("held", "held-out triples"))


METHOD = (
    "A classical reader (`train/evaluation/`, no learnt network) finds the vocabulary's colours in every frame, tells "
    "shapes by the nearest among patches that the simulator drew, and follows them. Its own faults stand in the column "
    "or row *simulator, read*: the same reading of true clips. *Held-out triples* are colour × shape × direction "
    "combinations that never came in training, each part of which did. Intervals hold 95 % (Wilson). Clips are new in "
    "both splits. Captions say everything that can be said, one half in English, one half in Chinese.")
WORDS = (
    "\n\n*Thing*, *count* and *direction* are read on what has the asked colour, else on the colour that shows most; "
    "*colour* is right where exactly the asked colours are seen; *all* where the four are.")
FRAMES = (
    "\n\nThe world has no chance in it: four frames decide the twelve that follow, so the truth is known. A patch is "
    "put at its solid's true distance from the camera; what comes or goes along the view, where its size puts it. "
    "*Motion carried on* moves every pixel on at its speed between frames 3 and 4 (optical flow).")


def page(results: Sequence[dict[str, Any]], curves: Sequence[tuple[str, str]]) -> str:
    """Markdown; `results` by growing compute, `curves` as (file, title)."""
    best = results[-1]
    return "\n\n".join([
        "# What the model has learned", _about(best), METHOD, "## Words → clip", _attributes(best),
        "## Four frames → twelve more", _laws(best), _psnr(best), "## By heart?", _memory(best),
        *(["## Against compute", _scaling(results)] if len(results) > 1 else []),
        *[f"![{title}]({file})" for file, title in curves],
        "*Written by `python -m skyscreen.train.evaluation.report`; every number comes from the files of results.*",
    ]) + "\n"


def _about(told: dict[str, Any]) -> str:
    training, asked = told["training"], told["sampling"]
    words = [f"`{told['weights']}`: {told['parameters'] / 1e6:.1f} M weights"]
    for key, form in (("clips", "{:,.0f} clips seen"), ("steps", "{:,.0f} steps"), ("seconds", "{:.0f} s of training"),
                      ("flop", "{:.2g} FLOP")):
        if key in training:
            words.append(form.format(training[key]))
    if "device" in training:
        words.append(f"on {training['device']}")
    return (", ".join(words) + f". Judged on {asked['clips']} clips a task, {asked['steps']} steps of sampling, "
            f"guidance {asked['guidance']:g}, on {told['device']}. SHA-256 of the weights: `{told['sha256'][:16]}…`")


def _attributes(told: dict[str, Any]) -> str:
    head = "| | " + " | ".join(ATTRIBUTES) + " |\n|---" * 1 + "|---" * len(ATTRIBUTES) + "|"
    rows = []
    for split, name in SPLITS:
        for who, words in (("model", ""), ("english", ", English"), ("chinese", ", Chinese"),
                           ("simulator", ": simulator, read")):
            row = told["attributes"][split][who]
            cells = [_share(row[key], who != "english" and who != "chinese") for key in ATTRIBUTES]
            rows.append(f"| {name}{words} | " + " | ".join(cells) + " |")
    return "\n".join([head, *rows]) + WORDS


def _laws(told: dict[str, Any]) -> str:
    out = []
    for split, name in SPLITS:
        head = f"| {name} | " + " | ".join(words for _, words in RIVALS) + " |\n|---" + "|---" * len(RIVALS) + "|"
        laws = told["laws"][split]

        def row(words: str, *path: str, form: str = "{:.3g}", laws: dict[str, Any] = laws) -> str:
            cells = []
            for who, _ in RIVALS:
                value: Any = laws[who]
                for key in path:
                    value = value[key]
                cells.append(_share(value, False) if isinstance(value, list) else
                             "–" if value is None else form.format(value))
            return f"| {words} | " + " | ".join(cells) + " |"

        count = {key: laws["model"][law][what]["n"] for key, law, what in (
            ("speed", "inertia", "speed_error"), ("fall", "gravity", "m_s2"),
            ("hit", "collision", "momentum_error"))}
        out.append("\n".join([
            head, row("place of solids, mean error, m", "position_m", "mean"),
            row("the same, median, m", "position_m", "median"), row("not seen where they should be", "lost"),
            row(f"inertia: error of velocity, median (n = {count['speed']})", "inertia", "speed_error", "median"),
            row("inertia: strays from a straight line, median, m", "inertia", "strays_m", "median"),
            row(f"gravity: acceleration, median, m/s² (n = {count['fall']}; 9.81)", "gravity", "m_s2", "median"),
            row("gravity: its error, median", "gravity", "error", "median"),
            row(f"collision: error of momentum, median (n = {count['hit']})", "collision", "momentum_error", "median"),
            row("collision: restitution, median (0.9)", "collision", "restitution", "median"),
            row("permanence: hidden while behind the wall", "permanence", "hidden"),
            row("permanence: comes out where it should", "permanence", "comes_out"),
            row("permanence: as the same thing", "permanence", "same")]))
    return "\n\n".join(out) + FRAMES


def _psnr(told: dict[str, Any]) -> str:
    rows = []
    for split, name in SPLITS:
        for who, words in RIVALS[:3]:
            row = told["psnr"][split][who]
            by = row["by_frame_db"]
            picked = [by[0], by[len(by) // 3], by[2 * len(by) // 3], by[-1]]
            rows.append(f"| {name}: {words} | {row['mean_db']:.2f} | " + " | ".join(f"{v:.1f}" for v in picked) + " |")
    count = len(told["psnr"]["train"]["model"]["by_frame_db"])
    frames = [1, count // 3 + 1, 2 * count // 3 + 1, count]
    head = "| PSNR, dB | all | " + " | ".join(f"frame +{frame}" for frame in frames) + " |\n|---|---" + "|---" * 4 + "|"
    return "\n".join([head, *rows])


def _memory(told: dict[str, Any]) -> str:
    row = told.get("memory")
    if not row:
        return "Not looked for."
    own, new = row["generated_nearest_grey"], row["fresh_nearest_grey"]
    return (
        f"Each clip made from words was compared with {row['taught_clips_compared']:,} clips of training (16 × 16 "
        "cells, every second frame, root mean square in grey levels of 255). The nearest lies "
        f"{own['median']:g} away in the median, {own['least']:g} at least; for new clips of the simulator itself the "
        f"figures are {new['median']:g} and {new['least']:g}. {100 * row['nearer_than_fresh_1_percent']:.1f} % of the "
        "model's clips lie nearer than the nearest hundredth of the new ones (1 % would be no sign of learning by "
        "heart; plainer clips raise it too).")


def _scaling(results: Sequence[dict[str, Any]]) -> str:
    head = ("| weights | M | FLOP | clips | all, in | all, held | place, m | velocity | gravity | momentum | PSNR |\n"
            + "|---" * 11 + "|")
    rows = []
    for told in results:
        laws = told["laws"]["train"]["model"]
        cells = [told["weights"].removesuffix(".safetensors"), f"{told['parameters'] / 1e6:.1f}",
                 f"{told['training'].get('flop', 0):.2g}", f"{told['training'].get('clips', 0):,}",
                 _share(told["attributes"]["train"]["model"]["all"], False),
                 _share(told["attributes"]["held"]["model"]["all"], False),
                 _number(laws["position_m"]["mean"]), _number(laws["inertia"]["speed_error"]["median"]),
                 _number(laws["gravity"]["error"]["median"]), _number(laws["collision"]["momentum_error"]["median"]),
                 f"{told['psnr']['train']['model']['mean_db']:.2f}"]
        rows.append("| " + " | ".join(cells) + " |")
    return "\n".join([head, *rows])


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3g}"


def _share(value: Sequence[float], interval: bool) -> str:
    if value[2] - value[1] == 1:
        return "–"  # nothing was counted
    words = f"{100 * value[0]:.1f} %"
    return f"{words} ({100 * value[1]:.0f}–{100 * value[2]:.0f})" if interval else words
