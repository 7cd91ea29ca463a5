"""Reading: files in many formats become articles whose every character leads back to its source."""

from talentscan.read.discover import SUFFIXES, discover
from talentscan.read.reader import read_bytes, read_path, read_text

__all__ = ["SUFFIXES", "discover", "read_bytes", "read_path", "read_text"]
