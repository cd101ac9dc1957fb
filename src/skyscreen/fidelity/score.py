"""Claims met and claims made."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Score:
    """Claims met and claims made, by category, and every claim missed in words."""

    right: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    asked: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    misses: list[str] = field(default_factory=list)

    def add(self, category: str, good: bool, what: str) -> None:
        self.asked[category] += 1
        self.right[category] += bool(good)
        if not good:
            self.misses.append(f"{category:10} {what}")

    def share(self) -> float:
        """Of all claims but whole sentences."""
        whole = "sentences"
        return (sum(self.right.values()) - self.right[whole]) / max(sum(self.asked.values()) - self.asked[whole], 1)

    def rows(self) -> Iterator[dict[str, Any]]:
        """One row a category, then all claims together."""
        for name in sorted(self.asked):
            yield {"claims": name, "right": self.right[name], "of": self.asked[name],
                   "share": round(self.right[name] / self.asked[name], 3)}
        whole = "sentences"
        yield {"claims": "all", "right": sum(self.right.values()) - self.right[whole],
               "of": sum(self.asked.values()) - self.asked[whole], "share": round(self.share(), 3)}
