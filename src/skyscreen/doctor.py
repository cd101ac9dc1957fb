"""What works on this machine, and what to do about the rest."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from typing import Any

from skyscreen.core.errors import SkyscreenError
from skyscreen.core.store import Store


def examine() -> list[dict[str, Any]]:
    """Rows of what, found, ok, needed and remedy."""
    return [
        _row("device", _device, needed=True, remedy="apt install mesa-vulkan-drivers (or your GPU's Vulkan driver)"),
        _row("video", _video, needed=True, remedy="pip install --force-reinstall av"),
        _row("letters", _letters, needed=True, remedy="pip install noto-cjk-sans-otc"),
        _row("narrator", _narrator, needed=False,
             remedy="apt install espeak-ng; until then films have no voice"),
        _row("disk", _disk, needed=True, remedy="free 5 GB, or set SKYSCREEN_CACHE to another disk"),
        _row("language model", _language_model, needed=False, remedy="none is needed: the offline writer writes"),
        _row("painter", _painter, needed=False, remedy="none is needed: the simulated film stands as it is"),
    ]


def _row(what: str, ask: Callable[[], str], *, needed: bool, remedy: str) -> dict[str, Any]:
    try:
        return {"what": what, "found": ask(), "ok": True, "needed": needed, "remedy": remedy}
    except SkyscreenError as error:
        return {"what": what, "found": f"{error.value}: {error.rule}", "ok": False, "needed": needed,
                "remedy": error.remedy or remedy}
    except (ImportError, OSError) as error:
        return {"what": what, "found": str(error), "ok": False, "needed": needed, "remedy": remedy}


def _device() -> str:
    from skyscreen.shoot import fingerprint

    told = fingerprint()
    return f"{told['adapter']} ({told['driver']})"


def _video() -> str:
    import av
    from av.codec import Codec

    Codec("libx264", "w"), Codec("aac", "w")
    return f"PyAV {av.__version__} with x264 and AAC"


def _letters() -> str:
    from skyscreen.cut import fonts

    return ", ".join(f"{font['name']} ({font['licence']})" for font in fonts())


def _language_model() -> str:
    from skyscreen.core.errors import Missing
    from skyscreen.write import language_model
    from skyscreen.write.llm.endpoint import Failure

    found = language_model()
    if found is None:
        raise Missing("none", "none is named by SKYSCREEN_LLM_URL and SKYSCREEN_LLM_MODEL", "")
    try:
        answer = found.ask([{"role": "user", "content": "Answer with one word: ready"}], None)
    except Failure as failure:
        raise Missing(found.model, failure.why, "Check SKYSCREEN_LLM_URL, _MODEL and _KEY") from failure
    return f"{found.model} at {found.host} answers ({answer.tokens_in} + {answer.tokens_out} tokens)"


def _narrator() -> str:
    from skyscreen.core.errors import Missing
    from skyscreen.score import narrators

    found = [voice for voice in narrators() if voice["works"]]
    if not found:
        raise Missing("narrator", "no engine was found", "apt install espeak-ng")
    return ", ".join(f"{voice['option']} ({voice['language']})" for voice in found)


def _disk() -> str:
    from skyscreen.core.errors import Missing

    store = Store()
    free = shutil.disk_usage(store.root).free
    if free < 5e9:
        raise Missing(f"{store.root}: {free / 1e9:.1f} GB free", "a film needs up to 5 GB while it is made",
                      "Free some, or set SKYSCREEN_CACHE to another disk")
    return f"{free / 1e9:.0f} GB free at {store.root}"


def _painter() -> str:
    from skyscreen.core.errors import Missing
    from skyscreen.paint import painters

    rows = painters()
    able = [_said(row) for row in rows if not row["missing"]]
    rest = "; ".join(_said(row) for row in rows if row["missing"])
    if not able:
        raise Missing(rest, "none can paint here", "none is needed: the simulated film stands as it is")
    return "; ".join(able) + (f"; not here: {rest}" if rest else "")


def _said(row: dict[str, Any]) -> str:
    """One painter: why it cannot paint here or under which licence it can, how it fits, how long a minute takes."""
    plan = row.get("plan", "").removeprefix(f"{row['name']}: ")
    words = [row["missing"] or row["licence"], plan, row.get("minute", "")]
    return f"{row['name']}: " + ", ".join(word for word in words if word)
