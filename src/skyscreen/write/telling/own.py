"""A lesson in the user's own words: a shot with the title, then every point in its order, then the title once more.

Each point is written as a small film of its own, of which the nearer shots are taken, or is shown by the demonstration
of the shelf's topic that speaks of the same. The words are the user's; nothing is added to them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from skyscreen.nouns.narration import Narration
from skyscreen.nouns.schedule import fit
from skyscreen.nouns.screenplay import Camera, Cast, Scene, Screenplay, Shot, Transition
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.shots.shots import cuts
from skyscreen.write.story.scenery import UNPLACED
from skyscreen.write.telling.doers import doer, somebody
from skyscreen.write.telling.lesson import DIGITS, LONGEST, NEXT_SIZE, demonstrated
from skyscreen.write.telling.lines import BREATH, PACE
from skyscreen.write.telling.spots import renamed, shots_where, used
from skyscreen.write.text.language import size
from skyscreen.write.text.points import Point, Points
from skyscreen.write.topics import Beat, Topic
from skyscreen.write.topics.aspect import shared

Make = Callable[[str, int], Screenplay]
"""(words, shots) → their film."""

ALIKE = 2
"""Words that a point and a beat of a topic share before the beat stands for it."""
FEWEST = 3.0
"""Seconds of the first shot and the last."""
WIDEST = 70
"""Characters of the points' names that a last card holds."""
SAME = ("woman-1", "man-1", "girl-1", "boy-1", "cyclist-1", "chef-1", "driver-1")
"""Whom no point names more closely is one and the same through the lesson."""
_ANYWHERE = ("meadow", "city_street", "living_room", "studio", "park")
"""Where the writer films what could be anywhere."""
_STILL = ("idle", "stand", "look_around")
_WORKS = re.compile(
    r"\b(?:onboarding|employees?|managers?|compan(?:y|ies)|teams?|colleagues?|invoices?|meetings?|projects?|receipts?"
    r"|budgets?|reports?|policy)\b|报销|员工|公司|部门|经理|财务|入职|客户|审批|会议|项目",
    re.IGNORECASE,
)
"""Words of working life: what happens nowhere in particular happens in an office."""


def taught(
    play: Screenplay, points: Points, topic: Topic | None, shelf: Shelf, make: Make, *, shots: int | None, aloud: bool
) -> Screenplay:
    """The film of a lesson.

    Args:
        play: a film whose format, look, music and language are taken.
        topic: what on the shelf is about the same; its demonstrations then show what the points say.
        shots: how many are asked for; else one or two a point.
        aloud: the points are spoken; else they stand on the picture.
    """
    language = play.language
    rows = points.rows if shots is None else points.rows[: max(shots - 1, 1)]
    closed = shots is None or shots > len(rows) + 1
    spare = 0 if shots is None else max(shots - 1 - closed - len(rows), 0)
    counts = [_count(point, language) if shots is None else 1 + spare // len(rows) + (n < spare % len(rows))
              for n, point in enumerate(rows)]
    films = [make(point.text, count) for point, count in zip(rows, counts, strict=True)]
    who = doer(play.prompt, language)
    where = _where(play.prompt, films, shelf, language)
    shown = [beat for beat in topic.beats() if beat.labels] if topic is not None else []
    cast: dict[str, Cast] = {}
    scenes: list[Scene] = []
    taken: list[int] = []
    notes: list[str] = []
    for n, (point, own, count) in enumerate(zip(rows, films, counts, strict=True)):
        likes = [_likeness(point.text, beat, language) - taken.count(k) for k, beat in enumerate(shown)]
        best = max(range(len(shown)), key=likes.__getitem__, default=-1)
        if topic is not None and best >= 0 and likes[best] >= ALIKE:
            taken.append(best)
            scene, members = demonstrated(topic, shown[best], shelf, language)
            part = [scene]
        else:
            film = _pictured(own, where, who, lambda words, count=count: make(words, count), point, language)
            if scenes and not any(shot.subjects for shot in film.shots()):
                # Nothing of it can be shown: the picture before goes on, nearer or wider.
                part, members = [_again(scenes[-1])], []
            else:
                notes += film.notes
                film = renamed(film, f"p{n + 1}-", SAME)
                part = shots_where(film.scenes, lambda k, count=count: 1 <= k <= count)
                names = used(part)
                members = [member for member in film.cast if member.id in names]
        if shots is not None:
            part += [_again(part[-1])] * (count - sum(len(scene.shots) for scene in part))
        cast = {member.id: member for member in members} | cast
        scenes += _told(part, point, language, aloud=aloud)
    scenes = _framed(scenes, points, language, aloud=aloud, closed=closed)[:shots]
    if len(rows) < len(points.rows):
        left = len(points.rows) - len(rows)
        notes.append(f"So few shots leave out {left} of the {len(points.rows)} points" if language == "en"
                     else f"镜头太少，{len(points.rows)}点中略去了{left}点")
    data = play.model_dump() | {
        "title": points.title, "cast": list(cast.values()), "scenes": _numbered(scenes),
        "mood": topic.mood if topic else play.mood,
        "notes": [n for n in dict.fromkeys(notes) if not any(word in n for word in ("narrated", "旁白", "--duration"))],
    }  # fmt: skip
    return filled(fit(Screenplay.model_validate(data), Narration("none", language)))


