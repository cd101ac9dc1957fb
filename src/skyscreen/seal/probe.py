"""Reads a foreign file in a process of its own: `python -m skyscreen.seal.probe FILE ROOT.pem|-` prints JSON.

The parent sets limits on memory, processor time and files, and ends the process when it takes too long.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

from skyscreen.core.digest import of_file
from skyscreen.seal.credentials import settings

_MAGIC = b"ftyp"
_BOX = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
"""UUID of the box that holds a C2PA manifest in MP4; ours follows `ftyp`."""


def probe(path: Path, roots: bytes | None) -> dict[str, Any]:
    """File digest, stream digest, tags and state of the credentials, each with its own error in words."""
    out: dict[str, Any] = {"file": of_file(path), "streams": "", "tags": {}, "credentials": {"state": "missing"}}
    with path.open("rb") as file:
        out["container"] = "mp4" if file.read(12)[4:8] == _MAGIC else "unknown"
    if out["container"] != "mp4":
        return out
    out["credentials"] = _credentials(path, roots)
    try:
        out["streams"], out["tags"] = streams(path)
    except Exception as error:  # a parser fed with foreign bytes may raise anything; its words are the result
        out["error"] = f"{type(error).__name__}: {error}"
    return out


def streams(path: Path) -> tuple[str, dict[str, str]]:
    """SHA-256 over the coded packets of every picture and sound stream in turn, and the container's tags.

    Forced to MP4 and to local files: no playlist, no network.
    """
    import av

    sums: dict[int, Any] = {}
    with av.open(str(path), format="mp4", options={"protocol_whitelist": "file"}) as container:
        for packet in container.demux():
            if packet.size and packet.stream.type in ("video", "audio"):
                sums.setdefault(packet.stream_index, hashlib.sha256()).update(bytes(packet))
        tags = {str(key): str(value) for key, value in container.metadata.items()}
    whole = hashlib.sha256("".join(sums[index].hexdigest() for index in sorted(sums)).encode())
    return (whole.hexdigest() if sums else ""), tags


def _credentials(path: Path, roots: bytes | None) -> dict[str, Any]:
    import c2pa

    try:
        with c2pa.Context.from_dict(settings(roots)) as context, c2pa.Reader(str(path), context=context) as reader:
            store = json.loads(reader.json())
            state = str(reader.get_validation_state() or "").lower()
    except c2pa.C2paError as error:
        words = str(error)
        missing = "ManifestNotFound" in type(error).__name__ or "ManifestNotFound" in words or "no JUMBF" in words
        if missing:
            return {"state": "missing"}
        # A file that cannot be parsed was tampered with only if it once carried credentials.
        with path.open("rb") as file:
            signed = _BOX in file.read(1 << 20)
        return {"state": "invalid" if signed else "unreadable", "reason": words}
    active = store.get("manifests", {}).get(store.get("active_manifest", ""), {})
    failures = list(store.get("validation_results", {}).get("activeManifest", {}).get("failure", []))
    for delta in store.get("validation_results", {}).get("ingredientDeltas", []):
        failures += delta.get("validationDeltas", {}).get("failure", [])
    return {
        "state": state, "title": active.get("title", ""),
        "signer": active.get("signature_info", {}).get("common_name", "") or active.get("signature_info", {}).get(
            "issuer", ""),
        "source_type": _source_type(active), "ingredients": len(active.get("ingredients", [])),
        "failures": [f"{item.get('code', '')}: {item.get('explanation', '')}" for item in failures],
    }


def _source_type(manifest: dict[str, Any]) -> str:
    for assertion in manifest.get("assertions", []):
        for action in assertion.get("data", {}).get("actions", []) if "actions" in assertion.get("label", "") else []:
            if "digitalSourceType" in action:
                return str(action["digitalSourceType"]).rpartition("/")[2]
    return ""


if __name__ == "__main__":
    anchor = Path(sys.argv[2]).read_bytes() if sys.argv[2] != "-" else None
    sys.stdout.write(json.dumps(probe(Path(sys.argv[1]), anchor)))
