"""Tells words that say the opposite of each other: "rose" and "fell", "able" and "unable"."""

from __future__ import annotations

from newsreader.text.stems import stem

_PAIRS = """
above below, accept decline, accept refuse, accept reject, acknowledge ignore, acquire divest,
active passive, add remove, advantage disadvantage, agreement disagreement, ahead behind, alive
dead, all none, allow ban, allow block, allow forbid, allow prevent, ally enemy, always never,
approve reject, arrest release, arrive depart, arrive leave, attack defend, basic advanced, beat
miss, before after, begin end, beginning end, benefit drawback, benefit harm, best worst, better
worse, big small, bigger smaller, biggest smallest, boost cut, both neither, bought sold, boy
girl, broad narrow, brother sister, build destroy, buy sell, cheap expensive, child adult, clear
vague, close far, compliment complaint, conceal reveal, construct demolish, create destroy, day
night, deep shallow, deny admit, deny confirm, domestic foreign, earlier later, early late, earn
spend, earned lost, earning loss, ease tighten, easier harder, easily hardly, east west, eastern
western, easy difficult, easy hard, either neither, elderly young, employer employee, enable
prevent, encourage discourage, enough insufficient, enter exit, enter leave, everyone nobody,
everything nothing, exceed miss, expand contract, expand reduce, extend shorten, fast slow, faster
slower, favor oppose, favour oppose, first last, for against, free occupied, frequently rarely,
friend enemy, front back, full empty, gain lose, gain loss, give receive, good bad, grow shrink,
growth decline, guilty innocent, happy sad, happy unhappy, hawkish dovish, heavy light, hide
reveal, high low, higher lower, highest lowest, hire fire, hope fear, hot cold, husband wife,
identical different, import export, improve deteriorate, improve worsen, include exclude, increase
decline, increase decrease, increase reduce, indoor outdoor, inflow outflow, input output, inside
outside, internal external, introduction conclusion, join leave, large small, larger smaller,
largest smallest, laud criticize, lead follow, left right, lend borrow, likely unlikely, local
foreign, long short, longer shorter, longest shortest, love hate, luxury basic, major minor,
majority minority, male female, man woman, manual automatic, many few, maximise minimise, maximize
minimize, maximum minimum, men women, modern ancient, more few, more fewer, more less, morning
evening, morning night, most few, most least, mother father, near far, next previous, north south,
northern southern, often rarely, often seldom, old new, on off, online offline, only also, open
close, optimistic pessimistic, optional mandatory, optional required, outperform underperform,
over under, past future, peace war, permit prohibit, positive negative, praise criticise, praise
criticize, present absent, present past, primary secondary, profit loss, pros cons, public
private, push pull, quick slow, quickly slowly, raise cut, raise lower, recommend discourage,
remember forget, reward punish, rich poor, right wrong, rise decline, rise fall, risen fallen,
rose fell, safe dangerous, same different, satisfied dissatisfied, save spend, save waste, send
receive, sent received, significant minor, significant modest, significant slight, significantly
slightly, similar different, simple complex, simple complicated, son daughter, specific general,
start finish, start stop, strength weakness, strengthen weaken, strong weak, stronger weaker,
substantial modest, substantial slight, succeed fail, success failure, successful unsuccessful,
superior inferior, support oppose, surplus deficit, tall short, teenager adult, temporary
permanent, thick thin, tighten loosen, together separately, top bottom, true false, trust
distrust, unchanged different, unite divide, up down, upgrade downgrade, upward downward, usually
rarely, victory defeat, visible invisible, vivid hazy, voluntary compulsory, warm cool, wet dry,
wide narrow, win lose, with without, won lost, young old, younger older, youngest oldest
"""
_PREFIXES = ("un", "in", "im", "ir", "il", "dis", "non", "mis", "dys")
_LEAST = 4


def _key(word: str) -> str:
    return stem(word.casefold().replace("’", "'"), "en")


_OPPOSITES = {frozenset(map(_key, pair.split())) for pair in _PAIRS.replace("\n", " ").split(",")}


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
