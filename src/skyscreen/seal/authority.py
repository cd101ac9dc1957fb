"""A certificate authority of this machine's own: a root, and a leaf that signs.

Public verifiers will call its signer unknown; that is honest. Whoever has a certificate of a listed authority puts its
chain and key in place of `leaf.pem` and `leaf.key`.
"""

from __future__ import annotations

import datetime
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from skyscreen.core.errors import Broken, Missing

YEARS = 20
"""Without a time stamp a film turns untrusted when its leaf expires."""


@dataclass(frozen=True, slots=True)
class Authority:
    """PEM bytes."""

    root: bytes
    chain: bytes
    """Leaf, then root."""
    key: bytes
    """PKCS#8: c2pa refuses the older SEC1 form."""


def home() -> Path:
    """Folder of keys and register: SKYSCREEN_HOME, else the user's data folder."""
    chosen = os.environ.get("SKYSCREEN_HOME")
    if chosen:
        return Path(chosen).expanduser()
    import platformdirs

    return Path(platformdirs.user_data_dir("skyscreen", appauthor=False))


def authority() -> Authority:
    """The authority of this user, made on first use. Keys are readable by their owner only (0600 in a 0700 folder).

    Raises:
        Missing: the folder cannot be written.
    """
    folder = home() / "authority"
    try:
        if not (folder / "leaf.key").exists():
            _make(folder)
        return Authority(*((folder / name).read_bytes() for name in ("root.pem", "leaf.pem", "leaf.key")))
    except OSError as error:
        raise Missing(str(folder), f"keys for sealing cannot be kept there ({error.strerror or error})",
                      "Set SKYSCREEN_HOME to a folder you may write to") from error


def root() -> bytes | None:
    """PEM of the root, or None when no film was ever sealed here."""
    path = home() / "authority" / "root.pem"
    return path.read_bytes() if path.exists() else None


def _make(folder: Path) -> None:
    """Root and leaf by the recipe that c2pa accepts: organisation named, CA and digitalSignature apart, EKU
    emailProtection, subject and authority key identifiers. Whole at once: written beside, then renamed."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

    folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    root_key, leaf_key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    begin = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=1)
    end = begin + datetime.timedelta(days=366 * YEARS)

    def name(common: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Skyscreen local"),
                          x509.NameAttribute(NameOID.COMMON_NAME, common)])

    def usage(*, signs: bool) -> x509.KeyUsage:
        return x509.KeyUsage(digital_signature=not signs, content_commitment=False, key_encipherment=False,
                             data_encipherment=False, key_agreement=False, key_cert_sign=signs, crl_sign=signs,
                             encipher_only=False, decipher_only=False)

    def certificate(common: str, key: ec.EllipticCurvePrivateKey, *, ca: bool) -> x509.Certificate:
        build = (x509.CertificateBuilder().subject_name(name(common)).issuer_name(name("Skyscreen local root"))
                 .public_key(key.public_key()).serial_number(x509.random_serial_number())
                 .not_valid_before(begin).not_valid_after(end)
                 .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
                 .add_extension(usage(signs=ca), critical=True)
                 .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
                 .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(root_key.public_key()),
                                critical=False))
        if not ca:
            build = build.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=True)
        return build.sign(root_key, hashes.SHA256())

    pem = serialization.Encoding.PEM
    top = certificate("Skyscreen local root", root_key, ca=True).public_bytes(pem)
    leaf = certificate("Skyscreen local signer", leaf_key, ca=False).public_bytes(pem)
    # The root's own key is thrown away: it has signed its one leaf and nobody can make it sign another.
    key = leaf_key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    work = Path(tempfile.mkdtemp(prefix=".authority", dir=folder.parent))
    for file, data in (("root.pem", top), ("leaf.pem", leaf + top), ("leaf.key", key)):
        handle = os.open(work / file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as out:
            out.write(data)
    try:
        work.rename(folder)
    except OSError as error:
        # Another run made it first: its keys win.
        for path in work.iterdir():
            path.unlink()
        work.rmdir()
        if not (folder / "leaf.key").exists():
            raise Broken(str(folder), "holds no keys and cannot be replaced", f"Remove {folder}") from error
