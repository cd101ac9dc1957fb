"""The verb itself: check, read, tell, and hand over a Screenplay."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

from pydantic import ValidationError

from skyscreen.catalogue.adverts import advert
from skyscreen.core.errors import BadInput, Missing
from skyscreen.nouns.screenplay import Cast, Format, Scene, Screenplay
from skyscreen.write.dubbing import translated
from skyscreen.write.lexis.kinds import kinds_of
from skyscreen.write.lexis.shelf import ALIVE, Shelf
from skyscreen.write.reader import solitude
from skyscreen.write.reader.forms import EXPLAINER, SPOT, STORY, Telling, length, telling
from skyscreen.write.reader.identity import unite
from skyscreen.write.reader.kits import mix
from skyscreen.write.reader.names import bear
from skyscreen.write.reader.period import brought_then
from skyscreen.write.reader.reader import Reader
from skyscreen.write.reading import Reading
from skyscreen.write.shots.lengths import Options, how_many
from skyscreen.write.story.aboard import aboard, within
from skyscreen.write.story.asked import ask_about
from skyscreen.write.story.bridges import over_bridges
from skyscreen.write.story.compatriots import compatriots
from skyscreen.write.story.dealings import deal
from skyscreen.write.story.feeling import feeling
from skyscreen.write.story.occasions import deck, join, mark_occasion
from skyscreen.write.story.occupied import occupy, takes_place
from skyscreen.write.story.premise import premise
from skyscreen.write.story.scenery import alone, backdrop, leads, setting
from skyscreen.write.story.scripted import by_item, stage_items
from skyscreen.write.story.situations import settle
from skyscreen.write.story.story import build, enlist
from skyscreen.write.story.suited import suit_up
from skyscreen.write.story.surfaces import carry_along, put_up, rooms_own
from skyscreen.write.story.talking import converse
from skyscreen.write.story.tints import tint
from skyscreen.write.story.wrapped import wrap_up
from skyscreen.write.telling.cards import card_groups, cards
from skyscreen.write.telling.explainer import explain
from skyscreen.write.telling.facts import View, views
from skyscreen.write.telling.lesson import lesson, showable
from skyscreen.write.telling.lines import BREATH, PACE, narrate, size
from skyscreen.write.telling.own import taught
from skyscreen.write.telling.own_words import own_words
from skyscreen.write.telling.pacing import paced
from skyscreen.write.telling.plotted import Setting, plotted
from skyscreen.write.telling.product_shots import product_shots
from skyscreen.write.telling.spoken import heard, silent, speaks
from skyscreen.write.telling.spots import bare, in_use, planned, product_of
from skyscreen.write.telling.titles import title
from skyscreen.write.text import language as languages
from skyscreen.write.text.asides import NAME, PALETTE, SLATE, Aside, asides, blanked
from skyscreen.write.text.dialogue import voiced
from skyscreen.write.text.lexicon import Lexicon
from skyscreen.write.text.palette import palette
from skyscreen.write.text.quotes import calmed, part
from skyscreen.write.text.script import heads, items
from skyscreen.write.text.typing import Typed, typed
from skyscreen.write.topics import recognise

CROWDED = 24
"""Members of the whole cast that one picture holds."""


@lru_cache(maxsize=4)
def lexicon_of(shelf: Shelf) -> Lexicon:
    return Lexicon(shelf)


def read(text: str, shelf: Shelf, language: str = "auto", seed: int = 0) -> Reading:
    """What the writer understands of the text; the film's seed decides what that leaves open."""
    spoken = languages.detect(text, language)
    masked, (_, quotes, spans) = voiced(text), part(text)
    tints, colours = palette(masked) if telling(text).form == SPOT else ([], [])
    told = [*(Aside(span, SLATE) for span in heads(text)), *(Aside(span, PALETTE) for span in tints)]
    besides = sorted([*told, *(one for one in asides(masked) if not any(
        one.span[0] < end and start < one.span[1] for (start, end), _ in told))])
    borne = {text[a:b].lower(): a for (a, b), why in besides if why is NAME}
    reading = Reader(blanked(masked, besides), spoken, lexicon_of(shelf), seed, borne).read()
    reading.text, reading.quotes, reading.palette = text, quotes, colours
    solitude.settle(reading)
    bear(reading, borne)
    hidden = [span for span, _ in besides]
    reading.grounding = [g for g in reading.grounding if not any(a <= g.start and g.end <= b for a, b in hidden)]
    for (start, end), why in besides:
        reading.ground(start, end, "", "ignored", why)
    for start, end in spans:
        reading.ground(start, end, "card", "exact", "set on the picture")
    reading.grounding = [g.model_copy(update={"phrase": text[g.start : g.end]}) for g in reading.grounding]
    reading.grounding.sort(key=lambda g: (g.start, g.end))
    return reading


