"""A gallery: for each sentence two pictures and a strip of twelve frames that shows the motion, as small JPEGs.

    skyscreen gallery examples -o docs/gallery

Each picture is a frame of the film that `skyscreen make` would make of the sentence, drawn at the size in which a 1080p
film is drawn on a CPU; nothing is staged for the gallery.
"""

from __future__ import annotations

import gc
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from skyscreen.catalogue.index import get
from skyscreen.catalogue.reach import STILL, reach
from skyscreen.catalogue.reach import TELLING as SHOWS
from skyscreen.core.errors import BadInput
from skyscreen.cut.still import image, save
from skyscreen.film import compose, order, speak
from skyscreen.nouns.order import Order
from skyscreen.options import Options
from skyscreen.prompts import read_text
from skyscreen.run import running
from skyscreen.write.story.idling import MEANWHILE

STRIP = 12
AHEAD = 0.3
"""Seconds before a deed that its strip begins."""
FILLING = STILL | {"fallen"} | {motion for row in MEANWHILE.values() for motion in row}
"""What somebody does who has nothing to do, or after a fall: it is shown where nothing else happens."""
STRIP_SECONDS = 3.0
"""A stride has about one second, a wave six: three show what moves and how."""
WIDTH, CELL = 640, 320
"""Pixels across a picture and a frame of the strip, as kept."""
COLUMNS = 4
QUALITY = 82
TELLING = ("extreme_wide", "extreme_close", "wide", "close", "full", "medium")
"""Sizes of shot by how much they tell of who does what, the most telling last."""


Picture = NDArray[np.uint8]


@dataclass(frozen=True)
class Exhibit:
    """One sentence and its files, names relative to the gallery's folder."""

    name: str
    text: str
    pictures: tuple[str, ...]
    strip: str


def gallery(sources: Sequence[Path], folder: Path, told: Callable[[str], None] = lambda line: None) -> Path:
    """Draw every sentence and write `index.md` beside the pictures.

    Args:
        sources: .txt files of one sentence each, or folders of such.
        folder: made if absent.
        told: called with each file's name before it is drawn.

    Returns:
        Path of the page.

    Raises:
        BadInput: no .txt file among the sources.
    """
    files = [path for source in sources for path in (sorted(source.glob("*.txt")) if source.is_dir() else [source])]
    if not files:
        raise BadInput(", ".join(map(str, sources)) or "nothing", "holds no .txt file",
                       "Give a folder of sentences, one in each .txt file")
    folder.mkdir(parents=True, exist_ok=True)
    shown = []
    for path in files:
        told(path.name)
        shown.append(_exhibit(path, folder))
        gc.collect()  # a renderer's textures hang on reference cycles: 50 MB a shot
    page = folder / "index.md"
    page.write_text(_page(shown, sorted(folder.glob("*.txt"))), "utf-8")
    return page


def _exhibit(path: Path, folder: Path) -> Exhibit:
    text = read_text(path)[0].strip()
    *before, lead = _chosen(list(_orders(text)))
    step = STRIP_SECONDS * lead.fps / STRIP
    last = lead.frames - lead.head - 1
    begin = lead.head + round(max(_begins(lead) - AHEAD, 0.0) * lead.fps)
    moments = [min(begin + round(k * step), last) for k in range(STRIP)]
    drawn = frames(lead, {_middle(lead), *moments})
    names = []
    for picture in (*(frames(shot, {_middle(shot)})[_middle(shot)] for shot in before), drawn[_middle(lead)]):
        names.append(f"{path.stem}-{len(names) + 1}.jpg")
        save(small(picture, WIDTH), folder / names[-1], jpeg=QUALITY)
    cells = [small(drawn[moment], CELL) for moment in moments]
    strip = f"{path.stem}-strip.jpg"
    rows = [np.hstack(cells[row : row + COLUMNS]) for row in range(0, STRIP, COLUMNS)]
    save(np.vstack(rows), folder / strip, jpeg=QUALITY)
    return Exhibit(path.stem, text, tuple(names), strip)


def _begins(shot: Order) -> float:
    """Seconds after which the deed of whom it looks at sets in; 0 where it goes on from the first frame."""
    own = [a.start for a in shot.shot.actions if a.subject == shot.shot.camera.focus and a.motion not in FILLING]
    late = min(own, default=0.0)
    return late if late + STRIP_SECONDS <= shot.shot.duration else 0.0


