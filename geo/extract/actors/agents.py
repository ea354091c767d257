"""Who did it, by the grammar of a sentence: a party under arms that is the subject of what it tells ("Tamil Tiger
rebels rammed …", "the Air Component bombed …"), its agent ("shot dead by the Black Wolves militia"), or that its noun
belongs to ("an alleged Coalition strike", "an LTTE mine").

A verb of harm needs its object, one of launching what was launched, and one of taking counts where the incident is
that a place changed hands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from geo.extract.actors.blamewords import ACTIVE, CALENDAR, DEEDS, DONE, KINDS, SHOUTED_WALLS, UNSURE, WEAPONS
from geo.extract.actors.culprits import Blame, has_object
from geo.extract.actors.parties import ARMED, Lands, Party, lands_in, party_at
from geo.extract.actors.states import ends_phrase
from geo.extract.names.places import Named
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token, token_at, words

__all__ = ["CAUGHT", "find", "goes_on"]


def find(
    s: Sentence,
    named: Sequence[Named],
    sub: str,
    behind: int = 0,
    until: int | None = None,
    *,
    plain: bool = True,
) -> Blame | None:
    """The first party that a sentence tells of as the doer; `sub`: the incident's type; `behind`, `until`: offsets of
    the part in which it stands; `plain`: one without a name as well."""
    if s.shouted or sub in CAUGHT or s.lows.isdisjoint(_CLUES):
        return None
    lands = lands_in(s, named)
    for party in _parties(s, lands):
        start = s.tokens[party.first].start
        if (
            start < behind
            or (until is not None and start >= until)
            or _is_plain(party, s, sub)
            or not (plain or party.named)
        ):
            continue
        if _is_agent(s, party) or _is_subject(s, party, sub) or _is_owner(s, party):
            unsure = party.unsure or not UNSURE.isdisjoint(s.words[max(0, party.first - 3) : party.first])
            return Blame(party.who, "suspected" if unsure else "attributed", start, s.tokens[party.last - 1].end)
    return None


def goes_on(s: Sentence, offset: int) -> bool:
    """Whether what begins at an offset of the text tells what the same people did next: "and abducted six in …"."""
    k = token_at(s.tokens, offset)
    while k < len(s.words) and (s.words[k] in _CONNECTING or not s.words[k][0].isalnum()):
        k += 1
    return k < len(s.words) and s.words[k] in ACTIVE | DEEDS | _TAKES | _LAUNCHES | _CARRYING_ON


def _parties(s: Sentence, lands: Lands) -> Iterator[Party]:
    """All parties, in order."""
    behind = 0
    for i, t in enumerate(s.tokens):
        if i < behind or t.low in SHOUTED_WALLS or not (t.text[0].isupper() or t.low in _OPENS_PARTY):
            continue
        if i > 1 and t.text[0].isupper() and _is_in_a_name(s.tokens[i - 1]):
            continue
        if (party := party_at(s, i, lands)) is not None:
            behind = party.end
            yield party


def _is_in_a_name(before: Token) -> bool:
    """Whether the word before another may be of the same name: "South African"."""
    return before.text[0].isupper() and before.low not in CALENDAR and before.low not in SHOUTED_WALLS


def _is_plain(party: Party, s: Sentence, sub: str) -> bool:
    """Forces without a name where those they fought were armed: of a clash they need not be the doer."""
    if party.is_force and (sub in _CROWDS or (sub in _CRIMES and not party.named)):
        return True
    if party.named or sub in _FROM_AFAR or sub in _TAKEOVERS:
        return False
    return sub not in _BY_FORCES or not s.lows.isdisjoint(_FOES)


def _is_agent(s: Sentence, party: Party) -> bool:
    """ "Killed by the army", "an attack by Coalition forces"."""
    k = party.first - 1
    while k > 0 and s.words[k] in _BEFORE_NAMES:
        k -= 1
    before = s.words[max(0, k - 4) : k]
    if before and before[-1].endswith("ed") and before[-1] not in DONE:
        return False  # "attacked a house used by"
    ends = party.end >= len(s.words) or s.words[party.end] not in _NO_AGENTS
    return k > 0 and s.words[k] == "by" and ends and not DONE.isdisjoint(before) and _DENIALS.isdisjoint(before)


def _is_owner(s: Sentence, party: Party) -> bool:
    """ "A Coalition airstrike", "the army's shelling", "an IRA bomb killed"."""
    k = party.last
    if s.words[k : k + 1] == ("'s",):
        k += 1
    while k < len(s.words) and s.words[k] in _BEFORE_DEEDS:
        k += 1
    if k >= len(s.words) or s.words[k] not in _STRIKES or (s.part == "text" and not s.tokens[k].text.islower()):
        return False  # none, or a name: "a Fast Attack Craft"
    return _BYGONE.isdisjoint(s.words[max(0, party.first - 2) : party.first])


def _is_subject(s: Sentence, party: Party, sub: str) -> bool:
    """Whether the clause that begins with the party goes on to what it did."""
    told_now = s.headline and not _HARMS_NOW.isdisjoint(s.words[party.end : party.end + 1])
    if not _opens_clause(s, party.first) or not (told_now or ends_phrase(s, party.end)):
        return False
    k, low = _behind_insertion(s, party.end), s.words
    placed = False
    for at in range(k, min(len(low), k + _REACH)):
        word = low[at]
        if word in _ENDS and not (word == "who" and at == party.end):
            return False
        if word == "," and low[at + 1 : at + 2] not in _ANDS and not placed:
            return False
        placed = placed or word in _PLACING
        if low[at - 1] == "been" and word in _DOING and has_object(low[at + 1 : at + 9]):
            return True
        if low[at - 1] != "to" and low[at - 1] not in _BE and _does(s, at, sub):
            return True
    return False


def _opens_clause(s: Sentence, first: int) -> bool:
    k = first - 1
    while k >= 0 and (s.words[k] in _BEFORE_NAMES or s.words[k].isdigit()):
        k -= 1
    return k < 0 or s.words[k] in _OPENS or not s.tokens[k].text[0].isalnum()


def _behind_insertion(s: Sentence, k: int) -> int:
    """Behind "(LTTE)" or ", a splinter group,"."""
    if s.words[k : k + 1] in (("(",), (",",)):
        closing = ")" if s.words[k] == "(" else ","
        for at in range(k + 1, min(len(s.words), k + _INSERTED)):
            if s.words[at] == closing:
                return at + 1
    return k


def _does(s: Sentence, at: int, sub: str) -> bool:
    """Whether the word at `at` is a verb by which somebody does harm there."""
    word, after = s.words[at], s.words[at + 1 : at + 9]
    if word in _TAKES:
        ground = sub in _TAKEOVERS or (sub == "Armed clash" and not _GROUND.isdisjoint(after))
        return ground and bool(after) and after[0] not in _NO_PLACES
    if word in _LAUNCHES:
        return not _SALVOES.isdisjoint(after) or (word == "fired" and after[:1] in _AT)
    if word == "shot" and after[:1] in _AT:
        return True
    if word in _WITH_PARTICLE:
        return after[:1] in _WITH_PARTICLE[word]
    if word not in _HARMS and not (s.headline and word in _HARMS_NOW):
        return False
    dead = after[:1] == ("dead",) or after[:2] in _AND_KILLED
    return has_object(after[1 + (after[0] == "and") :] if dead else after)


_CONNECTING = words("and but then also later or")
_CARRYING_ON = words("killing wounding injuring leaving set blew")
_REACH, _INSERTED = 18, 14
_FROM_AFAR = ("Air/drone strike", "Shelling/artillery/missile attack")
CAUGHT = ("Arrests", "Disrupted weapons use", "Agreement", "Other", "Change to group/activity")
_CROWDS = ("Violent demonstration", "Mob violence")
_CRIMES = ("Shooting", "Stabbing", "Robbery", "Arson")
_TAKEOVERS = ("Non-state actor overtakes territory", "Government regains territory")
_BY_FORCES = (
    "Excessive force against protesters",
    "Protest with intervention",
    "Attack",
    "Armed clash",
    "Sexual violence",
)
"""Where forces without a name are told of as the doers; of riots and crimes they are those who came."""
_FOES = (KINDS - words("member members supporters elements settlers herders herdsmen commando commandos")) | words(
    "suspect suspects attacker attackers assailant assailants gang gangs criminals criminal terrorist armed bomber"
)
_TAKES = words(
    "took taken takes take captured seized capture seize entered overran overrun retook recaptured reoccupied occupied "
    "liberated regained retaken stormed"
)
_NO_PLACES = words("in by on at away up part place over control , .") - words("control over")
_GROUND = words("town city village base camp airport post garrison stronghold hill bridge barracks")
_LAUNCHES = words(
    "launched fired fire dropped carried conducted staged mounted unleashed initiated directed threw hurled lobbed "
    "used trained exploded detonated resumed resorted triggered"
)
_SALVOES = WEAPONS | words(
    "attack attacks raid raids airstrikes shots rounds bullets shells grenades grenade gas batons cannon ammunition "
    "bombs mortars mortar fire gunfire artillery bombardment assault offensive ambush explosives salvo salvoes "
    "petrol mine mines claymore landmine ied blast bombing bombings shelling firing explosion device"
)
_AT = (("on",), ("at",), ("into",), ("upon",), ("over",))
_WITH_PARTICLE = {
    "opened": (("fire",),),
    "open": (("fire",),),
    "blow": (("up",),),
    "set": (("off",), ("fire",), ("ablaze",), ("alight",)),
    "blew": (("up",),),
    "gunned": (("down",),),
    "went": (("on",),),
}
"""Verbs that do harm together with the word behind them."""
_HARMS = (ACTIVE | DEEDS) - _TAKES - _LAUNCHES - frozenset(_WITH_PARTICLE) - words(
    "fire attack kill raid storm ambush bomb strike strikes hits placed murder held beat shell destroyed"
) | words("rammed raped hacked mortared torched decapitated slaughtered demolished destroyed shelled pummelled")
_HARMS_NOW = words(
    "kill kills attack attacks bomb bombs shell shells seize seizes storm storms ambush ambushes raid raids abduct "
    "abducts kidnap kidnaps shoot shoots pound pounds strike strikes hit hits behead massacre torch blast blasts"
)
"""As headlines tell of deeds."""
_AND_KILLED = (("and", "killed"), ("and", "wounded"))
_STRIKES = words(
    "airstrike airstrikes strike strikes raid raids shelling bombardment bombing bombings attack attacks ambush "
    "assault offensive massacre drone missile missiles rocket rockets shell shells mortar mortars mine bomb bombs fire "
    "gunfire artillery sniper"
)
_BYGONE = words("since previous earlier like")
_BEFORE_DEEDS = words("air drone claymore roadside car truck suicide mortar rocket artillery shell ground aerial night")
_BEFORE_NAMES = words(
    "the a an some several about around at least nearly more than two three four five six seven eight nine ten dozens "
    "hundreds of from members fighters militants rebels guerrillas gunmen armed suspected presumed alleged heavily "
    "unidentified soldiers troops men group"
)
_OPENS = words(
    "that when after before as while and but where if said since because whom until how meanwhile elsewhere later "
    "overnight yesterday today also on"
)
_ENDS = words(
    "that said says say told announced reported reports was were is are will would denied who which whose when "
    "where while after before as because until if ; : because accused blamed lost"
)
_ANDS = (("and",), ("killing",), ("then",))
_PLACING = words("in at near from with")
_DOING = words("shelling bombing pounding attacking bombarding")
_BE = words("was were been being be is are not never")
_NO_AGENTS = words("sources source spokesman spokeswoman chief officials station post patrol headquarters or")
_DENIALS = words("not no neither nor never denied denies")
_OPENS_PARTY = ARMED | words("members about some")
_CLUES = DEEDS | ACTIVE | DONE | _TAKES | _STRIKES | _LAUNCHES | words("set blew gunned rammed raped")
