"""Lines that give themselves away, and sentences that must not be taken for them."""

from __future__ import annotations

import pytest

from newsreader.importing.lines.cues import cue_of


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Boats at the mole. (Photo: Coastpix/Ana Bru)", "caption"),
        ("Boats at the mole on Sunday. Ana Bru/AFP", "caption"),
        ("Boats at the mole [Ana Bru/Reuters]", "caption"),
        ("FILE PHOTO: Boats at the mole", "caption"),
        ("Boats left the mole on Sunday. (Ana Bru/Coastpix)", "caption"),
        ("The mayor, second from left, and the crew of the first ferry on Sunday.", "caption"),
        ("An undated photograph shows the old mole.", "caption"),
        ("AFP, VELM", "credit"),
        ("Contributing: Jon Vey and Ana Bru", "credit"),
        ("Today at 07:12", "navigation"),
        ("Last updated: 4 March 2031", "navigation"),
        ("Coast & Islands Latest News", "related"),
        ("Photo by Ana Bru", "caption"),
        ("Foto: Ana Bru", "caption"),
        ("See also Bridge tolls to rise", "related"),
        ("Read more: Bridge tolls to rise", "related"),
        ("Lesen Sie auch: Die Brückenmaut steigt", "related"),
        ("Related Articles", "related"),
        ("You may also like", "related"),
        ("Leave a Reply", "comments"),
        ("12 Comments", "comments"),
        ("Your email address will not be published.", "comments"),
        ("Subscribe to our newsletter", "signup"),
        ("Already a member? Sign in here", "signup"),
        ("You have read three of five free articles", "signup"),
        ("Share on Facebook", "navigation"),
        ("Home > World > Coast", "navigation"),
        ("© 2031 Coast Herald", "navigation"),
        ("5 min read", "navigation"),
        ("* * *", "navigation"),
        ("- Advertisement -", "navigation"),
        ("Advertisement. Scroll to continue reading.", "navigation"),
        ("0:00 / 4:32", "navigation"),
        ("Published - March 05, 2031 10:20 am - VELM", "navigation"),
        ("Comments have been closed", "comments"),
        ("- with files from AFP", "credit"),
        ("(Inputs from PTI)", "credit"),
        ("Ana Bru/NPR", "caption"),
        ("Add Coast Herald to your Google News feed.", "signup"),
        ("Vai al contenuto principale", "navigation"),
        ("Aller au contenu", "navigation"),
        ("Lesezeit: 4 Minuten", "navigation"),
        ("5 min de lecture", "navigation"),
        ("Kopiuj link", "navigation"),
        ("リンクをコピーする", "navigation"),
        ("Nog geen abonnee? Kies een formule.", "signup"),
        ("この記事は会員限定です。", "signup"),
        ("Additional reporting by Jon Vey in Velm", "credit"),
        ("(With inputs from agencies)", "credit"),
        ("(Reuters)", "credit"),
        ("Jon Vey contributed to this report.", "credit"),
        ("Reporting by Jon Vey; editing by Ana Bru", "credit"),
        ("Tilda Moren is a senior reporter for the Coast Herald.", "author"),
        ("About the author", "author"),
        ("We need your consent to load this post", "navigation"),
        ("Empfohlener redaktioneller Inhalt", "navigation"),
        ("If you buy something we may earn a small commission.", "other"),
        ("This article was machine-translated from Velmish.", "credit"),
        ("Do you have a tip? Contact our coast desk by e-mail.", "signup"),
        ("Hat Ihnen dieser Artikel gefallen?", "signup"),
        ("Para saber más", "related"),
        ("Zum Liveblog: Alles zum Sturm", "related"),
        ("Boats at the mole on 4 March. REUTERS/Ana Bru", "caption"),
        ("Boats at the mole © Ana Bru", "caption"),
        ("Mayor Ana Bru (l.) and the crew of the ferry", "caption"),
        ("(Supplied)", "caption"),
        ("Opinion", "navigation"),
        ("3 of 12", "navigation"),
        ("2 hours ago", "navigation"),
        ("Click to share on Telegram (Opens in new window)", "navigation"),
        ("Was this article helpful?", "navigation"),
        ("-30-", "credit"),
        ("An earlier version of this article misspelled the mayor’s name.", "credit"),
        ("This is a developing story and will be updated.", "credit"),
        ("Follow Ana Bru on Bluesky", "author"),
        ("Comments are moderated and must follow our rules.", "other"),
        ("The views expressed here are the author’s own.", "other"),
        ("By clicking submit, you agree to our terms.", "other"),
        ("Your donation makes our work possible.", "signup"),
        ("Let us know what you think in the comments below.", "signup"),
        ("Join our channel for more", "signup"),
    ],
)
def test_a_line_gives_itself_away(line: str, kind: str) -> None:
    cue = cue_of(line)
    assert cue is not None
    assert cue.kind.value == kind


@pytest.mark.parametrize(
    "line",
    [
        "The storm took two cranes. (The text goes on below the photo.)",
        "The council (Greens/Labour) voted for it.",
        "The photo of the harbour was taken on Sunday by a child, the family said.",
        "More than 100 boats left before noon, the port office said.",
        "Sign of the times: the harbour has no cranes left.",
        "Home prices in Velm rose by 4 percent last year.",
        "“Share the burden,” the mayor said.",
        "This article of the harbour law has never been used, the mayor said.",
        "Do you have a boat? Then you know what a storm can do.",
        "Prices were correct until the storm came, the fishmongers say.",
        "He is the only man in town who was there before the storm.",
        "Comments by the mayor drew laughter in the hall.",
        "Live music returned to the quay on Sunday.",
        "The office follows us on every trip, Arden said with a smile.",
        "The treaty covers 27 ports and will take effect in May.",
        "The views of the harbour are the finest in the province.",
        "By clicking his fingers the mayor called the ferry back.",
        "Opinion in the town is divided.",
        "Your donation was lost, the fund told the widow.",
        "Help us, the crew called over the radio.",
        "An hour ago there was still a crane here.",
        "The captain (right after the storm) slept for two days.",
    ],
)
def test_a_sentence_of_the_story_is_left_alone(line: str) -> None:
    assert cue_of(line) is None


def test_a_long_paragraph_is_never_furniture() -> None:
    assert cue_of("Subscribe to our newsletter " + "and read on " * 100) is None
