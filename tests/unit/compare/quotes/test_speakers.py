"""Who is said to have said it."""

from __future__ import annotations

import pytest

from newsreader.compare.quotes.finding import find_quotes


def speakers(text: str) -> list[str]:
    return [quote.speaker for quote in find_quotes(text, "en")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“The bridge is shut,” said Ada Holm.", "Ada Holm"),
        ("“The bridge is shut,” Ada Holm said.", "Ada Holm"),
        ("Ada Holm said: “The bridge is shut.”", "Ada Holm"),
        ("Ada Holm told Nils Berg that it was “shut for good”.", "Ada Holm"),
        ("“It is shut,” declared the mayor, Ada Holm.", "Ada Holm"),
        ("“It is shut,” Ada Holm, who runs the ferry, told reporters.", "Ada Holm"),
        ("Ada Holm was there. “It is shut,” she said.", "Ada Holm"),
        ("Ada Holm and Nils Berg were there. “It is shut,” he said.", ""),
        ("“It is shut,” the transport ministry said.", "the transport ministry"),
        ("The word “shut” was painted on a wall.", ""),
        ("Mayor Ada Holm left. “It is shut,” the mayor said.", "Ada Holm"),
        ("Ada Holm said she was there when doctors told him: “It is shut.”", "doctors"),
        ("“It is shut,” police said.", "police"),
        ("The mill was described as “shut”.", ""),
        ("Ada Holm said she hoped Nils Berg would come, adding that it was “shut”.", "Ada Holm"),
        ("“It is shut,” Mr. Holm said.", "Holm"),
        ("“It is shut,” said Rep. Ada Holm, who lives there.", "Ada Holm"),
        ("“It is shut,” said Sandvik businessman and blogger Nils Berg.", "Nils Berg"),
        ("Ada Holm, an aide under President Nils Berg, said it was “shut”.", "Ada Holm"),
        ("“It is shut,” a spokesman for Holm said.", "a spokesman for Holm"),
        ("The mayor played down the unrest saying that “it is shut”.", ""),
        ("Ada Holm played down the unrest, saying it was “shut”.", "Ada Holm"),
        ("The coastguard in November said it was “shut”.", "The coastguard"),
        ("According to Ada Holm, the bridge is “shut for good”.", "Ada Holm"),
        ("The bridge is “shut for good”, according to police officer Ada Holm.", "Ada Holm"),
        ("According to the mayor, the bridge is “shut for good”.", "the mayor"),
        ("According to experts hired by Ada Holm, the bridge is “shut”.", ""),
        ("Ada Holm: “It is shut.”", "Ada Holm"),
        ("Ada Holm, an aide: “It is shut.”", ""),
        ("“It is shut,” said a man wearing ski goggles and a coat.", "a man"),
    ],
)
def test_who_speaks(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_a_quotation_cut_by_its_attribution_has_one_speaker() -> None:
    text = "“We are not closing a bridge,” said Ada Holm. “We are saving one.”"
    assert speakers(text) == ["Ada Holm", "Ada Holm"]


def test_a_speaker_told_after_the_last_paragraph_said_all_of_them() -> None:
    text = "“We are not closing a bridge.\n\n“We are saving one,” Ada Holm said."
    assert speakers(text) == ["Ada Holm", "Ada Holm"]


def test_what_leads_to_the_next_quotation_is_not_the_speaker_of_the_last() -> None:
    text = "Nils Berg said: “It is open.” Ada Holm replied: “It is shut.”"
    assert speakers(text) == ["Nils Berg", "Ada Holm"]


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("„Die Brücke ist zu“, sagte Ada Holm am Montag.", "de", "Ada Holm"),
        ("»Die Brücke ist zu«, sagte Ada Holm am Montag.", "de", "Ada Holm"),
        ("'De brug is dicht', zei Ada Holm maandag.", "nl", "Ada Holm"),
        ("„Die Brücke ist zu“, so Holm.", "de", "Holm"),
        ("Ada Holm sagte am Montag: „Die Brücke ist zu.“", "de", "Ada Holm"),
        ("„Die Brücke ist zu“, sagte die Leiterin des Amtes.", "de", ""),
        ("« Le pont est fermé », a déclaré la maire, Ada Holm.", "fr", "Ada Holm"),
        ("« Le pont est fermé », dit-elle.", "fr", ""),
        ("« Le pont est fermé », a affirmé M. Holm.", "fr", "Holm"),
        ("„Die Brücke ist zu“, sagte er im Neuen Rathaus.", "de", ""),
        ("„Die Brücke ist zu“, sagte der Wirt dem Sender Orvik Eins.", "de", ""),
        ("«El puente está cerrado», dijo Ada de la Vega.", "es", "Ada de la Vega"),
        ("„Die Brücke ist zu“, said Ada Holm.", "de", ""),
    ],
)
def test_a_verb_of_saying_names_the_speaker_in_other_languages(
    text: str, language: str, speaker: str
) -> None:
    (quote,) = find_quotes(text, language)
    assert quote.speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        # Somebody else was named since, or only in what was quoted.
        "“It is shut,” said Ada Holm.\nLena Berg came later.\n“We wait,” she said.",
        "“We wait for Lena Berg,” she said.",
    ],
)
def test_a_pronoun_that_may_mean_another_names_nobody(text: str) -> None:
    assert speakers(text)[-1] == ""


@pytest.mark.parametrize(
    ("people", "pronoun", "speaker"),
    [
        ("Mr Holm met Berg's aide, chairwoman Lena Aas.", "she", "Lena Aas"),
        ("Mrs Ada Holm met Mr Nils Berg.", "he", "Nils Berg"),
        ("Susan Holm met Peter Berg.", "he", "Peter Berg"),
        ("Peter Berg was there.", "she", ""),
        ("“It is open,” the fisheries ministry said.", "he", ""),
        # Whom the text itself does not tell apart may both be meant.
        ("Ada Holm met Nils Berg.", "he", ""),
    ],
)
def test_she_is_no_man_and_he_no_ministry(people: str, pronoun: str, speaker: str) -> None:
    assert speakers(f"{people} “It is shut,” {pronoun} said.")[-1] == speaker


def test_a_headline_does_not_lengthen_a_name() -> None:
    text = (
        "Ada Holm Set To Leave\n\nAda Holm ran the ferry. Many wept with Ada Holm. "
        "“It is shut,” Holm said."
    )
    assert speakers(text) == ["Ada Holm"]


def test_who_speaks_goes_on_in_a_paragraph_that_is_only_a_quotation() -> None:
    text = (
        '"The bridge is old," said Ada Holm, an engineer.\n\n"It will not last another winter."\n\n'
        'The board met.\n\n"Nobody knows what comes next."'
    )
    assert [q.speaker for q in find_quotes(text, "en")] == ["Ada Holm", "Ada Holm", ""]


def test_an_office_that_two_people_hold_tells_no_speaker() -> None:
    text = "President Ada Holm left. The Orvik president met her.\n“We met,” the president said."
    assert speakers(text) == ["the president"]


def test_a_title_in_quotation_marks_does_not_speak() -> None:
    assert speakers("“It is shut,” argued a “Harbour Paper” made for the town.")[0] == ""
