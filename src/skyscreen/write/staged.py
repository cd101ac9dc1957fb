"""A film staged from what was read: who is there and where, the shots, the words over them, the screenplay."""

from __future__ import annotations

from dataclasses import dataclass, replace

from skyscreen.catalogue.adverts import Advert, advert
from skyscreen.catalogue.occasions import Occasion
from skyscreen.core.errors import Missing
from skyscreen.nouns.screenplay import Cast, Scene, Screenplay
from skyscreen.write.draft import Draft, Write
from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reader.forms import EXPLAINER, SPOT, STORY, Telling, length
from skyscreen.write.reader.identity import unite
from skyscreen.write.reader.kits import mix
from skyscreen.write.reader.period import brought_then
from skyscreen.write.reading import PlaceSaid, Reading
from skyscreen.write.shots.changed import changed
from skyscreen.write.shots.lengths import Options, how_many
from skyscreen.write.story.aboard import aboard, within
from skyscreen.write.story.asked import ask_about
from skyscreen.write.story.bridges import over_bridges
from skyscreen.write.story.compatriots import compatriots
from skyscreen.write.story.dealings import deal
from skyscreen.write.story.feeling import feeling
from skyscreen.write.story.occasions import deck, join, mark_occasion
from skyscreen.write.story.occupied import occupy, takes_place
from skyscreen.write.story.panel import Panel
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
from skyscreen.write.telling.lines import BREATH, PACE, narrate
from skyscreen.write.telling.pacing import paced
from skyscreen.write.telling.product_shots import product_shots
from skyscreen.write.telling.spoken import heard, silent, speaks
from skyscreen.write.telling.spots import Plan, bare, in_use, planned, product_of
from skyscreen.write.telling.titles import title
from skyscreen.write.text.language import size
from skyscreen.write.understanding import plainly

CROWDED = 24
"""Members of the whole cast that one picture holds."""


@dataclass
class Stage:
    """Where a draft plays, and what it is about beside its own words."""

    place: PlaceSaid
    occasion: Occasion | None
    sold: Advert | None
    """Kind of product that a brief without a story is about."""


def staged(draft: Draft, write: Write) -> Screenplay:
    """The film of what the text tells."""
    brief, reading = draft.brief, draft.reading
    stage = _peopled(draft)
    options, uses = _planned(draft, stage)
    _furnish(draft, stage)
    if draft.script and brief.shots is None:
        by_item(reading, draft.script)
        options = replace(options, script=tuple(draft.script))
    if draft.sells:
        tint(reading)
    cast = enlist(reading, brief.seed)
    scenes, panels = build(reading, stage.place, brief.shelf, options)
    if draft.sells:
        scenes = changed(scenes, product_shots(scenes, reading))
    cast = suit_up(reading, wrap_up(reading, cast, scenes, brief.shelf, brief.seed), scenes, brief.shelf)
    name = title(reading, stage.place, draft.manner, brief.seed)
    if draft.script and brief.shots is None:
        scenes = stage_items(scenes, draft.script, reading)
    else:
        scenes = _told(draft, stage, scenes, panels, name)
    _remark(draft, in_use=uses is not None)
    play = Screenplay.model_validate({
        "title": name, "prompt": brief.text, "language": draft.spoken, "seed": brief.seed, "format": draft.form,
        "look": draft.look, "mood": reading.mood or feeling(reading, stage.place), "voice": brief.voice,
        "music": brief.music, "cast": _trim(cast, scenes), "scenes": scenes, "grounding": reading.grounding,
        "notes": list(dict.fromkeys(reading.notes)),
    })  # fmt: skip
    if uses is None:
        return play
    return in_use(play, uses, lambda sentence, shots, seconds: write(
        draft.part(sentence, shots, max(seconds, 1.0), language="en", look=play.look, whole=True)))


def _peopled(draft: Draft) -> Stage:
    """Who is there and where: what the text leaves open of it is filled in."""
    brief, reading, shelf, form = draft.brief, draft.reading, draft.brief.shelf, draft.manner.form

    def understood(sentence: str) -> Reading:
        return plainly(sentence, shelf)

    _leave_out(reading, draft.manner.aside)
    _fit_crowd(reading)
    unite(reading, shelf)
    deal(reading, shelf)
    if form == STORY:
        converse(reading, shelf)
    sold = product_of(reading) if draft.sells and not draft.script else None
    occasion = None
    if form != EXPLAINER:
        takes_place(reading, shelf)
        aboard(reading, shelf)
        occasion = mark_occasion(reading, shelf) if not draft.script and brief.where is None else None
    else:
        ask_about(reading, draft.manner.question, shelf, understood)
    place = setting(reading, shelf)
    if place is None:
        raise Missing("the catalogue", "holds no place to film in", "Install skyscreen again")
    if draft.sells:
        place = alone(reading, place, shelf)
    place = within(reading, over_bridges(reading, backdrop(reading, shelf) or place, shelf), shelf)
    people = any(subject.kind in ALIVE for subject in reading.subjects)
    shown = form != STORY and bool(reading.subjects) and not (draft.sells and people)
    if not (draft.script or shown):
        occupy(reading, place, shelf, understood)
    if occasion is not None:
        join(reading, occasion, understood, shelf)
    return Stage(place, occasion, sold)