def marked(mark: str, language: str) -> str:
    """What stands over a point: a number becomes a step, a name is set as it is."""
    if not mark.isdigit():
        return mark
    n = int(mark)
    return f"Step {n}" if language == "en" else f"第{DIGITS[n] if n < len(DIGITS) else n}步"


def _seconds(words: str, language: str) -> float:
    return size(words, language) / PACE[language] + BREATH


def _count(point: Point, language: str) -> int:
    """Shots of a point: what takes long to say is looked at twice."""
    return 2 if _seconds(point.text, language) > 0.7 * LONGEST else 1


def _likeness(words: str, beat: Beat, language: str) -> int:
    """Words that a point shares with a beat's line, those on its labels twice more."""
    zh = language == "zh"
    labels = " ".join(both[zh] for both in beat.labels.values())
    return shared(words, beat.zh if zh else beat.en, language) + 2 * shared(words, labels, language)


def _unplaced(film: Screenplay) -> bool:
    """Whether nothing said where the film is, and nothing in its picture either."""
    return any((UNPLACED[0] in n and "in the picture" not in n) or UNPLACED[1] in n for n in film.notes)


def _where(text: str, films: Sequence[Screenplay], shelf: Shelf, language: str) -> str:
    """Words of the place of points that name none: an office where the text is of work, else where the first point is
    that is somewhere for a reason; '' for nowhere."""
    if _WORKS.search(text):
        return " in an office" if language == "en" else "在办公室里，"
    place = next((film.scenes[0].place for film in films if film.scenes[0].place not in _ANYWHERE), "")
    if not place:
        return ""
    entry = shelf.families["places"][place]
    return f" in the {entry.en[0]}" if language == "en" else f"在{entry.zh[0]}里，"


def _pictured(
    film: Screenplay, where: str, who: str, make: Callable[[str], Screenplay], point: Point, language: str
) -> Screenplay:
    """The point's film, with a doer for what 'you' are told to do, and in the lesson's place where it names none."""
    words = point.text
    if not any(a.motion not in _STILL for shot in film.shots() for a in shot.actions):
        meant = somebody(words, language, who)
        other = make(meant) if meant != words else film
        if any(a.motion not in _STILL for shot in other.shots() for a in shot.actions):
            film, words = other, meant
    office = any(word in where for word in ("office", "办公室"))
    if not where or not _unplaced(film) or not (office or film.scenes[0].place in _ANYWHERE):
        return film
    return make(f"{words.rstrip('.')}{where}." if language == "en" else f"{where}{words}")


