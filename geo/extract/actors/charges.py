"""What is said of whom the law holds for the doer: "was arrested", "faces two counts of murder", "pleaded guilty"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.actors import nameddoers
from geo.extract.actors.culprits import has_object
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.model import Certainty

__all__ = ["CHARGED", "CLUES", "CONVICTED", "NOT", "SUSPECTS", "accusation"]


def accusation(s: Sentence, at: int) -> Certainty | None:
    """How surely the verb that begins at `at`, or one joined to it, says that its subject did it."""
    k, helpers = _helped(s, at)
    told = _told(s, k, helpers, reduced=at > 0 and s.words[at - 1] in (",", ")", "who"))
    if told is not None:
        return told
    for n in range(k + 1, min(len(s.words) - 3, k + _NEAR)):
        if s.words[n] in ("as", "when") and s.words[n + 1] in ("he", "she"):  # "stood still as he was sentenced"
            j, more = _helped(s, n + 2)
            return None if _IS.isdisjoint(more) else _told(s, j, more, reduced=False)
    if _IS.isdisjoint(helpers):
        return None
    for n in range(k + 1, min(len(s.words) - 1, k + _CLAUSE)):
        if s.words[n] in _ENDS:
            return None
        if s.words[n] == "and":  # "was treated for a broken jaw and jailed on two counts"
            j, more = _helped(s, n + 1)
            if told := _told(s, j, more, reduced=True):
                return told
    return None


def _helped(s: Sentence, k: int) -> tuple[int, list[str]]:
    """Where the verb stands to which the words from `k` on help, and these."""
    helpers = []
    while k < len(s.words) and (s.words[k] in _HELPERS or s.words[k].endswith("ly")):
        helpers.append(s.words[k])
        k += 1
    return k, helpers


def _told(s: Sentence, k: int, helpers: Sequence[str], *, reduced: bool) -> Certainty | None:
    """The same of one verb; `reduced`: it may do without "was"."""
    if k >= len(s.words) or not NOT.isdisjoint(helpers) or {"had", "been"} <= set(helpers):
        return None
    main, after = s.words[k], s.words[k + 1 : k + 10]
    if not _LESSER.isdisjoint(after[:6]):
        return None
    is_ = not _IS.isdisjoint(helpers)
    if is_ and (main in CONVICTED or (main == "found" and "guilty" in after[:1])):
        return "attributed"
    if tuple(after[:2]) == ("for", "questioning"):
        return None
    bare = reduced and not helpers and (main not in CHARGED or not has_object(after) or tuple(after[:1]) in _FOR)
    if (is_ or bare or "remains" in helpers) and _is_passive(main, after):
        return "suspected"
    return _active(main, after)


def _is_passive(main: str, after: Sequence[str]) -> bool:
    first = after[0] if after else ""
    if main in CHARGED:
        return True
    if main == "held":
        return first in _HELD and "hostage" not in after
    if main == "taken":
        return tuple(after[:2]) in (("into", "custody"), ("in", "custody"))
    if main == "ordered":
        return "held" in after[:3] or "detained" in after[:3]
    if main == "picked":
        return first == "up"
    if main in ("named", "identified"):
        return first == "as" and not SUSPECTS.isdisjoint(after[1:4])
    if main == "responsible":
        return first == "for"
    if main == "behind":
        return not _CRIMES.isdisjoint(after[:3])
    if main in ("suspected", "accused"):
        return first in ("of", "in")
    if main in _THOUGHT:
        return first == "to" and (
            (after[1:2] == ("have",) and not nameddoers.DID.isdisjoint(after[2:4])) or not SUSPECTS.isdisjoint(after)
        )
    if main == "due":
        return "court" in after
    if main in ("in", "under"):
        return not _JAILS.isdisjoint(after[:8]) and (first == "guard" or "hospital" not in after)
    if (main == "at" and first == "large") or (main == "on" and tuple(after[:2]) == ("the", "run")):
        return True
    if main in ("on", "awaiting", "facing"):
        return first == "trial" or not _CHARGES.isdisjoint(after[:5])
    return main in ("a", "the", "now") and not SUSPECTS.isdisjoint(after[:3]) and "not" not in after


def _active(main: str, after: Sequence[str]) -> Certainty | None:
    if main in ("faces", "face", "faced") and not _CHARGES.isdisjoint(after):
        return "suspected"
    if main in ("pleaded", "pleads", "pled"):
        return "attributed" if after[:1] == ("guilty",) else "suspected"
    if main == "turned" and after[1:2] == ("in",) and after[0] in _SELVES:
        return "suspected"
    if main == "gave" and tuple(after[1:2]) == ("up",) and after[0] in _SELVES:
        return "suspected"
    if main in ("surrendered", "confessed") or (main in _RESISTS and "extradition" in after[:3]):
        return "suspected"
    if main in ("admitted", "admits", "denies", "denied") and not _CRIMES.isdisjoint(after[:6]):
        return "suspected" if main.startswith("den") else "attributed"
    if main == "told" and not _ASKING.isdisjoint(after[:3]):
        return "suspected" if _tells_of_own(after) else None
    if main == "appeared" and "court" in after:
        return "suspected"
    return None


def _tells_of_own(after: Sequence[str]) -> bool:
    """ "(Told) police that he had shot her"."""
    k = next((n for n, w in enumerate(after) if w in ("he", "she")), len(after))
    verb = after[k + 1 : k + 3]
    return not nameddoers.DONE_TO.isdisjoint(verb) and "was" not in verb


_NEAR = 9
"""Words within which "as he was sentenced" follows."""
_CLAUSE = 20
"""Words within which a verb is joined to another."""
_ENDS = words('; who which that while when as but because he she they . : " after')
_IS = words("is was are were be being been")
NOT = words("not no never nor neither without former")
SUSPECTS = words(
    "suspect gunman shooter attacker assailant killer murderer robber arsonist bomber hijacker kidnapper abductor "
    "stabber rapist assassin hitman accused defendant perpetrator culprit hostage-taker knifeman co-accused "
    "suspects gunmen shooters attackers assailants killers robbers"
)
_HELPERS = words(
    "is was are were be been being has have had also now still later then since already initially subsequently who "
    "first currently remains remained not never expected to will"
)
_LESSER = words(
    "accessory harboring harbouring hindering tampering obstruction obstructing hiding unrelated carrying possession "
    "possessing negligent"
)
"""What those are charged with who did not do the deed itself."""
CONVICTED = words("convicted sentenced")
CHARGED = words(
    "arrested charged booked jailed indicted apprehended arraigned remanded detained wanted sought lodged captured "
    "caught extradited imprisoned re-arrested rearrested tackled"
)
_FOR = (("for",), ("with",), ("early",), ("late",), ("without",))
"""Behind "charged" or "arrested" without "was"."""
_ASKING = words("police officers detectives investigators deputies troopers court dispatcher dispatchers")
_HELD = words("without in on for at under by pending")
_THOUGHT = words("believed thought alleged said reported understood")
_JAILS = words("jail custody arrest detention prison counts guard")
_CHARGES = words("charge charges count counts trial murder manslaughter life execution")
_SELVES = words("himself herself themselves")
_RESISTS = words("fight fighting waived waives fought")
_CRIMES = words(
    "murder manslaughter killing stabbing shooting murdering attacking robbing wounding attempted robbery rape raping "
    "assault arson shot stabbed killed robbed attacked conspiracy firing attack attacks killings shootings bombing "
    "murders bombings robberies fire stabbings"
)
CLUES = (
    CHARGED
    | CONVICTED
    | SUSPECTS
    | words(
        "held custody ordered guilty picked suspected alleged due court jail detention trial counts faces face "
        "faced large run told responsible behind gave pleaded pleads pled surrendered turned confessed admitted "
        "admits denies denied extradition"
    )
)
