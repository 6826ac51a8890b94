"""Web pages: where the story stands, what is around it, and what the page declares."""

from __future__ import annotations

from newsreader.domain.article import Article, Furniture
from newsreader.importing.draft import Draft, Field, choose
from newsreader.importing.import_steps import read_articles
from newsreader.importing.readers.html_page import read
from newsreader.importing.source import Source

ONE = "The harbour opened again on Sunday after nine days, the port office said."
TWO = "Some 140 boats left before noon, and the first ferry carried 312 passengers."
THREE = "Two cranes fell on the eastern quay and will not be replaced before the summer."


def page(body: str, head: str = "") -> Draft:
    markup = f"<!doctype html><head>{head}</head><body>{body}</body>"
    (draft,) = read(Source("a.html", markup.encode()))
    return draft


def story(body: str) -> list[str]:
    return [block.text for block in page(body).blocks if block.furniture is None]


def kinds(body: str) -> dict[str, Furniture | None]:
    return {block.text: block.furniture for block in page(body).blocks}


def test_paragraphs_without_any_hint_are_found_by_their_prose() -> None:
    body = f"<div><ul><li>Home</ul></div><div><p>{ONE}<p>{TWO}<p>{THREE}</div><div>Legal</div>"
    assert story(body) == [ONE, TWO, THREE]


def test_text_between_double_line_breaks_is_paragraphs() -> None:
    assert story(f"<div>{ONE}<br><br>{TWO}<br>{THREE}</div>") == [ONE, f"{TWO} {THREE}"]


def test_inline_elements_do_not_break_a_sentence() -> None:
    marked = "<p>The <a href=x>harbour</a> <b>op</b>ened on <i>Sunday</i>, they all said.</p>"
    assert story(marked) == ["The harbour opened on Sunday, they all said."]


def test_a_class_name_on_the_wrapper_of_everything_is_not_believed() -> None:
    body = f"<div class='page with-sidebar'><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></div>"
    assert story(body) == [ONE, TWO, THREE]


def test_what_elements_and_names_say_is_kept_by_kind() -> None:
    found = kinds(
        f"<nav>Menu</nav><article><h1>Harbour opens</h1><p>{ONE}</p>"
        f"<figure><figcaption>Boats at rest</figcaption></figure><p>{TWO}</p>"
        f"<div class='newsletter-box'>News by mail</div><p>{THREE}</p>"
        "<div id='author_bio'>Tilda Moren</div></article><footer>Imprint</footer>"
    )
    assert found["Menu"] is Furniture.NAVIGATION
    assert found["Boats at rest"] is Furniture.CAPTION
    assert found["News by mail"] is Furniture.SIGNUP
    assert found["Tilda Moren"] is Furniture.AUTHOR
    assert found["Imprint"] is Furniture.NAVIGATION


def test_of_two_articles_the_one_under_the_title_is_read() -> None:
    first = f"<article><h1>Harbour opens</h1><p>{ONE}</p><p>{TWO}</p></article>"
    second = f"<article><h1>Bridge closes</h1><p>{THREE}</p><p>{THREE} Again.</p></article>"
    assert story(first + second) == [ONE, TWO]


def test_scripts_styles_and_comments_are_not_text() -> None:
    body = f"<!-- no --><script>no()</script><style>no</style><p>{ONE}</p><noscript>no</noscript>"
    assert [block.text for block in page(body).blocks] == [ONE]


def test_depth_costs_no_text() -> None:
    body = "<div>" * 400 + f"<p>{ONE}</p><p>{TWO}</p>" + "</div>" * 400
    assert story(body) == [ONE, TWO]


def test_a_page_nested_beyond_reason_keeps_its_text_and_warns() -> None:
    draft = page("<div>" * 5_000 + f"<p>{ONE}</p>" + "</div>" * 5_000 + f"<p>{TWO}</p>")
    assert [block.text for block in draft.blocks] == [ONE, TWO]
    assert len(draft.warnings) == 1


def test_json_ld_that_is_broken_is_passed_over() -> None:
    head = '<script type=\'application/ld+json\'>{"@type": "NewsArticle",</script>'
    assert page(f"<p>{ONE}</p>", head).candidates == ()


