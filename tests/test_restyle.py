"""A look over a foreign video: no time of it is lost, strokes go with the picture, bad files are refused in words."""

from __future__ import annotations

import struct
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest
from scipy import ndimage

from skyscreen.catalogue import index
from skyscreen.core.errors import BadInput
from skyscreen.restyle import restyle
from skyscreen.restyle.flow import flow, noise_of, trusted
from skyscreen.restyle.footage import Footage
from skyscreen.restyle.joining import join
from skyscreen.restyle.naming import look_in
from skyscreen.restyle.surfaces import EYE, FARTHEST, LENS, SKY
from skyscreen.restyle.tracking import Tracker
from skyscreen.restyle.work import target

WIDE, HIGH = 160, 96


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SKYSCREEN_HOME", str(tmp_path / "home"))


def scene(k: int, shift: tuple[float, float] = (2.0, 0.0), noise: float = 0.0, seed: int = 0) -> np.ndarray:
    """(HIGH, WIDE, 3) uint8: a pale sky, a textured red thing that moves over green ground."""
    draw = np.random.default_rng(seed)
    grain = ndimage.gaussian_filter(draw.random((HIGH, WIDE)), 1.2)
    grain = (grain - grain.mean()) / grain.std() * 0.05
    out = np.empty((HIGH, WIDE, 3))
    out[:] = (0.80, 0.86, 0.95)
    out[HIGH // 2 :] = (0.35, 0.55, 0.25)
    out[HIGH // 2 :] += grain[HIGH // 2 :, :, None]
    x, y = round(40 + shift[0] * k), round(34 + shift[1] * k)
    out[y : y + 40, x : x + 30] = np.array((0.8, 0.25, 0.2)) + grain[20:60, 20:50, None]
    out += np.random.default_rng((seed, k)).normal(0, noise, out.shape)
    return np.rint(np.clip(out, 0, 1) * 255).astype(np.uint8)


def film(path: Path, frames: int = 12, *, rate: Fraction = Fraction(30000, 1001), times: list[int] | None = None,
         sound: str = "", size: tuple[int, int] = (WIDE, HIGH), codec: str = "mpeg4", cut: int = 10**9) -> Path:
    """A video made here; `times` in milliseconds makes its rate vary."""
    with av.open(str(path), "w") as out:
        video = out.add_stream(codec, rate=rate)
        video.width, video.height, video.pix_fmt = *size, "yuv420p"
        if times:
            video.codec_context.time_base = video.time_base = Fraction(1, 1000)
        track = out.add_stream(sound, rate=48000) if sound else None
        if track is not None:
            track.codec_context.layout = "stereo"
        for k in range(frames):
            picture = scene(k) if k < cut else 255 - scene(k, seed=5)[::-1]
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24").reformat(*size, "yuv420p")
            if times:
                frame.pts, frame.time_base = times[k], Fraction(1, 1000)
            out.mux(video.encode(frame))
        out.mux(video.encode(None))
        if track is not None:
            wave = np.sin(np.arange(int(frames / rate * 48000)) * 0.05)[None].repeat(2, 0).astype(np.float32)
            packed = av.AudioFrame.from_ndarray(wave, format="fltp", layout="stereo")
            packed.sample_rate, packed.pts = 48000, 0
            for piece in av.AudioResampler(format=track.codec_context.format, layout="stereo", rate=48000,
                                           frame_size=track.codec_context.frame_size or 1024).resample(packed):
                out.mux(track.encode(piece))
            out.mux(track.encode(None))
    return path


def times_of(path: Path) -> list[Fraction]:
    with av.open(str(path)) as file:
        return [frame.pts * frame.time_base for frame in file.decode(video=0)]


def sound_of(path: Path) -> list[bytes]:
    with av.open(str(path)) as file:
        return [bytes(packet) for packet in file.demux(audio=0) if packet.size]


@pytest.mark.parametrize(("words", "name"), [
    ("as an ink painting", "ink"), ("水墨画风格", "ink"), ("like a Van Gogh oil", "oil"), ("a pencil sketch", "pencil"),
    ("pixel art, please", "pixel_art"), ("剪纸", "paper_cut"), ("a black-and-white film", "noir"), ("anime", "cel"),
    ("as a Japanese woodblock print", "ukiyo_e"), ("paper_cut", "paper_cut"), ("watercolor", "watercolour"),
])
def test_the_look_is_found_in_the_words(words: str, name: str) -> None:
    assert look_in(words) == name


def test_words_without_a_look_are_refused() -> None:
    with pytest.raises(BadInput, match="names no look"):
        look_in("nicer, and with boiled sinks")  # neither 'oil' nor 'ink' stands there as a word


def test_motion_is_measured_through_noise() -> None:
    draw = np.random.default_rng(3)
    base = ndimage.gaussian_filter(draw.random((120, 200)), 2.0)
    base = ((base - base.min()) / np.ptp(base)).astype(np.float32)
    noise = draw.normal(0, 0.02, (2, 120, 200)).astype(np.float32)
    now = np.roll(base, (4, 9), (0, 1)) + noise[0]
    way = flow(now, base + noise[1])
    inside = way[20:-20, 30:-30]
    assert np.abs(inside - np.array([-9, -4])).mean() < 0.3
    assert trusted(now, base + noise[1], way, 0.02)[20:-20, 30:-30].mean() > 0.95
    assert 0.01 < noise_of(now) < 0.03


def test_strokes_go_with_the_picture_and_regions_keep_their_numbers() -> None:
    tracker = Tracker((1.0, 1.0), 0.0)
    guesses = [tracker.next(scene(k, (3.0, 1.0))) for k in range(6)]
    first, last = guesses[0], guesses[-1]
    x, y, moved = 55, 54, (15, 5)
    assert first.ident[y, x] >> 8 == last.ident[y + moved[1], x + moved[0]] >> 8
    assert first.ident[80, 10] >> 8 == last.ident[80, 10] >> 8
    thing = last.shift[y + moved[1] - 8 : y + moved[1] + 8, x + moved[0] - 8 : x + moved[0] + 8]
    assert np.abs(thing - np.array([-15, -5])).max() < 1.5, "the thing's strokes hang where it was at first"
    assert np.abs(last.shift[78:92, 5:30]).max() < 1.0, "the ground's stay"
    assert first.ident[5, 80] & 255 == SKY and (first.far[:20] == 0).all()
    red = first.far[y, x]
    assert 0 < red < 20, "what stands on the ground is near"


def test_a_cut_begins_anew() -> None:
    tracker = Tracker((1.0, 1.0), 0.0)
    assert tracker.next(scene(0)).way is None and tracker.next(scene(1)).way is not None


def footage(shown: tuple[int, int], picture: tuple[int, int]) -> Footage:
    return Footage(shown, *picture, (320, 180), Fraction(1, 24), Fraction(24), 0, False, None)  # type: ignore[arg-type]


@pytest.mark.parametrize(("shown", "size"), [
    ((641, 361), (640, 360)), ((3840, 2160), (1920, 1080)), ((1080, 1920), (1080, 1920)), ((20, 17), (20, 16))])
def test_the_file_is_even_and_bounded(shown: tuple[int, int], size: tuple[int, int]) -> None:
    assert target(footage(shown, (320, 180))) == size


@pytest.mark.gpu
def test_frames_times_and_sound_are_the_videos_own(tmp_path: Path) -> None:
    from skyscreen.seal import verify

    video = film(tmp_path / "in.mp4", 14, sound="aac", size=(162, 94), cut=7)
    out = tmp_path / "out.mp4"
    told = restyle(video, "as an ink painting", out)
    assert times_of(out) == times_of(video)
    assert sound_of(out) == sound_of(video)
    with av.open(str(out)) as new, av.open(str(video)) as old:
        assert new.streams.video[0].average_rate == old.streams.video[0].average_rate == Fraction(30000, 1001)
        assert new.duration == old.duration
        pictures = [frame.to_ndarray(format="gray") for frame in new.decode(video=0)]
    assert told["frames"] == 14 and told["cuts"] == 1
    assert told["drawings"] == 7, "twelve a second, and one at the cut"
    same = [np.abs(a.astype(int) - b).mean() for a, b in pairwise(pictures)]
    assert same[6] == max(same)
    found = verify(out)
    assert found["verdict"] == "authentic" and found["aigc"]["Label"] == "1"
    assert not list(tmp_path.glob(".*.mp4"))


@pytest.mark.parametrize(("codec", "anew"), [
    ("aac", []), ("libmp3lame", []), ("ac3", []), ("flac", []), ("libopus", []), ("pcm_s16le", ["pcm_s16le"]),
])
def test_sound_that_an_mp4_holds_is_copied(codec: str, anew: list[str], tmp_path: Path) -> None:
    video, picture = film(tmp_path / "in.mkv", 24, sound=codec), film(tmp_path / "own.mp4", 24)
    assert join(picture, video, tmp_path / "out.mp4") == anew
    assert (sound_of(tmp_path / "out.mp4") == sound_of(video)) == (not anew)


@pytest.mark.gpu
def test_a_rate_that_varies_is_kept(tmp_path: Path) -> None:
    times = [0, 33, 100, 133, 400, 410, 500]
    video = film(tmp_path / "in.mkv", 7, times=times, sound="pcm_s16le")
    told = restyle(video, "noir", tmp_path / "out.mp4", language="zh")
    assert [round(float(at) * 1000) for at in times_of(tmp_path / "out.mp4")] == times
    assert any("pcm_s16le" in note for note in told["notes"]) and sound_of(tmp_path / "out.mp4")


@pytest.mark.gpu
def test_a_rotated_picture_stands_upright(tmp_path: Path) -> None:
    video = film(tmp_path / "in.mp4", 2)
    raw = bytearray(video.read_bytes())
    at = raw.index(b"tkhd") + 40  # the matrix of the track header: a quarter turn
    raw[at : at + 36] = struct.pack(">9i", 0, 65536, 0, -65536, 0, 0, 0, 0, 1 << 30)
    video.write_bytes(raw)
    told = restyle(video, "documentary", tmp_path / "out.mp4")
    assert (told["width"], told["height"]) == (HIGH, WIDE)
    with av.open(str(tmp_path / "out.mp4")) as file:
        picture = next(file.decode(video=0)).to_ndarray(format="rgb24").astype(int)
    left, right = picture[60:100, :10].mean((0, 1)), picture[60:100, -10:].mean((0, 1))
    assert left[1] > left[2] and right[2] > right[0], "turned clockwise, ground lies at the left and sky at the right"


@pytest.mark.gpu
def test_every_look_draws_and_photographic_ones_keep_the_picture() -> None:
    from skyscreen.shoot.foreign import Foreign

    picture = scene(0)
    guess = Tracker((1.0, 1.0), 0.0).next(picture)
    drawn = {}
    for name in index.family("looks"):
        look = index.look_named(name)
        pen = Foreign(look, WIDE, HIGH, (WIDE, HIGH), 0.0, eye=EYE, down=EYE / FARTHEST, lens=LENS)
        drawn[name] = pen.draw(picture, None if look.shader == "grade" else guess, 0.0)[..., :3].astype(int)
    names = sorted(drawn)
    assert len(names) >= 12
    for k, name in enumerate(names):
        assert drawn[name].std() > 10, f"{name} drew something"
        for other in names[k + 1 :]:
            assert np.abs(drawn[name] - drawn[other]).mean() > 1.0, f"{name} is not {other}"
    middle = np.s_[20:76, 20:140]
    assert np.abs(drawn["cinematic"] - picture)[middle].mean() < 26
    assert np.ptp(drawn["noir"], axis=2).max() <= 3


@pytest.mark.gpu
def test_noise_of_a_camera_that_stands_still_does_not_boil() -> None:
    from skyscreen.shoot.foreign import Foreign

    tracker, noise = Tracker((1.0, 1.0), 0.02), 0.03
    look = index.look_named("watercolour")
    pen = Foreign(look, WIDE, HIGH, (WIDE, HIGH), noise, eye=EYE, down=EYE / FARTHEST, lens=LENS)
    raw = [scene(k, (0.0, 0.0), noise) for k in range(5)]
    drawn = [pen.draw(one, tracker.next(one), 0.0)[..., :3].astype(int) for one in raw]
    boil, of = np.abs(drawn[4] - drawn[3]).mean(), np.abs(raw[4].astype(int) - raw[3]).mean()
    assert boil < 0.5 * of


def sound_alone(path: Path) -> None:
    with av.open(str(path), "w") as out:
        track = out.add_stream("aac", rate=48000)
        frame = av.AudioFrame.from_ndarray(np.zeros((2, 1024), np.float32), format="fltp", layout="stereo")
        frame.sample_rate = 48000
        out.mux(track.encode(frame))
        out.mux(track.encode(None))


BROKEN = {
    "empty.mp4": lambda path: path.write_bytes(b""),
    "words.mp4": lambda path: path.write_text("no video at all\n" * 50),
    "list.mp4": lambda path: path.write_text("ffconcat version 1.0\nfile /etc/passwd\n"),
    "sound.mp4": sound_alone,
    "cut-off.mp4": lambda path: path.write_bytes(film(path.with_name("whole.mp4"), 3).read_bytes()[:900]),
}


@pytest.mark.parametrize("name", sorted(BROKEN))
def test_what_is_no_video_is_refused_in_words(tmp_path: Path, name: str) -> None:
    BROKEN[name](tmp_path / name)
    with pytest.raises(BadInput) as told:
        restyle(tmp_path / name, "ink painting", tmp_path / "out.mp4")
    assert name in str(told.value) and not (tmp_path / "out.mp4").exists()


def test_out_and_in_must_differ(tmp_path: Path) -> None:
    video = film(tmp_path / "in.mp4", 1)
    for out in (video, tmp_path / "out.mov"):
        with pytest.raises(BadInput):
            restyle(video, "ink painting", out)
    with pytest.raises(BadInput, match="no file"):
        restyle(tmp_path / "none.mp4", "ink painting", tmp_path / "out.mp4")
