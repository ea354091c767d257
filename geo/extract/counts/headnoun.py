"""The noun that says who a phrase is about: "two off-duty police OFFICERS", "five BOLIVIANS", "a 19-YEAR-OLD"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts.carrying import TAKES
from geo.extract.names.ages import aged_apart
from geo.extract.text.tokens import Token, words
from geo.extract.words.countwords import BUILT
from geo.extract.words.lexicon import CLOSED_CLASS, PERSONS
from geo.extract.words.peoplewords import AFTER_AGED, AGED, ANIMALS, COMPOUND, DO, FATE, NO_NAMES, THINGS, UNITS_OF
from geo.extract.words.trades import is_trade_name
from geo.extract.words.wholenumbers import NUMBER_WORDS
from geo.patterns import compiled

__all__ = ["BOUND", "head", "head_word", "household", "lost_their_lives", "nation", "native", "sufferers"]


def nation(tokens: Sequence[Token], i: int, j: int) -> int | None:
    """Index after the capitalised words at `j` that can only name people: "12 Rohingya were killed", "killing 14 Tigers
    and", "17 Taliban, including a leader, were", "nine Al Shabaab were". Their number stands at `i`."""
    if not _is_name(tokens, j):
        return None
    while _is_name(tokens, j + 1):
        j += 1
    if j + 1 >= len(tokens):
        return None
    if tokens[j + 1].low in DO or tokens[j + 1].low in FATE or lost_their_lives(tokens, j + 1):
        return j + 1
    if tokens[j + 1].low == "," and "".join(t.low for t in tokens[j + 2 : j + 3]) in _SOME_OF:
        return j + 1
    ends = not tokens[j + 1].low[0].isalnum() or tokens[j + 1].low in CLOSED_CLASS
    return j + 1 if ends and tokens[j + 1].low not in ("-", "'s") and _is_harmed(tokens, i) else None


def native(tokens: Sequence[Token], j: int) -> int | None:
    """Index after the one word at `j` that says of which people somebody is: "a Kenyan and a Frenchwoman were", not "a
    Kenyan plane"."""
    if j >= len(tokens) or not _NATIVE.fullmatch(tokens[j].text):
        return None
    after = tokens[j + 1].low if j + 1 < len(tokens) else "."
    return j + 1 if not after[0].isalnum() or after in _NO_NOUN else None


def lost_their_lives(tokens: Sequence[Token], k: int) -> bool:
    """Whether such words stand at `k`: "eight lost their lives"."""
    return tuple(t.low for t in tokens[k : k + 3]) in _LIVES_LOST


def _is_name(tokens: Sequence[Token], k: int) -> bool:
    return k < len(tokens) and tokens[k].text[0].isupper() and tokens[k].low not in _NO_NAME


def household(tokens: Sequence[Token], k: int) -> int:
    """Index after "of the Poe family", where that follows at `k`; else `k`."""
    if k < len(tokens) and tokens[k].low == "of":
        for j in range(k + 2, min(len(tokens), k + 7)):
            if tokens[j].low in ("family", "families", "household", "clan", "tribe"):
                return j + 1
            if not (tokens[j].text[0].isupper() or tokens[j].low in ("same", "and", "-", "one", "single", "extended")):
                break
    return k