def test_json_ld_may_name_its_author_by_reference() -> None:
    head = (
        '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle",'
        '"headline": "Harbour opens", "author": {"@id": "#tm"}},'
        '{"@type": "Person", "@id": "#tm", "name": "Tilda Moren"}]}</script>'
    )
    byline = choose(page(f"<p>{ONE}</p>", head).candidates, Field.BYLINE)
    assert byline is not None
    assert byline.value == "Tilda Moren"


def test_an_author_that_is_the_outlet_gives_way_to_a_person() -> None:
    head = (
        "<meta property='og:site_name' content='Coast Herald'>"
        "<meta name='author' content='Coast Herald'><meta name='byl' content='By Tilda Moren'>"
    )
    byline = choose(page(f"<p>{ONE}</p>", head).candidates, Field.BYLINE)
    assert byline is not None
    assert byline.value == "Tilda Moren"


def test_an_outlet_is_known_by_its_address_too() -> None:
    head = (
        "<meta property='og:site_name' content='coastherald.com.pt'>"
        "<meta name='author' content='Coast Herald'>"
        "<meta name='articleAuthor' content='Coast Wire'>"
    )
    byline = choose(page(f"<p>{ONE}</p>", head).candidates, Field.BYLINE)
    assert byline is not None
    assert byline.value == "Coast Wire"


HEAD = "<h1>Harbour opens</h1>"
LEAD = "Boats may leave again after the longest storm in years."


def test_a_standfirst_in_the_header_of_the_article_belongs_to_the_story() -> None:
    body = f"<div class='article-header'>{HEAD}<p>{LEAD}</p><p>Tilda Moren</p></div>"
    body += f"<div><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></div>"
    assert story(body) == [LEAD, ONE, TWO, THREE]
    assert kinds(body)["Tilda Moren"] is Furniture.AUTHOR


def test_a_standfirst_may_be_named_a_teaser() -> None:
    body = f"{HEAD}<p class='story-teaser'>{LEAD}</p><div><p>{ONE}</p><p>{TWO}</p></div>"
    assert story(body) == [LEAD, ONE, TWO]


def test_names_of_a_style_sheets_language_tell_nothing() -> None:
    body = f"<p class='print:hidden mt-[calc(theme(header))]'>{ONE}</p><p>{TWO}</p><p>{THREE}</p>"
    assert story(body) == [ONE, TWO, THREE]


def test_the_id_of_a_crosshead_tells_nothing() -> None:
    body = f"<div><p>{ONE}</p><h2 id='nav-1'>What it cost</h2><p>{TWO}</p><p>{THREE}</p></div>"
    assert story(body) == [ONE, "What it cost", TWO, THREE]


def test_the_story_goes_on_behind_a_long_box() -> None:
    box = "".join(f"<li><a href=/{n}>Another story of the week, number {n}</a></li>" for n in "abc")
    box = f"<ul>{box * 9}</ul>"
    body = f"<div><p>{ONE}</p><p>{TWO}</p>{box}<p>{THREE}</p></div><div>Legal notice</div>"
    assert story(body) == [ONE, TWO, THREE]


def test_a_pull_quote_is_folded() -> None:
    body = f"<p>{ONE} {TWO}</p><blockquote>{TWO}</blockquote><p>{THREE}</p>"
    assert story(body) == [f"{ONE} {TWO}", THREE]


def test_a_label_straight_in_a_box_is_no_paragraph() -> None:
    body = f"<div><p>{ONE}</p><div>Player is loading</div><p>{TWO}</p><p>{THREE}</p></div>"
    assert story(body) == [ONE, TWO, THREE]


def test_what_only_a_screen_reader_says_is_not_in_the_sentence() -> None:
    hidden = "<span class='visually-hidden'>(opens in a new window)</span>"
    body = f"<p>The <a href=x>harbour{hidden}</a> opened on Sunday, they all said.</p>"
    assert story(body) == ["The harbour opened on Sunday, they all said."]


def test_a_second_title_of_the_page_is_not_the_storys_first_line() -> None:
    social = "<meta property='og:title' content='How the harbour came back to life'>"
    body = f"<div>{HEAD}<p>How the harbour came back to life</p><p>{ONE}</p><p>{TWO}</p></div>"
    found = [block.text for block in page(body, social).blocks if block.furniture is None]
    assert found == [ONE, TWO]


