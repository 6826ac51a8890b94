"""Which lines are the story and which are the page around it."""

from __future__ import annotations

from newsreader.domain.article import Furniture
from newsreader.importing.draft import Block, Draft
from newsreader.importing.furniture import lay_out
from newsreader.importing.layout import Layout

PROSE = (
    "The harbour opened again on Sunday after nine days, the port office said.",
    "Some 140 boats left before noon, and the first ferry carried 312 passengers.",
    "Two cranes fell on the eastern quay and will not be replaced before the summer.",
)

MORE = (
    "The mayor said that the town would ask the province for help, and that nobody had been hurt.",
    "A second ferry is to run again from Tuesday, once the divers have looked at the landing.",
)


def laid_out(*lines: str) -> Layout:
    return lay_out(Draft(tuple(Block(line) for line in lines), "text/plain", "utf-8"), "")


def story(*lines: str) -> list[str]:
    layout = laid_out(*lines)
    return [
        block.text
        for number, block in enumerate(layout.blocks)
        if layout.kinds[number] is None and number != layout.headline
    ]


def test_the_headline_is_the_line_above_that_shares_the_storys_words() -> None:
    layout = laid_out(
        "Bridge tolls rise in the far north", "Harbour opened after nine days", *PROSE
    )
    assert layout.title == "Harbour opened after nine days"


def test_a_headline_may_ask() -> None:
    question = "Harbour open after nine days: Who pays for the cranes?"
    assert laid_out(question, *PROSE, *MORE).title == question


def test_of_a_repeated_headline_the_one_next_to_the_story_is_taken() -> None:
    links = ("Harbour opened after nine days", "Bridge tolls rise", "Orchards bloom early")
    layout = laid_out(*links, "Coast", "Harbour opened after nine days", *PROSE, *MORE)
    assert layout.headline == 4


def test_what_stands_far_above_the_story_is_no_standfirst_of_it() -> None:
    link = "Orchard growers count the cost of the hail in Tilla"
    menu = [f"Section {number}" for number in range(9)]
    lines = ("Harbour opened after nine days", link, *menu, *PROSE, *MORE)
    assert story(*lines) == [*PROSE, *MORE]


def test_a_sentence_right_under_the_headline_is_the_storys_wherever_that_begins() -> None:
    lead = "The port office lets the first boats out of the harbour after nine days of storm."
    menu = [f"Section {number}" for number in range(9)]
    lines = ("Harbour opened after nine days", lead, *menu, *PROSE, *MORE)
    assert story(*lines) == [lead, *PROSE, *MORE]


def test_short_lines_between_a_standfirst_and_the_story_are_not_the_storys() -> None:
    lead = "Boats and ferries leave again, though two cranes have fallen"
    lines = ("Harbour opened after nine days", lead, "Coast and islands", "Velm", *PROSE, *MORE)
    assert story(*lines) == [lead, *PROSE, *MORE]


def test_a_story_may_begin_without_a_headline() -> None:
    assert laid_out(*PROSE).headline is None


def test_a_standfirst_without_a_full_stop_belongs_to_the_story() -> None:
    deck = "Boats leave again and two cranes are missing from the quay"
    assert story("Harbour opened after nine days", deck, *PROSE) == [deck, *PROSE]


def test_one_short_line_between_paragraphs_is_a_crosshead() -> None:
    assert story(*PROSE[:2], "What the storm left", PROSE[2]) == [
        *PROSE[:2],
        "What the storm left",
        PROSE[2],
    ]


def test_short_lines_in_a_crowd_are_a_box() -> None:
    box = ("Velm", "Harbour", "Cranes", "Storms")
    assert story(*PROSE, *box, *MORE) == [*PROSE, *MORE]


def test_short_lines_under_a_colon_are_a_list() -> None:
    listed = ("The office named what is missing:", "two cranes", "one lamp", "the long ladder")
    assert story(*PROSE, *listed, *MORE) == [*PROSE, *listed, *MORE]


def test_links_under_a_heading_are_folded_until_the_story_goes_on() -> None:
    layout = laid_out(*PROSE, "Related:", "Bridge tolls to rise", "Dike holds", *MORE, *MORE)
    assert layout.kinds[3:6] == (Furniture.RELATED,) * 3
    assert layout.kinds[6] is None


def test_a_sign_up_box_does_not_part_a_story() -> None:
    box = (
        "Get the Coast newsletter",
        "Our best stories in your inbox every morning",
        "Please enter a valid email address",
        "By signing up, you agree to our terms.",
    )
    assert story(*PROSE, *box, *MORE, *MORE) == [*PROSE, *MORE, *MORE]


def test_readers_comments_never_belong_to_the_story() -> None:
    comment = "I was there on Sunday and saw the cranes with my own eyes, quite a sight it was."
    layout = laid_out(*PROSE, "3 Comments", comment, comment + " Really.")
    assert layout.kinds[3:] == (Furniture.COMMENTS,) * 3


def test_the_name_of_a_form_in_the_story_does_not_end_it() -> None:
    box = ("Sign up to First Boat", "Enter your email address", "Sign up", "Get it in your inbox")
    more = "The mole will be mended in the summer, and the harbour has money for cranes."
    layout = laid_out(*PROSE, *box, f"{more} Nobody knows who will pay for the rest of the wall.")
    assert layout.kinds[len(PROSE) : -1] == (Furniture.SIGNUP,) * 4
    assert layout.kinds[-1] is None


def test_links_in_capitals_between_paragraphs_are_folded_and_crossheads_are_not() -> None:
    link = "MAYOR OF THE NEXT TOWN LOSES HIS SEAT"
    layout = laid_out(*PROSE, link, *PROSE[:2], "NO FISH LEFT", *PROSE[2:])
    assert layout.kinds[len(PROSE)] is Furniture.RELATED
    assert layout.kinds[len(PROSE) + 3] is None


def test_a_line_over_the_byline_is_a_standfirst_however_much_stands_below_it() -> None:
    lead = "Crews and mayor agree on a plan for the quay and the mole"
    menu = ("Facebook", "Print", "Email", "Copy link", "Save", "Share", "Listen", "Video", "Follow")
    layout = laid_out("Harbour opened after nine days", lead, "By Ana Bru", *menu, *PROSE)
    assert layout.kinds[1] is None


def test_a_name_with_a_sentence_about_the_person_is_an_author_box() -> None:
    layout = laid_out(*PROSE, "Leave a Reply", "Tilda Moren", "Friend of gulls. Maps. Boats.")
    assert layout.kinds[4:] == (Furniture.AUTHOR,) * 2


def test_the_headline_said_again_is_folded() -> None:
    head = "Harbour opened after nine days"
    layout = laid_out(head, PROSE[0], head, *PROSE[1:])
    assert layout.kinds[2] is Furniture.OTHER


def test_a_short_last_sentence_is_kept() -> None:
    assert story(*PROSE, "Nobody was hurt.", "Leave a Reply")[-1] == "Nobody was hurt."


def test_the_cut_off_end_of_a_story_is_kept() -> None:
    cut = "The mayor said that the town would ask the province for help and that"
    assert story(*PROSE, cut)[-1] == cut


def test_what_the_mark_up_says_is_believed() -> None:
    blocks = (Block(PROSE[0]), Block(PROSE[1], furniture=Furniture.CAPTION), Block(PROSE[2]))
    layout = lay_out(Draft(blocks, "text/html", "utf-8", marked_up=True), "")
    assert layout.kinds == (None, Furniture.CAPTION, None)
