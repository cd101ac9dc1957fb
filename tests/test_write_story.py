"""The story of a film: lines that are true of their shots, forms, cards, titles, sizes; over hundreds of screenplays."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

import itertools
import re
from collections.abc import Callable

import pytest

from skyscreen.cut.carding import cards
from skyscreen.nouns.narration import Narration
from skyscreen.nouns.order import orders
from skyscreen.nouns.schedule import schedule
from skyscreen.nouns.screenplay import Screenplay, Shot
from skyscreen.write import staged as module
from skyscreen.write.compose import compose
from skyscreen.write.lexis.morphology import plural
from skyscreen.write.lexis.shelf import Shelf, standard
from skyscreen.write.reader.forms import telling
from skyscreen.write.shots.shots import Traits, beats, cameras, cuts
from skyscreen.write.story import presence
from write_shelf import shelf

WHO = ("a woman in a red dress", "three mammoths", "a white cat", "a pirate ship", "two dogs and a cat", "five gulls",
       "a red car", "an old man", "a horse", "a house")
DOES = ("walks", "runs", "sits", "sails", "flies", "looks up")
WHERE = ("through a snowy meadow", "in the kitchen", "on the sea", "down a neon street", "through a forest", "across a field")
WHEN = ("at dawn", "at night in the rain", "at sunset", "in thick fog", "in the morning", "")
WHO_ZH = ("一个穿红裙的女人", "三只猛犸象", "一只白猫", "一艘海盗船", "五只海鸥", "一辆汽车", "一匹马", "一座房子")
DOES_ZH = ("走过", "奔跑在", "坐在", "航行在", "飞过")
WHERE_ZH = ("雪地", "厨房", "大海", "霓虹街", "森林")
WHEN_ZH = ("黎明时分", "雨夜", "夕阳西下", "大雾里", "")


def sentences() -> list[str]:
    """240 sentences of all sorts; some make little sense, which must not matter."""
    english = [" ".join(words).strip().capitalize() + "." for words in itertools.product(WHO, DOES, WHERE, WHEN)]
    chinese = [f"{when}，{who}{does}{where}。".lstrip("，") for who, does, where, when in itertools.product(WHO_ZH, DOES_ZH, WHERE_ZH, WHEN_ZH)]
    return english[::17] + chinese[::8][:120]


def words(shot: Shot) -> str:
    return shot.line or (shot.card if shot.card_role == "lower" else "")


def named(text: str, film: Screenplay, source: Shelf) -> set[str]:
    """Things of the cast that a line names, by any of their words."""
    out = set()
    for thing in {member.thing for member in film.cast}:
        entry = source.families["things"][thing]
        english = "|".join(re.escape(form) for word in entry.en for form in (word, plural(word)))
        chinese = any(word in text for word in entry.zh if len(word) > 1)
        if chinese or re.search(rf"\b(?:{english})\b", text.lower()):
            out.add(thing)
    return out


@pytest.mark.parametrize("voice", ["auto", "espeak"])
@pytest.mark.parametrize("source", [shelf, standard], ids=["tests", "catalogue"])
def test_lines_are_true_of_their_shots_and_no_figure_comes_twice(
    source: Callable[[], Shelf], voice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[list[str]] = []
    narrate = module.narrate

    def spy(*args, **options):
        out = narrate(*args, **options)
        told.append([line.family for line in out.values()])
        return out

    monkeypatch.setattr(module, "narrate", spy)
    rows = sentences()
    assert len(rows) >= 200
    lines: list[str] = []
    for n, text in enumerate(rows):
        film = compose(text, source(), seed=n % 5, voice=voice)
        spoken = [words(shot) for shot in film.shots() if words(shot)]
        openings = [" ".join(line.lower().split()[:2]) if film.language == "en" else line[:2] for line in spoken]
        assert len(set(openings)) == len(openings), spoken
        for shot in film.shots():
            shown = {film.member(name).thing for name in shot.subjects}
            assert named(words(shot), film, source()) <= shown, (text, words(shot), shot.subjects)
            assert "{" not in words(shot) and "  " not in words(shot)
        lines += spoken
    assert len(told) == len(rows)
    assert all(len(set(families)) == len(families) for families in told)
    most = max(lines.count(line) for line in set(lines))
    assert most <= len(rows) // 6, "no sentence is in every film"


def test_the_shots_of_many_films_keep_the_grammar() -> None:
    for n, text in enumerate(sentences()):
        film = compose(text, shelf(), seed=n % 7, duration=(60, 75, 48)[n % 3])
        shots = film.shots()
        views = [shot.camera for shot in shots]
        assert len(shots) >= 8 and len({view.size for view in views}) >= 4
        assert sum(round(shot.duration * 24) for shot in shots) == round(film.format.duration * 24)
        assert len({(v.size, v.side, v.move, v.focus) for v in views}) == len(views)
        assert len({view.side > 0 for view in views}) == 1
        for before, after in itertools.pairwise(views):
            assert before.size != after.size or abs(before.side - after.side) >= 30, (text, before, after)
        found = list(dict.fromkeys(shot.note for shot in shots))
        assert found == ["establish", "introduce", "complicate", "turn", "resolve"]
        assert shots[-1].transition.kind == "fade_black"


def test_each_named_subject_is_large_enough_where_it_is_to_be_seen() -> None:
    """Estimated from heights as the camera frames: a fox beside a lighthouse is not sized by the lighthouse."""
    for text in ("A fox walks past a lighthouse at dusk.", "A pirate ship sails, gulls circling above the masts.",
                 "A mouse and an elephant in a meadow.", "一只猫站在城堡前面。", "A rabbit runs under a tower.",
                 "A paper boat beside a galleon on the sea."):
        film = compose(text, standard())
        bodies = {
            member.id: presence.body(str(entry.facts["kind"]), float(entry.facts["height"]) * member.scale)
            for member in film.cast
            for entry in [standard().families["things"][member.thing]]
        }
        for shot in film.shots():
            focus = shot.camera.focus
            assert focus in shot.subjects
            found = presence.share(shot.camera.size, focus, shot.subjects, bodies, 16 / 9)
            least = 0.001 if shot.camera.size == "extreme_wide" else 0.005
            assert all(share >= least for share in found.values()), (text, shot.id, shot.camera.size, found)
        assert {name for shot in film.shots() for name in shot.subjects} == set(bodies)


def test_whoever_walks_stops_once_to_look_and_goes_on() -> None:
    film = compose("A fox walks through a forest.", standard())
    rows = [[a.motion for a in shot.actions if a.subject == "fox-1"] for shot in film.shots()]
    assert ["walk", "look"] in rows and rows[0] == ["walk"] and rows[-1] == ["walk"]
    chase = compose("A white cat chases a yellow ball across the kitchen floor.", standard())
    assert {a.motion for shot in chase.shots() for a in shot.actions if a.subject == "cat-1"} == {"run"}


def test_a_mount_keeps_its_rider_and_a_rider_its_mount() -> None:
    film = compose("An astronaut rides a brown horse across the desert.", standard())
    for shot in film.shots():
        assert {a.subject for a in shot.actions} == {"astronaut-1", "horse-1"}, shot.id
        assert [(r.subject, r.kind, r.object) for r in shot.relations] == [("astronaut-1", "on", "horse-1")]


def test_time_runs_from_shot_to_shot_where_it_is_told() -> None:
    film = compose("A lighthouse, time-lapse from dusk to starry night.", standard())
    hours = [shot.hour for shot in film.shots()]
    assert all(hour is not None for hour in hours) and hours == sorted(hours) and hours[-1] - hours[0] > 2
    assert all(shot.hour is None for shot in compose("A lighthouse at dusk.", standard()).shots())
    plan = schedule(film, Narration("none", "en"))
    assert [order.scene.hour for order in orders(film, plan)] == hours, "the stage lights each shot by its own hour"


@pytest.mark.parametrize(("text", "form", "question"), [
    ("Why do heavy ships float? Explain it for children.", "explainer", "Why do heavy ships float?"),
    ("How a rainbow forms, in four steps.", "explainer", "How a rainbow forms"),
    ("Explain to children how birds fly.", "explainer", "How birds fly"),
    ("为什么月亮有圆缺？请用一分钟给小学生讲清楚。", "explainer", "为什么月亮有圆缺？"),
    ("请讲讲火箭如何升空。", "explainer", "火箭如何升空？"),
    ("A girl wonders why the sea is salty.", "story", ""),
    ("How beautiful the sea is!", "story", ""),
    ("When the sun sets, a fox runs.", "story", ""),
    ("不知为何，一只猫在雨里走。", "story", ""),
    ("A spot of light falls on an actor.", "story", ""),
    ('A spot for a tea set named "Morning Cloud".', "spot", ""),
    ("An advert for a red bicycle", "spot", ""),
    ("一则茶具广告", "spot", ""),
])
def test_the_words_decide_the_form(text: str, form: str, question: str) -> None:
    assert (telling(text).form, telling(text).question) == (form, question)


def test_an_explainer_asks_and_answers_in_words_it_was_given() -> None:
    said = ("The hull pushes water aside.", "The water pushes back.")
    film = compose(f"Why do ships float? {said[0]} {said[1]} Explain it for children.", standard())
    lines = [shot.line for shot in film.shots() if shot.line]
    assert film.title == "Why do ships float?" and lines[0] == film.title
    assert lines[1:] == list(said), "what has been answered is not asked once more"
    assert film.shots()[-1].card == said[-1]
    notes = list(dict.fromkeys(shot.note for shot in film.shots()))
    assert notes == ["question", "demonstrate", "recap"]


def test_an_explainer_without_an_answer_says_only_what_the_catalogue_holds() -> None:
    film = compose("Why do heavy ships rust?", standard())
    entry = standard().families["things"][film.cast[0].thing]
    numbers = {float(n.replace(",", "")) for shot in film.shots() for n in re.findall(r"\d[\d,.]*\d|\d", shot.line)}
    height, mass, speed = (float(entry.facts.get(name, 0)) for name in ("height", "mass", "speed"))
    for number in numbers:
        assert any(abs(number - fact) <= 0.06 * fact for fact in (height, mass, mass / 1000, speed)), number
    assert any("no answers" in note for note in film.notes)


def test_a_spot_ends_on_the_name_of_its_product() -> None:
    film = compose('A spot for a ceramic tea set named "Morning Cloud", ending with the words "Slow down."', standard())
    last = film.shots()[-1]
    assert (last.card, last.card_role) == ("Morning Cloud\nSlow down.", "end")
    assert film.title == "Morning Cloud"
    card = cards(film, schedule(film, Narration("none", "en")))[-1]
    assert (card.text, card.end) == (last.card, round(film.format.duration * 24))
    assert compose("An advert for a red bicycle", standard()).shots()[-1].card == "Red Bicycle\nGet on."
    assert compose("一则红色自行车的广告", standard()).shots()[-1].card == "红色自行车\n骑上它"


def test_an_upright_story_hooks_within_two_seconds() -> None:
    film = compose("A fox walks through a forest.", shelf(), width=1080, height=1920)
    first = film.shots()[0]
    assert first.duration <= 2.05 and first.camera.size in ("close", "full") and first.note == "hook"
    assert film.shots()[1].card_role == "title"


def test_no_narrator_means_cards_and_none_means_silence() -> None:
    text = "A woman in a red dress walks down a neon street at night in the rain."
    assert any("--voice" in note for note in compose(text, shelf()).notes)
    silent = compose("Why do ships float?", shelf(), voice="none")
    assert not any(shot.line for shot in silent.shots())
    assert any(shot.card_role == "lower" for shot in silent.shots())


def test_a_script_is_left_alone() -> None:
    text = 'Shot 1: A cat sits in the kitchen.\nNarrator: "This is Tom."\nShot 2: A dog runs in.\nNarrator: Why not?'
    film = compose(text, shelf())
    assert [shot.line for shot in film.shots()] == ["This is Tom.", "Why not?"]
    assert not any(shot.card for shot in film.shots())


@pytest.mark.parametrize(("text", "not_this"), [
    ("A woman walks at night.", "The Woman at Night"), ("三只猛犸象走过草地。", "草地·猛犸象"),
    ("A pirate ship sails through a stormy sea at sunset.", "The Pirate Ship at Sunset"),
])
def test_titles_are_names(text: str, not_this: str) -> None:
    for seed in range(8):
        name = compose(text, shelf(), seed=seed).title
        assert name != not_this and "·" not in name and 1 < len(name) < 50


def test_cameras_alone_keep_the_grammar_for_every_cast() -> None:
    for form, going, alive, count, seed in itertools.product(("story", "explainer", "spot"), (True, False), (True, False), (8, 11, 21), range(3)):
        traits = Traits(frozenset({"a"} if going else ()), frozenset({"a"} if alive else ()))
        row = cameras(beats(count, form), {"main": ["a"], "other": ["b"], "all": ["a"]}, traits, seed=seed, form=form)
        assert len(row) == count and len({view.size for view in row}) >= 4
        assert all(cuts(before, after) for before, after in itertools.pairwise(row))
