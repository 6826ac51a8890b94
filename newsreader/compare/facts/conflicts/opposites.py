"""Tells words that say the opposite of each other: "rose" and "fell", "able" and "unable"."""

from __future__ import annotations

from itertools import combinations

from newsreader.text.stems import stem

_PAIRS = """
able unable, above below, accept decline, accept refuse, accept reject, acknowledge ignore, acquire
divest, active passive, add remove, advantage disadvantage, agree refuse, agree reject, agreed
refused, agreement disagreement, ahead behind, alive dead, all none, allow ban, allow block, allow
forbid, allow prevent, ally enemy, always never, always sometimes, appoint dismiss, appointed
dismissed, approve reject, approximately exactly, approximately precisely, arrest release, arrive
depart, arrive leave, ascend descend, attack defend, back oppose, backed opposed, basic advanced,
beat miss, before after, begin end, beginning end, benefit drawback, benefit harm, best worst,
better worse, big small, bigger smaller, biggest smallest, boost cut, boost hinder, both neither,
bought sold, boy girl, broad narrow, brother sister, build destroy, buy sell, calm violent,
ceasefire offensive, cheap expensive, child adult, clear vague, climb fall, climbed fell, close far,
cloudy sunny, commonly rarely, compliment complaint, conceal reveal, construct demolish, convict
acquit, convicted acquitted, create destroy, crowded deserted, day night, dead hurt, dead injured,
dead wounded, deep shallow, deny admit, deny confirm, domestic foreign, double halve, doubled
halved, earlier later, early late, earn spend, earned lost, earning loss, ease tighten, easier
harder, easily hardly, east west, eastern western, easy difficult, easy hard, either neither,
elderly young, elected defeated, embrace avoid, embrace reject, employer employee, enable prevent,
encode decode, encoder decoder, encourage discourage, enough insufficient, enter exit, enter leave,
everyone nobody, everything nothing, exceed miss, expand contract, expand reduce, expanded shrank,
extend shorten, fail work, fast slow, faster slower, favor oppose, favour oppose, first last, for
against, formal informal, free occupied, free paid, frequently rarely, friend enemy, front back,
full empty, gain lose, gain loss, gain losses, gains losses, give receive, good bad, grew declined,
grew shrank, grow decline, grow shrink, growth decline, growth shrinkage, guilty innocent, happy
sad, happy unhappy, hawkish dovish, heal wound, heavy light, help hinder, hide reveal, high low,
higher lower, highest lowest, hire fire, hired sacked, hope fear, hot cold, husband wife, identical
different, import export, improve decline, improve deteriorate, improve worsen, include exclude,
increase decline, increase decrease, increase reduce, indoor outdoor, indoors outdoors, inflow
outflow, input output, inside outside, internal external, introduction conclusion, join leave,
jumped fell, kill hurt, kill injure, kill wound, killed injured, killed wounded, large small, larger
smaller, largest smallest, laud criticize, lead follow, left right, legalise ban, legalize ban, lend
borrow, likely unlikely, local foreign, long short, longer shorter, longest shortest, love hate,
luxury basic, major minor, majority minority, male female, man woman, manage fail, managed failed,
manual automatic, many few, maximise minimise, maximize minimize, maximum minimum, men women, modern
ancient, more few, more fewer, more less, morning evening, morning night, most few, most least,
mother father, near far, next previous, north south, northern southern, often rarely, often seldom,
old new, on off, online offline, only also, open close, optimistic pessimistic, optional mandatory,
optional required, outperform underperform, over under, passed failed, past future, peace war,
permit prohibit, positive negative, praise condemn, praise criticise, praise criticize, praise
vilify, pre post, present absent, present past, primary secondary, profit loss, promote discourage,
promote hinder, pros cons, protect endanger, protect harm, public private, push pull, quick slow,
quickly slowly, rainy dry, rainy sunny, raise cut, raise lower, recommend discourage, release
detain, released detained, remember forget, reward punish, rich poor, right wrong, rise decline,
rise fall, risen fallen, rose fell, safe dangerous, same different, satisfied dissatisfied, save
spend, save waste, send receive, sent received, several none, significant minor, significant modest,
significant slight, significantly slightly, similar different, simple complex, simple complicated,
soared fell, son daughter, specific general, stable volatile, start finish, start stop, strength
weakness, strengthen weaken, strong weak, stronger weaker, substantial modest, substantial slight,
succeed fail, success failure, successful unsuccessful, superior inferior, support oppose, surge
plunge, surged plunged, surplus deficit, survive die, survived died, tall short, teenager adult,
temporary permanent, thick thin, tighten loosen, tiny huge, together separately, top bottom, true
false, trust distrust, unchanged different, unite divide, up down, upgrade downgrade, upheld
overturned, uphold overturn, upper lower, upward downward, urgent routine, usually rarely, victory
defeat, visible invisible, vivid hazy, voluntary compulsory, warm cool, welcome condemn, welcomed
condemned, wet dry, wide narrow, widen narrow, win lose, with without, won lost, worsened improved,
young old, younger older, youngest oldest
"""
# Nobody is two of these to one person.
_KIN = (
    "wife sister mother daughter niece aunt grandmother husband brother father son nephew uncle "
    "grandfather"
)
_PREFIXES = ("un", "in", "im", "ir", "il", "dis", "non", "mis", "dys")
_LEAST = 4


def _key(word: str) -> str:
    return stem(word.casefold().replace("’", "'"), "en")


_OPPOSITES = {
    *(frozenset(map(_key, pair.split())) for pair in _PAIRS.replace("\n", " ").split(",")),
    *map(frozenset, combinations(map(_key, _KIN.split()), 2)),
}


def are_opposite(a: str, b: str) -> bool:
    """True when one word says the opposite of the other, whatever their endings."""
    one, other = _key(a), _key(b)
    if one == other:
        return False
    return frozenset((one, other)) in _OPPOSITES or _is_negated(one, other)


def _is_negated(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    cut = long.removesuffix(short)
    return len(short) >= _LEAST and cut in _PREFIXES and cut != long
