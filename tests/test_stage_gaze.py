"""Gaze: who has nothing to look at looks at who speaks or moves, at the face, and follows it; never through a wall of
its own back."""

from __future__ import annotations

from typing import Any

import numpy as np

from skyscreen.nouns.narration import Narration
from skyscreen.nouns.order import orders
from skyscreen.nouns.schedule import schedule
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.stage import stage
from skyscreen.stage.tracks import points


def staged(cast: list[dict[str, Any]], actions: list[dict[str, Any]]) -> Any:
    play = Screenplay.model_validate({
        "schema": "skyscreen/1", "format": {"width": 128, "height": 72, "fps": 8, "duration": 3}, "voice": "none",
        "cast": cast, "scenes": [{"id": "s", "place": "studio", "hour": 10, "shots": [
            {"id": "f", "duration": 3, "subjects": [c["id"] for c in cast], "actions": actions,
             "camera": {"size": "full"}}]}]})
    return stage(orders(play, schedule(play, Narration("none", "en")))[0])


def off(made: Any, who: str, whom: str, sample: int) -> tuple[float, float]:
    """Degrees that the eyes of one are off the face (or the middle) of another, and that the camera is."""
    ids = [s.id for s in made.subjects]
    a, b = made.subjects[ids.index(who)], made.subjects[ids.index(whom)]
    track = made.done.tracks[who]
    joint = [j.name for j in a.model.joints].index("eye_l")
    eye = points(track, a.model.joints[joint].head, joint)[sample]
    way = points(track, np.add(a.model.joints[joint].head, (0, 0, 1.0)), joint)[sample] - eye
    local = b.model.sockets["face"].position if "face" in b.model.sockets else 0.5 * np.add(b.model.low, b.model.high)
    goal = points(made.done.tracks[whom], local)[sample] - eye
    lens = np.asarray(made.shot.views[sample].eye, float) - eye

    def angle(v: np.ndarray) -> float:
        return float(np.degrees(np.arccos(np.clip(way @ v / np.linalg.norm(way) / np.linalg.norm(v), -1, 1))))

    return angle(goal), angle(lens)


def test_a_listener_looks_at_the_speaker_and_the_speaker_at_the_listener() -> None:
    made = staged([{"id": "a", "thing": "woman"}, {"id": "b", "thing": "man"}], [{"subject": "a", "motion": "talk"}])
    for who, whom in (("b", "a"), ("a", "b")):
        assert np.median([off(made, who, whom, k)[0] for k in range(8, 24)]) < 16


def test_eyes_follow_what_runs() -> None:
    made = staged([{"id": "a", "thing": "girl"}, {"id": "d", "thing": "dog"}], [{"subject": "d", "motion": "run"}])
    errors = [off(made, "a", "d", k)[0] for k in range(8, 24)]
    assert np.median(errors) < 22
