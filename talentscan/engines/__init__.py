"""Where the work runs: one process or several."""
