"""The finishing pass on synthetic takes: exact streams, equal bytes, transitions, captions, cards, side files."""

from __future__ import annotations

import json
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest

from skyscreen import cut
from skyscreen.core.errors import Broken, Missing
from skyscreen.cut import breaks, design, transitions, typeface
from skyscreen.cut.captioning import captions, plain
from skyscreen.cut.files import whole
from skyscreen.cut.overlay import lay, planes_of, prepare
from skyscreen.nouns.narration import Line, Narration, Word
from skyscreen.nouns.reel import Reel
from skyscreen.nouns.schedule import schedule
from skyscreen.nouns.screenplay import Format, Scene, Screenplay, Shot, Transition
from skyscreen.nouns.sound import STEMS, Soundtrack
from skyscreen.nouns.take import VIDEO, Take

WIDTH, HEIGHT, FPS = 320, 180, 24
LINES = {"a": "The ship sails into the storm, and the waves rise higher than her masts."}


def make_take(folder: Path, shot: str, frames: int, head: int, luma: int) -> Take:
    """A flat take whose luma is `luma` and whose chroma blue counts frames."""
    folder.mkdir(parents=True)
    with av.open(str(folder / VIDEO), "w") as container:
        stream = container.add_stream("libx264", rate=FPS, options={"preset": "ultrafast", "crf": "4", "threads": "1"})
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        for index in range(frames):
            frame = av.VideoFrame(WIDTH, HEIGHT, "yuv420p")
            planes = planes_of(frame)
            planes[0][...], planes[1][...], planes[2][...] = luma, 90 + index, 128
            frame.pts, frame.time_base = index, Fraction(1, FPS)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    take = Take(folder, shot, WIDTH, HEIGHT, FPS, frames, head)
    take.save()
    return take


def script(**changes: object) -> Screenplay:
    shots = [Shot(id="a", duration=4, line=LINES["a"], transition=Transition(kind="dissolve", duration=0.5)),
             Shot(id="b", duration=2, card="Port Royal", card_role="lower"),
             Shot(id="c", duration=1, card="The End", card_role="end")]
    return Screenplay(title="Storm", scenes=[Scene(id="sea", place="ocean", shots=shots)],
                      format=Format(width=WIDTH, height=HEIGHT, fps=FPS, duration=7)).model_copy(update=changes)


def spoken(text: str, seconds: float, *, han: bool = False) -> tuple[Word, ...]:
    words = list(text) if han else text.split()
    step = seconds / len(words)
    return tuple(Word(word, k * step, (k + 1) * step) for k, word in enumerate(words))


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> tuple[Screenplay, Reel, Soundtrack]:
    root = tmp_path_factory.mktemp("takes")
    screenplay = script()
    narration = Narration("test", "en", (Line("a", LINES["a"], 3.0, spoken(LINES["a"], 3.0), None),))
    plan = schedule(screenplay, narration)
    takes = {slot.shot: make_take(root / slot.shot, slot.shot, slot.rendered, slot.head, luma)
             for slot, luma in zip(plan.slots, (60, 180, 120), strict=True)}
    reel = Reel(plan, takes, cut.captions(screenplay, plan, narration), cut.cards(screenplay, plan), "en", True)
    wave = np.sin(np.arange(plan.frames * 2000) * 0.05).astype(np.float32) * 0.2
    master = np.stack([wave, wave], 1)
    return screenplay, reel, Soundtrack(dict.fromkeys(STEMS, master / 4), master, -14.0, -1.0)


def frames_of(path: Path) -> list[av.VideoFrame]:
    with av.open(str(path)) as container:
        return list(container.decode(video=0))


def test_film_is_exact_and_tagged_and_repeats(parts: tuple[Screenplay, Reel, Soundtrack], tmp_path: Path) -> None:
    _, reel, sound = parts
    options = {"label": "AI-generated", "metadata": {"AIGC": '{"Label":"1"}', "title": "Storm"}}
    film = cut.finish(reel, sound, tmp_path / "one", **options)
    for name in ("two", "three"):
        assert film.read_bytes() == cut.finish(reel, sound, tmp_path / name, **options).read_bytes()
    assert [path.name for path in film.parent.iterdir()] == ["film.mp4"]
    data = film.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")
    with av.open(str(film)) as container:
        video, audio = container.streams.video[0], container.streams.audio[0]
        context = video.codec_context
        assert (context.name, context.profile, context.pix_fmt) == ("h264", "High", "yuv420p")
        assert (context.color_primaries, context.color_trc, context.colorspace, context.color_range) == (1, 1, 1, 1)
        assert (video.frames, video.duration * video.time_base) == (168, 7)
        assert (audio.codec_context.name, audio.profile) == ("aac", "LC")
        assert (audio.rate, audio.layout.name) == (48000, "stereo")
        assert audio.duration * audio.time_base == 7
        assert container.metadata["AIGC"] == '{"Label":"1"}' and container.metadata["title"] == "Storm"
        heard = np.concatenate([frame.to_ndarray() for frame in container.decode(audio)], axis=1)
        # The coder fills its last block of 1024; the edit list above ends the sound on the sample.
        assert 0 <= heard.shape[1] - 7 * 48000 < 1024
        assert np.abs(heard[:, 4800:48000] - sound.master[4800:48000].T).max() < 0.01  # no shift: 2 samples give 0.02
    assert len(frames_of(film)) == 168


