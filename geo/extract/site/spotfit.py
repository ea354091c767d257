"""How firmly the words around a name make it the place of what a sentence tells."""

from __future__ import annotations

from geo.extract.layout.apart import place_ahead
from geo.extract.names.places import Named
from geo.extract.names.spotnames import HEADS, SLIDES
from geo.extract.site.homes import is_from_there
from geo.extract.site.ways import of_a_way, towards
from geo.extract.site.where import lie_of
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.extract.words.befallen import is_befallen, is_of_a_deed
from geo.extract.words.lexicon import CLOSED_CLASS
from geo.extract.words.placewords import FEATURES, FORCES, HITS, HITS_NOW
from geo.patterns import compiled

__all__ = ["fit_of", "is_hit_worst"]


def fit_of(s: Sentence, named: Named, before: tuple[int, float] | None) -> float:
    """How firmly the words around a name make it a location, its size aside.

    `before`: where the name before it ends (a token index) and how firmly that one is a location, its size aside.
    """
    tokens = s.tokens
    first, last = named.first, named.last
    score = 1.0
    if is_hit_worst(s, named):
        return 4.0
    lie = lie_of(s, named.mention)
    if lie.relation == "offset":
        return 3.6
    if lie.relation == "off_coast":
        return 3.2
    hits = _HIT_NOW if s.headline else _HIT
    k, steps = first - 1, 0
    while k >= 0 and steps < 7:
        low = tokens[k].low
        if low in _PREPOSITIONS and low != "of":
            break
        if low == "of":
            noun = tokens[k - 1].low if k else ""
            inside = steps and k and tokens[k - 1].text[0].isupper() and tokens[k + 1].text[0].isupper()
            if not (inside or noun in HEADS or noun in FEATURES or (noun and noun == named.mention.feature)):
                break
        elif low == "," and k and tokens[k - 1].low in FEATURES:
            pass  # "in the capital, Colombo"
        elif low in (",", "and", "or") or low in hits or low == "buried" or (low in _CLOSED and tokens[k].text != "US"):
            break
        if not (tokens[k].text[0].isalpha() or low in ("'s", "-", ",") or low in _QUOTES) or low in _SPEECH:
            break
        k, steps = k - 1, steps + 1
    word = tokens[k].low if k >= 0 else ""
    if before and before[1] < 1 and (word in _AT or word == "on") and _is_held(s, named, before[0], k):
        return before[1]
    lead = " ".join(t.low for t in tokens[max(0, k - 5) : max(0, k)])
    if word in _AT:
        score += 2.5
    elif word in _NEAR:
        score += 2.0 if word != "between" or _TO_AND.match(s.low, tokens[last - 1].end - s.start) else 0.2
    elif word in ("on", "upon"):
        score += 2.3
    elif (
        word in _HIT
        or (word == "buried" and not s.lows.isdisjoint(SLIDES))
        or (word == "through" and _SWEPT.search(lead))
        or (word == "of" and _GROUND.search(lead))
    ):
        score += 2.0
    elif word in hits:
        score += 1.2
    elif word in ("from", "to", "toward", "towards", "for", "through", "via"):
        score += -1.0 if _is_short_for_a_thing(s, named) else towards(word, lead)
    elif word in ("by", "with", "against", "than", "like", "about"):
        score -= 1.0
    elif word in (",", "and", "or") and before and k - 2 <= before[0] <= k and lie.relation == "at":
        score = before[1] - 0.3
    elif first == 0 and s.index == 0:
        score += 0.5
    if first <= 1 and (place_ahead(s.text) or "").startswith(named.mention.text):
        score += 1.6  # less than "near", which says more than the heading of an item
    if word in ("in", "at", "near", "of") and _INDOORS.search(lead) and not _BY_A_HOSPITAL.search(lead):
        score -= 4.2 if _TAKEN_IN.search(s.low, 0, named.mention.start - s.start) else 2.2
    if word in _AT and _LAID_UP.search(lead):
        score -= 4.0
    if word in ("in", "of") and _LISTED.search(lead):
        score -= 2.0
    if named.info is None and (word in _AT or _is_cared_at(s, named)) and _CARED_FOR.search(named.mention.text):
        score -= 3.0
    if (word == "to" and lead.endswith("according")) or _ACCORDING_TO.search(s, s.low[: named.mention.start - s.start]):
        score -= 3.0
    if is_from_there(s, named):
        score -= 4.0
    if (word in _AT or word in _NEAR) and _COMPARED.search(lead):
        score -= 4.0
    if (word in ("in", "near", "on", "of") and _SPOKEN.search(lead)) or (word == "at" and _EXPERT.search(lead)):
        score -= 2.0
    if word in ("in", "at", "near", "on") and _SENT_TO_ONE.search(lead):
        score -= 4.0
    if (word in _AT or word in _NEAR or word in ("as", "from")) and _FAR_OFF.search(
        " ".join(s.words[max(0, k - 14) : k])
    ):
        score -= 4.5
    if lie.relation == "at" and _AWAY.match(s.low, named.mention.end - s.start):
        score -= 3.0  # "in hospital in Porto, 300 km away"
    if _is_target(s, named):
        score += 1.8
    elif word not in _AT and word not in _NEAR and is_of_a_deed(s, first, named.mention.end - s.start):
        score += 1.6
    elif word not in _AT and word not in _NEAR and lie.relation == "near" and _is_beside(s, lie.start):
        score += 1.8  # "a house east of X", but not "in Y, east of X"
    if word not in _AT and word not in _NEAR and s.low.startswith(", where ", named.mention.end - s.start):
        score = max(score, min(score + 1.5, 2.4))
    after = tokens[last].low if last < len(tokens) else ""
    if "-" in tokens[last - 1].text and tokens[last - 1].text != named.mention.text.split()[-1]:
        score -= 2.9  # "London-bound", "Kampala-Gulu"
    if named.info is not None and named.info.kind == "abbreviation" and after in FORCES:
        score -= 3.0  # "a US airstrike"
    if after == "'s":
        ahead = {t.low for t in tokens[last + 1 : last + 5]}
        score += -1.2 if ahead & _AGENTS else 0.4
    elif after in _AGENTS or after in _SPEECH:
        score -= 1.5
    score -= of_a_way(s, named)
    if after in _INSTITUTIONS or _is_institution(s, last) or _is_held_at(s, named):
        score -= 2.5
    elif after in _VENUES and tokens[last].text.istitle() and not s.shouted:
        score -= 2.5  # "the Baghdad Cafe in Kirkuk"
    elif after == "border":
        score -= 0.8
    elif named.info is not None and named.info.foremost == "HSP" and _is_cared_at(s, named):
        score -= 2.5
    return score


