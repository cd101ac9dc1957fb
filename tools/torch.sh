#!/bin/sh
# Installs what painters, the model and the data pipeline need, for their tests: PyTorch for the
# CPU (a tenth of the CUDA build's 3 GB), then the rest. Where a GPU is to be used, install "skyscreen[paint,train]"
# instead.
set -eu

pip="$1"
torch="torch==2.13.0"
"$pip" install --quiet --disable-pip-version-check --retries 0 --timeout 10 \
    --index-url https://download.pytorch.org/whl/cpu "$torch" 2>/dev/null ||
    "$pip" install --quiet --disable-pip-version-check "$torch"
"$pip" install --quiet --disable-pip-version-check -r requirements-torch.lock
