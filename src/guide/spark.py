"""Checks articles on a Spark cluster: `articles.mapInArrow(checked, SCHEMA)`.

The program `exchequer` must be on every worker: install it there, or send it with `--files`. A data frame needs
the columns id and text, and may have lang, date and country; further columns are passed over.
"""

import json
import os
import subprocess

import pyarrow as pa

PROGRAM = os.environ.get("EXCHEQUER", "exchequer")
SCHEMA = "id string, report string"


def checked(batches):
    """One run of the program for every batch of rows that Spark hands over, in order."""
    for batch in batches:
        lines = "".join(json.dumps(row, default=str) + "\n" for row in batch.to_pylist())
        # Spark has a task for every core. Nobody is asked for rates: every worker judges by those in the program.
        command = [PROGRAM, "check", "--jsonl", "--offline", "--threads", "1"]
        run = subprocess.run(command, input=lines.encode(), stdout=subprocess.PIPE)
        reports = run.stdout.decode().split("\n")[:-1]
        # 1 says that some claim does not hold, 2 that some line is no article or was not checked: its report says so.
        # A program that was killed, or could not start its work, has answered too few; Spark tries the task again.
        if run.returncode not in (0, 1, 2) or len(reports) != batch.num_rows:
            raise RuntimeError(f"{PROGRAM} ended with {run.returncode}, {len(reports)} of {batch.num_rows} answered")
        ids = batch.column("id").cast(pa.string())
        yield pa.RecordBatch.from_arrays([ids, pa.array(reports, pa.string())], names=["id", "report"])
