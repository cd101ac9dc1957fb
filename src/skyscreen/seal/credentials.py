"""C2PA content credentials: signing one MP4, and a film whose ingredients are its signed shots."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from skyscreen.core.errors import Broken, Missing
from skyscreen.seal.authority import Authority

_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/"
FORMAT = "video/mp4"


def settings(roots: bytes | None) -> dict[str, Any]:
    """Settings that fetch nothing from anywhere and trust our own root only."""
    out: dict[str, Any] = {
        "builder": {"thumbnail": {"enabled": False}},
        "verify": {"remote_manifest_fetch": False, "ocsp_fetch": False, "verify_after_sign": True},
        "core": {"allowed_network_hosts": []},
    }
    if roots:
        out["trust"] = {"user_anchors": roots.decode()}
    return out


def sign(path: Path, title: str, who: Authority, *, source_type: str = "algorithmicMedia",
         facts: dict[str, Any] | None = None, ingredients: Sequence[Path] = ()) -> bytes:
    """Sign an MP4 in place (by one rename) and return its manifest bytes.

    Args:
        source_type: IPTC digital source type. `algorithmicMedia`: procedural picture, DSP voice and music; nothing
            learnt from samples had a part in it.
        facts: entries of the assertion `org.skyscreen.production` (provider, system, version, time, id).
        ingredients: signed MP4s that were placed in this one.
    """
    import c2pa

    import skyscreen

    actions: list[dict[str, Any]] = [{"action": "c2pa.created", "digitalSourceType": _TYPES + source_type}]
    names = [f"shot-{index}" for index in range(len(ingredients))]
    actions += [{"action": "c2pa.placed", "parameters": {"ingredientIds": [name]}} for name in names]
    manifest = {
        "claim_generator_info": [{"name": "skyscreen", "version": skyscreen.__version__}], "title": title,
        "format": FORMAT,
        "assertions": [{"label": "c2pa.actions.v2", "data": {"actions": actions}},
                       {"label": "org.skyscreen.production", "data": facts or {}}],
    }
    # One context, builder and signer a job: sharing them across threads has crashed c2pa.
    info = c2pa.C2paSignerInfo(alg=c2pa.C2paSigningAlg.ES256, sign_cert=who.chain, private_key=who.key, ta_url=None)
    work = path.with_name(f".{path.stem}.signed{path.suffix}")
    work.unlink(missing_ok=True)
    try:
        with c2pa.Context.from_dict(settings(who.root)) as context, c2pa.Signer.from_info(info) as signer, \
                c2pa.Builder(manifest, context) as builder:
            for name, shot in zip(names, ingredients, strict=True):
                with shot.open("rb") as file:
                    builder.add_ingredient({"title": shot.stem, "relationship": "componentOf", "label": name},
                                           FORMAT, file)
            data = builder.sign_file(path, work, signer)
        work.replace(path)
    except c2pa.C2paError as error:
        raise Broken(str(path), f"could not be signed ({error})", "Remove the folder named by SKYSCREEN_HOME/authority "
                     "if its certificate is your own and not fit for C2PA; the film itself is whole") from error
    except OSError as error:
        raise Missing(str(path), f"the signed copy cannot be written ({error.strerror or error})",
                      "Free some space and run the same command again") from error
    finally:
        work.unlink(missing_ok=True)
    return bytes(data)
