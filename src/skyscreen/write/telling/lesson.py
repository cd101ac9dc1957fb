"""A topic becomes a film: its beats as scenes and shots, fitted to the asked length, in one of its two languages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from skyscreen.nouns.narration import Narration
from skyscreen.nouns.schedule import fit
from skyscreen.nouns.screenplay import (
    Action,
    Camera,
    Cast,
    Format,
    Grounding,
    Label,
    Relation,
    Scene,
    Screenplay,
    Shot,
    Transition,
)
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reader.forms import Telling
from skyscreen.write.reading import Reading
from skyscreen.write.shots.shots import LENS, closing
from skyscreen.write.telling.lines import BREATH, PACE
from skyscreen.write.text.language import size
from skyscreen.write.topics import Beat, Setting, Topic, answers

LONGEST = 9.0
"""Seconds of a shot in an explainer before a second view of the same thing is better than waiting."""
NEXT_SIZE = {"extreme_wide": "wide", "wide": "full", "full": "medium", "medium": "close", "close": "full",
             "extreme_close": "medium"}  # fmt: skip
DIGITS = "零一二三四五六七"
NUMBERS = {word: n for n, word in enumerate(("two", "three", "four", "five", "six", "seven"), 2)}
NUMBERS |= {**{digit: n for n, digit in enumerate(DIGITS)}, "两": 2}
_STEPS = re.compile(
    r"\b(?:in|with) (\w+) (?:\w+ )?(?:steps|parts|stages)\b"
    r"|分(?:成|为)?([两二三四五六七\d])个?(?:步|部分|阶段)|([两二三四五六七\d])个?步骤",
    re.IGNORECASE,
)
_YOUNG = re.compile(
    r"\b(?:for|to) (?:\w+ )?(?:children|kids|pupils|child|kid|\S*year-olds?)\b"
    r"|小学生|小朋友|孩子|儿童|幼儿",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class View:
    """A beat in its setting; `again` is a second, silent look at the same."""

    setting: Setting
    beat: Beat
    again: bool = False

    def need(self, language: str) -> float:
        """Seconds that the line asks for; of a silent look what the eye wants."""
        return 4.0 if self.again else size(line_of(self.beat, language), language) / PACE[language] + BREATH


def line_of(beat: Beat, language: str) -> str:
    return beat.en if language == "en" else beat.zh


def first(names: str, shelf: Shelf, family: str) -> str:
    """Of 'space | studio' the first that the shelf holds, else ''."""
    return next((name for name in map(str.strip, names.split("|")) if name in shelf.families[family]), "")


def showable(topic: Topic, shelf: Shelf) -> bool:
    """Whether the catalogue holds all that the demonstration needs."""
    motions = {motion.split(" ")[0] for beat in topic.beats() for motion in beat.do.values()}
    return (
        all(first(part.thing, shelf, "things") for part in topic.cast.values())
        and all(first(scene.place, shelf, "places") for scene in topic.scenes)
        and motions <= set(shelf.families["motions"])
    )


def lesson(
    topic: Topic,
    shelf: Shelf,
    reading: Reading,
    telling: Telling,
    *,
    form: Format,
    shots: int | None,
    seed: int,
    look: str,
    voice: str,
    music: str,
) -> Screenplay:
    """The whole screenplay of a topic."""
    language, text = reading.language, reading.text
    views = chosen(topic, language, form.duration, shots)
    steps = steps_asked(text)
    young = _YOUNG.search(text)
    met = answers(topic, text, telling.question, language)
    # A question that the film does not answer must not stand over it.
    title = telling.question if met and 0 < len(telling.question) <= 90 else topic.title[language == "zh"]
    rows = [_shot(k, view, language, aloud=voice != "none") for k, view in enumerate(views)]
    rows = _carded(rows, title, steps[0] if steps else 0, language)
    scenes = _scenes(views, rows, shelf)
    named = {name for shot in rows for name in _members(shot)}
    cast = _cast(topic, named, shelf)
    film = Screenplay.model_validate(
        {
            "title": title,
            "prompt": text,
            "language": language,
            "seed": seed,
            "format": form,
            "look": look,
            "mood": "playful" if young else reading.mood or topic.mood,
            "voice": voice,
            "music": music,
            "cast": cast,
            "scenes": scenes,
            "grounding": _grounding(topic, reading, telling, steps, young, met=met or not telling.question),
            "notes": _notes(topic, views, language),
        }
    )
    # Shots share the asked time by what their lines need; no line is spoken yet.
    return fit(film, Narration("none", language))


def steps_asked(text: str) -> tuple[int, int, int] | None:
    """(number, start, end) of 'in four steps', 分四步."""
    hit = _STEPS.search(text)
    if hit is None:
        return None
    word = next(group for group in hit.groups() if group).lower()
    count = int(word) if word.isdigit() else NUMBERS.get(word, 0)
    return (count, *hit.span()) if 2 <= count <= 7 else None


def chosen(topic: Topic, language: str, duration: float, shots: int | None) -> list[View]:
    """The beats that the asked length holds, or as many as the asked number of shots.

    Too little time: of the beats between question and recap the lesser ranks go first, of one rank the later. Time to
    spare: the longest beats get a second look from another side.
    """
    views = [View(scene, beat) for scene in topic.scenes for beat in scene.beats]
    last = len(views) - 1
    # The recap stays longest, for it is the answer in one line; after it the question.
    order = sorted(range(len(views)), key=lambda k: (k == last, k == 0, -views[k].beat.rank, -k))
    kept = set(range(len(views)))
    for k in order:
        needed = sum(views[j].need(language) for j in kept)
        if len(kept) > 1 and (len(kept) > shots if shots is not None else needed > duration):
            kept.discard(k)
    out = [views[k] for k in sorted(kept)]
    wanted = shots if shots is not None else max(len(out), round(duration / LONGEST))
    while len(out) < wanted:
        # A second look at whichever beat holds the fewest so far, the longest line first.
        looks = {id(view.beat): sum(v.beat is view.beat for v in out) for view in out}
        best = min(out, key=lambda view: (looks[id(view.beat)], -view.need(language)))
        at = max(k for k, view in enumerate(out) if view.beat is best.beat)
        out.insert(at + 1, View(best.setting, best.beat, again=True))
    return out


def demonstrated(topic: Topic, beat: Beat, shelf: Shelf, language: str) -> tuple[Scene, list[Cast]]:
    """One beat of a topic by itself: its scene of one shot, labels and line with it, and who is in it."""
    setting = next(scene for scene in topic.scenes if beat in scene.beats)
    view = View(setting, beat)
    shot = _shot(0, view, language, aloud=True)
    return _scenes([view], [shot], shelf)[0], _cast(topic, _members(shot), shelf)


def _cast(topic: Topic, named: set[str], shelf: Shelf) -> list[Cast]:
    return [
        Cast(id=name, thing=first(part.thing, shelf, "things"), label=part.label, params=part.params, scale=part.scale)
        for name, part in topic.cast.items()
        if name in named
    ]


def _shot(k: int, view: View, language: str, *, aloud: bool) -> Shot:
    beat = view.beat
    shot_size, side, move = beat.size, beat.side, beat.move
    if view.again:
        shot_size, move = NEXT_SIZE[shot_size], "push_in"
        side = side - 40 * (1 + k % 2) if side >= 0 else side + 40 * (1 + k % 2)
    words, zh = line_of(beat, language), int(language == "zh")
    return Shot(
        id=f"shot-{k + 1}",
        duration=round(max(view.need(language), 0.5), 3),
        subjects=list(beat.show),
        actions=[_action(name, beat) for name in _present(beat)],
        relations=[_relation(row) for row in beat.stand],
        camera=Camera(
            size=shot_size,  # pyright: ignore[reportArgumentType]
            angle=beat.angle,
            move=move,
            lens=LENS[shot_size],
            focus=beat.show[0] if beat.show else None,
            side=side,
        ),
        line="" if view.again or not aloud else words,
        card="" if view.again or aloud else words.rstrip("。"),
        card_role="none" if view.again or aloud else "lower",
        labels=[] if view.again else [_label(name, both[zh]) for name, both in beat.labels.items()],
        speed=beat.speed,
        hour=beat.hour,
        span=(0, 0),
        note="demonstrate",
        transition=Transition(kind="cut", duration=0.5),
    )


def _label(name: str, text: str) -> Label:
    """'heart' or 'body.stomach' with its words."""
    member, _, part = name.partition(".")
    return Label(member=member, part=part, text=text)


def _present(beat: Beat) -> list[str]:
    """All who are in the world of the shot: shown, doing, standing by."""
    rows = [_relation(row) for row in beat.stand]
    deeds = [name for deed in beat.do.values() for name in deed.split(" ")[1:]]
    names = [*beat.show, *beat.do, *deeds, *(name for r in rows for name in (r.subject, r.object, r.other) if name)]
    return list(dict.fromkeys(names))


def _action(name: str, beat: Beat) -> Action:
    motion, target, tool = (*beat.do.get(name, "idle").split(" "), None, None)[:3]
    return Action(subject=name, motion=str(motion), target=target, tool=tool)


def _relation(row: str) -> Relation:
    subject, kind, *objects = row.split()
    return Relation.model_validate(
        {"subject": subject, "kind": kind, "object": objects[0], "other": objects[1] if len(objects) > 1 else None}
    )


def _members(shot: Shot) -> set[str]:
    return {*shot.subjects, *(a.subject for a in shot.actions)}


def _carded(rows: Sequence[Shot], title: str, steps: int, language: str) -> list[Shot]:
    """The question as title card, the beats of the story's explainer by name, and a number where a step begins."""
    out = list(rows)
    last = len(out) - 1
    for k, shot in enumerate(out):
        note = "demonstrate" if 0 < k < last or last == 0 else "question" if k == 0 else "recap"
        out[k] = shot.model_copy(update={"note": note})
    if last > 0:
        out[0] = out[0].model_copy(update={"card": title, "card_role": "title"})
    inner = range(1, last)
    if steps and len(inner) >= steps:
        for n in range(steps):
            k = inner[n * len(inner) // steps]
            words = f"Step {n + 1}" if language == "en" else f"第{DIGITS[n + 1]}步"
            told = f"{words}\n{out[k].card}" if out[k].card else words
            out[k] = out[k].model_copy(update={"card": told, "card_role": "lower"})
    return out


def _scenes(views: Sequence[View], rows: Sequence[Shot], shelf: Shelf) -> list[Scene]:
    """Shots in one setting are one scene; settings dissolve into one another."""
    out: list[Scene] = []
    k = 0
    while k < len(views):
        setting, group = views[k].setting, []
        while k < len(views) and views[k].setting is setting:
            group.append(rows[k])
            k += 1
        group[-1] = closing(group[-1], last=k == len(views))
        out.append(
            Scene.model_validate(
                {
                    "id": f"scene-{len(out) + 1}",
                    "place": first(setting.place, shelf, "places"),
                    **setting.model_dump(include={"hour", "weather", "season", "wind", "params"}),
                    "shots": group,
                }
            )
        )
    return out


def _grounding(
    topic: Topic, reading: Reading, telling: Telling, steps: tuple[int, int, int] | None, young: re.Match[str] | None,
    *, met: bool,
) -> list[Grounding]:
    """What the question became; of the other words those that a topic can follow."""
    text = reading.text
    core = telling.question.rstrip("?？")
    at = text.lower().find(core.lower()) if core else -1
    span = (at, at + len(core)) if at >= 0 else (0, len(text))
    rest = "" if met else "the film tells of its subject" if reading.language == "en" else "影片讲的是它的主题"
    rows = [(*span, f"topic:{topic.name}", rest)]
    if steps:
        rows.append((steps[1], steps[2], f"steps:{steps[0]}", ""))
    if young:
        rows.append((*young.span(), "audience:children", ""))
    out = [
        Grounding(phrase=text[a:b], start=a, end=b, became=became, how="nearest" if note else "exact", note=note)
        for a, b, became, note in rows
    ]
    out += [g for g in reading.grounding if g.became.split(":")[0] in ("look", "mood")]
    return sorted(out, key=lambda g: (g.start, g.end))


def _notes(topic: Topic, views: Sequence[View], language: str) -> list[str]:
    left = len(topic.beats()) - len({id(view.beat) for view in views})
    if not left:
        return []
    if language == "en":
        return [f"The film is too short for {left} of the {len(topic.beats())} steps of the explanation"]
    return [f"片长不够，讲解的{len(topic.beats())}步中略去了{left}步"]
