"""Runs the snippets by which a Markdown file says how to load the tables, as a reader would who pastes them one after the other.

python test/clients/run-snippets.py README.md
python test/clients/run-snippets.py README.md --without r

What stands under a heading that begins with "Load" has to run, in whatever language it is. Paths count from the folder of the file;
npm packages are those of the folder that this is called in.
"""

import argparse
import re
import subprocess
import sys
from pathlib import Path

file_attachment = Path(__file__).resolve().parent / "file-attachment.mjs"
programs = {
    "python": [sys.executable, "-"],
    "r": ["Rscript", "--vanilla", "-"],
    "sql": [sys.executable, "-c", "import duckdb, sys; print(duckdb.sql(sys.stdin.read()))"],
    "js": ["node", "--input-type=module", "--import", str(file_attachment), "-"],
}
# Where a snippet may use what those before it made.
sessions = ("python", "r")
section = re.compile(r"^## Load.*?(?=^## |\Z)", flags=re.DOTALL | re.MULTILINE)
fence = re.compile(r"^```(\w+)\n(.*?)^```$", flags=re.DOTALL | re.MULTILINE)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("page", type=Path)
    options.add_argument("--without", action="append", default=[], choices=list(programs))
    given = options.parse_args()
    snippets = [snippet for text in section.findall(given.page.read_text("utf-8")) for snippet in fence.findall(text)]
    if not snippets:
        sys.exit(f"{given.page} does not say how to load the tables")
    if strange := {language for language, _ in snippets} - set(programs):
        sys.exit(f"{given.page} says how to load the tables in {strange}: add the program that runs it to {__file__}")
    pasted = dict.fromkeys(sessions, "")
    for number, (language, snippet) in enumerate(snippets, 1):
        if language in given.without:
            print(f"  snippet {number} ({language}): NOT RUN, asked to go without {language}")
            continue
        if language in sessions:
            snippet = pasted[language] = pasted[language] + snippet
        command = programs[language]
        ran = subprocess.run(command, check=False, input=snippet, text=True, capture_output=True, cwd=given.page.parent)
        if ran.returncode != 0:
            sys.exit(f"{given.page}, snippet {number} ({language}) fails:\n{ran.stdout}{ran.stderr}")
        print(f"  snippet {number} ({language}): {len(ran.stdout.splitlines())} lines printed")


main()
