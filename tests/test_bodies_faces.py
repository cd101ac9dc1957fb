"""Faces: a channel moves what it is for, nothing else; skirts keep out of the lap; moods and looks come from words."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import Any

import numpy as np
import pytest

from skyscreen.catalogue import index
from skyscreen.catalogue.moods import MOODS, by_word
from skyscreen.forge.body.expression import flesh
from skyscreen.forge.body.head import Head
from skyscreen.forge.build import build
from skyscreen.nouns.model import Model
from skyscreen.nouns.narration import Line, Narration, Word
from skyscreen.nouns.order import orders
from skyscreen.nouns.schedule import schedule
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.stage.assemble import assemble
from skyscreen.stage.bodies import performer
from skyscreen.stage.bodies.face import CHANNELS, LEAST, ways
from skyscreen.stage.bodies.speech import babble, spoken, syllables
from skyscreen.stage.performer import Beat
from skyscreen.write.lexis.shelf import standard
from skyscreen.write.story.story import enlist
from skyscreen.write.understanding import read

NONE = dict.fromkeys(CHANNELS, 0.0)


@cache
def made(name: str, **params: Any) -> Model:
    entry = index.get("things", name)
    return build(entry, {**entry.params(), **params})


def flat(x: Any, z: Any) -> Any:
    return np.zeros(np.broadcast(x, z).shape)


def performed(model: Model, motion: str, until: float, seed: int = 3, seat: float = 0.0) -> tuple[Any, np.ndarray]:
    """The body after `until` seconds, and its skin matrices."""
    beat = Beat(motion, 0.0, until + 1.0, np.zeros((1, 2), np.float32), 0.0, 0.0, seat=seat)
    body = performer(model, [beat], flat, seed, 1.0)
    pose = body.step(0.0, 1 / 24)
    for n in range(1, int(until * 24)):
        pose = body.step(n / 24, 1 / 24)
    assert pose.joints is not None
    return body, np.asarray(pose.joints)


def test_a_face_at_rest_moves_no_handle() -> None:
    assert all((way == 0).all() for way in ways(NONE).values())


@pytest.mark.parametrize(
    ("channel", "value", "moves"),
    [
        ("smile", 1.0, {"mouth", "cheek", "lip_up", "lip_low"}),
        ("smile", -1.0, {"mouth", "cheek", "lip_low"}),
        ("wide", -1.0, {"mouth", "lip_up", "lip_low"}),
        ("brow", 1.0, {"brow_in", "brow_out"}),
        ("worry", 1.0, {"brow_in", "brow_out"}),
        ("frown", 1.0, {"brow_in", "brow_out"}),
        ("sneer", 1.0, {"lip_up"}),
        ("squint", 1.0, {"cheek"}),
        ("stare", 1.0, set()),
        ("droop", 1.0, set()),
    ],
)
def test_a_channel_moves_only_its_own(channel: str, value: float, moves: set[str]) -> None:
    assert {name for name, way in ways({**NONE, channel: value}).items() if np.abs(way).max() > 1e-9} == moves


def test_flesh_is_shared_out_wholly_and_near_its_handle() -> None:
    head = Head(skin=(0.8, 0.6, 0.5))
    x, y = np.meshgrid(np.linspace(-0.09, 0.09, 41), np.linspace(-0.15, 0.12, 51))
    q = np.stack([x.ravel(), y.ravel(), np.full(x.size, 0.08)], 1)
    shares = flesh(head, q)
    total = sum(shares.values(), np.zeros(len(q)))
    np.testing.assert_allclose(total, 1, atol=1e-9)
    assert min(float(s.min()) for s in shares.values()) >= 0
    brow = q[shares["brow_in_l"] > 0.05]
    assert len(brow) and brow[:, 1].min() > 0.0 and brow[:, 0].min() > -0.01
    assert shares["jaw"][q[:, 1] > -0.03].max() < 0.02


def test_lips_part_at_their_line() -> None:
    head = Head(skin=(0.8, 0.6, 0.5))
    line = head.corner(np.zeros(2)) + np.array([0.002, -0.002])
    q = np.stack([np.zeros(2), line, np.full(2, 0.095)], 1)
    jaw = flesh(head, q)["jaw"] + flesh(head, q)["lip_low"]
    assert jaw[0] < 0.01 and jaw[1] > 0.9


def test_the_skull_is_closed_with_its_mouth() -> None:
    """Every edge of a bald head belongs to two triangles: the pocket is a dent, no hole."""
    from skyscreen.forge.body.field import surface

    head = Head(skin=(0.8, 0.6, 0.5))
    _, _, t = surface(head.carved, (-0.125, -0.20, -0.13), (0.125, 0.15, 0.14), 0.0068)
    edges = Counter(tuple(sorted((int(a), int(b)))) for tri in t for a, b in zip(tri, np.roll(tri, -1), strict=True))
    # The neck is cut by the box; all other edges are shared.
    p = surface(head.carved, (-0.125, -0.20, -0.13), (0.125, 0.15, 0.14), 0.0068)[0]
    open_ = [e for e, n in edges.items() if n != 2]
    assert all(p[list(e), 1].max() < -0.17 for e in open_)


def test_teeth_are_behind_closed_lips() -> None:
    model = made("woman", style="bald")
    mesh = model.lods[0]
    rows = [mesh.index[part.first : part.first + part.count] for part in mesh.parts if part.material == "horn"]
    face = np.asarray(model.sockets["face"].position)
    scale = model.facts["gait"]["head"]
    q = (mesh.position[np.unique(np.concatenate(rows))] - face) / scale
    teeth = q[(q[:, 1] < -0.045) & (np.abs(q[:, 0]) < 0.03)]
    head = Head(skin=(0.8, 0.6, 0.5))
    assert len(teeth) > 50 and (head.drape(teeth[:, 0], teeth[:, 1]) - teeth[:, 2]).min() > 0.003


def test_the_same_number_is_the_same_face() -> None:
    entry = index.get("things", "girl")
    one, two = (build(entry, {**entry.params(), "mood": "sad"}) for _ in range(2))
    assert all((a.position == b.position).all() for a, b in zip(one.lods, two.lods, strict=True))
    assert one.facts["mood"] == "sad"


def test_a_mood_changes_the_face_and_no_mesh() -> None:
    sad, glad = made("boy", mood="sad"), made("boy", mood="happy")
    assert (sad.lods[0].position == glad.lods[0].position).all()
    place = {}
    for name, model in (("sad", sad), ("glad", glad)):
        names = [j.name for j in model.joints]
        _, skin = performed(model, "idle", 1.0)
        head, corner = skin[names.index("head")], skin[names.index("mouth_l")]
        rest = np.array([*model.joints[names.index("mouth_l")].head, 1.0])
        place[name] = (np.linalg.inv(head) @ corner @ rest)[:3] - rest[:3]
    assert place["glad"][1] - place["sad"][1] > 0.006


@pytest.mark.parametrize("mood", ["scared", "surprised", "angry"])
def test_a_feeling_is_in_the_hands(mood: str) -> None:
    """A face is a tenth of a medium shot: who feels something holds the hands otherwise than who only stands there."""
    hands = {}
    for feels in (mood, ""):
        model = made("man", mood=feels)
        names = [j.name for j in model.joints]
        _, skin = performed(model, "idle", 2.5)
        k = names.index("hand_l"), names.index("hand_r")
        hands[feels] = max(float((skin[i] @ np.array([*model.joints[i].head, 1.0]))[1]) for i in k)
    assert hands[mood] - hands[""] > 0.06


def test_every_feeling_is_a_mood_and_can_be_played() -> None:
    from skyscreen.catalogue.feelings import FEELINGS
    from skyscreen.stage.bodies.keyed import Curves
    from skyscreen.stage.bodies.manner import strung

    assert set(FEELINGS) == set(MOODS)
    for gestures in FEELINGS.values():
        for gesture in gestures:
            used = [{n for n, v in pose.items() if n.split("_")[0] in ("hand", "face") and v is not None}
                    for _, pose in gesture]
            home = {n for n, v in gesture[-1][1].items() if v is None}
            assert home == set().union(*used), "a hand is left in the air, or sent home that never went"
            assert Curves(strung(np.random.default_rng(1), "feeling", (gesture,))).value


def test_who_is_given_something_smiles() -> None:
    corner = {}
    for motion in ("receive", "idle"):
        model = made("woman")
        names = [j.name for j in model.joints]
        _, skin = performed(model, motion, 2.6)
        rest = np.array([*model.joints[names.index("mouth_l")].head, 1.0])
        at = np.linalg.inv(skin[names.index("head")]) @ skin[names.index("mouth_l")] @ rest
        corner[motion] = float(at[1] - rest[1])
    assert corner["receive"] - corner["idle"] > 0.004


def test_laughing_opens_the_mouth_and_idling_does_not() -> None:
    angle = {}
    for motion in ("laugh", "idle"):
        model = made("man")
        names = [j.name for j in model.joints]
        _, skin = performed(model, motion, 2.0)
        turn = skin[names.index("head"), :3, :3].T @ skin[names.index("jaw"), :3, :3]
        angle[motion] = float(np.arccos(np.clip((np.trace(turn) - 1) / 2, -1, 1)))
    assert angle["idle"] < 0.02 < 0.08 < angle["laugh"]


@pytest.mark.parametrize("seat", [0.46, 0.0])
def test_a_seated_skirt_lies_on_the_thighs(seat: float) -> None:
    """No cloth is inside a thigh, and none that is over one stands away from it as a cone would (0.5 m)."""
    model = made("woman", outfit="dress")
    _, skin = performed(model, "sit", 3.0, seat=seat)
    mesh = model.lods[0]
    rows = [mesh.index[part.first : part.first + part.count] for part in mesh.parts if part.slot == "dress"]
    used = np.unique(np.concatenate(rows))
    assert mesh.joints is not None and mesh.weights is not None
    names = [j.name for j in model.joints]
    spokes = [k for k, n in enumerate(names) if n.startswith("skirt")]
    cloth = used[np.isin(mesh.joints[used, 0], spokes)]
    blend = np.einsum("nkrc,nk->nrc", skin[mesh.joints[cloth]], mesh.weights[cloth])
    p = np.einsum("nrc,nc->nr", blend, np.c_[mesh.position[cloth], np.ones(len(cloth))])[:, :3]
    radius = 0.052 * model.facts["gait"]["k"]
    near = []
    for side in ("_l", "_r"):
        hip, knee = (
            (skin[names.index(n + side)] @ np.array([*model.joints[names.index(n + side)].head, 1.0]))[:3]
            for n in ("thigh", "calf")
        )
        along = knee - hip
        t = np.clip((p - hip) @ along / (along @ along), 0, 1)
        away = p - hip - t[:, None] * along
        near.append(np.c_[np.linalg.norm(away, axis=1), (t > 0.25) & (t < 0.9) & (away[:, 1] > 0)])
    own = np.where((near[0][:, 0] < near[1][:, 0])[:, None], *near)
    least, over = own[:, 0], own[:, 1] > 0
    assert over.sum() > 40
    assert radius < least[over].min() and least[over].max() < 0.25


@pytest.mark.parametrize("outfit", ["dress", "gown", "robe"])
@pytest.mark.parametrize(("motion", "seat"), [("sit", 0.0), ("sit", 0.46), ("meditate", 0.0)])
def test_a_skirt_lies_in_the_lap_of_who_sits(outfit: str, motion: str, seat: float) -> None:
    """No cloth stands over 12 cm above the joints of knees and hips (8 above the kneecap), or 10 under the floor."""
    model = made("woman", outfit=outfit)
    _, skin = performed(model, motion, 3.0, seat=seat)
    mesh = model.lods[0]
    assert mesh.joints is not None and mesh.weights is not None
    names = [j.name for j in model.joints]
    spokes = [k for k, n in enumerate(names) if n.startswith("skirt")]
    cloth = np.flatnonzero((mesh.weights * np.isin(mesh.joints, spokes)).sum(1) > 0.5)
    blend = np.einsum("nkrc,nk->nrc", skin[mesh.joints[cloth]], mesh.weights[cloth])
    height = np.einsum("nc,nc->n", blend[:, 1], np.c_[mesh.position[cloth], np.ones(len(cloth))])
    bones = [skin[names.index(n)] @ np.array([*model.joints[names.index(n)].head, 1.0])
             for n in ("calf_l", "calf_r", "thigh_l")]  # fmt: skip
    assert len(cloth) > 200
    assert height.max() < max(at[1] for at in bones) + 0.12
    assert height.min() > -0.10


def test_speech_closes_for_m_and_opens_for_a() -> None:
    assert syllables("mama")[0][0][0] < 0.05 and syllables("mama")[0][1][0] > 0.7
    assert len(syllables("beautiful")) == 3 and len(syllables("name")) == 1 and len(syllables("你好吗")) == 3
    said = spoken([("mama", 0.0, 0.5)], -1.0, 2.0)
    assert said.at(-0.5) == (0.0, 0.0)
    assert said.at(0.10)[0] > 0.5 and said.at(0.27)[0] < 0.45


def test_babble_is_the_same_for_the_same_seed_and_pauses() -> None:
    one, two = (babble(np.random.default_rng(5), 0.0, 20.0) for _ in range(2))
    assert (one.shape == two.shape).all()
    still = (one.shape[:, 0] < 0.04).mean()
    assert 0.05 < still < 0.5 and one.shape[:, 0].max() > 0.4


def test_every_mood_names_channels_within_range() -> None:
    for mood in MOODS.values():
        for channel, value in mood.shows.items():
            if channel in CHANNELS:
                assert LEAST.get(channel, 0.0) <= value <= 1.0
            else:
                body = channel in ("nod", "lean", "cock", "shoulders") and abs(value) < 0.3
                assert body or (channel == "tears" and value == 1)
    assert len(by_word()) == sum(len({*m.en, *m.zh}) for m in MOODS.values())


@pytest.mark.parametrize(
    ("text", "name", "wanted"),
    [
        ("A sad boy sits on a bench", "boy", {"mood": "sad"}),
        ("The boy smiles while he kneads the dough", "boy", {"mood": "happy"}),
        ("A girl with tears in her eyes waves to the train", "girl", {"mood": "tearful"}),
        ("老奶奶笑着给孙女倒茶", "old_woman", {"mood": "happy"}),
        ("女孩含泪看着火车", "girl", {"mood": "tearful"}),
        ("An angry man shouts", "man", {"mood": "angry"}),
        ("开心的女孩在公园里跳舞", "girl", {"mood": "happy"}),
        ("一个女孩很难过", "girl", {"mood": "sad"}),
        ("The old man is tired", "old_man", {"mood": "tired"}),
        ("A woman with long black hair walks", "woman", {"style": "long", "hair": "black"}),
        ("一个黑色长发的女孩在跳舞", "girl", {"style": "long", "hair": "black"}),
        ("A bald man with a beard reads", "man", {"style": "bald", "beard": 0.07}),
        ("A Chinese girl with braids laughs", "girl", {"style": "braids", "origin": "east_asian", "hair": "black"}),
        ("An African woman with long red hair sings", "woman", {"origin": "african", "hair": "auburn"}),
        ("A woman with curly blonde hair laughs", "woman", {"style": "curly", "hair": "blond"}),
        ("扎马尾的女孩在跑步", "girl", {"style": "ponytail"}),
    ],
)
def test_words_become_looks(text: str, name: str, wanted: dict[str, Any]) -> None:
    subject = next(s for s in read(text, standard()).subjects if s.entry.name == name)
    assert wanted.items() <= subject.params.items()


def test_where_an_animal_is_from_makes_no_person() -> None:
    assert [s.entry.name for s in read("An African elephant walks", standard()).subjects] == ["elephant"]


def test_two_of_a_kind_are_no_twins_but_a_uniform_stays() -> None:
    one, two = enlist(read("Two women talk in a kitchen", standard()))[:2]
    assert one.params.get("face", 0.0) != two.params.get("face", 0.0) and one.params.get("hair") != two.params["hair"]
    red = [c.params["dress"] for c in enlist(read("Two women in red dresses dance", standard())) if c.thing == "woman"]
    assert red == ["red", "red"]
    doctors = [c for c in enlist(read("Three doctors walk", standard())) if c.thing == "doctor"]
    assert len(doctors) == 3 and all("shirt" not in c.params for c in doctors)


def test_lips_follow_the_voice_only_where_somebody_speaks() -> None:
    def film(motion: str) -> Screenplay:
        deed = {"subject": "m", "motion": motion}
        shot = {"id": "a", "duration": 2, "line": "mama", "subjects": ["m"], "actions": [deed]}
        scene = {"id": "s", "place": "studio", "hour": 10, "shots": [shot]}
        form = {"width": 128, "height": 72, "fps": 24, "duration": 2}
        cast = [{"id": "m", "thing": "man"}]
        return Screenplay.model_validate({"schema": "skyscreen/1", "format": form, "cast": cast, "scenes": [scene]})

    line = Line("a", "mama", 0.5, (Word("mama", 0.0, 0.5),), None)
    voices = Narration("none", "en"), Narration("espeak-ng", "en", (line,))
    silent, heard = ([orders(film(m), schedule(film(m), v))[0] for m in ("talk", "idle")] for v in voices)
    assert heard[0].said[0][0] == "mama" and heard[0].said[0][1] == pytest.approx(0.35, abs=0.02)
    assert heard[1].said == silent[0].said == ()
    assert heard[1].digest() == silent[1].digest()
    names = [j.name for j in made("man").joints]
    jaws = []
    for order in (heard[0], silent[0]):
        track = assemble(order).done.tracks["m"]
        assert track.joints is not None
        jaws.append(np.einsum("fab,fab->f", track.joints[:, names.index("head"), :3, :3],
                              track.joints[:, names.index("jaw"), :3, :3]))
    # After the word the speaker's mouth is shut, as it is before.
    still = 3 - jaws[0]
    assert still[1:8].max() < 2e-3 and still[30:].max() < 2e-3 < still[10:22].max()
    assert np.abs(jaws[0] - jaws[1]).max() > 2e-3
