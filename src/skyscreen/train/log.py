"""What a run says: a line on the terminal, a line of JSON in `log.jsonl`, curves for TensorBoard where it is there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

PEAKS = {"H100": 989e12, "H200": 989e12, "H800": 989e12, "A100": 312e12, "L40S": 362e12, "B200": 2250e12}
"""Dense bf16 FLOP a second by the makers' data sheets, by a part of the device's name."""


def peak(device: str) -> float:
    """FLOP a second that the device could make; 0: not known."""
    return next((value for name, value in PEAKS.items() if name in device), 0.0)


class Log:
    """Args:
    folder: where it writes; None: nowhere.
    quiet: nothing on the terminal.
    """

    def __init__(self, folder: Path | None, quiet: bool = False) -> None:
        self.quiet, self.file, self.board = quiet, None, None
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            self.file = (folder / "log.jsonl").open("a", encoding="utf-8")
            try:
                from torch.utils.tensorboard import SummaryWriter  # needs the package tensorboard
            except ImportError:
                return
            self.board = SummaryWriter(str(folder / "board"))

    def row(self, step: int, **told: Any) -> None:
        """One look at the run."""
        if self.file:
            self.file.write(json.dumps({"step": step, **told}) + "\n")
            self.file.flush()
        if self.board:
            for name, value in told.items():
                if isinstance(value, int | float):
                    self.board.add_scalar(name, value, step)
        if not self.quiet:
            print(f"step {step:6d}  " + "  ".join(f"{k} {_short(v)}" for k, v in told.items()), flush=True)

    def say(self, words: str) -> None:
        if not self.quiet:
            print(words, flush=True)

    def close(self) -> None:
        if self.file:
            self.file.close()
        if self.board:
            self.board.close()


def _short(value: Any) -> str:
    return f"{value:.4g}" if isinstance(value, float) else str(value)
