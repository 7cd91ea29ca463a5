"""`talentscan schema`: what the printed JSON means."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

EXAMPLES = """\b
Examples:
  talentscan schema
  talentscan schema record > record.schema.json
"""


class Shape(StrEnum):
    """What there is a schema of."""

    EVENT = "event"
    RECORD = "record"


def schema(shape: Annotated[Shape, typer.Argument(help="What to describe.")] = Shape.EVENT) -> None:
    """Print the JSON Schema of events (`scan`) or of records (`ingest`, `timeline`, `moves`)."""
    # only here: `--help` starts without these
    import json

    from talentscan.output.schema import event_schema, record_schema

    described = event_schema() if shape is Shape.EVENT else record_schema()
    print(json.dumps(described, indent=2, ensure_ascii=False))
