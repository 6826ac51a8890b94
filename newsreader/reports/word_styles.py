"""The parts of a Word document that are the same in every report: styles, relations, types."""

from __future__ import annotations

from typing import Final

MAIN: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_LANGUAGE: Final = "LANGUAGE"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_KIND: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

CONTENT_TYPES: Final = (
    f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_KIND}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_KIND}.styles+xml"/>'
    f'<Override PartName="/word/footer1.xml" ContentType="{_KIND}.footer+xml"/>'
    '<Override PartName="/docProps/core.xml" '
    'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
)
PACKAGE_RELATIONS: Final = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" '
    'Target="docProps/core.xml"/></Relationships>'
)
DOCUMENT_RELATIONS: Final = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/styles" Target="styles.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/footer" Target="footer1.xml"/></Relationships>'
)
FOOTER: Final = (
    f'{_HEAD}<w:ftr xmlns:w="{MAIN}"><w:p><w:pPr><w:pStyle w:val="Quiet"/><w:jc w:val="right"/>'
    '</w:pPr><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>'
)
_SERIF: Final = (
    '<w:rFonts w:ascii="Literata" w:hAnsi="Literata" w:eastAsia="Noto Serif CJK SC" '
    'w:cs="Noto Sans Arabic"/>'
)
_SANS: Final = '<w:rFonts w:ascii="Noto Sans" w:hAnsi="Noto Sans" w:cs="Noto Sans Arabic"/>'


def _paragraph_style(name: str, title: str, size: int, before: int, extra: str = "") -> str:
    """``size`` in half points, ``before`` (the space above) in twentieths of a point."""
    level = f'<w:outlineLvl w:val="{int(name[-1]) - 1}"/>' if name[-1].isdigit() else ""
    keeps = "<w:keepNext/><w:keepLines/>" if level or name == "Title" else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{title}"/>'
        f'<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{keeps}'
        f'<w:spacing w:before="{before}" w:after="60"/>{level}</w:pPr>'
        f'<w:rPr>{_SANS}{extra}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr></w:style>'
    )


_STYLES: Final = "".join(
    (
        (
            f'{_HEAD}<w:styles xmlns:w="{MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>{_SERIF}'
            '<w:sz w:val="20"/><w:szCs w:val="20"/>'
            f'<w:lang w:val="{_LANGUAGE}"/></w:rPr></w:rPrDefault>'
            '<w:pPrDefault><w:pPr><w:spacing w:after="60" w:line="264" w:lineRule="auto"/></w:pPr>'
            '</w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" '
            'w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
        ),
        _paragraph_style("Title", "Title", 34, 0, "<w:b/>"),
        _paragraph_style("Heading1", "heading 1", 26, 360, "<w:b/>"),
        _paragraph_style("Heading2", "heading 2", 23, 240, "<w:b/>"),
        _paragraph_style("Heading3", "heading 3", 20, 180, '<w:b/><w:color w:val="595959"/>'),
        _paragraph_style("Quiet", "Source", 16, 0, '<w:color w:val="595959"/>'),
        _paragraph_style("Notice", "Notice", 20, 120, "<w:b/>"),
        (
            '<w:style w:type="table" w:styleId="Rows"><w:name w:val="Rows"/><w:tblPr><w:tblBorders>'
            '<w:top w:val="single" w:sz="4" w:color="BBBBBB"/>'
            '<w:bottom w:val="single" w:sz="4" w:color="BBBBBB"/>'
            '<w:insideH w:val="single" w:sz="4" w:color="BBBBBB"/></w:tblBorders><w:tblCellMar>'
            '<w:top w:w="50" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>'
            '<w:bottom w:w="50" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>'
            "</w:tblPr></w:style></w:styles>"
        ),
    )
)


def styles(language: str) -> str:
    """The styles, with the language (BCP 47) that a speller is to take the words for."""
    return _STYLES.replace(_LANGUAGE, language)
