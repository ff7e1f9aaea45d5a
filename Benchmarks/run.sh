#!/bin/sh
# Builds what is compared, compares it, and prints the figures.
#
#   Benchmarks/run.sh MATERIAL [OPTION...]
#
# MATERIAL is an archive that tar can read, or a folder; the options are those of fynd-benchmark (--help lists them).
set -eu

benchmarks=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
project=$(dirname -- "$benchmarks")

in_project() { swift build --package-path "$project" -c release --static-swift-stdlib "$@"; }
in_benchmarks() { swift build --package-path "$benchmarks" -c release "$@"; }

{
    in_project --product fynd
    in_project --product fyndd
    in_benchmarks --product xapian-baseline
    in_benchmarks --product fynd-benchmark
} >&2

exec "$(in_benchmarks --show-bin-path)/fynd-benchmark" --programs "$(in_project --show-bin-path)" "$@"