def _planned(draft: Draft, stage: Stage) -> tuple[Options, Plan | None]:
    """How many shots, how long; and the share of an advert's uses."""
    brief, reading = draft.brief, draft.reading
    count = brief.shots if brief.shots is not None else (len(draft.script) or None)
    acted = draft.sells and len({d.step for d in reading.deeds if d.motions}) > 1
    options = replace(draft.options(STORY if acted else draft.manner.form), shots=count)
    uses = planned(stage.sold, reading, how_many(options)) if stage.sold is not None else None
    if uses is None:
        return options, None
    part = round(brief.duration * brief.fps * max(uses.own, 1) / how_many(options)) / brief.fps
    return replace(options, shots=max(uses.own, 1), duration=part), uses


def _furnish(draft: Draft, stage: Stage) -> None:
    """What the deeds and the place bring that no word names."""
    reading, shelf = draft.reading, draft.brief.shelf
    mix(reading, shelf, stage.place.entry.name)
    rooms_own(reading, stage.place)
    put_up(reading, stage.place, draft.manner.form, shelf)
    settle(reading, stage.place, shelf)
    carry_along(reading, shelf)
    if stage.occasion is not None:
        deck(reading, stage.occasion, stage.place, shelf)
    brought_then(reading, shelf)
    compatriots(reading, stage.place)


def _told(draft: Draft, stage: Stage, scenes: list[Scene], panels: list[Panel], name: str) -> list[Scene]:
    """The scenes with what is said in them, told over them and set on them."""
    brief, reading, aloud = draft.brief, draft.reading, draft.aloud
    row = [shot for scene in scenes for shot in scene.shots]
    talk = heard(reading, row, panels)
    scenes = changed(scenes, {shot: {"actions": acts} for shot, acts in silent(row, panels, talk, reading).items()})
    manner = draft.manner = replace(draft.manner, quotes=() if talk else draft.manner.quotes)
    told = _words(reading, views(reading, stage.place, scenes, panels, brief.shelf), manner, brief.seed, aloud)
    scenes = changed(scenes, {shot: {"line": text} for shot, text in talk.items()} if brief.voice != "none" else {})
    if brief.voice == "auto" and not aloud and manner.quotes:
        # What is said in quotation marks is heard: a slogan, the last words of a dialogue.
        scenes = changed(scenes, {scenes[-1].shots[-1].id: {"line": manner.quotes[-1]}})
    if aloud:
        scenes = changed(scenes, {shot: {"line": text} for shot, text in told.items()})
        after = [shot for scene in scenes for shot in scene.shots]
        pace = PACE[draft.spoken]
        needed = [size(shot.line, draft.spoken) / pace + BREATH if shot.line else 0.0 for shot in after]
        times = paced([shot.duration for shot in after], needed, brief.fps)
        scenes = changed(scenes, {shot.id: {"duration": time} for shot, time in zip(after, times, strict=True)})
    if not draft.script:
        asks = advert(brief.text) if draft.sells else None
        call = asks.call[draft.spoken == "zh"] if asks is not None else ""
        over = cards(scenes, name, manner, {} if aloud else told, language=draft.spoken, duration=brief.duration,
                     call=bare(call))
        last = row[-1].id
        if last in talk and not aloud:
            over.pop(last, None)  # nobody reads 'The End' over somebody's last words
        scenes = changed(scenes, {shot: {"card": text, "card_role": role} for shot, (text, role) in over.items()})
    if not aloud and brief.voice == "auto" and len(panels) > 1:
        reading.say("Told by picture, music and cards; name a voice (--voice) to have it narrated",
                    "以画面、音乐和字卡讲述；要旁白，请用 --voice 指定声音")
    return scenes


def _remark(draft: Draft, *, in_use: bool) -> None:
    """What the user should know of the film beside it."""
    brief, reading = draft.brief, draft.reading
    wanted = length(brief.text)
    if wanted is not None and abs(wanted - brief.duration) > 0.5:
        reading.say(
            f"The words ask for {wanted:g} s, the film lasts {brief.duration:g} s: --duration {wanted:g} makes it so",
            f"文字要 {wanted:g} 秒，影片是 {brief.duration:g} 秒：用 --duration {wanted:g}")
    if draft.manner.form == EXPLAINER and not draft.manner.said:
        reading.say(
            "The writer knows no answers: the film asks the question and shows it. Give the explanation, a sentence a "
            "step, and it will be told; or name a language model (--llm)",
            "编剧不知道答案：影片提出问题并展示画面。把讲解写成几句话，就会照着讲；也可以用 --llm 指定语言模型",
        )
    if not reading.subjects and not in_use:
        reading.say("Nobody and nothing was named: the film shows the place", "没有说到人或物：只拍地点")
    if in_use:
        reading.say("The brief tells no story: the product is shown in use", "简介没有讲故事：影片展示产品怎么用")


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