def head(tokens: Sequence[Token], j: int, *, counted: bool = False) -> int | None:
    """Index after the person noun that ends the phrase whose modifiers begin at `j`; None when no person noun comes.

    After a number (`counted`), a plural that ends like names of people do is one: "two bailiffs" is not, "five
    Bolivians" and "three roofers" are.
    """
    k = j
    limit = min(len(tokens), j + 7)
    named: int | None = None
    while k < limit:
        low = tokens[k].low
        if low[0].isdigit() or low in NUMBER_WORDS:
            aged = aged_apart(tokens, k)
            if aged is not None:
                k = aged
                continue
        if low in PERSONS and k + 1 < len(tokens) and tokens[k + 1].low == "'s":  # "the man's wife"
            k += 2
            continue
        if low in BOUND and k > j and tokens[k - 1].low in TAKES:
            return named  # "15 taken prisoner" were no prisoners before
        if (
            low in PERSONS
            or _is_former(low)
            or is_trade_name(low)
            or (low == "head" and (_is_chief(tokens, k) or (k > j and tokens[k - 1].low in _HEADED)))
            or (counted and (_is_police(tokens, k) or (_PEOPLE.search(low) and low not in THINGS)))
        ):
            while k + 1 < len(tokens) and tokens[k + 1].low in PERSONS:
                k += 1
            if k + 1 < len(tokens) and (tokens[k + 1].low in COMPOUND or tokens[k + 1].low in ANIMALS):
                return None  # "two family dogs"
            return k + 1
        aged_word = "-" in low and AGED.fullmatch(low) is not None
        if aged_word and (
            low.endswith("olds")
            or k + 1 >= len(tokens)
            or tokens[k + 1].low in CLOSED_CLASS
            or tokens[k + 1].low in AFTER_AGED
            or not tokens[k + 1].low[0].isalpha()
        ):
            return k + 1
        if k == j and aged_word and all(t.text[0].isupper() for t in tokens[k + 1 : k + 3]):
            named = k + 1  # "a 19-year-old Jim Poe"
        if (past := _past_of_name(tokens, k)) > k:
            k, limit = past, limit + past - k
            continue
        if low == "missing" and k == j and k and tokens[k - 1].low in ("a", "the", "two", "three"):
            k += 1
            continue  # "a missing two-year-old"
        if (
            (low in CLOSED_CLASS and tokens[k].text != "US")
            or low in FATE
            or low.replace(",", "").isdigit()
            or (k > j and (low in NUMBER_WORDS or low in _NEXT_PHRASE or low.split("-")[0] in _TENS))
            or (not low[0].isalnum() and low not in ("-", '"', "'s") and not _is_pair(tokens, k))
            or (low == "-" and _is_dash(tokens, k))
        ):
            return named
        k += 1
    return named


def _past_of_name(tokens: Sequence[Token], k: int) -> int:
    """Index after what a long name has in it at `k`, its letters in brackets or its "of": "six Lashkar-e-Taiba (LeT)
    fighters", "five Communist Party of India (Maoist) cadres"; `k` where nothing such stands."""
    if not k or not tokens[k - 1].text[0].isupper() or k + 2 >= len(tokens):
        return k
    if tokens[k].low == "of":
        return k + (tokens[k + 1].text[0].isupper() and tokens[k - 1].low in _BODIES)
    return k + 3 * (tokens[k].low == "(" and tokens[k + 1].text[0].isupper() and tokens[k + 2].low == ")")


def _is_chief(tokens: Sequence[Token], k: int) -> bool:
    """ "The head of the tax office", "the deputy head of a school"; not "at the head of the march"."""
    led = next((n for n in range(k - 1, max(-1, k - 4), -1) if tokens[n].low in ("the", "a")), None)
    if led is None or [t.low for t in tokens[k + 1 : k + 2]] != ["of"]:
        return False
    return led == 0 or tokens[led - 1].low not in _AT


def _is_pair(tokens: Sequence[Token], k: int) -> bool:
    """The stroke of "three ADF/NALU rebels", and not that of "17 y/o"."""
    names = [t.text for t in tokens[k - 1 : k + 2]] if k else []
    return len(names) > 2 and names[1] == "/" and names[0].isupper() and names[2].isupper()


def _is_dash(tokens: Sequence[Token], k: int) -> bool:
    """Whether the stroke at `k` parts phrases and joins no words: "in the 200 Annex - man shot"."""
    return 0 < k < len(tokens) - 1 and tokens[k - 1].end < tokens[k].start and tokens[k].end < tokens[k + 1].start


