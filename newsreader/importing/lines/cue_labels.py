"""Whole lines that label a part of a page or press a button: sections, galleries, counters.

One alternative a line, as in cue_phrases; each is what sites print in general.
"""

from __future__ import annotations

from newsreader.importing.lines.cue_forms import alternatives

_SECTIONS = (
    "world|politics|business|sports?|opinions?|entertainment|lifestyle|technology|tech|science"
    "|health|education|environment|economy|finance|markets|money|travel|culture|arts|national"
    "|international|local|regional|analysis|features?|exclusive|breaking|explainers?|editorials?"
    "|columns?|crime|metro|nation|asia|africa|europe|americas|middle east|asia[- ]pacific"
)
_WHERE = "(?:story|article|page|post|newsletter|video|report|subscription)"
_ELEMENT = "(?:image|photo|picture|gallery|slide|video|caption|figure)"
#: Names of sections and of parts of a page, counters, buttons.
LABELS = alternatives(
    rf"""
    (?:{_SECTIONS})(?: news)?\s*[:|>/»-]?
    (?:(?:{_SECTIONS}|home|news|video|live|more|u\.?s\.?|uk|india)\s*[|>/»·•,]\s*){{1,5}}(?:{_SECTIONS}
        |news|home|video)\s*
    (?:news|home) (?:{_SECTIONS}|news)
    (?:in|on) (?:this|the) (?:story|article|page)\s*:?
    explore (?:more|further)(?: on (?:this|these) topics?)?\s*:?
    what to (?:read|watch|know) (?:next|now|more)?
    (?:latest|newest|live)(?: updates?)?
    (?:published |posted |updated |edited |modified |last updated:? )?(?:an?|\d\d?)\s?(?:s|m|h|d
        |secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?
        |months?) ago(?:\s(?:[|·•]|by\b).{{0,30}})?
    (?:{_ELEMENT}\s)?\d+\s?(?:of|/)\s?\d+(?:\s{_ELEMENT}s?)?
    (?:{_ELEMENT}|photos|images|pictures|captions?|transcript|embed|download|poll|quiz|expand
        |placeholder image).{{0,4}}
    (?:click|tap) (?:to|for) (?:enlarge|expand|view|play|zoom|larger|more)\b.{{0,30}}
    (?:view|open|see|show|hide|toggle|enlarge|expand|zoom)(?: this| the| all)? (?:{_ELEMENT}s?
        |full ?screen|transcript)\b.{{0,30}}
    (?:play|watch|listen)(?: (?:live|now|video|audio|again|later|here|in full|to the audio
        |\d+ min\w*))\b.{{0,20}}
    (?:gift|give|report|print|rate|recommend|react to|bookmark|download|e-?mail|copy|share
        |translate)(?: full| a)? (?:this |the |an? )?(?:{_WHERE}|ad|error|typo|mistake|correction
        |link)s?\b.{{0,30}}
    share full article.{{0,10}}
    (?:see|suggest|spot(?:ted)?|report)(?: an?)? (?:typo|mistake|error|corrections?)\b.{{0,40}}
    was this (?:article|story|page|information) (?:helpful|useful|interesting)\b.{{0,20}}
    (?:click to )?(?:share|tweet|pin|e-?mail|print)\b.{{0,40}}\(opens in (?:an? )?new window\)
    .{{0,60}}\(opens in (?:an? )?new (?:window|tab)\)
    like (?:this:|loading).{{0,10}}
    (?:conversations?|discussions?|reactions?)(?: \(?\d+\)?)?
    (?:story|article|advertisement|ad) ?[-–—]? ?(?:continues|scroll to continue)(?: below)?.{{0,30}}
    ads? by .{{2,20}}
    (?:my account|e-?paper|today[’']s paper|your account|my profile|notifications?|settings)
    (?:your )?(?:e-?mail(?: address)?|first name|last name|full name|phone(?: number)?
        |submit|password|username|zip code|postcode)\s?\*?
    (?:promoted|sponsored|suggested) (?:stories|links?|posts?|content)(?: by .{{2,20}})?
    (?:stories |content |more )?from (?:around the web|our (?:partners|advertisers|sponsors))
    (?:content from our partners|we recommend|taboola|outbrain|from the archives?)
    (?:read|show|view|see|continue|open|get) (?:the )?(?:full|whole|entire|complete|original|rest
        |more)(?: of)?(?: the| this)? (?:{_WHERE}|coverage)\b.{{0,12}}
    (?:find out|learn|discover|see|details|read|more) (?:more|here)\s?(?:here)?\s?[.»>→]?
    (?:close|dismiss|open)(?: this)?(?: (?:dialog|modal|window|menu|message|banner|navigation
        |search|ad))\b.{{0,20}}
    (?:web|news|online|digital|city|sports|national|international) (?:desk|team)
    (?:[Oo]ur |[Ss]pecial |[Ss]enior |[Cc]hief )*(?:(?:staff|special|foreign|political|news
        |sports|business) )*(?:reporter|writer|correspondent|editor)s?
    (?:supplied|handout|courtesy(?: of)? .{{2,60}}|file|archive|stock image)
    (?:a\s+){{2,3}}a?
    location\s?:\s?.{{2,60}}
    (?:advertisement|ad)\s?[.:·•|–-]\s?(?:scroll|continue|story|article).{{0,40}}
    (?:in short|in brief|at a glance|key (?:points|takeaways))\s*:?
    (?:save|add) (?:these |your )?(?:articles|stories) (?:for later
        |to your (?:saved|reading))\b.{{0,60}}
    \d{{1,2}}:\d\d(?: ?/ ?\d{{1,2}}:\d\d)?(?: ?[ap]\.?m\.?)?(?: [a-z]{{2,4}})?
    \d(?:\.\d+)?x
    after newsletter promotion
    reuse this content.{{0,30}}
    skip (?:main )?(?:navigation|menu|links|header)
    video duration .{{0,40}}
    live blog
    (?:ad|site|reader) feedback
    (?:article|story) (?:content|continues below|saved)
    (?:article|story) tools
    (?:advertisement|ad) \d{{1,2}}
    report (?:this )?(?:ad|error)
    purchase licensing rights.{{0,20}}
    (?:small|medium|large|x-large) text
    (?:expand|collapse|expand / collapse)(?: search| menu| all)?
    (?:newest|oldest|best rated|worst rated|most liked)(?: first)?
    (?:author|authors) of (?:the|this) article\s*:?
    (?:leer en español|read in english|lire en français)
    share options
    advertise with .{{2,40}}
    (?:duration|estimated)\s?:?\s?\d[\d:]*(?: min\w*)?
    (?:open|view|show) (?:image|picture|photo)s? in gallery
    (?:share|send|see) (?:your )?feedback
    end of (?:article|story)
    \d[\d.,]* (?:shares?|views?|likes?|reactions?)
    (?:image|getty images?|category)
    #?\d{{1,4}}[.)]?
    (?:e-?mail address|continue|or|slideshow|playlist|thumbnail)
    follow live(?: updates)?
    related (?:internet |external )?links
    elsewhere on .{{2,30}}
    (?:stories )?from the web
    promoted by .{{2,20}}
    free (?:daily|weekly) newsletter
    (?:published|posted|updated|created)\b.{{0,40}}\b(?:19|20)\d\d\b.{{0,60}}(?:\bmin(?:ute)?s? read
        |\bago)\b.{{0,20}}
    (?:published|posted|updated|modified)\s*[-–—|]\s.{{0,20}}(?:19|20)\d\d\b.{{0,60}}
    """
)
#: Marks behind the last line of a story.
ENDINGS = alternatives(
    r"""
    (?:more to (?:follow|come)|ends?|-+ ?ends? ?-+|-30-|#{2,5}|\(ends?\)|the end)[.…]*
    (?:/?PRNewswire/?|/?Business ?Wire/?|GLOBE ?NEWSWIRE)[\s/–—-]*
    (?:with|from) (?:post|news|agency|staff|wire|local|media)? ?(?:wires?|agenc(?:y|ies)|services?
        |reports?|inputs)
    \((?:with )?(?:agency|agencies|wire|bureau|staff) (?:inputs?|reports?)\)
    """
)
