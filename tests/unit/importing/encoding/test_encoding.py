"""Bytes become characters, whatever their encoding."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.importing.encoding.encoding import decode, decode_mended
from tests.unit.importing.encoded_texts import TEXTS

GERMAN = "Die Fähre über den Öresund fährt täglich, außer bei Sturm. "
RUSSIAN = "Гавань открылась в воскресенье после бури, сообщило портовое управление. "
GREEK = "Το λιμάνι άνοιξε ξανά την Κυριακή μετά από καταιγίδα εννέα ημερών. "
JAPANESE = "港は日曜日に再開した。嵐のため九日間閉鎖されていた。船は朝から出ている。"
CHINESE = "港口在星期天重新开放。暴风雨使它关闭了九天。早上船只已经出发。"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides_and_stays_out(encoding: str) -> None:
    assert decode(GERMAN.encode(encoding))[0] == GERMAN


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_text_without_a_mark_is_told_by_its_zeros(encoding: str) -> None:
    assert decode((GERMAN * 3).encode(encoding)) == (GERMAN * 3, encoding)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "utf-8"),
        (GERMAN, "cp1252"),
        ("“Nine days” – it’s over.", "cp1252"),
        (RUSSIAN * 4, "cp1251"),
        (RUSSIAN * 4, "koi8-r"),
        (GREEK * 4, "cp1253"),
        (JAPANESE * 4, "shift_jis"),
        (JAPANESE * 4, "euc_jp"),
        (CHINESE * 4, "gb18030"),
        (CHINESE * 4, "big5"),
    ],
)
def test_other_encodings_are_told_by_their_letters(text: str, encoding: str) -> None:
    if encoding == "big5":
        text = text.translate(str.maketrans("开暴风闭发", "開暴風閉發")).replace("关", "關")
        text = text.replace("从", "從").replace("经", "經").replace("个", "個")
    assert decode(text.encode(encoding))[0] == text


def test_a_page_that_names_its_encoding_is_believed_when_the_bytes_agree() -> None:
    page = f'<html><meta charset="windows-1251"><p>{RUSSIAN}'
    assert decode(page.encode("cp1251")) == (page, "cp1251")


def test_a_page_that_names_a_wrong_encoding_is_not_believed() -> None:
    page = f'<html><meta charset="ascii-or-what"><p>{GERMAN}'
    assert decode(page.encode("utf-8")) == (page, "utf-8")


def test_a_lone_surrogate_is_replaced() -> None:
    text, _ = decode(b"\xff\xfea\x00\x00\xd8b\x00")
    assert text == "a\ufffdb"


@given(st.binary(max_size=400))
def test_any_bytes_give_characters_that_can_be_stored(data: bytes) -> None:
    decode(data)[0].encode("utf-8")


@given(st.text(max_size=200))
def test_utf8_is_decoded_as_python_does(text: str) -> None:
    data = "é".encode() + text.encode("utf-8", "replace")
    if b"\0" not in data:
        assert decode(data) == (data.decode("utf-8"), "utf-8")


@pytest.mark.parametrize(
    ("encoding", "sentence", "paragraph"), TEXTS, ids=[f"{n} {t[0]}" for n, t in enumerate(TEXTS)]
)
def test_a_sentence_and_a_paragraph_of_news_are_read_in_any_encoding(
    encoding: str, sentence: str, paragraph: str
) -> None:
    assert decode(sentence.encode(encoding)).text == sentence
    assert decode(paragraph.encode(encoding)).text == paragraph


def test_there_are_enough_encodings() -> None:
    assert len(TEXTS) >= 25


@pytest.mark.parametrize("text", [text for name, *texts in TEXTS[:2] for text in texts])
def test_letters_that_an_earlier_program_has_mixed_up_are_set_right(text: str) -> None:
    mixed = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode())
    assert decode_mended(mixed.encode()) == (text, "utf-8, twice")
    assert decode(mixed.encode()).text == mixed  # read raw, it stays as it is


@pytest.mark.parametrize(
    "text", ["Ã, said Zoë.", "A “Ã©” is what a mixed-up é looks like.", "NIÑO Â©"]
)
def test_honest_letters_are_left_alone(text: str) -> None:
    assert decode_mended(text.encode()) == (text, "utf-8")


def test_an_english_text_with_a_foreign_name_stays_western() -> None:
    text = "The mayor, José Müller-Ångström, paid £40 for a café’s lamp of 3 m²."
    assert decode(text.encode("cp1252")) == (text, "cp1252")