def compose(text: str, shelf: Shelf, *, language: str = "auto", **options: Any) -> Screenplay:
    """See `write.write`; the shelf decides what can be shown. Slips of the keys are mended for the reader alone."""
    lexicon = lexicon_of(shelf)
    meant = typed(text, lexicon, kinds_of(shelf)) if languages.detect(text, language) == "en" else Typed(text)
    calm = calmed(meant.text)
    play = _compose(calm, shelf, language=language, **options)
    if not meant.cuts:
        return play if calm == text else play.model_copy(update={"prompt": text})
    scenes = [scene.model_copy(update={"shots": [
        shot.model_copy(update={"span": tuple(map(meant.back, shot.span))}) if shot.span else shot
        for shot in scene.shots]}) for scene in play.scenes]
    told = [g.model_copy(update={"start": meant.back(g.start), "end": meant.back(g.end),
                                 "phrase": text[meant.back(g.start) : meant.back(g.end)]}) for g in play.grounding]
    return play.model_copy(update={"prompt": text, "scenes": scenes, "grounding": told})


def _compose(
    text: str,
    shelf: Shelf,
    *,
    language: str = "auto",
    duration: float = 60.0,
    shots: int | None = None,
    width: int = 1920,
    height: int = 1080,
    fps: int = 24,
    look: str | None = None,
    seed: int = 0,
    voice: str = "auto",
    music: str = "auto",
    tell: str | None = None,
    whole: bool = True,
    where: Setting | None = None,
) -> Screenplay:
    """A screenplay of the mended text.

    Args:
        whole: the text is the user's whole text, and may be a lesson of its own; else it is one point of it.
        where: place, hour and weather of a step, whatever its words say.
        tell: language of title, lines and cards where it is not the text's own: the same film, told in the other.
    """
    spoken = languages.detect(text, language)
    _check(duration, shots, fps)
    looks = shelf.families["looks"]
    if look is not None and looks and look not in looks:
        raise BadInput(f"look {look!r}", f"the looks are {', '.join(looks)}", "Name one of these")
    try:
        form = Format(width=width, height=height, fps=fps, duration=duration)
    except ValidationError as error:
        first = error.errors()[0]
        raise BadInput(
            f"{first['loc'][0]} = {first['input']}", str(first["msg"]).lower(), "Choose another value"
        ) from error
    reading = read(text, shelf, spoken, seed)
    if where is not None:
        where.put(reading)
    script = items(text)
    manner = telling(text) if not script else Telling(quotes=tuple(reading.quotes))
    if whole and manner.form != SPOT:
        points, about = own_words(text, reading, told=manner.form == STORY and not script)
        if points is not None and tell is not None and tell != spoken:
            raise Missing("a translation", "this lesson is told in the user's own words",
                          "Name a language model with --llm and --model")
        if points is not None:
            def point(words: str, count: int) -> Screenplay:
                return _compose(words, shelf, language=spoken, duration=18.0, shots=count + 2, width=width,
                                height=height, fps=fps, look=look or reading.look or None, seed=seed, voice="none",
                                music=music, whole=False)

            base = point(points.rows[0].text, 1).model_copy(update={
                "title": points.title, "prompt": text, "format": form, "mood": reading.mood or "serene",
                "voice": voice, "grounding": reading.grounding})
            topic = about or recognise(points.title, points.title, spoken)
            return taught(base, points, topic if topic is not None and showable(topic, shelf) else None, shelf, point,
                          shots=shots, aloud=voice != "none")
    topic = recognise(text, manner.question, spoken) if manner.form != SPOT and not (script or manner.said) else None
    if topic is not None and showable(topic, shelf):
        if tell is not None and tell != spoken:
            manner = translated(reading, manner, tell)
        return lesson(
            topic, shelf, reading, manner, form=form, shots=shots, seed=seed,
            look=look or reading.look or _look(shelf), voice=voice, music=music,
        )  # fmt: skip
    if tell is not None and tell != spoken:
        spoken = tell
        manner = translated(reading, manner, tell)
    made = premise(reading, seed) if whole and manner.form == STORY and not script else None
    if made is not None and (home := setting(reading, shelf)) is not None:
        def step(words: str, count: int, where: Setting) -> Screenplay:
            return _compose(words, shelf, language="en", duration=6.0 * count, shots=count, width=width, height=height,
                            fps=fps, look=look or reading.look or None, seed=seed, voice="none", music=music,
                            whole=False, where=where)

        empty = Screenplay.model_validate({
            "title": title(reading, home, manner, seed), "prompt": text, "language": spoken, "seed": seed,
            "format": form, "look": look or reading.look or _look(shelf), "voice": voice, "music": music,
            "cast": enlist(reading, seed),
            "scenes": [{"id": "scene-1", "place": home.entry.name, "shots": [{"id": "shot-1", "duration": duration}]}],
        })  # fmt: skip
        return plotted(made, reading, home, shelf.families["places"], step, empty,
                       shots=how_many(Options(duration, shots, seed, spoken, fps, STORY, width / height)),
                       aloud=voice not in ("auto", "none") or (voice == "auto" and bool(made.plot.poet[0])))
    _leave_out(reading, manner.aside)
    _fit_crowd(reading)
    unite(reading, shelf)
    deal(reading, shelf)
    if manner.form == STORY:
        converse(reading, shelf)
    sold = product_of(reading) if manner.form == SPOT and not script else None
    occasion = None
    if manner.form != EXPLAINER:
        takes_place(reading, shelf)
        aboard(reading, shelf)
        occasion = mark_occasion(reading, shelf) if not script and where is None else None
    if manner.form == EXPLAINER:
        ask_about(reading, manner.question, shelf, lambda sentence: Reader(sentence, "en", lexicon_of(shelf)).read())
    place = setting(reading, shelf)
    if place is None:
        raise Missing("the catalogue", "holds no place to film in", "Install skyscreen again")
    if manner.form == SPOT:
        place = alone(reading, place, shelf)
    place = within(reading, over_bridges(reading, backdrop(reading, shelf) or place, shelf), shelf)
    people = any(subject.kind in ALIVE for subject in reading.subjects)
    if not (script or (manner.form != STORY and reading.subjects and not (manner.form == SPOT and people))):
        occupy(reading, place, shelf, lambda sentence: Reader(sentence, "en", lexicon_of(shelf)).read())
    if occasion is not None:
        join(reading, occasion, lambda sentence: Reader(sentence, "en", lexicon_of(shelf)).read(), shelf)
    count = shots if shots is not None else (len(script) or None)
    acted = manner.form == SPOT and len({d.step for d in reading.deeds if d.motions}) > 1
    options = Options(duration, count, seed, spoken, fps, STORY if acted else manner.form, width / height)
    uses = planned(sold, reading, how_many(options)) if sold is not None else None
    if uses is not None:
        part = round(duration * fps * max(uses.own, 1) / how_many(options)) / fps
        options = replace(options, shots=max(uses.own, 1), duration=part)
    mix(reading, shelf, place.entry.name)
    rooms_own(reading, place)
    put_up(reading, place, manner.form, shelf)
    settle(reading, place, shelf)
    carry_along(reading, shelf)
    if occasion is not None:
        deck(reading, occasion, place, shelf)
    brought_then(reading, shelf)
    compatriots(reading, place)
    if script and shots is None:
        by_item(reading, script)
        options = replace(options, script=tuple(script))
    if manner.form == SPOT:
        tint(reading)
    cast = enlist(reading, seed)
    scenes, panels = build(reading, place, shelf, options)
    if manner.form == SPOT:
        scenes = _set(scenes, product_shots(scenes, reading))
    cast = suit_up(reading, wrap_up(reading, cast, scenes, shelf, seed), scenes, shelf)
    name = title(reading, place, manner, seed)
    if script and shots is None:
        scenes = stage_items(scenes, script, reading)
    else:
        aloud = voice not in ("auto", "none") or (voice == "auto" and manner.form == EXPLAINER)
        row = [shot for scene in scenes for shot in scene.shots]
        talk = heard(reading, row, panels)
        scenes = _set(scenes, {shot: {"actions": acts} for shot, acts in silent(row, panels, talk, reading).items()})
        manner = replace(manner, quotes=() if talk else manner.quotes)
        told = _words(reading, views(reading, place, scenes, panels, shelf), manner, seed, aloud)
        scenes = _set(scenes, {shot: {"line": text} for shot, text in talk.items()} if voice != "none" else {})
        if voice == "auto" and not aloud and manner.quotes:
            # What is said in quotation marks is heard: a slogan, the last words of a dialogue.
            scenes = _set(scenes, {scenes[-1].shots[-1].id: {"line": manner.quotes[-1]}})
        scenes = _set(scenes, {shot: {"line": text} for shot, text in told.items()} if aloud else {})
        if aloud:
            after = [shot for scene in scenes for shot in scene.shots]
            needed = [size(shot.line, spoken) / PACE[spoken] + BREATH if shot.line else 0.0 for shot in after]
            times = paced([shot.duration for shot in after], needed, fps)
            scenes = _set(scenes, {shot.id: {"duration": time} for shot, time in zip(after, times, strict=True)})
        if not script:
            row_of = advert(text) if manner.form == SPOT else None
            call = row_of.call[spoken == "zh"] if row_of is not None else ""
            set_ = cards(scenes, name, manner, {} if aloud else told, language=spoken, duration=duration,
                         call=bare(call))
            last = row[-1].id
            if last in talk and not aloud:
                set_.pop(last, None)  # nobody reads 'The End' over somebody's last words
            scenes = _set(scenes, {shot: {"card": text, "card_role": role} for shot, (text, role) in set_.items()})
        if not aloud and voice == "auto" and len(panels) > 1:
            reading.say("Told by picture, music and cards; name a voice (--voice) to have it narrated",
                        "以画面、音乐和字卡讲述；要旁白，请用 --voice 指定声音")
    wanted = length(text)
    if wanted is not None and abs(wanted - duration) > 0.5:
        reading.say(f"The words ask for {wanted:g} s, the film lasts {duration:g} s: --duration {wanted:g} makes it so",
                    f"文字要 {wanted:g} 秒，影片是 {duration:g} 秒：用 --duration {wanted:g}")
    if manner.form == EXPLAINER and not manner.said:
        reading.say(
            "The writer knows no answers: the film asks the question and shows it. Give the explanation, a sentence a "
            "step, and it will be told; or name a language model (--llm)",
            "编剧不知道答案：影片提出问题并展示画面。把讲解写成几句话，就会照着讲；也可以用 --llm 指定语言模型",
        )
    if not reading.subjects and uses is None:
        reading.say("Nobody and nothing was named: the film shows the place", "没有说到人或物：只拍地点")
    if uses is not None:
        reading.say("The brief tells no story: the product is shown in use", "简介没有讲故事：影片展示产品怎么用")
    play = Screenplay.model_validate(
        {
            "title": name,
            "prompt": text,
            "language": spoken,
            "seed": seed,
            "format": form,
            "look": look or reading.look or _look(shelf),
            "mood": reading.mood or feeling(reading, place),
            "voice": voice,
            "music": music,
            "cast": _trim(cast, scenes),
            "scenes": scenes,
            "grounding": reading.grounding,
            "notes": list(dict.fromkeys(reading.notes)),
        }
    )
    if uses is None:
        return play

    def make(sentence: str, shots: int, seconds: float) -> Screenplay:
        return _compose(sentence, shelf, language="en", duration=max(seconds, 1.0), shots=shots, width=width,
                        height=height, fps=fps, look=play.look, seed=seed, voice="none", music=music)

    return in_use(play, uses, make)


