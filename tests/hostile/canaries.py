"""Documents of every format that name files and addresses which nobody may open or look up."""

from __future__ import annotations

from collections.abc import Callable

from newsreader.importing.archive import packed
from tests.hostile.made import WORDS
from tests.hostile.mails import mail
from tests.hostile.office import docx, epub, odt
from tests.hostile.pages import page
from tests.unit.importing.pdf_writer import column, pdf

#: A document with a place for one name, by the name of its file.
Frame = Callable[[str], bytes]

_P = f"<p>{WORDS}</p>"
_PDF = pdf(column([WORDS], 60, 700))


def _xml(before: str) -> bytes:
    entry = f"<item><title>Pier</title><description>{WORDS}</description></item>"
    return f"{before}<rss>{entry}</rss>".encode()


def _action(action: str) -> bytes:
    return _PDF.replace(b"/Type/Catalog", f"/Type/Catalog/OpenAction<<{action}>>".encode())


def _office(relations: str) -> bytes:
    main = f"<document><body><p><r><t>{WORDS}</t></r></p></body></document>".encode()
    return docx(main, **{"_rels/document.xml.rels": relations.encode()})


def _book(address: str) -> bytes:
    order = f"<p><item id='a' href='p.html'/><item id='b' href='{address}'/><itemref idref='a'/>"
    return epub(f"{order}<itemref idref='b'/></p>".encode(), p=page(_P))


def _opened(mark: str) -> Frame:
    return lambda name: page(mark.replace("{}", name) + _P)


def _declared(mark: str) -> Frame:
    return lambda name: page(_P, mark.replace("{}", name))


_FRAMES: dict[str, Frame] = {
    "img.html": _opened("<img src='{}' srcset='{} 2x'>"),
    "iframe.html": _opened("<iframe src='{}'></iframe><embed src='{}'><object data='{}'></object>"),
    "style.html": _declared("<style>@import url('{}'); body { background: url({}) }</style>"),
    "link.html": _declared("<link rel='stylesheet' href='{}'><link rel='preload' href='{}'>"),
    "script.html": _declared("<script src='{}'></script>"),
    "base.html": _declared("<base href='{}'><meta http-equiv='refresh' content='0; url={}'>"),
    "image.html": _declared(
        "<meta property='og:image' content='{}'><link rel=canonical href='{}'>"
    ),
    "video.html": _opened("<video src='{}' poster='{}'></video><audio src='{}'></audio>"),
    "svg.html": _opened("<svg><image href='{}'/><use xlink:href='{}#a'/></svg>"),
    "picture.md": lambda name: f"# Pier\n\n![a]({name}) [b]({name})\n\n{WORDS}\n".encode(),
    "entity.rss": lambda name: _xml(f"<!DOCTYPE x [<!ENTITY e SYSTEM '{name}'>]>"),
    "dtd.rss": lambda name: _xml(f"<!DOCTYPE rss SYSTEM '{name}'>"),
    "sheet.rss": lambda name: _xml(f"<?xml-stylesheet href='{name}'?>"),
    "enclosure.rss": lambda name: _xml("").replace(
        b"<title>", f"<link>{name}</link><title>".encode()
    ),
    "template.docx": lambda name: _office(
        f"<R><Relationship Id='a' TargetMode='External' Target='{name}'/></R>"
    ),
    "field.docx": lambda name: docx(
        f'<document><body><p><r><instrText>INCLUDETEXT "{name}"</instrText></r>'
        f"<r><t>{WORDS}</t></r></p></body></document>".encode()
    ),
    "entity.docx": lambda name: docx(
        f"<!DOCTYPE x SYSTEM '{name}'><body><p><r><t>{WORDS}</t></r></p></body>".encode()
    ),
    "image.odt": lambda name: odt(
        f"<body><text><p><image href='{name}'/>{WORDS}</p></text></body>".encode()
    ),
    "chapter.epub": _book,
    "uri.pdf": lambda name: _action(f"/S/URI/URI({name})"),
    "launch.pdf": lambda name: _action(f"/S/Launch/F({name})"),
    "remote.pdf": lambda name: _action(f"/S/GoToR/F({name})/D[0/Fit]"),
    "submit.pdf": lambda name: _action(f"/S/SubmitForm/F({name})"),
    "template.rtf": lambda name: f"{{\\rtf1 {{\\*\\template {name}}} {WORDS}}}".encode(),
    "picture.rtf": lambda name: (
        f'{{\\rtf1 {{\\field{{\\*\\fldinst INCLUDEPICTURE "{name}"}}}} {WORDS}}}'.encode()
    ),
    "body.eml": lambda name: mail(
        f'Content-Type: message/external-body; access-type=local-file; name="{name}"\n'.encode()
    ),
    "image.eml": lambda name: mail(
        b"Content-Type: text/html\n", f"<img src='{name}'>{_P}".encode()
    ),
    "link.url": lambda name: f"[InternetShortcut]\nURL={name}\nIconFile={name}\n".encode(),
    "link.webloc": lambda name: (
        f"<plist><dict><key>URL</key><string>{name}</string></dict></plist>".encode()
    ),
    "names.zip": lambda name: packed({name: WORDS.encode()}),
    "image.json": lambda name: (
        f'{{"body": "{WORDS}", "image": "{name}", "$ref": "{name}"}}'.encode()
    ),
}


def documents(folder: str) -> dict[str, bytes]:
    """Every document twice: naming a file in ``folder``, and naming an address of its own.

    All that is named has "canary" in it.
    """
    made = {}
    for number, (name, frame) in enumerate(_FRAMES.items()):
        made[f"file_{name}"] = frame(f"{folder}/canary{number}.txt".replace("\\", "/"))
        made[f"address_{name}"] = frame(f"http://canary{number}.invalid/a.png")
    return made
