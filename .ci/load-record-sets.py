"""Loads every record of every record set of a Croissant file: its validator alone passes columns that do not exist."""

import csv
import sys
from pathlib import Path

import mlcroissant

path = Path(sys.argv[1])
dataset = mlcroissant.Dataset(jsonld=str(path))
for record_set in dataset.metadata.record_sets:
    loaded = sum(1 for _ in dataset.records(record_set.uuid))
    with open(path.parent / f"{record_set.uuid}.csv", encoding="utf-8", newline="") as table:
        published = sum(1 for _ in csv.reader(table)) - 1
    if loaded != published:
        sys.exit(f"{record_set.uuid}: {loaded} records loaded, {published} rows published")
    print(f"  {record_set.uuid}: {loaded} records")