def test_cuts_fall_on_their_frames_and_the_dissolve_is_centred(
        parts: tuple[Screenplay, Reel, Soundtrack], tmp_path: Path) -> None:
    _, reel, sound = parts
    bare = replace(reel, captions=(), cards=(), grain=0.0)
    film = cut.finish(bare, sound, tmp_path, crf=8)
    luma = [float(planes_of(frame)[0].mean()) for frame in frames_of(film)]
    slots = reel.plan.slots
    first, second = slots[0].end, slots[1].end
    half = slots[0].tail
    assert half == 6
    assert luma[first - half - 1] == pytest.approx(60, abs=1.5)
    assert luma[first + half] == pytest.approx(180, abs=1.5)
    middle = (luma[first - 1] + luma[first]) / 2
    assert middle == pytest.approx(16 + ((44**2 + 164**2) / 2) ** 0.5, abs=4)
    assert (luma[second - 1], luma[second]) == (pytest.approx(180, abs=1.5), pytest.approx(120, abs=1.5))
    blue = float(planes_of(frames_of(film)[first + half])[1].mean())
    assert blue == pytest.approx(90 + 2 * half, abs=1.5)  # take frame: head + half


@pytest.mark.parametrize(("one", "two", "lap"), [(0.5, 3.0, 4), (3.0, 0.5, 4), (0.5, 0.5, 4), (3.0, 3.0, 24)])
def test_a_long_dissolve_beside_a_short_shot_is_as_long_as_the_shorter_handle(
        one: float, two: float, lap: int, tmp_path: Path) -> None:
    shots = [Shot(id="a", duration=one, transition=Transition(kind="dissolve", duration=2)), Shot(id="b", duration=two)]
    screenplay = Screenplay(title="", scenes=[Scene(id="sea", place="ocean", shots=shots)],
                            format=Format(width=WIDTH, height=HEIGHT, fps=FPS, duration=one + two))
    plan = schedule(screenplay, Narration("none", "en"))
    takes = {slot.shot: make_take(tmp_path / slot.shot, slot.shot, slot.rendered, slot.head, luma)
             for slot, luma in zip(plan.slots, (60, 180), strict=True)}
    sound = np.zeros((plan.frames * 2000, 2), np.float32)
    reel = Reel(plan, takes, (), (), "en", False, grain=0.0)
    tracks = Soundtrack(dict.fromkeys(STEMS, sound), sound, -70.0, -70.0)
    luma = [float(planes_of(frame)[0].mean()) for frame in frames_of(cut.finish(reel, tracks, tmp_path, crf=8))]
    at = plan.slots[0].end
    assert plan.lap(0) == lap and plan.lap(1) == 0
    assert luma[at - lap - 1] == pytest.approx(60, abs=1.5) and luma[at + lap] == pytest.approx(180, abs=1.5)
    assert all(b > a - 0.5 for a, b in pairwise(luma[at - lap - 1 : at + lap + 1])), "it never falls back"
    import opentimelineio as otio

    cut.timeline(reel, tracks, screenplay, tmp_path, {})
    line = otio.adapters.read_from_file(str(tmp_path / "film.otio"))
    mixes = [item for item in line.video_tracks()[0] if isinstance(item, otio.schema.Transition)]
    assert [(item.in_offset.value, item.out_offset.value) for item in mixes] == [(lap, lap)]


