"""Sets the demo's letter with a peer; runs in the peers' own Python, one process for each worker.

    peer_letters.py typst|weasyprint LETTERS.json OUT WORKERS CLONE

Prints the seconds from "go" to the last PDF; starting and opening the fonts is not in them. Text and fonts are those that Convoke uses.
"""

import html
import json
import multiprocessing
import pathlib
import re
import sys
import time
import tomllib

LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
FACES = {"Noto Serif": "NotoSerif-", "Noto Naskh Arabic": "NotoNaskhArabic-", "Noto Serif CJK SC": "NotoSerifSC-"}
SIZE = {"ar": 12.5, "zh": 11.5}


class Texts:
    """The six texts: head and paragraphs."""

    def __init__(self, clone):
        self.fonts = pathlib.Path(clone) / "platform/typeset/fonts"
        folder = pathlib.Path(clone) / "data/wsis-forum-2021/letters"
        self.read = {lang: self.parted((folder / f"cl-21-4.{lang}.md").read_text("utf-8")) for lang in LANGUAGES}

    @staticmethod
    def parted(text):
        head, _, body = text.removeprefix("+++\n").partition("\n+++\n")
        # What a field falls back on, as in the letter to the whole class.
        filled = {
            name: re.sub(r"\{[^|}]*\|?([^}]*)\}", r"\1", value).replace("\\\n", " ")
            for name, value in tomllib.loads(head).items()
            if isinstance(value, str)
        }
        return filled, [" ".join(p.split()) for p in re.split(r"\n\s*\n", body.strip())]

    def paragraphs(self, letter):
        head, body = self.read[letter["lang"]]
        before = [
            head["service"],
            head["place_date"],
            f"CL-21/4 · {head['contact']} · {head['email']}",
            f"{head['addressees']} ({letter['name']})",
            f"**{head['subject']}**",
            head["salutation"],
        ]
        return before + body + [head["closing"], head["signed_mark"], head["signatory"], head["signatory_post"]]


def as_html(texts, letter):
    lang = letter["lang"]

    def inline(text):
        text = re.sub(r"&lt;(https?://[^&]+)&gt;", r"<a href='\1'>\1</a>", html.escape(text, quote=False))
        return re.sub(r"[*](.+?)[*]", r"<i>\1</i>", re.sub(r"[*][*](.+?)[*][*]", r"<b>\1</b>", text))

    faces = "".join(
        f"@font-face{{font-family:'{family}';src:url('{file.as_uri()}');font-weight:{'bold' if 'Bold' in file.stem else 'normal'};font-style:{'italic' if 'Italic' in file.stem else 'normal'}}}"
        for family, start in FACES.items()
        for file in sorted(texts.fonts.glob(f"{start}*"))
    )
    body = "".join(f"<p>{inline(p)}</p>" for p in texts.paragraphs(letter))
    return (
        f"<!doctype html><html lang={lang} dir={'rtl' if lang == 'ar' else 'ltr'}><meta"
        f" charset=utf-8><title>CL-21/4</title><style>{faces}@page{{size:A4;margin:20mm}}body{{font:{SIZE.get(lang, 10.5)}pt/1.4 'Noto"
        f" Serif','Noto Naskh Arabic','Noto Serif CJK SC'}}p{{margin:0 0 6pt}}</style>{body}</html>"
    )


def as_typst(texts, letter):
    lang = letter["lang"]

    def inline(text):
        text = re.sub(r"<(https?://[^>]+)>", r"\1", text)
        text = re.sub(r"([\\#$@<>`_~\[\]])", r"\\\1", text).replace("//", r"/\/")
        text = re.sub(r"(?<![*])[*](?![*])(.+?)(?<![*])[*](?![*])", r"#emph[\1]", text)
        return re.sub(r"[*][*](.+?)[*][*]", r"#strong[\1]", text)

    fonts = '("Noto Serif", "Noto Naskh Arabic", "Noto Serif CJK SC")'
    head = (
        f'#set document(title: "CL-21/4")\n#set page(paper: "a4", margin: 20mm)\n#set text(font: {fonts}, size: {SIZE.get(lang, 10.5)}pt,'
        f' lang: "{lang}")\n#set par(justify: true)\n\n'
    )
    return head + "\n\n".join(inline(p) for p in texts.paragraphs(letter))


def typst_worker(texts, out, letters):
    """The addressee stands in the source text: paragraphs that did not change come from Typst's memory."""
    import typst

    compiler = typst.Compiler(as_typst(texts, letters[0]).encode(), font_paths=[str(texts.fonts)], ignore_system_fonts=True)
    compiler.compile(input=as_typst(texts, letters[0]).encode())
    yield
    for at, letter in letters_in(letters):
        pdf = compiler.compile(input=as_typst(texts, letter).encode())
        (out / f"{at}-{letter['name']}.pdf").write_bytes(pdf)
    yield


def weasyprint_worker(texts, out, letters):
    import logging

    from weasyprint import HTML
    from weasyprint.text.fonts import FontConfiguration

    for name in ("weasyprint", "fontTools"):
        logging.getLogger(name).setLevel("CRITICAL")
    fonts = FontConfiguration()
    HTML(string=as_html(texts, letters[0])).write_pdf(font_config=fonts)
    yield
    for at, letter in letters_in(letters):
        HTML(string=as_html(texts, letter)).write_pdf(out / f"{at}-{letter['name']}.pdf", font_config=fonts)
    yield


def letters_in(letters):
    return ((letter["at"], letter) for letter in letters)


def child(worker, texts, out, letters, ready, go):
    steps = worker(texts, out, letters)
    next(steps)
    ready.release()
    go.wait()
    next(steps)


def main():
    engine, listed, out, workers, clone = sys.argv[1:]
    texts, workers, out = Texts(clone), int(workers), pathlib.Path(out)
    letters = [letter | {"at": at} for at, letter in enumerate(json.loads(pathlib.Path(listed).read_text()))]
    spawn = multiprocessing.get_context("fork")
    ready, go = spawn.Semaphore(0), spawn.Event()
    worker = {"typst": typst_worker, "weasyprint": weasyprint_worker}[engine]
    children = [spawn.Process(target=child, args=(worker, texts, out, letters[at::workers], ready, go)) for at in range(workers)]
    for process in children:
        process.start()
    for process in children:
        while not ready.acquire(timeout=1):
            if any(p.exitcode not in (None, 0) for p in children):
                sys.exit("a worker ended before it was ready")
    began = time.perf_counter()
    go.set()
    for process in children:
        process.join()
    if any(p.exitcode for p in children):
        sys.exit("a worker failed")
    print(time.perf_counter() - began)


if __name__ == "__main__":
    main()
