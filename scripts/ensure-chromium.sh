#!/usr/bin/env bash
# Puts Debian's Chromium where the browser tests look for it; does nothing where it is there already.
set -euo pipefail
if [ -x "${CHROMIUM_PATH:-/usr/bin/chromium}" ]; then exit 0; fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo 'Chromium is missing and installing it needs root: run "apt-get install chromium" as root, or set CHROMIUM_PATH.' >&2
    exit 1
  fi
  as_root=(sudo)
fi

"${as_root[@]}" apt-get update
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends chromium
