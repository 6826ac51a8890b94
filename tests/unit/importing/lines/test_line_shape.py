"""What a line of text is about, told from its form."""

from __future__ import annotations

from newsreader.importing.lines.line_shape import content, is_name


def test_what_a_text_is_about_is_told_by_words_or_by_pairs_of_characters() -> None:
    assert content("The harbour of Velm") == {"harbour", "velm"}
    assert content("港が再開") == {"港が", "が再", "再開"}
    assert {"학교", "교가"} <= content("학교가 열렸다")


def test_a_name_begins_each_of_its_words_with_a_capital_in_scripts_that_have_them() -> None:
    assert is_name("Ann Bell")
    assert is_name("Анна Белова")
    assert is_name("Ludwig van der Velm")
    assert not is_name("после шторма")
    assert not is_name("点击 页首")
