"""The words and forms by which a line gives itself away as page furniture, by kind.

Each pattern describes what sites print around an article in general: never one site's wording.
A cue counts only in a line that is short enough for it; a long sentence of the story may well
begin with "Sign up" or hold the word "photo".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsreader.domain.article import Furniture
from newsreader.importing.line_shape import word_count

AGENCY = (
    r"(?:AP|AFP|Reuters|REUTERS|EPA|EPA-EFE|EFE|dpa|DPA|ANSA|PTI|ANI|IANS|UPI|TASS|Tass|Xinhua|Kyodo(?: News)?"
    r"|Yonhap|Bloomberg|Getty(?: Images)?|AP Photo|AFP Photo|PA|PA Wire|AAP|CP|The Canadian Press"
    r"|Anadolu(?: Agency)?|NurPhoto|Shutterstock|iStock|Alamy|imago|IMAGO|APA|Keystone|KEYSTONE"
    r"|Press Association|Associated Press|The Associated Press|Agence France-Presse|Zuma|NTB|TT|Ritzau|Belga)"
)
_PHOTO = (
    r"(?:photos?|photograph|photographs|photographer|images?|pictures?|photo credit|image credit|file photo|file"
    r"|handout|screenshot|screengrab|illustration|graphic|fotos?|bild|bilder|imagen|imágenes|immagine|photographie"
    r"|crédit|bildrechte|bildquelle|ảnh|fotografía|zdjęcie|фото|illustrasjon|foto's)"
)


@dataclass(frozen=True, slots=True)
class Cue:
    """What a line gives itself away as; ``opens`` when more of the kind follows under it."""

    kind: Furniture
    opens: bool = False


def _any(*patterns: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), flags)


_CAPTION = (
    _any(
        rf"[(\[][^()\[\]]*\b{_PHOTO}\b[^()\[\]]*[)\]][.\"”]?$",
        rf"^(?:file )?{_PHOTO}(?: (?:credit|source|caption|by|von|de|courtesy|taken))?s?\s*[:/|©]",
        r"^(?:photos?|photographs?|images?|pictures?) (?:by|courtesy|credit|source|caption|via)\b",
        rf"[|.–—-]\s*{_PHOTO}(?: credit| by| courtesy)?\s*:\s*[^:]{{2,60}}$",
        r"^(?:image|photo|picture) (?:source|caption),",
        r"^©\s*(?:photo|foto|picture alliance|getty|imago|reuters|afp|ap)\b",
        r"\b(?:pictured|shown|seen) (?:above|below|here|left|right)\.?$",
    ),
    _any(
        rf"[(\[][^()\[\]]*[/|,]\s?{AGENCY}[^()\[\]]*[)\]]\.?$",
        rf"[(\[]{AGENCY}\s?[/|,][^()\[\]]*[)\]]\.?$",
        rf"[.!?…]?\s[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){{0,3}}\s?[/|]\s?{AGENCY}(?:\s?[/|].*)?$",
        rf"^{AGENCY}(?:\s?/\s?[\w .'’-]+)+$",
        rf"\bvia {AGENCY}\)?$",
        r"^FILE\s*(?:PHOTO|[-–—:])",
        flags=0,
    ),
)
_RELATED_OPENS = _any(
    r"(?:read|see|more|watch|listen|view)(?: also| more| on| next| related| this next)?\s*:",
    r"(?:also |further |related |recommended |suggested |similar )(?:read(?:ing|s)?|articles?|stories|news|posts?|topics?"
    r"|content|coverage|links?|videos?|to this)\s*:?",
    r"related\s*:?",
    r"(?:you (?:may|might) (?:also )?(?:like|be interested in)|don[’']t miss|must[ -]reads?|up next|what to read next"
    r"|keep reading|in case you missed it|more to read|for you|recommended(?: for you)?|trending(?: now)?|popular(?: now)?"
    r"|in other news|read next|read also|also read|elsewhere)\s*:?",
    r"(?:most|more) (?:read|popular|viewed|shared|commented|stories|news|articles|headlines|coverage)\b.{0,30}",
    r"more (?:from|on|about|in|by|like) .{2,50}",
    r"(?:latest|top|breaking|recent|featured|popular|trending|other|today[’']s)\s(?:news|stories|articles|posts|headlines"
    r"|videos?|updates|picks)\b.{0,30}",
    r"(?:our|editors?[’']?s?[’']?|staff|reader)\s(?:picks?|choice|selections?|recommendations?)",
    r"(?:mehr zum thema|das könnte sie auch interessieren|lesen sie (?:auch|mehr|weiter)|auch interessant|weitere artikel"
    r"|meistgelesen|empfehlungen|à lire aussi|lire aussi|à lire également|sur le même (?:sujet|thème)|lea también"
    r"|le puede interesar|te puede interesar|más (?:noticias|información|leídas)|noticias relacionadas|leggi anche"
    r"|ti potrebbe interessare|articoli correlati|leia (?:também|mais)|veja também|notícias relacionadas|lees ook"
    r"|meer over|läs (?:också|mer)|les også|les mer|læs også|czytaj (?:też|także|więcej)|zobacz (?:też|także)"
    r"|читайте также|материалы по теме|по теме|baca juga|関連記事|相关阅读|相关新闻|ayrıca okuyun|ilgili haberler)\s*:?",
)
_RELATED = _any(
    r"^(?:see also|read also|also read|also see|read more|read on|read next|read|watch(?: live)?|listen|related|more|must read"
    r"|don[’']t miss|opinion|explainer|live|recommended|editorial|in pictures|in pics|photos)\s*[:|»>→]\s*\S",
    r"^(?:see also|read also|also read|read more(?: about| on|:)?|related (?:article|story|stories|coverage))\b(?!\s(?:in|to)\b)",
    r"^(?:mehr zum thema|lesen sie (?:auch|hier)|lesen sie mehr|mehr lesen|auch interessant|à lire aussi|lire aussi"
    r"|lea también|lee también|leer más|leggi anche|leia também|leia mais|veja também|lees ook|läs också|les også|læs også"
    r"|czytaj (?:też|także|również)|zobacz (?:też|także)|читайте также|baca juga|>>>|▶|►|→)",
    r"^(?:click here (?:to|for)|for more (?:news|stories|on|information)\b.{0,30}(?:click|visit|follow|see))",
)
_COMMENTS = _any(
    r"(?:leave|post|write|add|submit|make) (?:a |your |us a )?(?:reply|comment|comments|response)\b.{0,40}",
    r"(?:please )?enter your (?:comment|name|email)\b.{0,30}",
    r"your e-?mail address will not be published.*",
    r"required fields are marked.*",
    r"(?:\d[\d.,]* |all |show |view |hide |read |load |see )*comments?(?:\s?\(?\d*\)?)?(?: \(\d+\))?(?: are (?:closed|disabled|off).*)?",
    r"(?:no|be the first to|log in to|login to|sign in to|you must be logged in to) (?:post a )?comments?\b.{0,40}",
    r"(?:join|start|follow) the (?:conversation|discussion|debate)\b.{0,40}",
    r"save my name,? e-?mail.*",
    r"have your say.{0,30}|what do you think\?|tell us what you think.{0,40}",
    r"(?:name|e-?mail|website|comment)\s*(?::|\*|\(required\))+",
    r"(?:post comment|cancel reply|reply|\d+ repl(?:y|ies)|notify me of .{0,60}|comment (?:policy|guidelines?))",
    r"(?:this site uses akismet|disqus|commenting on this article).{0,90}",
    r"(?:kommentare?(?: schreiben| lesen| anzeigen)?|kommentar(?:e)? hinterlassen|commentaires?|laisser un commentaire|comentarios?"
    r"|deja (?:un comentario|una respuesta)|commenti|lascia un commento|comentários|deixe um comentário|reacties|kommentarer"
    r"|komentarze|комментарии|komentar|yorumlar|コメント|评论)(?:\s?\(?\d*\)?)",
)
_SIGNUP = _any(
    r"^(?:please )?(?:sign[ -]?up|subscribe|register|log ?in|sign ?in|join (?:us|now|our)|become a (?:member|subscriber)|create an? "
    r"(?:free )?account|start (?:your )?(?:free )?(?:trial|reading)|continue reading|support (?:us|our|independent)|donate"
    r"|try (?:it|us|one month|free)|unlock|upgrade|activate your|manage (?:your )?(?:account|subscription)|forgot (?:your )?password"
    r"|enter your e-?mail|download (?:the|our) .{0,20}app|get (?:the|our|all|unlimited|full|instant|breaking|today|daily|more)\b)",
    r"^(?:already|not (?:yet )?|are you) an? (?:existing )?(?:member|subscriber|registered)\b",
    r"^(?:already have|don[’']t have|need) an account",
    r"^(?:this (?:article|story|content) is (?:for|exclusive|only|available|reserved)|to (?:continue|keep) reading|you have (?:reached"
    r"|read|used|\w+ free)|want to (?:read|see) more|enjoying|thank you for (?:reading|subscribing|signing))\b",
    r"\b(?:free trial|days? free|months? free|cancel any ?time|no credit card|unlimited (?:digital )?access|one membership|one app"
    r"|per (?:month|week)|premium (?:content|titles|access|articles)|trusted (?:global )?sources|to your inbox|in your inbox|our newsletters?"
    r"|e-?mail newsletter|newsletter sign|curated (?:specifically )?for you|subscriber[- ]only|by signing up|by subscribing)\b",
    r"^(?:newsletters?\b|jetzt (?:abonnieren|anmelden|registrieren|testen|weiterlesen)|abonnieren|abo testen|anmelden|bereits abonnent"
    r"|s[’']abonner|abonnez-vous|déjà abonné|suscríbete|regístrate|inicia sesión|abbonati|accedi|registrati|assine|cadastre-se"
    r"|abonneer|inloggen|prenumerera|logga in|logg inn|abonner|zaloguj|prenumerata|подпи(?:шитесь|саться)|войти|会員登録|ログイン|로그인|구독)",
)
_NAVIGATION = _any(
    r"(?:back|go|scroll|return|skip) to (?:the )?(?:top|home ?page|content|main content|navigation|article)\.?",
    r"(?:main )?(?:menu|home|search|close|open|next|prev(?:ious)?|next (?:article|story|post)|previous (?:article|story|post)|more|less|show more"
    r"|load more|see (?:all|more)|view all|loading(?:\.\.\.|…)?|advertisement|advertisment|advertising|ad|ads|sponsored(?: content)?|promoted"
    r"|paid content|partner content|skip ad(?:vertisement)?|live|video|play|pause|mute|watch|listen|print|e-?mail|share|tweet|pin|copy(?: link)?"
    r"|link copied!?|save|bookmark|follow|gift|like|translate|sections|editions?|topics?|tags?|weather|sitemap|rss|font size|text size|dark mode)\s*[:>»+]?",
    r"[-–—*\s]*(?:advertisement|advertising|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|annons|reklame|reklama|реклама|広告|광고)[-–—*\s]*\S{0,12}",
    r"(?:article|story|text|page) continues (?:below|after).*|continue reading below.*|scroll (?:down )?(?:to continue|for more).*",
    r"(?:share|save|print|tweet|e-?mail|post|send|follow)(?: (?:this|us|me|it|on|via|by|with|to|the|article|story|page|facebook|twitter|x|whatsapp"
    r"|linkedin|reddit|telegram|instagram|youtube|google|news|friends?|e-?mail|link)){1,6}[:.]?",
    r"(?:(?:share|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|instagram|youtube|pinterest|flipboard|messenger|e-?mail|print|copy(?: link)?"
    r"|rss|tiktok|threads|bluesky|mastodon|google news|line|tumblr|pocket)[\s,|/·•]*)+",
    r"(?:stay connected|follow us|find us|connect with us|get in touch|contact(?: us)?|about(?: us)?|advertise(?: with us)?|help|faqs?|careers|jobs"
    r"|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|privacy(?: (?:policy|notice))?|cookies?(?: (?:policy|settings|preferences|notice))?"
    r"|accessibility|imprint|impressum|datenschutz|disclaimer|do not sell.*|accept(?: all)?(?: cookies)?|manage (?:cookies|preferences|consent))",
    r"(?:©|\(c\)|copyright)\s.{0,120}|.{0,80}\ball rights reserved\b.{0,120}|alle rechte vorbehalten.{0,60}|tous droits réservés.{0,60}",
    r"we use cookies.*|this (?:site|website) uses cookies.*",
    r"(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|themen|schlagworte|temas|etiquetas|sujets|mots[- ]clés)\s*:.{0,160}",
    r"(?:home|news|startseite|accueil|inicio)\s*[>»/›|]\s*.{0,90}",
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)[- ]?min(?:ute)?s?(?: read)?|(?:reading|read) time:? .{0,20}|listen to (?:this )?(?:article|story).{0,40}"
    r"|this (?:is an )?(?:audio|article was) (?:automatically|generated).{0,60}",
    r"(?:make us|add us|set us|add .{2,30}) (?:as )?(?:your |a )?preferred (?:on|source).{0,30}|spot_img",
    r"(?:[^\w\s]|\s)+",
)
_CREDIT = (
    _any(
        r"^[(\[]?\s*(?:with|including|using|based on) (?:additional |further |agency )?(?:information|inputs?|files?|material|reports?|reporting|contributions?)"
        r" (?:from|by|of)\b.{0,120}$",
        r"^[(\[]?\s*(?:additional |further |original )?(?:reporting|writing|editing|research|translation|contributions?|photography|production|graphics?)"
        r"(?: and (?:writing|editing|reporting))?(?: contributed)? (?:by|from)\b.{2,220}$",
        r"^[(\[]?\s*(?:compiled|edited|translated|reported|produced|written|adapted|contributed) (?:by|from)\b.{2,120}$",
        r"^.{2,120}\bcontributed (?:to this (?:report|story|article|piece|dispatch)|reporting)\b.{0,60}$",
        r"^[(\[]?this (?:article|story|report|piece|content|post) (?:was|is|has been|has not been|first|originally) (?:first |originally )?(?:published|produced|edited"
        r"|updated|corrected|auto|generated|translated|appeared|created|republished|amended|taken|provided|from)\b.{0,240}$",
        r"^[(\[]?(?:sources?|quellen?|fuente|fonte|bron|källa|kilde|źródło|источник)\s*:.{2,120}$",
        r"^our standards:.{0,90}$|^read (?:the )?original (?:article|story).{0,60}$|^(?:correction|clarification|editor[’']s note)\s*:.{2,400}$",
        r"^[(\[]?(?:mit (?:material|informationen|agenturmaterial) (?:von|der)|avec|con información de|con informazioni|com informações|met (?:informatie|dank) )"
        r"\b.{1,90}[)\]]?$",
    ),
    _any(
        rf"^[-–—(\[\s]*{AGENCY}(?:\s?[/,&|+]\s?(?:{AGENCY}|[a-z]{{1,4}}|agencies|Agencies|online))*[)\]\s.]*$",
        r"^[(\[]?(?:Agencies|Agence|Agenturen|Agencias|News agencies|Wire services|Staff and agencies)[)\]]?$",
        flags=0,
    ),
)
_AUTHOR = _any(
    r"^about the (?:author|writer)s?\b.{0,60}$",
    r"^(?:(?:follow|contact|e-?mail|reach|write to) (?:the )?(?:author|writer|reporter|him|her|them|[\w.’' -]{2,40})\b.{0,40}[@:]|you can (?:follow|reach|e-?mail|contact) )\S?.{0,120}$",
    r"^[^.]{2,60}\b(?:is|was) (?:an?|the|our) (?:[\w’'&-]+[ ,]+){0,8}(?:reporter|journalist|correspondent|editor|columnist|writer|author|contributor|blogger|freelancer"
    r"|fellow|producer|photographer|intern|bureau chief|staff writer)s?\b(?:\s(?:at|for|with|based|in|on|covering|who|and|of)\b.{0,250})?\.?$",
    r"^[^.]{2,60}\b(?:covers|writes (?:about|on|for)|reports (?:on|from) .{2,60}for|can be (?:reached|contacted|followed))\b.{2,250}$",
    r"^(?:twitter|x|instagram|e-?mail)\s*:\s*\S*@\S+$|^@\w{2,30}$|^[\w.+-]+@[\w-]+\.[\w.]+$",
    r"^view (?:all|more) (?:posts|articles|stories) by\b.{0,40}$|^(?:all|more) (?:posts|articles|stories) by\b.{0,40}$",
)
_CAPTION_WORDS, _LINK_WORDS, _SIGNUP_WORDS, _FORM_WORDS, _NOTE_WORDS = 90, 30, 32, 40, 75


def cue_of(text: str) -> Cue | None:
    """What kind of furniture a line gives itself away as, or None.

    >>> cue_of("Leave a Reply").kind.value
    'comments'
    """
    words = word_count(text)
    if words <= _FORM_WORDS and _NAVIGATION.fullmatch(text):
        return Cue(Furniture.NAVIGATION)
    if words <= _FORM_WORDS and _COMMENTS.fullmatch(text):
        return Cue(Furniture.COMMENTS, opens=True)
    if words <= _NOTE_WORDS and any(pattern.search(text) for pattern in _CREDIT):
        return Cue(Furniture.CREDIT)
    if words <= _LINK_WORDS and _RELATED_OPENS.fullmatch(text):
        return Cue(Furniture.RELATED, opens=True)
    if words <= _LINK_WORDS and _RELATED.search(text):
        return Cue(Furniture.RELATED)
    if words <= _CAPTION_WORDS and any(pattern.search(text) for pattern in _CAPTION):
        return Cue(Furniture.CAPTION)
    if words <= _SIGNUP_WORDS and _SIGNUP.search(text):
        return Cue(Furniture.SIGNUP)
    if words <= _NOTE_WORDS and _AUTHOR.search(text):
        return Cue(Furniture.AUTHOR)
    return None
