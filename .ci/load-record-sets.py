"""Loads every record of every record set of a Croissant file and compares each cell with the JSON of its table.

The validator of mlcroissant alone passes columns that do not exist; a reader that guesses types takes the code "0874" for a number.

python .ci/load-record-sets.py croissant.json
"""

import json
import sys
from pathlib import Path

import mlcroissant
import pandas as pd


def as_published(cell):
    """A cell as JSON has it: no bytes, no dates, and None where there is none."""
    if pd.isna(cell):
        return None
    if isinstance(cell, bytes):
        return cell.decode()
    return cell.isoformat()[:10] if hasattr(cell, "isoformat") else cell


path = Path(sys.argv[1])
dataset = mlcroissant.Dataset(jsonld=str(path))
for record_set in dataset.metadata.record_sets:
    table = record_set.uuid
    loaded = [
        {name.removeprefix(f"{table}/"): as_published(cell) for name, cell in record.items()}
        for record in dataset.records(table)
    ]
    published = json.loads((path.parent / f"{table}.json").read_text("utf-8"))
    if len(loaded) != len(published):
        sys.exit(f"{table}: {len(loaded)} records loaded, {len(published)} rows published")
    for record, row in zip(loaded, published):
        if record != row:
            sys.exit(f"{table}: loaded {record}, published {row}")
    print(f"  {table}: {len(loaded)} records, every cell as published")
