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
    STORY = "story"
    EXPLANATION = "explanation"


def schema(shape: Annotated[Shape, typer.Argument(help="What to describe.")] = Shape.EVENT) -> None:
    """Print the JSON Schema of events (`scan`), records (`ingest`, `timeline`, `moves`), stories or explanations."""
    # only here: `--help` starts without these
    import json

    from talentscan.output.schema import event_schema, explanation_schema, record_schema, story_schema

    describe = {
        Shape.EVENT: event_schema,
        Shape.RECORD: record_schema,
        Shape.STORY: story_schema,
        Shape.EXPLANATION: explanation_schema,
    }
    print(json.dumps(describe[shape](), indent=2, ensure_ascii=False))
