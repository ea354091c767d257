"""Who did it, by the grammar of a sentence: a party under arms that is the subject of what it tells ("Tamil Tiger
rebels rammed …", "the Air Component bombed …"), its agent ("shot dead by the Black Wolves militia"), or that its noun
belongs to ("an alleged Coalition strike", "an LTTE mine").

A verb of harm needs its object, one of launching what was launched, and one of taking counts where the incident is
that a place changed hands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from geo.extract.actors.agentwords import (
    AND_KILLED,
    ANDS,
    AT,
    BE,
    BEFORE_DEEDS,
    BEFORE_NAMES,
    BY_FORCES,
    BY_SOLDIERS,
    BYGONE,
    CAUGHT,
    CLAIMING,
    CLUES,
    CRIMES,
    CROWDS,
    DENIALS,
    DOING,
    ENDS,
    FOES,
    FROM_AFAR,
    GROUND,
    HARMS,
    HARMS_NOW,
    ITSELF,
    KILLED,
    LAUNCHES,
    MAYBE,
    MODALS,
    NO_AGENTS,
    NO_PLACES,
    OPENS,
    OPENS_PARTY,
    PLACING,
    POLICE,
    SALVOES,
    SAYING,
    STRIKES,
    TAKEOVERS,
    TAKES,
    VERBS,
    WITH_PARTICLE,
)
from geo.extract.actors.blamewords import ACTIVE, CALENDAR, DEEDS, DONE, KINDS, SHOUTED_WALLS, UNSURE
from geo.extract.actors.culprits import Blame, has_object
from geo.extract.actors.parties import Lands, Party, lands_in, party_at
from geo.extract.actors.states import ends_phrase
from geo.extract.names.places import Named
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token, token_at, words
from geo.model import Certainty

__all__ = ["CAUGHT", "acts", "find", "goes_on"]


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
    if s.shouted or sub in CAUGHT or s.lows.isdisjoint(CLUES):
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
        subject = acts(s, party.first, party.end, sub)
        if subject or _is_agent(s, party, sub) or _is_owner(s, party) or _is_teller_of_a_strike(s, party, sub):
            return Blame(party.who, _certainty(s, party, subject=subject), start, s.tokens[party.last - 1].end)
    return None


def _certainty(s: Sentence, party: Party, *, subject: bool) -> Certainty:
    if subject and any(_says_of_itself(s, k) for k in range(party.end, min(len(s.words), party.end + _NEAR))):
        return "claimed"
    unsure = (
        party.unsure
        or (subject and s.words[party.end : party.end + 1] in MAYBE)
        or not UNSURE.isdisjoint(s.words[max(0, party.first - 3) : party.first])
    )
    return "suspected" if unsure else "attributed"


def goes_on(s: Sentence, offset: int) -> bool:
    """Whether what begins at an offset of the text tells what the same people did next: "and abducted six in …"."""
    k = token_at(s.tokens, offset)
    while k < len(s.words) and (s.words[k] in _CONNECTING or not s.words[k][0].isalnum()):
        k += 1
    return k < len(s.words) and s.words[k] in _VERBS


def _parties(s: Sentence, lands: Lands) -> Iterator[Party]:
    """All parties, in order."""
    behind = 0
    for i, t in enumerate(s.tokens):
        if i < behind or t.low in SHOUTED_WALLS or not (t.text[0].isupper() or t.low in OPENS_PARTY):
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
    if party.is_force and (sub in CROWDS or (sub in CRIMES and not party.named)):
        return sub not in CROWDS or not _is_killer(s, party)
    if sub in CROWDS and party.is_force:
        return False
    if party.named or sub in FROM_AFAR or sub in TAKEOVERS:
        return False
    if sub in BY_SOLDIERS:
        return s.words[party.last - 1] in POLICE
    return sub not in BY_FORCES or not s.lows.isdisjoint(FOES)


def _is_killer(s: Sentence, party: Party) -> bool:
    """ "Shot dead by police", of a riot."""
    k = party.first - (s.words[party.first - 1] in BEFORE_NAMES)
    before = s.words[max(0, k - 3) : k]
    return before[-1:] == ("by",) and not KILLED.isdisjoint(before)


def _is_agent(s: Sentence, party: Party, sub: str) -> bool:
    """ "Killed by the army", "an attack by Coalition forces"."""
    k = party.first - 1
    while k > 0 and s.words[k] in BEFORE_NAMES:
        k -= 1
    before = s.words[max(0, k - 4) : k]
    if before and before[-1].endswith("ed") and before[-1] not in DONE:
        return False  # "attacked a house used by"
    if before[-1:] == ("held",) and sub != "Abduction/forced disappearance":
        return False  # "a district held by"
    ends = party.end >= len(s.words) or s.words[party.end] not in NO_AGENTS
    return k > 0 and s.words[k] == "by" and ends and not DONE.isdisjoint(before) and DENIALS.isdisjoint(before)


def _is_teller_of_a_strike(s: Sentence, party: Party, sub: str) -> bool:
    """ "An air strike killed 14 militants, the army said": nobody else would know."""
    before, after = s.words[: party.first], s.words[party.end : party.end + 1]
    told = before[-2:] in ((",", "the"),) and after in (("said",), ("says",))
    return told and party.is_force and sub == FROM_AFAR[0] and not FOES.isdisjoint(before)


def _is_owner(s: Sentence, party: Party) -> bool:
    """ "A Coalition airstrike", "the army's shelling", "an IRA bomb killed"."""
    k = party.last
    if s.words[k : k + 1] == ("'s",):
        k += 1
    while k < len(s.words) and s.words[k] in BEFORE_DEEDS:
        k += 1
    if k >= len(s.words) or s.words[k] not in STRIKES or (s.part == "text" and not s.tokens[k].text.islower()):
        return False  # none, or a name: "a Fast Attack Craft"
    return BYGONE.isdisjoint(s.words[max(0, party.first - 2) : party.first])


def acts(s: Sentence, first: int, end: int, sub: str) -> bool:
    """Whether the clause that begins with a noun phrase from token `first` to `end` goes on to what it did."""
    if not _opens_clause(s, first) or not (_is_verb(s, end) or ends_phrase(s, end)):
        return False
    k, low = _behind_insertion(s, end), s.words
    placed = False
    for at in range(k, min(len(low), k + _REACH)):
        word = low[at]
        if word in BE and low[at + 1 : at + 2] and low[at + 1] in DOING and has_object(low[at + 2 : at + 10]):
            return True
        if word in ENDS and not (word == "who" and at - end < _NEAR) and not _says_of_itself(s, at):
            return False
        if word == "," and low[at + 1 : at + 2] not in ANDS and not placed:
            return False
        placed = placed or word in PLACING
        if low[at - 1] != "to" and low[at - 1] not in BE and _does(s, at, sub):
            return True
    return False


def _is_verb(s: Sentence, k: int) -> bool:
    """Whether token `k` is one of the verbs that are asked for below."""
    word = s.words[k] if k < len(s.words) else ""
    return word in _ASKED_FOR or (s.headline and word in HARMS_NOW)


def _says_of_itself(s: Sentence, at: int) -> bool:
    """ "The army said it had killed", "the front claimed to have blown up"."""
    after = s.words[at + 1 : at + 4]
    if s.words[at] in CLAIMING and after[:2] == ("to", "have"):
        return True
    return s.words[at] in SAYING and after[after[:1] == ("that",) :][:1] in ITSELF


def _opens_clause(s: Sentence, first: int) -> bool:
    k = first - 1
    while k >= 0 and (s.words[k] in _BEFORE or s.words[k][0].isdigit()):
        k -= 1
    return k < 0 or s.words[k] in _OPENING or not s.tokens[k].text[0].isalnum()


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
    if word in TAKES:
        if word == "advanced":
            return sub in TAKEOVERS or sub == "Armed clash"
        ground = sub in TAKEOVERS or (sub == "Armed clash" and not GROUND.isdisjoint(after))
        ground = ground or sub == "Non-violent transfer of territory"
        return ground and bool(after) and after[0] not in NO_PLACES
    if word in LAUNCHES:
        return not SALVOES.isdisjoint(after) or (word == "fired" and after[:1] in AT)
    if word == "shot" and after[:1] in AT:
        return True
    if word in WITH_PARTICLE:
        return after[:1] in WITH_PARTICLE[word]
    if word not in HARMS and not (s.headline and word in HARMS_NOW):
        return False
    dead = after[:1] == ("dead",) or after[:2] in AND_KILLED
    return has_object(after[1 + (after[0] == "and") :] if dead else after)


_CONNECTING = words("and but then also later or")
_CARRYING_ON = words("killing wounding injuring leaving set blew")


_REACH, _INSERTED, _NEAR = 18, 14, 5
"""Tokens within which a subject's verb, the end of an insertion, what is said of oneself are looked for."""
_VERBS = ACTIVE | DEEDS | TAKES | LAUNCHES | _CARRYING_ON
_BEFORE = BEFORE_NAMES | KINDS
_OPENING = OPENS | CALENDAR
_ASKED_FOR = VERBS | MODALS | BE
