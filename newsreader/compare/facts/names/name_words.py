"""Words that tell people, offices and things with names from one another in English."""

from __future__ import annotations

from newsreader.text.word_lists import listed

#: What stands before a name and is no part of it.
TITLES = listed(
    "mr mrs ms miss dr prof sir lady lord dame rev fr sister brother sgt capt lt col maj cpl gen "
    "professor captain colonel sergeant lieutenant major sheriff undersheriff trooper commodore "
    "rep sen gov hon supt insp const cmdr dist atty det"
)
#: Parts of names that are written small.
PARTICLES = listed("de van von der den ter bin ibn al el la le du da dos di del do")
_THINGS = (
    "ministry department university college school institute centre center council committee "
    "commission board bank court party union association agency office bureau organisation "
    "organization company corporation corp inc ltd plc group hospital church street road avenue "
    "square bridge river lake sea ocean island islands mountain mount park hall house palace "
    "tower airport station harbour port bay north south east west united states state republic "
    "kingdom city county province district region act treaty agreement war cup league club team "
    "times post news journal guardian gazette herald tribune review daily press reuters army navy "
    "force forces police service forum summit conference congress parliament senate assembly "
    "world international national global new great central capitol quay weir wharf ferry "
    "academy award awards prize foundation museum festival federation authority administration"
)
#: A run of capitals with one of these is not the name of a person.
THINGS = frozenset(_THINGS.split())
#: Verbs that only persons, or those who speak, are the subject of.
CUES = listed(
    "said says told tells added adds warned warns asked asks wrote writes tweeted posted argued "
    "argues insisted insists declared declares announced announces claimed claims stated states "
    "explained explains noted notes stressed underlined underscored reiterated emphasised "
    "emphasized recalled remarked replied responded admitted acknowledged conceded confirmed "
    "denied affirmed assured promised vowed pledged urged called demanded protested complained "
    "joked quipped commented observed continued concluded suggested thinks thought believes "
    "believed hopes hoped expects expected tweets shouted whispered answered lamented hailed "
    "praised highlighted indicated clarified cautioned criticised criticized condemned accused "
    "testified told exclaimed opined"
)
# Heads of roles: office and, after the colon, the words for it; offices without a name ("") are
# descriptions that fit beside any other.
_ROLES = """
chair: president chairman chairwoman chairperson chair chairs chaired
minister: minister secretary premier chancellor
director: director executive ceo manager
owner: owner proprietor founder co-founder
engineer: engineer
mayor: mayor
governor: governor
ambassador: ambassador consul
spokesperson: spokesperson spokesman spokeswoman
lawmaker: senator congressman congresswoman lawmaker mp mep legislator deputies
judge: judge justice magistrate
prosecutor: prosecutor attorney lawyer barrister solicitor
scholar: professor researcher scientist economist historian lecturer
officer: general admiral colonel commander
doctor: doctor surgeon physician nurse
monarch: king queen prince princess emperor pope
speaker: speaker
treasurer: treasurer
commissioner: commissioner
inspector: inspector detective constable
editor: editor
coach: coach trainer
captain: captain
teacher: teacher headmaster headteacher
pilot: pilot
farmer: farmer
councillor: councillor councilman councilwoman alderman
: leader chief head boss official diplomat adviser advisor expert politician member envoy
: representative analyst figure heads leads led runs headed owns candidate officer counterpart
"""
#: The office that the head of a role stands for, empty for descriptions.
OFFICES = {
    word: line.partition(":")[0].strip()
    for line in _ROLES.strip().splitlines()
    for word in line.partition(":")[2].split()
}
#: What ministers and secretaries are in charge of.
FIELDS = listed(
    "state defense defence foreign affairs interior finance transport transportation health "
    "education justice energy agriculture labor labour commerce trade treasury environment "
    "security culture economy housing"
)
# Fields that have several names, or that one minister is often in charge of.
_ONE_FIELD = {
    "defense": "defence", "transportation": "transport", "labor": "labour", "state": "foreign",
    "affairs": "foreign", "treasury": "finance", "economy": "finance", "trade": "finance",
    "commerce": "finance", "security": "interior", "justice": "interior", "culture": "education",
    "housing": "environment", "energy": "environment", "agriculture": "environment",
}  # fmt: skip
#: Verbs that tell an office: "who chairs the board".
OFFICE_VERBS = listed("chairs chaired heads leads runs headed led owns")
#: They make another office of the same head.
DEPUTIES = listed("deputy vice assistant acting interim associate shadow")
#: Names that are short for others, and those that letters not Latin are written as.
_SHORT = (
    "joe joseph", "bill billy william will", "bob rob robert bobby", "mike michael mick",
    "jim james jimmy", "tom thomas", "tony antony", "tony anthony", "dick richard rick",
    "dave david", "dan daniel danny", "ben benjamin", "sam samuel samantha",
    "alex alexander alexandra", "kate katherine", "kate catherine", "kathy katherine",
    "liz elizabeth beth", "sue susan", "steve steven", "steve stephen",
    "chris christopher christine", "nick nicholas", "matt matthew", "andy andrew", "ed edward",
    "ted edward theodore", "greg gregory", "jeff jeffrey", "ron ronald", "don donald",
    "ken kenneth", "pete peter", "jack john", "jon jonathan", "charlie charles",
    "fred frederick", "kim kimberly", "pat patrick patricia", "vlad vladimir",
    "meg margaret maggie", "mohammed muhammad mohamed mohammad mohamad muhammed",
    "hussein hussain husain husayn hossein", "ahmed ahmad", "abdullah abdallah abdulla",
    "yousef yusuf youssef yousuf", "khaled khalid", "omar umar", "osama usama",
    "gaddafi qaddafi kadhafi gadhafi", "dmitry dmitri dmitriy", "yuri yury yuriy", "yulia julia",
    "aleksandr alexandr alexander", "mikhail mihail", "yevgeny evgeny yevgeni evgeni",
)  # fmt: skip
SHORT_NAMES = [frozenset(line.split()) for line in _SHORT]


def fields_of(role: str) -> frozenset[str]:
    """What the holder of a role is in charge of: "transport" of the "minister of transport"."""
    words = frozenset(role.lower().split()) & FIELDS
    return frozenset(_ONE_FIELD.get(word, word) for word in words)
