"""The processes that share the work of a scan."""

import subprocess
import sys

WORK = """
import time
from talentscan.engines.local import ordered_map

def work(item):
    print("at work", flush=True)
    time.sleep(60)

if __name__ == "__main__":
    list(ordered_map(work, [1, 2], 2))
"""


def test_processes_end_with_their_parent_were_it_killed(tmp_path):
    script = tmp_path / "work.py"
    script.write_text(WORK)
    parent = subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE)
    assert parent.stdout is not None
    parent.stdout.readline()
    parent.stdout.readline()
    parent.kill()
    parent.communicate(timeout=20)  # the pipe is closed when nobody holds it any more
