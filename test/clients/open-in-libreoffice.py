"""Opens the CSV files of published folders in LibreOffice: no cell may become a formula, and none may change.

python test/clients/open-in-libreoffice.py FOLDER...

A table that holds "=1+1" goes with them, to see that this LibreOffice does run formulas.
"""

import csv
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

formula = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}formula"
cell = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}table-cell"
# How a person may open it: without a word, or with other separators. Tokens: separators, quote, UTF-8, first line; with more of them LibreOffice 7 runs
# no formulas.
openings = {
    "as it is": [],
    "at ; too": ["CSV:44/59/9,34,76,1"],
    "at ;": ["CSV:59,34,76,1"],
    "at tab": ["CSV:9,34,76,1"],
}
as_text = "CSV:44,34,76,1," + "/".join(f"{column}/2" for column in range(1, 100))
to_csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"


def convert(files, into, to, opening):
    """Every file in another format, by one run of LibreOffice with a profile of its own."""
    profile = f"-env:UserInstallation={(into.parent / 'profile').as_uri()}"
    filters = [f"--infilter={opened}" for opened in opening]
    command = ["soffice", "--headless", profile, *filters, "--convert-to", to, "--outdir", into, *files]
    ran = subprocess.run(command, check=False, capture_output=True, text=True, timeout=300)
    made = {path.stem for path in into.glob("*")}
    if ran.returncode != 0 or made != {path.stem for path in files}:
        sys.exit(f"LibreOffice made {len(made)} of {len(files)} files: {ran.stdout}{ran.stderr}")
    return sorted(into.glob("*"))


def formulas(spreadsheet):
    return [found.get(formula) for found in ElementTree.parse(spreadsheet).iter(cell) if formula in found.attrib]


def rows(path):
    with open(path, encoding="utf-8", newline="") as table:
        return list(csv.reader(table, strict=True))


def kept(text):
    """What a cell of LibreOffice can hold: line feeds for all line breaks, and no tabs."""
    return re.sub(r"\r\n?", "\n", text).replace("\t", "")


def check_formulas(files, control, work):
    for number, (name, opening) in enumerate(openings.items()):
        made = convert([*files, control], work / f"opening-{number}", "fods", opening)
        run = {path.stem: formulas(path) for path in made}
        if not run.pop(control.stem):
            sys.exit(f'opened {name}: this LibreOffice does not even run "=1+1", so this proves nothing')
        if any(run.values()):
            sys.exit(f"opened {name}: { ({file: found[:3] for file, found in run.items() if found}) }")
        print(f"  opened {name}: no formula in {len(run)} tables")


def check_cells(files, work):
    there = convert(files, work / "there", "ods", [as_text])
    back = convert(there, work / "back", to_csv, [])
    for file, returned in zip(sorted(files), back, strict=True):
        wanted = [[kept(text) for text in row] for row in rows(file)]
        for number, (row, other) in enumerate(zip(wanted, rows(returned), strict=True)):
            if row != other:
                sys.exit(f"{file.name} comes back otherwise in row {number}:\n{row}\n{other}")
    print(f"  to ODS and back: {sum(len(row) for file in files for row in rows(file))} cells equal")


def main():
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        files = []
        for number, published in enumerate(sys.argv[1:]):
            for path in sorted(Path(published).glob("*.csv")):
                files.append(work / f"{number}-{path.name}")
                files[-1].write_bytes(path.read_bytes())
        if not files:
            sys.exit("no CSV files to open")
        control = work / "control.csv"
        control.write_text("a,b\n=1+1,x\n")
        check_formulas(files, control, work)
        check_cells(files, work)


main()
