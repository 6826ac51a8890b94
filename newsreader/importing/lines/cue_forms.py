"""Lines that their form gives away: captions, credits, notes on the author."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass

AGENCY = (
    "(?:(?:The )?(?:AP|AFP|Reuters|REUTERS|EPA(?:-EFE)?|EFE|dpa|DPA|ANSA|PTI|ANI|IANS|UPI|TASS"
    "|PA|Xinhua|Kyodo(?: News)?|Yonhap|Bloomberg|Getty(?: Images)?|AP Photo|AFP Photo|PA Wire|AAP"
    "|CP|BELGA|ANP|LUSA|Lusa|Sipa|SIPA|Bernama|BERNAMA"
    "|Canadian Press|Anadolu(?: Agency)?|NurPhoto|Shutterstock|iStock|Alamy|imago|IMAGO|APA"
    "|Australian Associated Press|United Press International|Press Trust of India|PA Media"
    "|Zuma|NTB|TT|Ritzau|Belga|Keystone|KEYSTONE|Press Association|Associated Press"
    "|Agence France-Presse))"
)
#: The initials of who wrote a story, perhaps with an agency: "J.S.", "(rü/dpa)".
SIGNATURE = (
    r"[(\[]?(?:(?:[A-ZÀ-Ý]\.[ -]?){2,3}|[a-zß-ÿ]{2,4}"
    rf"(?:/(?:{AGENCY}|[a-zß-ÿ]{{2,4}}))+)[)\]]?"
)
_PHOTO = (
    "(?:credit|photos?|photograph(?:s|er|ie)?|images?|pictures?|(?:photo|image|picture) credit"
    "|file photo|file|handout|screenshot|screengrab|illustration|graphic|fotos?|foto's"
    "|fotograf[ií]a|bild(?:er)?|bildrechte|bildquelle|imagen|imágenes|immagine|crédit"
    "|zdjęcie|фото|illustrasjon|ảnh)"
)
_FULL_NAME = r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}"
_WHO = r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}"


def alternatives(patterns: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    """One pattern out of many, written one a line; a line further in goes on with the last."""
    return _either(_one_a_line(patterns), flags)


@dataclass(frozen=True, slots=True)
class Phrases:
    """Patterns to search a line for; those that open with ^ are tried at its start alone.

    ``re`` would try each of them at every character.
    """

    at_start: re.Pattern[str]
    anywhere: re.Pattern[str]

    def search(self, text: str) -> re.Match[str] | None:
        """The first pattern found in a line, those at its start before others."""
        return self.at_start.match(text) or self.anywhere.search(text)


def phrases(patterns: str, flags: int = re.IGNORECASE) -> Phrases:
    """Patterns written as for ``alternatives``; there are some of either sort."""
    lines = _one_a_line(patterns)
    at_start = [line for line in lines if line.startswith("^")]
    anywhere = [line for line in lines if not line.startswith("^")]
    return Phrases(_either(at_start, flags), _either(anywhere, flags))


def _one_a_line(patterns: str) -> list[str]:
    return re.sub(r"\n +", "", textwrap.dedent(patterns)).strip().splitlines()


def _either(patterns: list[str], flags: int) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), flags)


#: Searched in a line.  The second of each pair minds capitals.
CAPTIONS = (
    phrases(
        rf"""
        [(\[](?:[^()\[\]]*\W)?{_PHOTO}\b(?:[^()\[\]]*[^().\[\]])?[)\]][.\"”]?$
        ^(?:file )?{_PHOTO}(?: (?:credit|source|caption|by|von|de|courtesy|taken))?s?\s*(?:[:/|©]
            |\.\.\.|…)
        ^(?:photos?|photographs?|images?|pictures?) (?:by|courtesy|credit|source|caption|via)\b
        [.|–—-]\s*{_PHOTO}(?: credit| by| courtesy)?\s*:\s*[^:]{{2,60}}$
        ^(?:image|photo|picture) (?:source|caption),
        ^(?:an? )?(?:undated |handout |file |archive )(?:photo(?:graph)?|image|picture)\b.{{2,90}}$
        ^enlarge\s*[/|]
        ^(?:(?:item|image|photo|slide|picture) \d+ of \d+|\[?\d+/\d+\])\s*\S
        \bcredit(?:\.\.\.|…)\s*\S
        \bjoins? [‘'“"«][^’'”"»]{{2,40}}[’'”"»] to (?:discuss|react|talk|explain|weigh|break)\b
        ^[(\[](?:supplied|handout|file|screenshot|provided|contributed
            |submitted)\b[^()]{{0,60}}[)\]]$
        [.\"”)\s/–—-]\s?(?:image )?(?:©|copyright (?:©
            |(?:19|20)\d\d))\s?[^.]{{0,70}}(?:\. all rights reserved)?\.?$
        \((?:(?-i:[lrm]\.|li\.|re\.)|v\. ?l\.?|v\. ?r\.?|v\. ?l\. ?n\. ?r\.?|li\.? nach re\.?
            |left|right|cent(?:er|re)|links|rechts|mitte|archiv(?:bild|foto)?|symbol(?:bild|foto))\)
        ^legende:
        [(（\[](?:사진|写真)[^()（）\[\]]{{0,40}}[)）\]]$
        撮影[)）]?$
        ＝[^。]{{0,12}}(?:提供|撮影|ＡＰ|ロイター|共同|ＡＦＰ時事)$
        \s(?:뉴시스|뉴스1|연합뉴스)$
        ^(?:an? |this |the )?(?:undated |handout |combination |file |aerial |satellite
            |archive )*(?:photo(?:graph)?|image|picture|screenshot) (?:shows|taken|released|provided
            |made available)\b
        ,\s(?:second|third|fourth|fifth|far|top|bottom|front)\s(?:from\s)?(?:the\s)?(?:left|right),
        ,\s(?:left|cent(?:er|re)),\s
        ^©\s*(?:photo|foto|picture alliance|getty|imago|reuters|afp|ap)\b
        \b(?:pictured|shown|seen) (?:above|below|here|left|right)\.?$
        """
    ),
    phrases(
        rf"""
        [(\[][^()\[\]]*[/|,]\s?{AGENCY}[^()\[\]]*[)\]]\.?$
        [(\[]{AGENCY}\s?[/|,][^()\[\]]*[)\]]\.?$
        [(\[]{_FULL_NAME}\s?/\s?{_WHO}[)\]]\.?$
        [.!?…]?\s{_WHO}\s?[/|]\s?{AGENCY}(?:\s?[/|].*)?$
        [.!?…”\"\d]\s*{AGENCY}\s?/\s?{_FULL_NAME}(?:\s?/.{{2,30}})?\.?$
        ^{AGENCY}(?:\s?/\s?[\w .'’-]+)+$
        ^{_FULL_NAME}\s?/\s?[A-Z]{{2,8}}$
        \bvia {AGENCY}\)?$
        [^.!?…”"’]\s[(\[]{AGENCY}(?: (?:Photos?|Archives?))?[)\]]\.?$
        [(\[]{_FULL_NAME} for (?:The )?[A-Z][^()]{{2,40}}[)\]]\.?$
        [\w.!?’”)] (?:Video|Photos?|Images?|Pictures?|Graphic|Illustration)s? ?[/|] ?[A-Z].{{1,60}}$
        [\w.!?’”](?:Illustration|Photo illustration|Photograph|Photos?)s? by {_FULL_NAME}
        [(\[](?:Supplied|[A-Z][\w.’'& -]{{1,30}}): ?{_FULL_NAME}[)\]]\.?$
        ^FILE\s*(?:PHOTO|[-–—:])
        [(\[](?:[^()\[\]]{{0,40}}[/,|]\s?)?(?:Unsplash|Pexels|Pixabay|Flickr|Wikimedia(?: Commons)?
            |Creative Commons|Shutterstock|Depositphotos|Screenshot|Handout|Courtesy)[)\]]\.?$
        """,
        flags=0,
    ),
)
_WORK = (
    "(?:reporting|writing|editing|research|translation|contributions?|photography|production"
    "|graphics?)"
)
CREDITS = (
    alternatives(
        rf"""
        ^[-–—(\[]*\s*(?:with|including|using|based on) (?:additional |further\s
            |agency )?(?:information|inputs?|files?|material|reports?|reporting
            |contributions?) (?:from|by|of)\b.{{0,120}}$
        ^[(\[]?\s*(?:additional |further\s
            |original )?{_WORK}(?: and {_WORK})?(?: contributed)? (?:by|from)\b.{{2,220}}$
        ^[(\[]?\s*(?:additional|further) {_WORK}\s*:.{{2,220}}$
        ^[(\[]?\s*(?:compiled|curated|edited|translated|reported|produced|written|adapted
            |reviewed|fact[- ]checked|contributed) (?:by|from)\b.{{2,120}}$
        ^[(\[]?\s*inputs? from\b.{{2,60}}$
        ^this report (?:by|from) .{{2,60}} was first published\b.{{0,60}}$
        ^.{{2,120}}\bcontributed (?:to this (?:report|story|article|piece|dispatch)
            |reporting)\b.{{0,60}}$
        ^[(\[]?this (?:article|story|report|piece|content|post) (?:was|is|has been|has not been
            |first|originally) (?:first |originally )?(?:published|produced|edited|updated
            |corrected|auto|generated|translated|appeared|created|republished|amended
            |provided)\b.{{0,240}}$
        ^[(\[]?(?:sources?|quellen?|fuente|fonte|bron|källa|kilde|źródło|источник)\s*:.{{2,120}}$
        ^contributing\s*:.{{2,160}}$
        ^our standards:.{{0,90}}$
        ^(?:read (?:the )?original (?:article|story)|correction:|clarification:
            |editor[’']s note:).{{0,400}}$
        ^[(\[]?(?:mit (?:material|informationen|agenturmaterial) (?:von|der)|avec
            |con información de|con informazioni|com informações|met (?:informatie
            |dank))\b.{{1,90}}[)\]]$
        """
    ),
    alternatives(
        rf"""
        ^[-–—(\[\s]*{AGENCY}(?:\s?[/,&|+]\s?(?:{AGENCY}|[a-z]{{1,4}}|[Aa]gencies|online))*[)\]\s.]*$
        ^{AGENCY}, [A-ZÀ-Ý][A-ZÀ-Ý .-]{{2,30}}$
        ^{_WHO}(?:,? and {_WHO})? reported from (?-i:[A-Z])[^.]{{2,80}}(?:,? and {_WHO} from
            \s[^.]{{2,40}})?\.$
        ^[A-ZÀ-Ý][\w.,’' -]{{1,40}}\s\([A-Z][\w ]{{1,24}}\)\s?[—–-]+$
        ^[(（\[]?\s*(?:责编|责任编辑|責任編輯|编辑|編輯|校对|审核|编审|监制)\s*[：:].{{1,40}}$
        ^{SIGNATURE}$
        ^[(\[]?(?:Agencies|Agenturen|Agencias|News agencies|Wire services|Staff and agencies)[)\]]?$
        """,
        flags=0,
    ),
)
_TRADE = (
    "(?:reporter|journalist|correspondent|editor|columnist|writer|author|contributor|blogger"
    "|freelancer|fellow|producer|photographer|intern|bureau chief)"
)
AUTHORS = alternatives(
    rf"""
    ^about the (?:author|writer)s?\b.{{0,60}}$
    ^(?:follow|contact|e-?mail|reach|write to) (?:the )?(?:author|writer|reporter|him|her
        |them)\b.{{0,80}}$
    ^follow @\w+\b.{{0,40}}$
    ^follow [\w.’' -]{{2,40}} on (?:x|twitter|facebook|instagram|linkedin|bluesky|threads
        |mastodon)\b.{{0,40}}$
    ^(?:follow|contact|e-?mail|reach|write to) [\w.’' -]{{2,40}}(?: on \w+)?\s?[@:].{{0,80}}$
    ^you can (?:follow|reach|e-?mail|contact) .{{0,120}}$
    ^[^.]{{2,60}}\b(?:is|was|has been) (?:an?|the|our) (?:[\w’'&-]+[ ,]+){{0,8}}{_TRADE}s?(?:\s(?:at
        |for|with|based|in|on|covering|who|and|of)\b.{{0,250}})?\.?$
    ^(?:(?!the |an? )[^.]{{2,60}}|(?:he|she|they))\s(?:covers .{{2,80}}\b(?:at|for|from)\b
        |covers (?:politics|sports?|business|crime|climate|health|technology|education)
        |writes (?:about|on|for)\b|reports on .{{2,60}} for\b).{{2,250}}$
    ^[^.]{{2,60}}\bcan be (?:reached|contacted|followed) (?:at|on|by|via)\b.{{2,150}}$
    ^(?:twitter|x|instagram|e-?mail)\s*:\s*\S*@\S+$
    ^@\w{{2,30}}$
    ^[\w.+-]+@[\w-]+\.[\w.]+$
    ^(?:view )?(?:all|more) (?:posts|articles|stories) by\b.{{0,40}}$
    """
)
