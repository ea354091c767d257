"""Predicates that befall nobody, or nobody anew: idioms, what is only supposed, what is said of everybody."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts import whom
from geo.extract.counts.headnoun import head
from geo.extract.counts.idioms import is_idiom
from geo.extract.counts.people import People
from geo.extract.counts.predicates import Hit
from geo.extract.days.dateforms import MONTHS
from geo.extract.text.tokens import Token, words
from geo.extract.words.countwords import ADVERBS, BETWEEN, BUILT, OPENERS, UNREAL
from geo.extract.words.peoplewords import FATE, NTH
from geo.extract.words.placewords import CALENDAR
from geo.extract.words.predicatewords import Predicate
from geo.patterns import compiled

__all__ = ["is_a_record", "is_believed", "is_general", "is_of_the_known", "is_spared", "is_supposed"]


def is_spared(tokens: Sequence[Token], hits: Sequence[Hit], n: int) -> bool:
    """Whether the words of the predicate `hits[n]` and those around them say that it befalls nobody, or nobody anew."""
    i, j, predicate = hits[n]
    if predicate.words[0] in ("feared", "presumed") and n and hits[n - 1][2].role == "missing":
        return True
    if (
        _is_unreal(tokens, i, predicate.voice)
        or _is_unreal_too(tokens, i)
        or is_idiom(tokens, i, j)
        or _is_of_neither(tokens, i)
        or _is_of_a_thing(tokens, i, j)
        or _is_of_a_sum(tokens, i, predicate)
        or _is_of_a_law(tokens, i)
        or (predicate.words == ("lives", "of") and not _is_of_the_lost(tokens, i))
    ):
        return True
    if is_of_the_known(tokens, i) and n + 1 < len(hits):
        return True
    if is_a_record(tokens, hits, n) or _is_rescued(tokens, i, j, predicate):
        return True
    if (
        predicate.role == "killed"
        and predicate.voice == "state"
        and (_is_of_illness(tokens, j) or _is_long_since(tokens, j))
    ):
        return True
    if predicate.role == "injured" and predicate.voice == "state" and _is_for_illness(tokens, i, j):
        return True
    if predicate.words[0] in _MOVED and predicate.role == "injured" and whom.unhurt(tokens, i, j):
        return True
    if predicate.role == "injured" and n and hits[n - 1][1] == i and hits[n - 1][2].role == "killed":
        return True  # "died in hospital"
    after_nth = tokens[i].low == "in" and i > 2 and tokens[i - 1].low in NTH and tokens[i - 3].low == "and"
    if predicate.role == "injured" and after_nth:
        return True  # "died at once and a third in hospital"
    if predicate.voice == "doing" and i and tokens[i].low.endswith("ing") and tokens[i - 1].low in _BEFORE_NOUN:
        return True  # "after the shooting the boy hid"
    # "fatally turned the gun on himself"
    return predicate.words == ("fatally",) and j < len(tokens) and _is_verb(tokens[j].low)


def _is_of_a_law(tokens: Sequence[Token], i: int) -> bool:
    """ "The penalty for killing an officer": what a law says of anybody."""
    return i > 1 and tokens[i - 1].low == "for" and tokens[i - 2].low in _PENALTIES


def _is_of_the_lost(tokens: Sequence[Token], i: int) -> bool:
    """ "Claimed in all the lives of nine", "the lives of nine were lost": not those that were saved or in danger."""
    before = any(t.low.startswith(_LOSING) for t in tokens[max(0, i - _NEAR) : i])
    return before or any(t.low in _LOST for t in tokens[i + 2 : i + 2 + _FAR])


def is_a_record(tokens: Sequence[Token], hits: Sequence[Hit], n: int) -> bool:
    """Whether the predicate `hits[n]` stands in a clause on what those have done whom a later one befalls: "two rebels,
    who were wanted for the killing of an elder, were shot dead"."""
    i, j, predicate = hits[n]
    if predicate.voice not in ("of", "doing") or n + 1 == len(hits):
        return False
    for k in range(i - 1, max(1, i - _CLAUSE), -1):
        if tokens[k].low in ("who", "that", "which") and tokens[k - 1].low == ",":
            sought = any(t.low in _SOUGHT for t in tokens[k:i])
            return sought and any(t.low == "," for t in tokens[j : hits[n + 1][0]])
        if tokens[k].low in (".", ";"):
            break
    return False