def test_captions_change_the_film_and_not_the_takes(
        parts: tuple[Screenplay, Reel, Soundtrack], tmp_path: Path) -> None:
    _, reel, sound = parts
    before = {name: take.video.read_bytes() for name, take in reel.takes.items()}
    burnt = frames_of(cut.finish(reel, sound, tmp_path / "burnt"))
    plainly = frames_of(cut.finish(replace(reel, burn_captions=False), sound, tmp_path / "plain"))
    at = reel.captions[0].start + 10
    below = slice(int(HEIGHT * 0.78), HEIGHT)
    assert np.abs(planes_of(burnt[at])[0][below].astype(int) - planes_of(plainly[at])[0][below]).max() > 100
    assert before == {name: take.video.read_bytes() for name, take in reel.takes.items()}


def test_label_stands_in_the_first_two_seconds_at_full_height() -> None:
    for width, height in ((1920, 1080), (1080, 1920), (1080, 1080)):
        from skyscreen.cut.lettering import Run, Slate

        slate = Slate(width, height)
        slate.letters(Run("A", design.label_style(width, height), 200, 400))
        found = slate.cut_out()
        assert found is not None
        rows = np.flatnonzero((found[1][..., 3] > 127).any(1))
        assert rows[-1] - rows[0] + 1 >= 0.05 * min(width, height)


def test_scaled_takes_fill_the_film(parts: tuple[Screenplay, Reel, Soundtrack], tmp_path: Path) -> None:
    _, reel, sound = parts
    film = cut.finish(replace(reel, width=640, height=360, captions=(), cards=()), sound, tmp_path)
    frames = frames_of(film)
    assert (frames[0].width, frames[0].height, len(frames)) == (640, 360, 168)


def test_wrong_sound_and_damaged_take_leave_no_file(
        parts: tuple[Screenplay, Reel, Soundtrack], tmp_path: Path) -> None:
    _, reel, sound = parts
    with pytest.raises(Broken, match="samples"):
        cut.finish(reel, replace(sound, master=sound.master[:-1]), tmp_path)
    folder = tmp_path / "damaged"
    folder.mkdir()
    (folder / VIDEO).write_bytes(reel.takes["b"].video.read_bytes()[:600])
    bad = replace(reel, takes={**reel.takes, "b": replace(reel.takes["b"], folder=folder)})
    with pytest.raises(Broken, match="take b"):
        cut.finish(bad, sound, tmp_path / "film")
    assert not list((tmp_path / "film").iterdir())


def test_full_disk_becomes_missing_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Missing, match="full"), whole(tmp_path / "x.mp4") as work:
        work.write_bytes(b"half")
        raise OSError(28, "No space left on device")
    assert not list(tmp_path.iterdir())


def test_folder_holds_what_an_editor_wants(parts: tuple[Screenplay, Reel, Soundtrack], tmp_path: Path) -> None:
    screenplay, reel, sound = parts
    (tmp_path / "shots").mkdir()
    (tmp_path / "shots" / "old.mp4").write_bytes(b"x")
    cut.timeline(reel, sound, screenplay, tmp_path, {"AIGC": "{}"})
    names = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert names == {"film.otio", "film.srt", "film.vtt", "poster.png", *(f"stems/{name}.wav" for name in STEMS),
                     "shots/a.mp4", "shots/b.mp4", "shots/c.mp4"}
    import opentimelineio as otio

    line = otio.adapters.read_from_file(str(tmp_path / "film.otio"))
    clips = list(line.video_tracks()[0].find_clips())
    assert [clip.source_range.start_time.value for clip in clips] == [slot.head for slot in reel.plan.slots]
    assert line.duration() == otio.opentime.RationalTime(168, 24)
    assert all((tmp_path / clip.media_reference.target_url).is_file() for clip in line.find_clips())
    for slot in reel.plan.slots:
        with av.open(str(tmp_path / "shots" / f"{slot.shot}.mp4")) as container:
            assert container.metadata["AIGC"] == "{}"
            assert len(list(container.decode(video=0))) == slot.rendered
    assert "00:00:00,334 --> " in (tmp_path / "film.srt").read_text("utf-8")
    assert json.loads((tmp_path / "film.otio").read_text("utf-8"))["OTIO_SCHEMA"] == "Timeline.1"


def test_storyboard_holds_every_still(parts: tuple[Screenplay, Reel, Soundtrack], tmp_path: Path) -> None:
    screenplay, reel, _ = parts
    stills = [np.full((90, 160, 3), (200, 40 * k, 20), np.uint8) for k in range(3)]
    path = cut.storyboard(stills, screenplay, reel.plan, tmp_path / "storyboard.png")
    from PIL import Image

    sheet = np.asarray(Image.open(path))[..., :3].reshape(-1, 3)
    for k in range(3):
        assert (sheet == (200, 40 * k, 20)).all(1).sum() > 100_000


