"""Letters a second, six languages as they are dispatched, all processors: ours against WeasyPrint and against bare Typst with the same
text and fonts. Typst's limit is the kind one: only the addressee changes, the rest comes from its memory."""

import json
import os
import re
import shutil
import statistics
import subprocess

from house import without_settings
from rounds import Row, Watched, in_turn, short, spread

AIM_WEASYPRINT = 20
AIM_TYPST = 0.9
# A slow engine gets fewer letters a round, as many on each processor.
WEASYPRINT_EACH = 6


def rows(bench):
    folder = bench.fresh("letters")
    bench.run("demo", "--dir", folder / "demo", "--no-serve", "--at", "2021-02-15T10:00")
    sizes = {}
    listed = []

    def ours():
        out = emptied(folder / "ours")
        told = bench.run("letter", "render", "--dir", folder / "demo", "--letter", "CL-21/4", "--all", "-o", out)
        pdfs = sorted(out.glob("*.pdf"))
        whole(pdfs, "convoke")
        listed[:] = [{"name": pdf.stem[:3], "lang": pdf.stem[-2:]} for pdf in pdfs]
        sizes["ours"] = statistics.median(pdf.stat().st_size for pdf in pdfs)
        seconds = float(re.search(r"in ([\d.]+) s", told)[1])
        return len(pdfs) / seconds

    ours()
    languages = sorted({letter["lang"] for letter in listed})
    if len(languages) != 6:
        raise SystemExit(f"the letter went out in {languages}, not in six languages")

    def peer(engine, letters, workers):
        out = emptied(folder / engine)
        (folder / "letters.json").write_text(json.dumps(letters))
        command = [bench.peer_python, bench.own("peer_letters.py"), engine, folder / "letters.json", out, workers, bench.root]
        said = subprocess.run(list(map(str, command)), capture_output=True, text=True, env=without_settings(), check=False)
        if said.returncode:
            raise SystemExit(f"{engine}: {said.stderr[-2000:]}")
        pdfs = list(out.glob("*.pdf"))
        whole(pdfs, engine)
        sizes[engine] = statistics.median(pdf.stat().st_size for pdf in pdfs)
        return len(pdfs) / float(said.stdout.split()[-1])

    cores = bench.cores
    few = by_turns(listed, max(cores, WEASYPRINT_EACH * cores))
    with Watched() as watched:
        typst, weasyprint, single, our = in_turn(
            bench.rounds,
            lambda: peer("typst", listed, cores),
            lambda: peer("weasyprint", few, cores),
            lambda: peer("weasyprint", few[: max(1, len(few) // cores)], 1),
            ours,
        )
    more = statistics.median(weasyprint) / statistics.median(single)
    warning = (
        ""
        if cores == 1 or more >= 1.5
        else f" WeasyPrint on {cores} processors was only {more:.2f} times one: others held them, so this is no all-processors figure."
    )
    pdf = "; ".join(f"{name} {size / 1000:.0f} kB" for name, size in sizes.items())
    note = f"{len(listed)} letters a round in six languages by the dispatch's own mix; median PDF: {pdf}.{warning}"
    common = {"unit": "letters/s", "load": watched.load, "others": watched.others}
    return [
        Row(
            "letters-weasyprint",
            "letters set, all processors",
            ours=our,
            limit=weasyprint,
            aim=AIM_WEASYPRINT,
            against="WeasyPrint, one process a processor",
            note=note,
            **common,
        ),
        Row(
            "letters-typst",
            "letters set, all processors",
            ours=our,
            limit=typst,
            aim=AIM_TYPST,
            against="bare Typst, only the addressee changing",
            note=f"Typst {spread(typst)}, WeasyPrint on one processor {short(statistics.median(single))} letters/s.{warning}",
            **common,
        ),
    ]


def by_turns(letters, count):
    """`count` of them, languages by turns, so that a short round has all six."""
    by_lang = {}
    for letter in letters:
        by_lang.setdefault(letter["lang"], []).append(letter)
    turns = [
        letter for at in range(max(map(len, by_lang.values()))) for group in by_lang.values() if at < len(group) for letter in [group[at]]
    ]
    return turns[:count]


def emptied(folder):
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    return folder


def whole(pdfs, who):
    if not pdfs or not all(pdf.read_bytes()[:5] == b"%PDF-" for pdf in pdfs):
        raise SystemExit(f"{who} wrote no PDFs")