def is_supposed(tokens: Sequence[Token], found: Sequence[People], i: int) -> bool:
    """ "If he killed somebody", "until someone gets killed", "or risk getting shot or killed"."""
    first = min(found[0].first, i)
    k = first - 1 if first < i else first - 2  # "if he killed": its subject is no part of it
    before = tokens[k].low if k >= 0 else ""
    after = tokens[k + 1].low if k >= 0 else ""
    if before in ("if", "whether") and k and tokens[k - 1].low in ("unclear", "clear", "known", "unknown"):
        # "unclear if he died of the first shot or of the second"
        return tokens[i].low in ("shot", "hit", "struck", "injured", "wounded", "hurt")
    if any(tokens[k].low in _RISKS and tokens[k + 1].low in _OF_IT for k in range(max(0, i - _RISKED), i)):
        return True
    return before in ("if", "unless", "lest") or (before == "until" and after in ("somebody", "someone", "anyone"))


def is_general(tokens: Sequence[Token], predicate: Predicate, found: Sequence[People], i: int) -> bool:
    """ "Guns kill people", "kids are getting killed here": of nobody in particular."""
    if found[0].kind != "plural" or len(found) > 1:
        return False
    if predicate.words == ("kill",):
        return found[0].head == "people"
    return found[0].last <= i and tokens[i - 1].low in ("being", "getting", "get")


def _is_rescued(tokens: Sequence[Token], i: int, j: int, predicate: Predicate) -> bool:
    """ "Rescued 25 kidnapped passengers": who had been taken before; not "kidnapped two nuns after freeing a third"."""
    if predicate.role != "abducted" or predicate.voice != "verb" or head(tokens, j) is None:
        return False
    brings = tokens[j].low in OPENERS or tokens[j].low[0].isdigit()
    return any(t.low in _RESCUES for t in (tokens[:i] if brings else tokens))


def _is_unreal(tokens: Sequence[Token], i: int, voice: str) -> bool:
    """ "Could have been killed", "threatened to kill"."""
    if is_believed(tokens, i):
        return False
    for k in range(i - 1, max(-1, i - 7), -1):
        low = tokens[k].low
        if low in UNREAL and not _is_month(tokens, k):
            return True
        led = tokens[i].low == "the" and k and tokens[k - 1].low in ("led", "leading", "leads", "lead")
        real = led or _is_confessed(tokens, i)
        if low == "to" and k == i - 1 and voice != "noun" and not real:  # "led to the shooting of two" is no infinitive
            return True
        if low not in BETWEEN and low != "to" and not low.endswith("ly"):
            return _is_to_come(tokens, i, voice)
    return _is_to_come(tokens, i, voice)


def _is_month(tokens: Sequence[Token], k: int) -> bool:
    """Whether "may" at `k` is the month: "whom gunmen seized in May were", "since 12 May"."""
    before = tokens[k - 1].low if k else ""
    return tokens[k].low == "may" and (before in _OF_MONTHS or before.isdigit() or tokens[k].text == "May")


def _is_to_come(tokens: Sequence[Token], i: int, voice: str) -> bool:
    """ "A train will derail near the yard, killing twelve": what goes with a deed that has not come to pass."""
    if voice != "doing" or i < 1 or tokens[i - 1].low not in (",", "and"):
        return False
    for k in range(i - 2, max(-1, i - _JOINED), -1):
        if tokens[k].text == "will":
            return True
        if tokens[k].low in _NEW_CLAUSE and not (tokens[k].low == "," and tokens[k + 1].low.endswith("ing")):
            return False
    return False


