#!/bin/sh
# Installs what no wheel carries: a Vulkan driver where there is none, and the narrators espeak-ng and flite.
set -eu

missing=""
has_driver() {
    ldconfig -p 2>/dev/null | grep -q 'libvulkan\.so\.1' || return 1
    for folder in /usr/share/vulkan/icd.d /etc/vulkan/icd.d /usr/local/share/vulkan/icd.d; do
        ls "$folder"/*.json >/dev/null 2>&1 && return 0
    done
    [ -n "${VK_ICD_FILENAMES:-}${VK_DRIVER_FILES:-}" ]
}
[ "$(uname -s)" = Linux ] || exit 0   # macOS brings Metal, Windows DX12
has_driver || missing="$missing libvulkan1 mesa-vulkan-drivers"
ldconfig -p 2>/dev/null | grep -q 'libespeak-ng\.so\.1' || missing="$missing espeak-ng"
command -v flite >/dev/null 2>&1 || missing="$missing flite"
python="${PY:-python3}"
"$python" -c "import ensurepip, venv" 2>/dev/null || missing="$missing python3-venv"
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
    echo "Please install with your system's package manager:$missing" >&2
    echo "(Debian's names; a Vulkan driver is needed, the narrator is not)" >&2
    has_driver && exit 0 || exit 1
fi
root=""
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || { echo "Please run as root: apt-get install$missing" >&2; exit 1; }
    root="sudo"
fi
echo "installing$missing"
$root apt-get update -qq
DEBIAN_FRONTEND=noninteractive $root apt-get install -y -qq --no-install-recommends $missing >/dev/null