def _middle(shot: Order) -> int:
    return shot.head + (shot.frames - 2 * shot.head) // 2


def one_shot(text: str) -> Order:
    """The one shot of a film of four seconds."""
    return next(_orders(text, Options(voice="none", duration=4.0, shots=1)))


def _orders(text: str, options: Options = Options(voice="none")) -> Iterator[Order]:
    with tempfile.TemporaryDirectory(prefix="skyscreen-gallery-") as scratch, \
            running(Path(scratch), options, lambda _: None) as job:
        screenplay, fresh = compose(job, text)
        screenplay, _, plan = speak(job, screenplay, fresh)
        yield from order(job, screenplay, plan)


def _chosen(shots: Sequence[Order]) -> list[Order]:
    """The opening, and the most telling shot: whom it looks at does something, at a size that shows it; best the one
    whom most shots look at."""
    main = Counter(shot.shot.camera.focus for shot in shots).most_common(1)[0][0]

    busy = any(a.motion not in FILLING for shot in shots for a in shot.shot.actions)
    rest = FILLING if busy else STILL

    def worth(shot: Order) -> tuple[int, bool, int, int]:
        view = shot.shot.camera
        done = {a.subject: get("motions", a.motion) for a in shot.shot.actions if a.motion not in rest}
        seen = sum(view.size in SHOWS[reach(motion)] for who, motion in done.items() if who in shot.shot.subjects)
        focus = done.get(view.focus or "")
        told = () if focus is None else SHOWS[reach(focus)]
        shows = 0 if focus is None else 1 + (view.size in told) + (view.size in told[:1])
        return shows, view.focus == main, min(seen, 3), TELLING.index(view.size)

    lead = max(shots[1:] or shots, key=worth)
    return [shots[0], lead] if lead is not shots[0] else [lead]


def frames(shot: Order, wanted: Set[int]) -> dict[int, Picture]:
    """(inner_height, inner_width, 3) pictures of the wanted frames."""
    from skyscreen.shoot.gpu import gpu
    from skyscreen.shoot.job import look_of
    from skyscreen.shoot.renderer import Renderer
    from skyscreen.stage import stage

    staged = stage(shot)
    renderer = Renderer(gpu(), staged.world, shot, look_of(shot))
    drawn: dict[int, Picture] = {}
    for state in staged.frames():
        if state.frame in wanted:
            renderer.draw(state)
            drawn[state.frame] = np.ascontiguousarray(renderer.picture()[..., :3])
        if len(drawn) == len(wanted):
            break
    return drawn


def small(picture: Picture, width: int) -> Picture:
    """The picture, `width` pixels across."""
    import skia

    height = round(width * picture.shape[0] / picture.shape[1])
    return np.ascontiguousarray(image(picture).resize(
        width, height, skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)).toarray(
            colorType=skia.kRGBA_8888_ColorType)[..., :3])


def _page(shown: Sequence[Exhibit], lists: Sequence[Path]) -> str:
    lines = ["# Gallery", "",
             "Made by one command, from sentences nobody staged: `skyscreen gallery examples -o docs/gallery`. The",
             "first picture of each is the film's opening, the second the shot that shows best who does what;",
             f"the strip shows {STRIP} frames of that shot, {STRIP_SECONDS / STRIP:g} s apart.", ""]
    for one in lists:
        count = sum(bool(line.strip()) for line in one.read_text("utf-8").splitlines())
        lines += [f"## {one.stem.capitalize()}", "",
                  f"{count} stills at 1920 × 1080, halved, each from the one shot that its sentence in",
                  f"[{one.name}]({one.name}) asks for:",
                  f"`skyscreen gallery docs/gallery/{one.name} --stills -o docs/gallery/{one.stem}.jpg`", "",
                  f"![{one.stem}]({one.stem}.jpg)", ""]
    for one in shown:
        pictures = " ".join(f"![{one.name}]({name})" for name in one.pictures)
        lines += [f"## {one.text}", "", f"`skyscreen make examples/{one.name}.txt -o films/{one.name}`", "",
                  pictures, "", f"![{one.name}, strip]({one.strip})", ""]
    return "\n".join(lines)