def test_a_sentence_cut_off_under_a_link_is_a_teaser() -> None:
    card = f"<div><a href=/b>Bridge tolls rise</a><p>{LEAD[:-1]}...</p></div>"
    assert story(f"<p>{ONE}</p>{card}<p>{TWO}</p><p>{THREE}</p>") == [ONE, TWO, THREE]


def test_a_quotation_in_a_figure_is_no_caption() -> None:
    body = f"<p>{ONE}</p><figure><blockquote><p>{TWO}</p></blockquote></figure><p>{THREE}</p>"
    assert story(body) == [ONE, TWO, THREE]


def test_links_of_a_list_inside_the_story_are_other_stories() -> None:
    item = "<li>Opinion: <a href=/c>What the storm has taught us all here</a></li>"
    assert story(f"<p>{ONE}</p><ul>{item}</ul><p>{TWO}</p><p>{THREE}</p>") == [ONE, TWO, THREE]


def article(body: str, head: str = "") -> Article:
    whole = f"<!doctype html><head>{head}</head><body>{body}</body>"
    return read_articles(whole.encode(), "page.html")[0]


def test_a_name_beside_the_date_is_the_byline_of_a_page() -> None:
    found = article(f"{HEAD}<p>4 March 2031 • Tilda Moren • 3 min</p><p>{ONE}</p><p>{TWO}</p>")
    assert (found.byline, found.date) == (("Tilda Moren",), "2031-03-04")


def test_byline_and_date_may_stand_below_the_standfirst() -> None:
    line = "<div><a href=/tm>By Tilda Moren</a></div><div>4 March 2031</div>"
    found = article(f"{HEAD}<p>{LEAD}</p>{line}<div><p>{ONE}</p><p>{TWO}</p></div>")
    assert (found.byline, found.date) == (("Tilda Moren",), "2031-03-04")
    assert found.text.split("\n\n") == [LEAD, ONE, TWO]


def test_of_several_declared_articles_the_one_described_most_fully_counts() -> None:
    head = (
        '<script type="application/ld+json">[{"@type": "Article", "headline": "Bridge closes"},'
        '{"@type": "NewsArticle", "headline": "Harbour opens", "datePublished": "2031-03-04",'
        '"author": {"givenName": "Tilda", "familyName": "Moren"}}]</script>'
    )
    found = article(f"<p>{ONE}</p><p>{TWO}</p>", head)
    assert (found.title, found.byline) == ("Harbour opens", ("Tilda Moren",))


def test_what_the_page_hides_is_not_the_story() -> None:
    hidden = "The summary will be shown here as soon as you press the button above."
    assert story(f"<p>{ONE}</p><div hidden>{hidden}</div><p>{TWO}</p>") == [ONE, TWO]


def test_the_time_of_day_is_added_from_where_it_stands() -> None:
    head = (
        "<meta property='article:published_time' content='2031-03-04T18:20:00+01:00'>"
        '<script type="application/ld+json">'
        '{"@type": "NewsArticle", "headline": "x", "datePublished": "2031-03-04"}</script>'
    )
    assert article(f"<p>{ONE}</p><p>{TWO}</p>", head).date == "2031-03-04T18:20:00+01:00"


def test_a_change_is_never_taken_for_the_publication() -> None:
    head = "<meta property='article:modified_time' content='2031-03-09T18:20:00Z'>"
    assert article(f"<p>{ONE}</p><p>{TWO}</p>", head).date == ""


def test_a_page_that_needs_scripts_is_read_from_what_it_declares() -> None:
    head = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harbour opens",'
        f'"articleBody": "{ONE}\\n\\n{TWO}"}}</script>'
    )
    found = article("<div id=app>Loading</div>", head)
    assert found.text.split("\n\n") == [ONE, TWO]
    assert "without its scripts" in found.warnings[0]


def test_a_page_in_frames_is_read_as_shown_without_them() -> None:
    markup = (
        "<html><head><title>x</title></head><frameset cols='1,*'><frame src=a><noframes><body>"
        f"<p>{ONE}<p>{TWO}</body></noframes></frameset></html>"
    )
    (draft,) = read(Source("a.html", markup.encode()))
    assert [block.text for block in draft.blocks] == [ONE, TWO]


