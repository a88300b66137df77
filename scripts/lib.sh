# What the scripts share: where the build goes, how a missing program is set up, how a word is said. Read by them, never run.
# shellcheck shell=bash

root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
cd "$root"

# Outside the clone, so that all clones of one person share it and a clean clone builds warm.
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/convoke/target}

# Words go to the error channel: what a script hands over to (convoke demo --json) has the other one to itself.
say() { printf '== %s\n' "$*" >&2; }
stop_with() {
  say "$*"
  exit 1
}

# need COMMAND PACKAGE: notes the Debian package, if the command is missing. need_files PATTERN PACKAGE: the same for a file.
missing=()
need() { command -v "$1" >/dev/null 2>&1 || missing+=("$2"); }
need_files() { compgen -G "$1" >/dev/null || missing+=("$2"); }

# Installs what was noted, in one step; as somebody who may not, says what to install and ends.
install_missing() {
  [ ${#missing[@]} -gt 0 ] || return 0
  local as=()
  if [ "$(id -u)" != 0 ]; then as=(sudo -n); fi
  if ! command -v apt-get >/dev/null 2>&1 || { [ ${#as[@]} -gt 0 ] && ! sudo -n true 2>/dev/null; }; then
    stop_with "missing on this machine. Please install, by these names of Debian: ${missing[*]}"
  fi
  say "installing Debian packages: ${missing[*]}"
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
  # apt is a talker; it is heard when it has something to complain of.
  local told
  told=$("${as[@]}" "${apt[@]}" update 2>&1) || say "the list of packages could not be renewed, going on with the one that is there: $told"
  told=$("${as[@]}" "${apt[@]}" install -y --no-install-recommends "${missing[@]}" 2>&1) || stop_with "could not install ${missing[*]}: $told"
  say "installed: ${missing[*]}"
  missing=()
}

# Rust is a choice of the person (rustup), so it is named and not installed. A C compiler and git are what any build needs.
need_build() {
  command -v cargo >/dev/null 2>&1 || PATH="$HOME/.cargo/bin:$PATH"
  command -v cargo >/dev/null 2>&1 || stop_with "Rust is missing. Please install it with rustup, then run this again"
  need git git
  need cc build-essential
}

# install_unstarted: as install_missing, for packages whose servers are wanted as programs only and must not start by themselves.
install_unstarted() {
  [ ${#missing[@]} -gt 0 ] || return 0
  local policy=/usr/sbin/policy-rc.d as=() ours=
  if [ "$(id -u)" != 0 ]; then as=(sudo -n); fi
  if [ ! -e "$policy" ] && printf '#!/bin/sh\nexit 101\n' | "${as[@]}" tee "$policy" >/dev/null 2>&1; then
    "${as[@]}" chmod +x "$policy"
    ours=yes
  fi
  # Postfix asks how it shall be set up; not at all.
  if command -v debconf-set-selections >/dev/null 2>&1; then
    echo "postfix postfix/main_mailer_type select No configuration" | "${as[@]}" debconf-set-selections 2>/dev/null || true
  fi
  install_missing
  if [ -n "$ours" ]; then "${as[@]}" rm -f "$policy"; fi
}
