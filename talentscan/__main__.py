"""`python -m talentscan` and the console script."""

from __future__ import annotations


def main() -> None:
    """Run the command line."""
    from talentscan.cli.app import main as run  # only here: importing the package costs nothing

    run()


if __name__ == "__main__":
    main()
