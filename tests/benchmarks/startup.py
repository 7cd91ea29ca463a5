"""How long a command takes from the return key to its last line: the median of some runs."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

from corpus import ROOT

RUNS = 11
COMMANDS = {
    "python -c pass": ["-c", "pass"],
    "talentscan --help": ["-m", "talentscan", "--help"],
    "talentscan scan ARTICLE.txt": ["-m", "talentscan", "scan", "-q", "examples/nordwire-halvorsen-chief.txt"],
    "talentscan scan ARTICLE.html": ["-m", "talentscan", "scan", "-q", "examples/fjord-post-halvorsen-wire-copy.html"],
}


def median_seconds(arguments: list[str]) -> float:
    """The median wall time of a Python command."""
    taken = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        subprocess.run([sys.executable, *arguments], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken)


if __name__ == "__main__":
    for name, arguments in COMMANDS.items():
        print(f"{median_seconds(arguments) * 1000:6.0f} ms  {name}")