@pytest.mark.parametrize(("text", "han"), [
    ("The ship sails into the storm, and the waves rise higher than her masts. Nobody sleeps; the captain holds the "
     "wheel with both of his hands until the morning light breaks over a calm and empty sea.", False),
    ("海盗船在夕阳下驶过波涛汹涌的大海，巨浪拍打着甲板，船长紧紧握住舵轮。没有人睡觉，"
     "直到黎明的光照亮平静的海面。", True),
])
def test_captions_keep_the_rules(text: str, han: bool) -> None:
    seconds = len(text) / (4.5 if han else 15)
    screenplay = Screenplay(language="zh" if han else "en", format=Format(duration=20), scenes=[
        Scene(id="s", place="ocean", shots=[Shot(id="a", duration=15, line=text), Shot(id="b", duration=5)])])
    narration = Narration("test", "zh" if han else "en",
                          (Line("a", text, seconds, spoken(text, seconds, han=han), None),))
    plan = schedule(screenplay, narration)
    made = captions(screenplay, plan, narration)
    letters = "".join("".join(c.lines) for c in made)
    assert [x for x in letters if x.isalnum()] == [x for x in text if x.isalnum()]
    said = [plan.slots[0].speech + word.start * 24 for word in narration.lines[0].words]
    for caption in made:
        assert min(abs(caption.start - at) for at in said) <= 1.0, "a caption comes with its first word"
        assert 1 <= len(caption.lines) <= 2
        assert all(breaks.measure(line) <= (16 if han else 42) for line in caption.lines)
        assert 20 <= caption.end - caption.start <= 7 * 24
        assert plan.slots[0].start <= caption.start and caption.end <= plan.slots[0].end
        for line in caption.lines:
            assert line.split()[-1].lower() not in ("the", "a", "an", "of")
    assert all(b.start - a.end >= 2 for a, b in pairwise(made))


def test_what_stands_on_the_card_is_no_caption_too() -> None:
    shots = [Shot(id="a", duration=4, line="Run free", card="Shoes\nRun free"),
             Shot(id="b", duration=4, line="Run free")]
    screenplay = Screenplay(scenes=[Scene(id="s", place="ocean", shots=shots)])
    narration = Narration("test", "en", tuple(Line(k, "Run free", 1.0, spoken("Run free", 1.0), None) for k in "ab"))
    plan = schedule(screenplay, narration)
    assert [plan.slots[1].start <= one.start for one in captions(screenplay, plan, narration)] == [True]


def test_no_voice_no_captions(parts: tuple[Screenplay, Reel, Soundtrack]) -> None:
    screenplay, reel, _ = parts
    assert captions(screenplay, reel.plan, Narration("none", "en")) == ()


def test_letters_without_a_glyph_are_refused_and_emoji_left_out() -> None:
    assert typeface.clean("Storm 🚢 at 日落\u200d!") == ("Storm at 日落!", ("🚢",))
    with pytest.raises(Missing, match=r"U\+0E01"):
        typeface.clean("ก")
    assert plain("---\n**Bold** _ship_ [here](http://x)") == "Bold ship here"
    assert cut.check_words(script(title="Ship 🚢"))[0].startswith("title: 🚢")
    assert cut.fonts()[0]["licence"] == "OFL-1.1"


def test_overlay_agrees_with_bt709() -> None:
    rgba = np.zeros((4, 4, 4), np.uint8)
    rgba[...] = (255, 0, 0, 255)
    planes = (np.full((8, 8), 200, np.uint8), np.full((4, 4), 128, np.uint8), np.full((4, 4), 128, np.uint8))
    lay(planes, prepare((2, 4), rgba))
    assert (planes[0][5, 3], planes[1][2, 1], planes[2][2, 1]) == (63, 102, 240)
    assert (planes[0][0, 0], planes[0][3, 3]) == (200, 200)


@pytest.mark.parametrize("kind", ["dissolve", "fade_black", "fade_white", "wipe_left", "wipe_right"])
def test_transitions_begin_with_the_first_and_end_with_the_second(kind: str) -> None:
    def flat(value: int) -> tuple:
        return (np.full((32, 64), value, np.uint8), np.full((16, 32), 100, np.uint8), np.full((16, 32), 150, np.uint8))

    first, second = flat(60), flat(200)
    assert np.abs(transitions.mix(kind, first, second, 0.0)[0].astype(int) - 60).max() <= 1
    assert np.abs(transitions.mix(kind, first, second, 1.0)[0].astype(int) - 200).max() <= 1
    assert transitions.phase(0, 1) == 0.5
