# A Python with torch and torch-mlir, for scripts/test-torch and
# scripts/make-fixtures; sourced after common.sh.
# shellcheck shell=bash

# torch_python VENV BUILD-DIR sets TORCH_PYTHON: VENV's, or that of
# BUILD-DIR/torch, which is made in the versions of python/requirements.txt. pip
# says nothing for minutes: it is asked to show what it installs.
torch_python() {
  local venv=$1 wanted=python/requirements.txt
  if [[ -n $venv ]]; then
    [[ -x $venv/bin/python ]] || die "$venv has no bin/python"
  else
    venv=$2/torch
    if ! cmp -s $wanted "$venv/installed.txt"; then
      say "Installing torch and torch-mlir into $venv (some GB, some minutes)"
      python3 -m venv "$venv" || die "python3 -m venv failed; Debian has it in the package python3-venv"
      "$venv/bin/pip" install --disable-pip-version-check -r $wanted 2>&1 |
        grep --line-buffered -E '^(Collecting|Installing|Successfully|ERROR)' | cut -c1-100 | sed -u 's/^/  /' ||
        die "pip could not install $wanted"
      cp $wanted "$venv/installed.txt"
    fi
  fi
  TORCH_PYTHON=$(cd "$venv/bin" && pwd)/python
  "$TORCH_PYTHON" -c 'import torch, torch_mlir' || die "$TORCH_PYTHON can't import torch and torch_mlir"
}
