"""Runs every Python snippet of a Markdown file, as a reader would who pastes them one after the other.

python run-snippets.py README.md
"""

import contextlib
import io
import re
import sys
from pathlib import Path

source = Path(sys.argv[1]).read_text(encoding="utf-8")
snippets = re.findall(r"^```python\n(.*?)^```$", source, flags=re.DOTALL | re.MULTILINE)
if not snippets:
    sys.exit(f"{sys.argv[1]} holds no Python snippet")
for number, snippet in enumerate(snippets, 1):
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(compile(snippet, f"snippet {number}", "exec"), {})
    print(f"  snippet {number}: {len(printed.getvalue().splitlines())} lines printed")
