"""Stand-ins for the voices of other makers, whose words begin where the test can reckon."""

from __future__ import annotations

import io
import wave
from typing import Any

from skyscreen.nouns.narration import Narration
from skyscreen.nouns.screenplay import Scene, Screenplay, Shot

UTTER = '''
import numpy as np

def utter(text, rate):
    """(samples, {index: start in seconds}): a hum as long as each word's letters, pauses at points and commas."""
    out, starts, at = [np.zeros(round(0.1 * rate))], {}, 0
    for word in text.split():
        index = text.index(word, at)
        at = index + len(word)
        starts[index] = sum(map(len, out)) / rate
        letters = sum((3.2 if ord(c) > 0x3000 else 1) for c in word if c.isalnum())
        t = np.arange(round(0.065 * letters * rate)) / rate
        out.append(0.5 * np.sin(2 * np.pi * 170 * t) * (1 + 0.3 * np.sin(2 * np.pi * 5 * t)))
        pause = 0.32 if word[-1] in ".?!。" else 0.2 if word[-1] in ",，;" else 0.02
        out.append(np.zeros(round(pause * rate)))
    return np.concatenate(out).astype(np.float32), starts
'''
PIPER = '''
import socket
from utter import utter
print("a library that talks on standard output")
class Config: sample_rate = 22050
class Chunk:
    def __init__(self, samples):
        self.sample_rate, self.audio_int16_bytes = 22050, (samples * 32767).astype("<i2").tobytes()
class PiperVoice:
    config = Config()
    @staticmethod
    def load(path):
        assert open(path).read() == "model", path
        try:
            socket.create_connection(("127.0.0.1", 9), 1)
        except OSError as error:
            assert "fetches nothing" in str(error), error
        return PiperVoice()
    def synthesize(self, text, syn_config=None):
        assert syn_config.length_scale > 1
        import re
        for part in re.findall(r"[^.]+\\.?", text):
            yield Chunk(utter(part, 22050)[0])
'''
OLD = '''
from utter import utter
class Config: sample_rate = 16000
class PiperVoice:
    config = Config()
    @staticmethod
    def load(path): return PiperVoice()
    def synthesize_stream_raw(self, text, length_scale=1): yield (utter(text, 16000)[0] * 32767).astype("<i2").tobytes()
'''
KOKORO = '''
from utter import utter
class KModel:
    def __init__(self, config=None, model=None):
        assert open(config).read() == "{}" and open(model).read() == "weights"
    def eval(self): return self
class Token:
    def __init__(self, text, start, end): self.text, self.start_ts, self.end_ts = text, start, end
class Result:
    def __init__(self, audio, tokens): self.audio, self.tokens = audio, tokens
class KPipeline:
    def __init__(self, lang_code, repo_id, model): self.code = lang_code
    def __call__(self, text, voice, speed):
        assert voice.endswith(".pt") and speed < 1
        samples, starts = utter(text, 24000)
        words = [Token(text[i:].split()[0].rstrip(",."), at, at + 0.05) for i, at in starts.items()]
        yield Result(samples, words if self.code in "ab" else None)
'''


def film(line: str, language: str = "en") -> Screenplay:
    scene = Scene(id="a", place="ocean", shots=[Shot(id="p", duration=5, line=line)])
    return Screenplay(language=language, scenes=[scene])  # type: ignore[arg-type]


def truth(text: str) -> dict[str, float]:
    """Word → its start after the sound's first sample, as the stand-ins speak."""
    space: dict[str, Any] = {}
    exec(UTTER, space)
    starts = space["utter"](text, 24000)[1]
    return {text[index:].split()[0]: at - 0.1 for index, at in starts.items()}


LINE = "The harbour wakes slowly, gulls call. Nobody hurries, for the tide decides."


def near(told: Narration, within: float) -> None:
    got = {word.text: word.start for word in told.lines[0].words}
    want = truth(LINE)
    assert set(got) == set(want)
    off = {word: got[word] - want[word] for word in want}
    assert max(map(abs, off.values())) < within, off


def wav(text: str) -> bytes:
    space: dict[str, Any] = {}
    exec(UTTER, space)
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(24000)
        file.writeframes((space["utter"](text, 24000)[0] * 32767).astype("<i2").tobytes())
    return out.getvalue()
