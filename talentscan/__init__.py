"""Who left what for where, from a folder of articles."""

__version__ = "0.1.0"
