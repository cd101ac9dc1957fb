"""Place, time, weather, mood, look and camera."""

from __future__ import annotations

from typing import Any

from skyscreen.catalogue.index import family
from skyscreen.fidelity.members import STANDS_IN
from skyscreen.fidelity.score import Score
from skyscreen.nouns.screenplay import Screenplay

HOURS = {"dawn": (4.5, 7.5), "morning": (6, 11), "noon": (11, 13.5), "afternoon": (13, 18), "dusk": (17, 20.5),
         "night": (20, 29)}
"""Ranges of `Scene.hour`; 24 and more is past midnight."""

SHOWS = {"snow": ("blizzard",), "rain": ("storm",), "fog": ("mist",), "mist": ("fog", "haze"), "cloudy": ("overcast",),
         "overcast": ("cloudy",), "sunny": ("clear",), "haze": ("mist",)}
"""Weathers that show what a key's word asks for: it snows in a blizzard."""
BREEZE = 6.0
"""Wind in m/s from which it is seen in coats and trees (Beaufort 4: 5.5 to 7.9)."""


def score_setting(key: dict[str, Any], play: Screenplay, score: Score) -> None:
    say, shots = key["say"], play.shots()
    if "place" in key:
        names, places = set(key["place"].split("|")), family("places")
        words = {s.place: {s.place, *(w.replace(" ", "_") for w in places[s.place].en)} for s in play.scenes}
        rows = [g for g in play.grounding if g.became.startswith("place:") or g.how == "ignored"]
        good = all(words[s.place] & names for s in play.scenes) or (
            "~" in names and any(g.how in (*STANDS_IN, "ignored") for g in rows))
        score.add("places", good, f"{key['place']}: {list(dict.fromkeys(s.place for s in play.scenes))} | {say}")
    if "hour" in key:
        names = key["hour"].split("|")
        hours = [s.hour if s.hour > 4.4 else s.hour + 24 for s in play.scenes][:1]
        own = [s.hour if s.hour > 4.4 else s.hour + 24 for s in shots if s.hour is not None]  # a later clause's
        good = "none" in names or any(HOURS[n][0] <= h <= HOURS[n][1] for n in names for h in (*hours, *own))
        score.add("times", good, f"{key['hour']}: {hours} | {say}")
    if "weather" in key:
        names = {name for said in key["weather"].split("|") for name in (said, *SHOWS.get(said, ()))}
        blows = not names.isdisjoint(("wind", "windy")) and any(s.wind >= BREEZE for s in play.scenes)
        score.add("times", blows or any(s.weather in names for s in play.scenes),
                  f"{key['weather']}: {[s.weather for s in play.scenes]} | {say}")
    if "season" in key:
        got = {s.season for s in play.scenes}
        score.add("times", got == {key["season"]}, f"{key['season']}: {got} | {say}")
    if "topic" in key:
        told = [g.became for g in play.grounding if g.became.startswith("topic:")]
        wanted = [] if key["topic"] == "-" else [f"topic:{key['topic']}"]
        score.add("topics", told == wanted, f"{key['topic']}: {told} | {say}")
    if "mood" in key:
        score.add("manner", play.mood == key["mood"], f"{key['mood']}: {play.mood} | {say}")
    if "look" in key:
        names = key["look"].split("|")
        good = play.look in names or ("~" in names and any(g.how == "ignored" and "look" in g.note
                                                            for g in play.grounding))
        score.add("manner", good, f"{key['look']}: {play.look} | {say}")
    if "card" in key:
        score.add("manner", key["card"] in [s.card for s in shots], f"{key['card']} | {say}")
    for asked in key.get("camera", ()):
        name, _, value = str(asked).partition("=")
        score.add("manner", _filmed(play, name, value.split("|")), f"{name}={value} | {say}")


def _filmed(play: Screenplay, name: str, values: list[str]) -> bool:
    shots = play.shots()
    if name == "speed":
        return all(s.speed < 1 if values == ["slow"] else s.speed > 1 for s in shots)
    if values == ["pov"]:
        return any(g.became.startswith("camera:") for g in play.grounding)
    got = [str(getattr(s.camera, name)) for s in shots]
    return any(g.startswith(tuple(values)) or g in values for g in got)