def _is_held(s: Sentence, named: Named, end: int, k: int) -> bool:
    """Whether the preposition at `k` only says where the name before it lies, which ends at `end`: "flown to Hilo, on
    Hawaii", "most of them from Ghent in Belgium"."""
    if k - 1 == end and s.tokens[end].low == ",":
        return True
    return k == end and named.info is not None and named.info.foremost.startswith(("PCL", "ADM1"))


def _is_target(s: Sentence, named: Named) -> bool:
    """Whether the name is what was hit: "the camp of Rukban in the desert was shelled"."""
    end = named.mention.end - s.start
    return (_HIT_IT.may(s) and _HIT_IT.pattern.match(s.low, end) is not None) or is_befallen(s, end)


def is_hit_worst(s: Sentence, named: Named) -> bool:
    """Whether a sentence says that a disaster struck a place hardest: "The worst-hit district was X, where …"."""
    return _WORST.search(s, s.low[: named.mention.start - s.start]) is not None


def _is_beside(s: Sentence, start: int) -> bool:
    """Whether what begins at an offset follows a common word, no comma and no name, or opens its sentence."""
    before = s.low[: start - s.start].strip(" ,")
    return before in ("", "and", "also") or bool(_COMMON_WORD.search(s.text, 0, start - s.start))


def _is_institution(s: Sentence, last: int) -> bool:
    """Whether a name goes on as that of a hospital or a university: "the Jordan Field Hospital"."""
    last += last < len(s.tokens) and s.tokens[last].low in ("'s", "’s")
    k = last
    while k < len(s.tokens) and k - last < 3 and s.tokens[k].text[0].isupper() and not s.shouted:
        k += 1
    return any(t.low in _CARING for t in s.tokens[last + 1 : k + 1])


def _is_held_at(s: Sentence, named: Named) -> bool:
    """Whether it is a jail that somebody sits in: "is held in the Hamilton County jail"."""
    tokens, last = s.tokens, named.last
    ahead = {t.low for t in tokens[max(named.first, last - 1) : last + 3]}
    return not ahead.isdisjoint(_JAILS) and any(t.low in _HELD for t in tokens[max(0, named.first - 7) : named.first])


def _is_cared_at(s: Sentence, named: Named) -> bool:
    """Whether victims are brought to it, or somebody works there."""
    offset = named.mention.start - s.start
    return bool(_BROUGHT.search(s.low, max(0, offset - 90), offset))


