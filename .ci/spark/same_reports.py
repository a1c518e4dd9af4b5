"""Holds a Spark cluster of two workers, and Parquet files of pyarrow's and Spark's, against one run of the program.

    python same_reports.py exchequer FOLDER

The bytes must be the same, in order, also when a worker's program was killed on the way.
"""

import datetime
import json
import os
import pathlib
import subprocess
import sys

import pyarrow as pa
import pyarrow.parquet as pq
from pyspark.sql import SparkSession

HERE = pathlib.Path(__file__).parent
RECIPE = HERE.parent.parent / "src" / "guide" / "spark.py"
sys.path += [str(HERE), str(RECIPE.parent)]
from corpus import articles  # noqa: E402
from spark import SCHEMA, checked  # noqa: E402

PROGRAM, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2])
COUNT = 8_000
KILLED = FOLDER / "killed"


def main():
    corpus = FOLDER / "corpus.jsonl"
    corpus.write_text("".join(json.dumps(article, ensure_ascii=False) + "\n" for article in articles(COUNT)))
    run = subprocess.run([PROGRAM, "check", "--jsonl", corpus, "--offline"], stdout=subprocess.PIPE)
    wanted = run.stdout.decode().split("\n")[:-1]
    assert len(wanted) == COUNT and not any('exchequer/error/' in report[:40] for report in wanted)
    holds_for_arrow(wanted)
    holds_for_spark(corpus, wanted)


def holds_for_arrow(wanted):
    """pyarrow's own types and compressions, one file each."""
    rows = list(articles(COUNT))
    table = pa.Table.from_pylist(rows)
    days = pa.array([datetime.date.fromisoformat(row["date"]) for row in rows])
    ways = {
        "snappy": table,
        "zstd": table.set_column(0, "id", table["id"].cast(pa.large_string())),
        "gzip": table.set_column(1, "lang", table["lang"].dictionary_encode()),
        "none": table.set_column(2, "date", days.cast(pa.timestamp("us", tz="UTC"))),
    }
    for compression, table in ways.items():
        path = FOLDER / f"{compression}.parquet"
        pq.write_table(table, path, compression=compression, row_group_size=3000)
        same(f"Parquet of pyarrow's, {compression}", reports_of(path), wanted)


def reports_of(path):
    output = path.with_suffix(".reports")
    output.unlink(missing_ok=True)
    subprocess.run([PROGRAM, "check", "--parquet", path, "--output", output, "--offline"])
    return pq.read_table(output)["report"].to_pylist()


def holds_for_spark(corpus, wanted):
    os.environ["PYSPARK_PYTHON"] = sys.executable
    spark = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .config("spark.executorEnv.EXCHEQUER", str(program_that_is_killed_once()))
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", 500)
        .config("spark.sql.shuffle.partitions", 4)
        .config("spark.ui.enabled", False)
        .getOrCreate()
    )
    try:
        spark.sparkContext.addPyFile(str(RECIPE))
        frame = spark.read.json(str(corpus))
        reports = frame.repartition(8).mapInArrow(checked, SCHEMA).orderBy("id").collect()
        workers = spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1
        frame.orderBy("id").coalesce(1).write.parquet(str(FOLDER / "of_spark"))
    finally:
        spark.stop()
    assert KILLED.exists() and workers == 2, workers
    same("Spark", [row.report for row in reports], wanted)
    (part,) = (FOLDER / "of_spark").glob("*.parquet")
    same("Parquet of Spark's", reports_of(part), wanted)


def program_that_is_killed_once():
    """The program, but that the first run on the cluster kills itself before it has answered."""
    KILLED.unlink(missing_ok=True)
    script = FOLDER / "exchequer_killed_once"
    script.write_text(f"#!/bin/sh\nmkdir {KILLED} 2>/dev/null && kill -9 $$\nexec {os.path.abspath(PROGRAM)} \"$@\"\n")
    script.chmod(0o755)
    return script


def same(name, reports, wanted):
    assert len(reports) == len(wanted), f"{name}: {len(reports)} reports, {len(wanted)} wanted"
    different = [at for at, report in enumerate(reports) if report != wanted[at]]
    assert not different, f"{name}: {len(different)} reports differ, the first of row {different[0]}"
    print(f"{name}: {len(reports)} reports are the same, byte for byte")


main()