def _is_police(tokens: Sequence[Token], k: int) -> bool:
    """ "Killed four police and a boy", "six police were hurt"; not "four police cars"."""
    after = tokens[k + 1].low if k + 1 < len(tokens) else "."
    if after.endswith("ing") and k + 2 < len(tokens) and tokens[k + 2].low in CLOSED_CLASS:
        return tokens[k].low == "police"  # "killed four police guarding a pipeline"
    return tokens[k].low == "police" and (not after[0].isalnum() or after in _NO_NOUN)


def _is_former(low: str) -> bool:
    """ "Ex-guerrillas", "co-pilots", "ex-prison" is none."""
    return low[2:3] == "-" and low[:2] in ("ex", "co") and low[3:] in PERSONS


def sufferers(tokens: Sequence[Token], i: int, j: int) -> int | None:
    """Index after a plural that must name people, by what befalls it: "three vergers were murdered", "killing six
    bailiffs". Its number stands at `i`, its words begin at `j`."""
    k = j
    while k < min(len(tokens), j + 3) and _PLAIN_WORD.fullmatch(tokens[k].text):
        low = tokens[k].low
        if low in CLOSED_CLASS or low in FATE or low in DO:
            return None
        k += 1
        if low.endswith("s") and not low.endswith(("ss", "us", "is")):
            if low in ANIMALS or low in UNITS_OF or low in BUILT or low in _WOUNDS or low[:-1] in _OF_PLACES:
                return None
            fate = _suffered_at(tokens, k)
            if not (fate or _is_harmed(tokens, i) or _is_left(tokens, i, k)):
                continue
            return k if low not in THINGS or fate not in ("", "shot", "hit") else None
    return None


def _is_harmed(tokens: Sequence[Token], i: int) -> bool:
    """Whether what begins at `i` is the object of words that befall people alone: "killing", "the murder of"."""
    before = tokens[i - 1].low if i else ""
    if before in _HARMING:
        return True
    return i > 1 and ((before == "of" and tokens[i - 2].low in _HARM) or (tokens[i - 2].low, before) in _FELLED)


def _is_left(tokens: Sequence[Token], i: int, k: int) -> bool:
    """Whether the object from `i` to `k` is left "dead" or "wounded" or taken "hostage", which befalls people alone."""
    return i > 0 and k < len(tokens) and tokens[i - 1].low in _LEAVES and tokens[k].low in _LEFT


def _suffered_at(tokens: Sequence[Token], k: int) -> str:
    """What is said of people alone of the noun that ends at `k`, past what describes it: "(vergers) were murdered",
    "(sextons) from Ava have drowned"; nothing where no such words come."""
    for at in range(k, min(len(tokens), k + _REACH)):
        fate = _suffered(tokens, at)
        if fate:
            return fate
        low = tokens[at].low
        parted = at == k and not (low in _DESCRIBES or low == "," or low.endswith(("ing", "ed")))
        if parted or low in _APART or low in PERSONS or low[0].isdigit() or (low in NUMBER_WORDS and low != "one"):
            return ""
    return ""


def _suffered(tokens: Sequence[Token], k: int) -> str:
    """The verb at `k` that is said of people alone, helpers before it: "were murdered", "died"."""
    lows = [t.low for t in tokens[k : k + 6]]
    if lows and (lows[0] in _DYING or tuple(lows[:3]) in _LIVES_LOST or lows[1:3] == ["to", "death"]):
        return lows[0]
    if lows[:1] in (["suffered"], ["sustained"]) and not _WOUNDS.isdisjoint(lows):
        return lows[0]
    helped = 0
    while helped < len(lows) and lows[helped] in _HELPERS:
        helped += 1
    if not helped or helped == len(lows):
        return ""
    led = lows[helped] in ("taken", "held") and lows[helped + 1 : helped + 2] in (["hostage"], ["captive"])
    said = lows[helped] in _SUFFERED or lows[helped] in _DYING or led or lows[helped + 1 : helped + 3] == _TO_DEATH
    return lows[helped] if said else ""


def head_word(tokens: Sequence[Token], i: int) -> str:
    end = head(tokens, i)
    return tokens[end - 1].low if end else ""