def _is_short_for_a_thing(s: Sentence, named: Named) -> bool:
    """Whether a name is letters behind an article, as things are called: "walked up to the SUV"."""
    letters = named.mention.text
    return letters.isupper() and len(letters) <= 4 and not s.shouted and s.words[named.first - 1] == "the"


_PREPOSITIONS = words(
    "in at inside within on into near outside around off between along across over above below beneath beyond upon "
    "from to toward towards by with against than like for about through via of throughout"
)
_AT = words("in at inside within into throughout")
_NEAR = words("near outside around off between along across over above below beneath beyond")
_DETERMINERS = words("the a an its same this that northern southern eastern western other another several two three")
_CLOSED = CLOSED_CLASS - _DETERMINERS
_AGENTS = words(
    "police officials authorities army government forces troops military residents sheriff president minister fire "
    "ministry agency newspaper team foreign health interior defence defense disaster prime parliament navy guards "
    "coastguard television media mayor governor prosecutor prosecutors spokesman spokeswoman opposition"
)
_SPEECH = words(
    "puts gives counts estimates estimated said says told added reported confirmed announced warned accused denied "
    "claimed declared condemned"
)
_HIT = HITS | words(
    "invaded entered occupied overran besieged captured recaptured retook seized liberated retaking capturing shelling "
    "bombing raiding attacking storming bombarding besieging encircling surrounding blockading pounding"
)
_HIT_NOW = _HIT | HITS_NOW
_SWEPT = compiled(r"\b(?:swept|tore|ripped|raged|rampaged|roared|surged|burn(?:ed|t)|spread|cut)$")
"""What goes through a place and happens there: fires, floods, men with guns."""
_GROUND = compiled(
    r"\b(?:control|capture|recapture|fall|seizure|occupation|siege|liberation|bombardment|shelling|storming|battle)$"
)
"""What armies win or lose: "retook control of Bex"."""
_QUOTES = frozenset({'"', "“", "”"})
_WORST = Cued(
    r"\b(?:worst|hardest|worse|badly)[- ](?:hit|affected|damaged|struck)(?: [\w-]+){0,3}? (?:was|were|is|are"
    r"|include[sd]?) (?:the )?(?:[a-z-]+ (?:of )?){0,3}$"
    r"|\b(?:most|much|the worst|the heaviest|the greatest|its worst|its greatest) (?:of (?:its|the) )?"
    r"(?:harm|damage|destruction|devastation)(?: (?:was|were|is|occurred|came))?(?: (?:done|reported|caused|wrought))?"
    r" (?:in|at|to|around) (?:the )?(?:[a-z-]+ (?:of )?){0,3}$"
)
"""Before where a disaster did the worst of its harm."""
_INDOORS = compiled(
    r"\b(?:hospitals?|clinics?|infirmary|medical cent(?:er|re)|morgues?|intensive care|on admission"
    r"|(?<!tennis )(?<!ball )courts?"
    r"|treated|university|universities)\b"
)
_TAKEN_IN = compiled(
    r"\b(?:died|succumbed|treated|admitted|taken|shifted|referred|rushed|flown|airlifted)\b[^.;]{0,60}$"
)
"""Before the hospital of a town: "three others died of their wounds at the clinic in Dori"."""
_BY_A_HOSPITAL = compiled(
    r"\b(?:near|behind|beside|opposite|outside|around|vicinity of|next to|front of|hit|hits|struck|bombed|targeted"
    r"|targeting|shelled|on) (?:(?!at |in |to )[\w'-]+ ){0,3}(?:hospitals?|clinics?|medical cent(?:er|re)"
    r"|university)$"
)
_LAID_UP = compiled(
    r"\b(?:condition|stabili[sz]ed|hospitali[sz]ed|recovering|recuperating|treated|pronounced|pronounced dead|surgery"
    r"|dropped off|(?:listed|was|is|were|are|remain(?:s|ed)?) (?:as )?(?:critical|serious|stable|fair|good|guarded))"
    r"(?: (?:on )?(?:\w+day|early|late|night|morning|afternoon|evening)){0,3}$"
    r"|\b(?:condition|surgery|recovering|hospitali[sz]ed|treated|pronounced dead) at (?:[\w'’.-]+ ?){1,4}$"
)
"""Where those who were hurt lie, whose name need not say that it is a hospital: "in fair condition at Froedtert"."""
_LISTED = compiled(r"\b(?:lists?|database|records?|regist(?:er|ry)|statistics) of (?:\w+ ){0,2}\w+$")
"""Who died in a country, put on record: not where something happened."""
_COMPARED = compiled(
    r"\b(?:like|unlike|similar to|reminiscent of|resembl\w+|modell?ed on|copying)(?: \w+){0,2} (?:the ones?|that|those"
    r"|ones?|attacks?|bombings?|shootings?|killings?)$"
)
"""What stands before the place of something else that the news is compared to: "a bombing like the one (in Ava)"."""
_INSTITUTIONS = ("hospital", "medical", "university", "general", "memorial", "clinic")
_VENUES = words("cafe café restaurant hotel motel pub inn bakery pizzeria nightclub diner bar grill cinema theatre")
_CARING = words("hospital clinic university healthcare health regional trauma")
_JAILS = words("jail prison penitentiary lockup lock-up detention")
_HELD = words("held booked lodged housed jailed incarcerated remains remained taken custody being detained placed sits")
_BROUGHT = compiled(
    r"\b(?:brought|taken|took|flown|airlifted|shifted|referred|conveyed|ferried|driven|transferred|transported"
    r"|carried|rushed|moved|evacuated|admitted|treated|received"
    r"|arriv(?:ed?|al|ing)|reached|resting|died|pronounced|surgeon|physician|doctors?|nurses?|director|morgue|staff"
    r"|works?|worked|working)\b[^.;]*$"
)
_ACCORDING_TO = Cued(
    r"\baccording to (?:(?!who|which|that\b)[\w'’-]+ ){1,7}(?:at|in|near|from|of) (?:the )?(?:[\w'’-]+ of )?$"
)
"""Before where he sits who gives an account: "according to the federal command at Khankala"."""
_SENT_TO_ONE = compiled(
    r"\b(?:brought|taken|flown|airlifted|shifted|referred|conveyed|ferried|driven|transferred|transported|carried"
    r"|rushed|moved|evacuated) to (?:[\w'.-]+ ){0,3}[\w'.-]+$"
    r"|\b(?:roads?|tracks?|paths?|route|way|highway|trail|line|lane) (?:leading |running )?to (?:an? |the )?"
    r"[a-z][\w-]*$"
)
"""Where somebody is brought to, or a road leads to."""
_HIT_IT = Cued(
    r"(?:,? (?:in|of|near) (?:the )?[\w' -]{2,40}?,?)? (?:was|were|came|had been|has been|have been|being)"
    r" (?:\w+ly |also |again |then )?(?:bombed|hit|struck|shelled|targeted|attacked|raided|pounded|stormed"
    r"|under (?:\w+ )?(?:attack|fire|shelling|bombardment))\b"
)
_COMMON_WORD = compiled(r"(?:^|[\s-])[a-z]{3,} $")
_SPOKEN = compiled(
    r"\b(?:spokes(?:man|woman|person)|ministry|officials|official$|embassy|headquarters|office|reporters|journalists|media"
    r"|told|said"
    r"|diplomats?|conference|summit|speech|interview|talks|negotiations)\b"
)
_EXPERT = compiled(
    r"\b(?:geologist|seismologist|volcanologist|meteorologist|professor|expert|analyst|researcher|scientist|engineer"
    r"|spokesman|spokeswoman|correspondent|delegate|coordinator|official|lecturer)s?$"
)
"""Who speaks of it from afar: "a geologist at Chieti had written"."""
_AWAY = compiled(
    r",? (?:(?:the|an?|its) (?:[a-z]+ ){1,3})?(?:(?:some|about|around|nearly|over|more than) )?\d[\d,.]*"
    r" ?(?:km|kms|kilomet(?:er|re)s?|miles|mi) (?:away|off|distant|to the (?:north|south|east|west))"
)
_FAR_OFF = compiled(
    r"\b(?:the|its|it|which|that|tremors?|shaking)\b(?: [\w:.-]+| ,){0,9}?"
    r" (?:was|were|be|been) (?:also |even |clearly )?"
    r"(?:felt|heard|audible|visible|seen|smelt|smelled|noticed|sensed)\b"
    r"(?! (?:most|more|strongest|strongly|worst|hardest))(?: [\w-]+){0,4}$"
    r"|\b(?:as far (?:away |off |north |south |east |west )?as)(?: [\w-]+){0,2}$"
    r"|\b(?:windows?|glass|panes)(?: [\w-]+){0,4}$"
)
"""How far off something was noticed, which is not where it happened."""
_CARED_FOR = compiled(r"\b(?:Hospital|Medical|Clinic|Trauma|Infirmary)\b")
"""Where victims are brought to, more often than where they were hurt."""
_TO_AND = compiled(r"(?: (?:and|to) )|,")