def _is_confessed(tokens: Sequence[Token], i: int) -> bool:
    """ "Pleaded guilty to (murdering three)", "confessed to (shooting dead two)": somebody did it, whoever it was."""
    return tokens[i].low.endswith("ing") and any(t.low in _CONFESSED for t in tokens[max(0, i - _SAID) : i - 1])


def is_believed(tokens: Sequence[Token], i: int) -> bool:
    """ "Up to 30 people may have been killed": nobody has found them, but somebody counts them as dead."""
    for k in range(i - 1, max(1, i - 6), -1):
        if tokens[k].low == "have" and tokens[k - 1].low in ("may", "might"):
            return not any(t.low in ("if", "who", "whether", "how", "why") for t in tokens[max(0, k - 8) : k])
        if tokens[k].low not in BETWEEN:
            return False
    return False


def _is_unreal_too(tokens: Sequence[Token], i: int) -> bool:
    """ "It could have hit her in the heart and killed her", "would strike again and kill ten", "threatened to blow up
    the line and kill its crew": as little as the verb that it is joined to."""
    if not i or tokens[i - 1].low not in ("and", "or"):
        return False
    plain = tokens[i].low in _PLAIN
    for k in range(i - 2, max(0, i - (_JOINED if plain else 12)), -1):
        if tokens[k].low == "have" and tokens[k - 1].low in ("could", "would"):
            return True
        if plain and (tokens[k].low in _MODAL or (tokens[k].low == "to" and _is_infinitive(tokens, k))):
            return True
        if tokens[k].low in _NEW_CLAUSE:
            return False
    return False


def _is_infinitive(tokens: Sequence[Token], k: int) -> bool:
    """Whether a verb follows "to" at `k`, after one of what somebody means to do: "threatened to attack"."""
    told = next((t.low for t in reversed(tokens[max(0, k - _NEAR) : k]) if t.low not in ADVERBS), "")
    return told in _MEANS


def _is_of_illness(tokens: Sequence[Token], j: int) -> bool:
    """ "(His wife died) of breast cancer last year"."""
    k = j
    while k < len(tokens) and k - j <= _ASIDE and (tokens[k].low.isdigit() or tokens[k].low in _WHEN):
        k += 1
    if j < len(tokens) and tokens[j].low == "naturally":
        return True
    lows = [t.low for t in tokens[k : k + 7]]
    if lows[:1] not in (["of"], ["from"], ["after"]):
        return False
    return any(low in _ILLNESSES and lows[n - 1] not in ("heat", "sun") for n, low in enumerate(lows))


def _is_for_illness(tokens: Sequence[Token], i: int, j: int) -> bool:
    """ "(Was being treated) for any mental disorder", "in hospital for depression"."""
    lows = [t.low for t in tokens[i : j + 7]]
    return "for" in lows and not _MALADIES.isdisjoint(lows[lows.index("for") :])


def _is_long_since(tokens: Sequence[Token], j: int) -> bool:
    """ "(Her husband passed away) earlier this year", "just months ago"."""
    return bool(_LONG_SINCE.match(" ".join(t.low for t in tokens[j : j + 6])))


def _is_of_a_sum(tokens: Sequence[Token], i: int, predicate: Predicate) -> bool:
    """ "He put the number of dead at two and of wounded at 30", but not "a number of wounded"."""
    if i < 2 or tokens[i - 1].low != "of":
        return False
    again = tokens[i - 2].low == "and" and any(t.low in _SUMS for t in tokens[max(0, i - _AGAIN) : i - 2])
    return again or (predicate.words == ("dead",) and tokens[i - 2].low in _SUMS)


def _is_of_neither(tokens: Sequence[Token], i: int) -> bool:
    """ "Neither of the brothers was hurt"."""
    k = next((k for k in range(i - 1, max(-1, i - 14), -1) if tokens[k].low in ("neither", ",", ";")), -1)
    return k >= 0 and tokens[k].low == "neither"


def _is_of_a_thing(tokens: Sequence[Token], i: int, j: int) -> bool:
    """ "Pulled from the burned house": it was the house that burned."""
    named = i > 0 and j < len(tokens) and tokens[i - 1].low in _ARTICLES and tokens[i].low in _BURNT
    return named and (tokens[j].low in BUILT or f"{tokens[j].low}s" in BUILT)


