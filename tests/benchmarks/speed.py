"""How many articles a second one process reads and scans, and which took longest.

    python tests/benchmarks/speed.py [PATH…] [--check]

Without a path it reads ../shared/wild/articles where that is, else examples/. With --check an article that fails or
takes over two seconds gives exit code 1.
"""

from __future__ import annotations

import argparse
import sys

from corpus import ROOT, SHARED, SLOWEST, outcomes


def main() -> int:
    """Measure and print; the exit code."""
    wild = SHARED / "wild" / "articles"
    parser = argparse.ArgumentParser(description="How fast articles are read and scanned, on one process.")
    parser.add_argument("paths", nargs="*", default=[str(wild if wild.is_dir() else ROOT / "examples")])
    parser.add_argument("--check", action="store_true", help="exit code 1 where an article fails or takes over 2 s")
    options = parser.parse_args()
    every = list(outcomes(options.paths))
    failed = [one for one in every if one.failed is not None]
    slow = [one for one in every if one.seconds > SLOWEST]
    seconds = sum(one.seconds for one in every)
    size = sum(len(one.source) for one in every) / 1e6
    events = sum(len(one.events) for one in every)
    skipped = sum(one.skipped is not None for one in every)
    print(
        f"{len(every) / seconds:.0f} articles/s: {len(every)} articles, {size:.1f} million characters, {seconds:.1f} s"
    )
    print(f"{events} events; {skipped} articles skipped, {len(failed)} failed")
    print("slowest:")
    for one in sorted(every, key=lambda one: -one.seconds)[:5]:
        print(f"  {one.seconds * 1000:7.0f} ms  {len(one.source):9} characters  {one.path}")
    for one in failed:
        print(f"failed: {one.path}: {one.failed}", file=sys.stderr)
    for one in slow:
        print(f"over {SLOWEST:g} s: {one.path}", file=sys.stderr)
    return 1 if options.check and (failed or slow) else 0


if __name__ == "__main__":
    sys.exit(main())
