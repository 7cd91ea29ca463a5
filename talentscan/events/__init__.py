"""Events of an article: frames matched on parsed sentences, decided over the document."""

from talentscan.events.extract import extract_events

__all__ = ["extract_events"]