def is_of_the_known(tokens: Sequence[Token], i: int) -> bool:
    """ "Two more of the wounded died": what befell them since, not how many were wounded."""
    before = [t.low for t in tokens[max(0, i - 2) : i]]
    return before in (["of", "the"], ["of", "those"], ["among", "the"])


def _is_verb(low: str) -> bool:
    return low.endswith(("ed", "ing")) and low not in FATE


_RISKS, _OF_IT, _RISKED = ("risk", "risks", "risked", "risking"), ("being", "getting", "of"), 9
"""What may befall somebody, and words from there to what it is."""
_PENALTIES = words("penalty penalties punishment punishments sanction sanctions tariff")
_RESCUES = words("rescued rescuing rescue rescues freed freeing frees released releasing liberated liberating")
_CLAUSE = 22
"""Words within which such a clause begins."""
_SOUGHT = words("wanted sought involved responsible accused suspected implicated complicit")
_LOSING = ("claim", "cost", "took", "take", "taking", "end", "snuff", "los", "cut", "rob")
"""How verbs begin that put an end to lives."""
_SUMS = words("number toll tally count total")
"""What "of dead" behind it is no predicate of."""
_AGAIN = 10
"""Words back to the first sum of two."""
_LOST = words("lost claimed taken cut ended snuffed extinguished")
_NEAR, _FAR = 6, 12
"""Words before "lives of" and behind it that say that they were lost."""
_ARTICLES = words("the a an his her their its this that")
_BURNT = words("burned burnt damaged wrecked crashed")
_MOVED = words(
    "taken rushed airlifted transported flown brought driven carried transferred admitted shifted moved evacuated "
    "referred "
    "conveyed ferried"
)
"""Who is so may be unhurt."""
_PLAIN = words("kill abduct kidnap shoot injure perish die lose execute")
"""Forms that, behind "and", go with "would" or "to": what was done is told by others."""
_JOINED = 20
"""Words back to the verb that such a one is joined to."""
_OF_MONTHS = words("in since of last this next early late mid until till by from before after during on")
_MODAL = words("will would could might should shall must")
_CONFESSED = words("guilty admitted admits admit admitting confessed confesses confess confessing")
"""Before "to" and the deed that somebody owns, or does not."""
_SAID = 9
"""Words before the deed in which that stands: "pleaded guilty in the High Court in Ava on Monday to"."""
_MEANS = words(
    "threatened threatens threatening threat threats vowed vows vowing promised planned plans planning plan plot "
    "plotted plotting wanted intended intends intend swore sworn ordered orders told urged ready prepared conspired "
    "conspiring"
)
"""Before "to" and what somebody only means to do."""
_NEW_CLAUSE = words(", ; : he she they it who that but was were")
_BEFORE_NOUN = words("the a an this that another fatal deadly double triple")
_ILLNESSES = words(
    "cancer leukemia leukaemia lymphoma melanoma tumor tumour dementia alzheimer alzheimer's parkinson parkinson's "
    "diabetes emphysema aneurysm aneurism anemia anaemia cirrhosis lupus sclerosis disorder sickle illness "
    "pneumonia stroke"
)
"""What people die of one by one, and of no violence."""
_MALADIES = _ILLNESSES | words(
    "mental psychiatric depression anxiety addiction alcoholism schizophrenia disorders drug"
)
_WHEN = words(
    ", . on in last this earlier late just only about some months month years year weeks ago three two four"
) | (CALENDAR | frozenset(MONTHS))
"""What may stand between a death and what somebody died of: "died on Aug. 6, of sickle cell disease"."""
_ASIDE = 6
_LONG_SINCE = compiled(
    r"(?:(?:just|only|barely|some|about) )?(?:(?:an? few |[a-z]+ |\d+ )?(?:months|years) (?:ago|earlier|before)"
    r"|earlier this year"
    r"|(?:earlier )?last year)\b"
)