def _told(part: Sequence[Scene], point: Point, language: str, *, aloud: bool) -> list[Scene]:
    """The point's words over its first shot; its seconds are shared by all."""
    total = sum(len(scene.shots) for scene in part)
    over = marked(point.mark, language)
    card = over if aloud else "\n".join(filter(None, (over, point.text.rstrip("。"))))
    first = {"line": point.text[:1].upper() + point.text[1:] if aloud else "", "card": card,
             "card_role": "lower" if card else "none"}  # fmt: skip
    every: dict[str, Any] = {
        "note": "demonstrate", "line": "", "card": "", "card_role": "none",
        "duration": round(max(_seconds(point.text, language) / total, 2.0), 3),
        "transition": Transition(kind="cut", duration=0.5),
    }  # fmt: skip
    out, k = [], 0
    for scene in part:
        row = [shot.model_copy(update=every | (first if k + m == 0 else {"labels": []}))
               for m, shot in enumerate(scene.shots)]
        k += len(row)
        out.append(scene.model_copy(update={"shots": row}))
    return out


def _framed(scenes: list[Scene], points: Points, language: str, *, aloud: bool, closed: bool) -> list[Scene]:
    """Another view of the first point's picture under the title before all, one of the last point's behind all."""
    opening = points.opening or points.title
    opening += "" if opening[-1:] in ".?!。？！" else "." if language == "en" else "。"
    names = " · ".join(p.mark for p in points.rows if p.mark and not p.mark.isdigit() and not p.mark.startswith("第"))
    card = f"{points.title}\n{names}" if 0 < len(names) <= WIDEST else points.title
    before = _view(scenes[0], 0, note="question", line=opening if aloud else "", card=points.title, card_role="title",
                   duration=max(_seconds(opening, language), FEWEST), transition=Transition(kind="cut", duration=0.5))
    after = _view(scenes[-1], -1, note="recap", line="", card=card, card_role="end", duration=FEWEST,
                  transition=Transition(kind="fade_black", duration=1.0))
    return parted([before, *scenes, after] if closed else [before, *scenes])


def _view(scene: Scene, k: int, **changes: Any) -> Scene:
    """A shot of the scene, from farther off, with no word of its own."""
    like = scene.shots[k]
    far = {"size": "wide" if like.camera.size != "wide" else "full", "move": "push_in" if k == 0 else "pull_out"}
    shot = like.model_copy(update={"labels": [], "camera": like.camera.model_copy(update=far)} | changes)
    return scene.model_copy(update={"shots": [shot]})


def _again(scene: Scene) -> Scene:
    """A second look at a scene's last shot."""
    return scene.model_copy(update={"shots": scene.shots[-1:]})


def parted(scenes: list[Scene]) -> list[Scene]:
    """Neighbours that would not cut get another size."""
    before: Camera | None = None
    out = []
    for scene in scenes:
        row: list[Shot] = []
        for shot in scene.shots:
            view = shot.camera
            if before is not None and not cuts(before, view):
                view = view.model_copy(update={"size": NEXT_SIZE[view.size]})
            row.append(shot.model_copy(update={"camera": view}))
            before = view
        out.append(scene.model_copy(update={"shots": row}))
    return out


def _numbered(scenes: Sequence[Scene]) -> list[Scene]:
    """Scenes and shots numbered in their order."""
    out, k = [], 0
    for n, scene in enumerate(scenes, 1):
        row = [shot.model_copy(update={"id": f"shot-{k + m}"}) for m, shot in enumerate(scene.shots, 1)]
        k += len(row)
        out.append(scene.model_copy(update={"id": f"scene-{n}", "shots": row}))
    return out


def filled(film: Screenplay) -> Screenplay:
    """The film at its whole length, what rounding leaves being the last shot's."""
    fps = film.format.fps
    left = round(film.format.duration * fps) - sum(round(shot.duration * fps) for shot in film.shots())
    *scenes, end = film.scenes
    last = end.shots[-1].model_copy(update={"duration": round(end.shots[-1].duration + left / fps, 6)})
    return film.model_copy(update={"scenes": [*scenes, end.model_copy(update={"shots": [*end.shots[:-1], last]})]})