def test_the_name_of_the_site_in_a_heading_is_not_the_title() -> None:
    head = "<title>Notes from the quay: The boats are back</title>"
    body = (
        f"<h1><a href='/'>Notes from the quay</a></h1><h3>The boats are back</h3><p>{ONE}<p>{TWO}"
    )
    found = article(body, head)
    assert (found.title, found.text) == ("The boats are back", f"{ONE}\n\n{TWO}")


def test_headline_byline_and_date_parted_by_line_breaks_are_three_lines() -> None:
    body = f"<td>Harbour opens<br>By Tilda Moren<br>4 March 2031<br><br>{ONE}<br><br>{TWO}</td>"
    found = article(f"<table><tr>{body}</tr></table>", "<title>Harbour opens</title>")
    assert (found.title, found.byline) == ("Harbour opens", ("Tilda Moren",))
    assert found.date == "2031-03-04"
    assert found.text == f"{ONE}\n\n{TWO}"


def test_paragraphs_of_preformatted_text_are_parted_by_empty_lines() -> None:
    wrapped = ONE.replace(" after", "\nafter")
    assert story(f"<pre>\n{wrapped}\n\n{TWO}\n</pre>") == [ONE, TWO]


def test_comments_under_the_story_are_told_as_comments() -> None:
    body = f"<div><p>{ONE}</p><p>{TWO}</p></div><h4>Comments</h4><div>It was loud.</div>"
    assert kinds(body)["It was loud."] is Furniture.COMMENTS


CAPTION = "Boats at the mole of Velm on the ninth day of the storm, seen from the bridge"


def test_a_long_unclosed_line_of_another_make_is_a_caption_but_not_above_the_story() -> None:
    line = f"<p class=small>{CAPTION}</p>"
    paragraphs = f"<p>{TWO}</p><p>{THREE}</p>"
    assert story(f"{HEAD}<div><p>{ONE}</p>{line}{paragraphs}</div>") == [ONE, TWO, THREE]
    assert story(f"{HEAD}<div>{line}<p>{ONE}</p>{paragraphs}</div>") == [CAPTION, ONE, TWO, THREE]


def test_an_embedded_post_of_another_site_is_folded() -> None:
    post = f"<blockquote class='twitter-tweet'><p>{TWO}</p>Port office</blockquote>"
    assert story(f"<p>{ONE}</p>{post}<p>{THREE}</p>") == [ONE, THREE]


def test_what_follows_the_last_regular_paragraph_is_not_the_story() -> None:
    regular = "".join(f"<p class=text>{text}</p>" for text in (ONE, TWO, THREE))
    teasers = f"<div><div><span>{LEAD}</span></div></div>"
    assert story(f"<main><section>{regular}</section>{teasers}</main>") == [ONE, TWO, THREE]


def test_the_name_of_the_site_is_cut_off_in_front_too() -> None:
    head = (
        "<meta property='og:site_name' content='Quay Notes'>"
        "<meta property='og:title' content='Quay Notes | The boats are back'>"
    )
    assert article(f"<p>{ONE}</p><p>{TWO}</p>", head).title == "The boats are back"


def test_json_ld_may_stand_in_a_comment() -> None:
    head = (
        '<script type="application/ld+json">//<![CDATA[\n'
        '{"@type": "NewsArticle", "headline": "Harbour opens"};\n//]]></script>'
    )
    assert article(f"<p>{ONE}</p><p>{TWO}</p>", head).title == "Harbour opens"


def test_a_time_element_that_tells_of_a_change_is_passed_over() -> None:
    times = (
        "<time class=updated datetime='2031-03-09'>9 March</time>"
        "<time datetime='2031-03-04'>4 March</time>"
    )
    assert article(f"<article>{HEAD}{times}<p>{ONE}</p><p>{TWO}</p></article>").date == "2031-03-04"


def test_author_and_date_may_be_marked_up_by_class_names_of_old() -> None:
    marks = (
        "<span class='author vcard'><a class=fn href=/tm>Tilda Moren</a></span>"
        "<abbr class=published title='2006-03-04T18:20:00+01:00'>a while ago</abbr>"
    )
    found = article(f"{HEAD}<p>{marks}</p><p>{ONE}</p><p>{TWO}</p>")
    assert (found.byline, found.date) == (("Tilda Moren",), "2006-03-04T18:20:00+01:00")