_BODIES = words("party front movement army council forces force")
"""What an armed body is called that has an "of" in its name."""
BOUND = ("hostage", "captive", "prisoner")
"""What those are made who are carried off."""
_NEXT_PHRASE = words(
    "several dozens scores hundreds thousands some many few all another numerous multiple nearly almost around "
    "approximately roughly sent send sends left leave leaves killed kill kills wound wounds injure injures"
)
"""What no noun phrase has inside of it: with these words the next begins, or a verb comes."""
_TENS = words("twenty thirty forty fifty sixty seventy eighty ninety")
_HEADED = words("village district department family household section union school deputy regional local")
"""What somebody is the "head" of."""
_AT = ("at", "in", "on", "to", "from", "into", "off")
"""Before the head of a body or a march."""
_SOME_OF = ("including", "among", "most", "mostly", "many", "all", "both", "some")
"""What is said next of people who were counted."""
_NATIVE = compiled(
    r"[A-Z][a-z]+(?:[^aeiou]ian|[aeiou]an|[bcgkly]an|ese|ishman|ishwoman|utchman|enchman|enchwoman|elshman|cotsman)"
    r"|(?:Pakistan|Bangladesh|Iraq|Israel|Kuwait|Saud|Yemen|Oman|Emirat|Qatar|Bahrain|Somal|Nepal|Kashmir|Azerbaijan"
    r"|Punjab|Bengal|Pashtun|Sindh|Baloch)i|Afghan|German|Turk|Swede|Dane|Pole|Finn|Briton|Spaniard|Scot|Serb|Croat|Kurd"
    r"|Thai|Czech|Greek|Arab|Slovak|Filipino|Filipina|Tajik|Uzbek|Kazakh|Kyrgyz|Icelander|New Zealander|Roman(?:y|ian)"
)
_PLAIN_WORD = compiled(r"[a-z][a-z-]+")
_HELPERS = words(
    "were was have had been being are all reportedly later also still both confirmed reported known feared believed "
    "seriously critically badly slightly lightly fatally mortally instantly to"
)
_SUFFERED = words(
    "killed murdered wounded injured kidnapped abducted beheaded shot slain massacred executed lynched hurt dead "
    "gunned strangled hanged hospitalised hospitalized "
    "maimed decapitated butchered slaughtered electrocuted asphyxiated "
    "assassinated stabbed mown mowed hacked unaccounted"
)
_DYING = words("died drowned perished suffocated succumbed")
_LIVES_LOST = (("lost", "their", "lives"), ("met", "their", "deaths"))
_TO_DEATH = ["to", "death"]
_WOUNDS = words("injuries wounds burns fractures concussion bruises lacerations")
_REACH = 14
"""Words behind a noun within which it is said what befell its people."""
_DESCRIBES = words("of in on at from with near for by inside outside around between under aboard who there")
_APART = words("which and but ; : said when after while as because . ) that had has")
_HARMING = words(
    "killing murdering wounding injuring kidnapping abducting beheading shooting massacring executing killed murdered "
    "wounded injured kidnapped abducted beheaded executed massacred"
)
_FELLED = (("shot", "dead"), ("gunned", "down"), ("gunning", "down"), ("shooting", "dead"), ("mowed", "down"))
_LEAVES = words("left leaving leaves took taking held holding")
_LEFT = words("dead wounded injured hurt hostage captive")
_HARM = words(
    "throats murder murders killing killings kidnapping abduction bodies corpses massacre lives deaths death loss "
    "execution"
)
_OF_PLACES = words(
    "village town city district house building school street province region hamlet settlement area place camp"
)
_PEOPLE = compiled(r"(?:[a-z]{2}ers|[a-z]{2}ors|ists|ians|[a-z]men|women|[a-z]{3}ees|[a-z]{3}ants|crats)$")
_NO_NOUN = CLOSED_CLASS | DO | FATE
"""What stands behind a noun that is the last of its phrase."""
_NO_NAME = NO_NAMES | CLOSED_CLASS
