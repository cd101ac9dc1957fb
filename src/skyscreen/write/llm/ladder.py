"""The ladder: json_schema, else json_object with an example, else plain text; at most two repairs; then the offline
writer takes over, and the film says so."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.llm import answer, brief, contract
from skyscreen.write.llm.check import checked
from skyscreen.write.llm.endpoint import Endpoint, Failure

REPAIRS = 2
RUNGS = ("json_schema", "json_object", "text")


@dataclass
class Spent:
    """What the model cost."""

    calls: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    faults: list[str] = field(default_factory=list)

    def told(self, language: str) -> str:
        if language == "zh":
            return f"{self.calls} 次调用，{self.tokens_in:,} + {self.tokens_out:,} 个词元"
        return f"{self.calls} call{'s' * (self.calls != 1)}, {self.tokens_in:,} + {self.tokens_out:,} tokens"


def climb(endpoint: Endpoint, words: str, ours: dict[str, Any], shelf: Shelf) -> tuple[Screenplay | None, Spent, str]:
    """A screenplay by the model.

    Args:
        words: the request of `brief.request`.
        ours: the fields of the screenplay that are not the model's.

    Returns:
        The screenplay or None, what it cost, and why there is none.
    """
    spent = Spent()
    talk = [{"role": "system", "content": brief.system(shelf)}, {"role": "user", "content": words}]
    rung = repairs = 0
    while True:
        try:
            spent.calls += 1
            said = endpoint.ask(_with_example(talk, rung), _form(rung, shelf))
        except Failure as failure:
            if not failure.humbler or rung == len(RUNGS) - 1:
                return None, spent, failure.why
            rung += 1
            continue
        spent.tokens_in += said.tokens_in
        spent.tokens_out += said.tokens_out
        screenplay, faults = _judge(said.text, ours, shelf)
        if screenplay is not None:
            return screenplay, spent, ""
        if said.cut:
            faults.insert(0, "the answer was cut off: write shorter lines and fewer shots")
        spent.faults = faults
        if repairs == REPAIRS:
            return None, spent, f"its screenplay could not be filmed ({faults[0]})"
        repairs += 1
        talk = [*talk[:2], {"role": "assistant", "content": said.text[:60_000]},
                {"role": "user", "content": brief.repair(faults)}]  # fmt: skip


def _judge(text: str, ours: dict[str, Any], shelf: Shelf) -> tuple[Screenplay | None, list[str]]:
    try:
        return checked(answer.data(text), ours, shelf)
    except ValidationError as error:  # a part of an assembly
        fault = error.errors()[0]
        return None, [f"parts: {'.'.join(map(str, fault['loc']))}: {fault['msg']}"]
    except (ValueError, TypeError, AttributeError) as error:
        return None, [str(error)[:200]]


def _with_example(talk: list[dict[str, str]], rung: int) -> list[dict[str, str]]:
    """Without an enforced schema an example teaches the form (and holds the word json, which some vendors demand)."""
    if rung == 0:
        return talk
    return [talk[0], {"role": "user", "content": talk[1]["content"] + "\n\n" + brief.example()}, *talk[2:]]


def _form(rung: int, shelf: Shelf) -> dict[str, Any] | None:
    if RUNGS[rung] == "json_schema":
        # Not strict: strict forms forbid free parameters of a thing; what an endpoint lets pass is checked here anyway.
        return {
            "type": "json_schema",
            "json_schema": {"name": "screenplay", "strict": False, "schema": contract.schema(shelf)},
        }
    return {"type": "json_object"} if RUNGS[rung] == "json_object" else None
