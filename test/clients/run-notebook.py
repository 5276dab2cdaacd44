"""Runs the quickstart from its first cell to its last, and compares what comes out with what is stored in it.

python test/clients/run-notebook.py                               the stored outputs and pictures must be fresh
python test/clients/run-notebook.py --write                       stores outputs and pictures anew
python test/clients/run-notebook.py --tables FOLDER --until CELL  other tables, up to the cell of that id; compares nothing
"""

import argparse
import re
import sys
import tempfile
from pathlib import Path

import nbformat
from nbclient import NotebookClient

here = Path(__file__).resolve().parent
notebook = here / "quickstart.ipynb"
# Where a picture may differ: in ids, which are hashes of numbers, and in numbers that another processor rounds otherwise.
svg_id = re.compile(r"(?<=[\"#])[a-z]{1,2}[0-9a-f]{10}\b")
number = re.compile(r"-?\d+(?:\.\d+)?")
tolerance = 0.01


def run(tables, until):
    """The notebook with new outputs, and the pictures that it drew, by name."""
    ran = nbformat.read(notebook, as_version=4)
    if until is not None:
        ran.cells = ran.cells[: [cell.id for cell in ran.cells].index(until) + 1]
    # It reads ../../output/latest and writes beside itself: in a copy of the tree, so that a check changes nothing.
    with tempfile.TemporaryDirectory() as top:
        folder = Path(top, "test/clients")
        folder.mkdir(parents=True)
        Path(top, "output").mkdir()
        Path(top, "output/latest").symlink_to(tables.resolve())
        patient = {"timeout": 300, "startup_timeout": 300}  # seconds, for machines that are busy
        quiet = {"extra_arguments": ["--log-level=ERROR"], "record_timing": False}
        NotebookClient(ran, **patient, **quiet, resources={"metadata": {"path": folder}}).execute()
        pictures = {path.name: path.read_text("utf-8") for path in sorted(folder.glob("*.svg"))}
    ran.metadata.language_info = {"name": "python"}
    return ran, pictures


def shown(cells):
    """What a reader sees below each cell; of bitmaps only that there is one, since fonts are drawn otherwise elsewhere."""
    return [(cell.id, [visible(output) for output in cell.outputs]) for cell in cells if cell.cell_type == "code"]


def visible(output):
    data = {kind: "a bitmap" if kind.startswith("image/") else text for kind, text in output.get("data", {}).items()}
    return (output.output_type, output.get("text", ""), data)


def same_picture(one, other):
    def ids_in_order(svg):
        order = {}
        return svg_id.sub(lambda found: f"id-{order.setdefault(found[0], len(order))}-", svg)

    one, other = ids_in_order(one), ids_in_order(other)
    pairs = zip(number.findall(one), number.findall(other))
    return number.sub("0", one) == number.sub("0", other) and all(
        abs(float(a) - float(b)) <= tolerance for a, b in pairs
    )


def problems(ran, pictures):
    stored = dict(shown(nbformat.read(notebook, as_version=4).cells))
    yield from (f"the output of cell {id} is old" for id, outputs in shown(ran.cells) if outputs != stored[id])
    for name, picture in pictures.items():
        if not (here / name).exists() or not same_picture((here / name).read_text("utf-8"), picture):
            yield f"{name} is not what the notebook draws"
    if not pictures:
        yield "the notebook drew no picture"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--tables", type=Path, default=here.parent.parent / "output/latest")
    options.add_argument("--until", metavar="CELL")
    options.add_argument("--write", action="store_true")
    given = options.parse_args()
    ran, pictures = run(given.tables, given.until)
    if given.write:
        nbformat.write(ran, notebook)
        for name, picture in pictures.items():
            (here / name).write_text(picture, "utf-8")
    elif given.until is None and (found := list(problems(ran, pictures))):
        sys.exit("\n".join([*found, "bash .ci/publish writes both anew"]))
    print(f"  {len(ran.cells)} cells ran on {given.tables.name}")


main()
