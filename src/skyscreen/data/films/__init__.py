"""Clips of Skyscreen's own world: a sampled sentence, written, staged and shot, with passes and state.

    record = film(Ask(number=7, size=128, frames=16, rate=12))
"""

from skyscreen.data.films.film import Ask, film
from skyscreen.data.films.sentence import Sentence, draw, held

__all__ = ["Ask", "Sentence", "draw", "film", "held"]