def _look(shelf: Shelf) -> str:
    looks = shelf.families["looks"]
    return "cinematic" if "cinematic" in looks or not looks else next(iter(looks))


def _check(duration: float, shots: int | None, fps: int) -> None:
    if not math.isfinite(duration) or not 1 <= duration <= 600:
        raise BadInput(f"duration {duration:g} s", "a film lasts from 1 to 600 seconds", "Choose a length between")
    if shots is not None and not 1 <= shots <= min(120, int(duration * fps) // 6):
        raise BadInput(
            f"{shots} shots",
            f"{duration:g} s hold from 1 to {min(120, int(duration * fps) // 6)} shots",
            "Ask for fewer shots or a longer film",
        )


def _leave_out(reading: Reading, aside: tuple[tuple[int, int], ...]) -> None:
    """Whom an explainer is for is not in its picture."""
    gone = {s.key for s in reading.subjects if any(a <= s.span[0] < b for a, b in aside)}
    if not gone:
        return
    reading.subjects = [s for s in reading.subjects if s.key not in gone]
    reading.links = [link for link in reading.links if not gone & {link.subject, link.object, link.other}]
    for deed in reading.deeds:
        deed.subjects = [key for key in deed.subjects if key not in gone]
        deed.motions = {key: motion for key, motion in deed.motions.items() if key not in gone}
        deed.target = None if deed.target in gone else deed.target
    reading.deeds = [deed for deed in reading.deeds if deed.subjects]
    reading.grounding = [
        g.model_copy(update={"became": "", "how": "ignored", "note": "whom the film is for"})
        if g.became.startswith("thing:") and any(a <= g.start < b for a, b in aside)
        else g
        for g in reading.grounding
    ]


def _fit_crowd(reading: Reading) -> None:
    """Keep the whole cast within what a picture holds, the first subjects first."""
    room = CROWDED
    for subject in leads(reading):
        keep = min(subject.count, max(room, 1))
        if keep < subject.count:
            reading.say(f"{subject.count} × '{subject.noun}': {keep} are shown so that all fit",
                        f"{subject.count} 个“{subject.noun}”：画面只放得下 {keep} 个")
            subject.count = keep
        room -= keep


def _trim(cast: list[Cast], scenes: list) -> list[Cast]:
    """Everybody who is in at least one shot, what they do something with, and what is beside them."""
    named = {name for scene in scenes for shot in scene.shots for name in shot.subjects}
    shots = [shot for scene in scenes for shot in scene.shots]
    named |= {name for shot in shots for a in shot.actions for name in (a.subject, a.target, a.to, a.tool)}
    named |= {name for shot in shots for r in shot.relations for name in (r.subject, r.object, r.other)}
    return [member for member in cast if member.id in named]


def _words(reading: Reading, row: list[View], manner: Telling, seed: int, aloud: bool) -> dict[str, str]:
    """Shot id → what is told over it, aloud or as a card."""
    if manner.form == EXPLAINER:
        return {shot: line.text for shot, line in explain(row, manner, seed).items()}
    if manner.form == SPOT:
        words = [*manner.quotes[-1:]] if aloud else []
        return {row[-1].shot.id: words[0]} if words else {}
    if not reading.subjects and not reading.places and len(row) == 1:
        return {}
    row = [view for view in row if not speaks(view.panel)]  # who speaks is heard, and not told of
    groups = None if aloud else card_groups([view.panel for view in row])
    return {shot: line.text for shot, line in narrate(row, seed, groups=groups).items()}


def _set(scenes: list[Scene], changes: Mapping[str, Mapping[str, Any]]) -> list[Scene]:
    """Scenes with fields of some shots changed."""
    return [
        scene.model_copy(
            update={
                "shots": [
                    shot.model_copy(update=changes[shot.id]) if shot.id in changes else shot for shot in scene.shots
                ]
            }
        )
        for scene in scenes
    ]
