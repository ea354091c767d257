"""Verbs that lead people off against their will: "took six nuns hostage", "marched them into the bush"."""

from __future__ import annotations

from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.extract.words.wholenumbers import NUMBER_WORDS

__all__ = ["BOUNDS_OF_OBJECT", "HOSPITALS", "PASSIVE", "TAKES", "carried", "may_lead_off"]


def may_lead_off(sentence: Sentence) -> bool:
    """Whether a sentence has the words without which nobody in it is led off."""
    lows = sentence.lows
    led = not (lows.isdisjoint(TAKES) or lows.isdisjoint(_AWAY_WITH))
    return led or not lows.isdisjoint(_HELD) or not (lows.isdisjoint(_KEEPS) or lows.isdisjoint(_CAPTORS))


def carried(lows: list[str], sentence: Sentence) -> dict[int, int]:
    """Index of a verb that leads people off against their will → index after its words: "took six nuns hostage",
    "marched them into the bush".

    Who is "taken away" or "captured" without more said may be under arrest: then captors must be named.
    """
    found: dict[int, int] = {}
    captors = not sentence.lows.isdisjoint(_CAPTORS)
    arrested = any(low in _ARRESTING and not _is_source(lows, i) for i, low in enumerate(lows))
    captors = captors and not arrested
    for i, low in enumerate(lows):
        if low in _CAPTURES:
            by = lows[i + 1 : i + 2] == ["by"] and not _CAPTORS.isdisjoint(lows[i + 2 : i + 6])
            doers = i and lows[i - 1] not in PASSIVE and not _CAPTORS.isdisjoint(lows[max(0, i - 6) : i])
            doers = doers or (_is_number(lows, i + 1) and _goes_on(lows, i))
            if captors and (by or doers) and HOSPITALS.isdisjoint(lows[i : i + _FAR]):
                found[i] = i + 1
        elif low in _HELD:
            if captors and lows[i - 2 : i] == ["in", "the"] and not _CAPTORS.isdisjoint(lows[i + 2 : i + 5]):
                found[i - 2] = i + 1  # "in the hands of kidnappers"
            elif low == "captivity" and lows[i - 1 : i] == ["in"] and lows[i - 2 : i - 1] in _ARE:
                found[i - 1] = i + 1  # "remain in captivity"
            elif low == "captive" and lows[i - 1 : i] in _ARE:
                found[i] = i + 1
            elif lows[i - 2 : i] == ["in", "their"] and lows[i - 3 : i - 2] in _ARE:
                found[i - 2] = i + 1
        elif (low in _KEPT and _is_by_captors(lows, i)) or (low == "held" and captors and _is_for_hours(lows, i)):
            found[i] = i + 1
        elif low == "taking" and captors and lows[i - 1 : i] == ["and"] and _is_number(lows, i + 1):
            if HOSPITALS.isdisjoint(lows[i : i + _FAR]):
                found[i] = i + 1  # "raiders struck a village, wounding three men and taking five children"
        elif (
            low in _LETS_GO and i and lows[i - 1] not in PASSIVE and not _KIDNAPPERS.isdisjoint(lows[max(0, i - 5) : i])
        ):
            found[i] = i + 1  # "the kidnappers freed a nun": they had held her
        elif lows[i + 1 : i + 2] in _AWAY and (
            (low == "taken" and lows[i + 1] == "away" and (_is_raid(sentence) or _is_by_captors(lows, i + 1)))
            or (low in _DRAGGED and lows[i - 1 : i] in _WAS and not arrested and _SLAIN.isdisjoint(lows[i : i + _NEXT]))
        ):
            found[i] = i + 2
        elif _is_taken(lows, i, sentence, captors=captors):
            found[i] = i + 1 + (low == "took" and lows[i + 1] in ("away", "off"))
        elif low in _CARRIES and (lows[i + 1 : i + 2] not in _PARTICLES or _is_number(lows, i + 2)):
            if low == "taken" and "hostages" in lows[max(0, i - 5) : i]:
                found[i] = i + 1
            for k in range(i + 1, min(len(lows), i + _COMPLETED)):
                if lows[k] in BOUNDS_OF_OBJECT:
                    break
                into = not _INTO.isdisjoint(lows[i:k])
                sure = lows[k] in _BOUND or (lows[k] in _WILDS and into)
                sure = sure or (into and low in _PUSHED and lows[k] in _CARS and not arrested)
                sure = sure or (captors and lows[k : k + 2] in _ALONG and _is_number(lows, i + 1))
                down = lows[k] == "off" and not _RIDDEN.isdisjoint(lows[k + 1 : k + 4])  # "forced nine off a bus"
                down = down or lows[k : k + 3] == ["off", "with", "them"]  # "drove off with them", which is a phrase
                away = captors and lows[k] in _OFF and lows[k - 1] != "and" and not down
                if sure or (away and HOSPITALS.isdisjoint(lows[i : i + _FAR])):
                    found[i] = i + 1 if k > i + 1 else k + 1
                    break
    return found


def _goes_on(lows: list[str], i: int) -> bool:
    """Whether the verb at `i` says what captors did besides: "rebels killed eight and captured two"; not "troops killed
    eight rebels and captured two"."""
    led = next((k for k in range(i) if lows[k] in _CAPTORS), None)
    if led is None or lows[i - 1] != "and" or any(low.endswith("ed") for low in lows[:led]):
        return False
    return _BEING.isdisjoint(lows[led:i])


def _is_taken(lows: list[str], i: int, sentence: Sentence, *, captors: bool) -> bool:
    """Whether captors took some who are counted, or somebody was taken by them or from where people are safe."""
    if lows[i] == "taken":
        freed = captors or not sentence.lows.isdisjoint(_FREED)
        return _is_by_captors(lows, i) or _is_from_refuge(lows, i, sentence, captors=freed)
    if lows[i] == "took" and lows[i + 1 : i + 2] in _AWAY and _is_number(lows, i + 2):
        return HOSPITALS.isdisjoint(lows) and _ARRESTING.isdisjoint(lows)  # "took away nine men"
    if lows[i] != "took" or not captors:
        return False
    near = lows[max(0, i - 4) : i]
    if "whom" in near:  # "20 pupils whom gunmen took"
        return "they" in near or not _CAPTORS.isdisjoint(near)
    doers = not _CAPTORS.isdisjoint(near) or _goes_on(lows, i)
    return doers and (_is_number(lows, i + 1) or _is_from_their_own(lows, i + 1))


def _is_for_hours(lows: list[str], i: int) -> bool:
    """ "Militiamen held seven nurses for five hours": whom captors hold for so long, as the words after `i` say."""
    after = lows[i + 1 : i + _FAR]
    doers = not _CAPTORS.isdisjoint(lows[max(0, i - 4) : i]) and lows[i - 1] not in PASSIVE
    return doers and _is_number(lows, i + 1) and "for" in after and not _HOURS.isdisjoint(after)


def _is_from_their_own(lows: list[str], k: int) -> bool:
    """ "(Masked men took) a councillor from his car": out of what is somebody's own, by the words at `k`."""
    end = min(len(lows) - 2, k + _OBJECT)
    at = next((n for n in range(k + 1, end) if lows[n] == "from" or lows[n] in BOUNDS_OF_OBJECT), None)
    return (
        at is not None and lows[at] == "from" and lows[at + 1] in _OWN and not _OWNED.isdisjoint(lows[at + 2 : at + 5])
    )


def _is_by_captors(lows: list[str], i: int) -> bool:
    """ "Was taken by four men": by some who are counted, and no officers."""
    at = next((k for k in range(i + 1, min(len(lows), i + _AGENT)) if lows[k] == "by" or lows[k] in _BREAKS), None)
    if at is None or lows[at] != "by" or (at > i + 1 and lows[i + 1] not in _PLACED):
        return False
    by = lows[at : at + 6]
    some = any(low in ("men", "persons") for low in by) and _is_number(lows, at + 1)
    return (some or not _CAPTORS.isdisjoint(by)) and _ARRESTING.isdisjoint(by)


def _is_from_refuge(lows: list[str], i: int, sentence: Sentence, *, captors: bool) -> bool:
    """ "Nuns taken from their convent by fighters", "patients had been taken from the wards": from where people are
    safe, by captors or by nobody who is named."""
    if lows[i + 1 : i + 2] not in _OUT_OF or _REFUGES.isdisjoint(lows[i + 2 : i + 8]):
        return False
    unnamed = lows[i - 2 : i] in _HAD_BEEN and sentence.lows.isdisjoint(_ARRESTING | _RESCUED)
    return captors or unnamed


def _is_number(lows: list[str], k: int) -> bool:
    return k < len(lows) and (lows[k][0].isdigit() or lows[k] in NUMBER_WORDS or lows[k] in ("at", "some", "several"))


def _is_raid(sentence: Sentence) -> bool:
    """Whether a sentence speaks of looting or the like, so that whom it says to be "taken away" nobody arrested."""
    return not sentence.lows.isdisjoint(_RAIDS) and sentence.lows.isdisjoint(HOSPITALS | _ARRESTING)


def _is_source(lows: list[str], i: int) -> bool:
    """ "Police said", "according to officers": who speaks, and did nothing."""
    return lows[i + 1 : i + 2] in _SAY or lows[max(0, i - 2) : i] == ["according", "to"]


BOUNDS_OF_OBJECT = words(". ; : said after when while who that which left found pronounced are is were was")
HOSPITALS = words(
    "hospital hospitals medical clinic clinics trauma infirmary emergency er burn burns icu ward wards mercy health "
    "intensive surgery doctors"
)
PASSIVE = words("was were been being is are be and")
_BEING = words("was were been being is are by said ; . who that which")
"""What a clause has between its subject and a verb, and none that tells of what one subject did."""
_CARRIES = words(
    "take takes took taken taking hold holds held holding lead led leading marched marching herded herding dragged "
    "dragging "
    "carried carrying whisked spirited drove driven bundled bundling forced forcing hauled hauling grabbed grabbing "
    "keep "
    "keeping kept walk walked walking"
)
_DRAGGED = words("dragged marched herded bundled hauled frogmarched")
_PUSHED = words("forced forcing bundled bundling dragged dragging pushed shoved herded herding")
_CARS = words("vehicle vehicles car cars van vans truck trucks pickup pickups jeep jeeps suv boat boats boot trunk")
"""Into what people are pushed whom nobody arrests."""
_SLAIN, _NEXT = words("slain killed shot executed murdered hacked beheaded stabbed massacred"), 9
"""What befalls those who are led off to be killed, within so many words."""
_WAS, _AWAY = (["was"], ["were"], ["been"]), (["off"], ["away"])
"""Around a verb of which whoever suffers it was carried off, be nobody named who did it: "were dragged off the bus"."""
_PARTICLES = (["up"], ["over"], ["out"], ["on"], ["back"])
"""After a verb that then carries nobody off: "hold up a truck"."""
_CAPTURES = words("captured captures capturing grabbed grabbing")
_BOUND = words("hostage hostages captive captives prisoner gunpoint captivity")
_OFF = words(
    "away off ashore vehicle vehicles car cars van truck trucks boat pickup pickups jeep minibus lorry suv taxi"
)
_RIDDEN = words(
    "bus buses coach coaches minibus minibuses train trains truck trucks van vans lorry plane vehicles boat"
)
_WILDS = words("bush forest jungle mountains desert woods bushes forests")
_AWAY_WITH = _CAPTURES | _BOUND | _OFF | _WILDS | {"took", "taken", "taking", "held"}
"""Words without one of which nobody is led off by such verbs."""
_HELD = words("hands captivity captive")
"""In which those are who have been led off."""
_INTO = frozenset(words("into to"))
_CAPTORS = words(
    "gunmen gunman militants rebels kidnappers bandits pirates insurgents guerrillas fighters extremists jihadists "
    "assailants attackers abductors raiders captors hijackers herdsmen terrorists armed masked gang militiamen militia "
    "paramilitaries combatants dacoits rustlers separatists taliban tribesmen hostage-takers brigands hooded masks"
)
_FREED = words("freed released ransom")
"""What is said of captives, of whom nobody says who took them."""
_KIDNAPPERS = words("kidnappers kidnapper abductors captors pirates hijackers hostage-takers")
"""Who holds people, and does nothing else."""
_ALONG = (["with", "them"], ["with", "him"])
"""Where captors take those whom they lead off."""
_LETS_GO = words("freed frees freeing released releases releasing held holding")
"""What they do with those whom they have."""
_OBJECT = 10
"""Words within which it says from where somebody is taken."""
_OWN = words("his her their the a its")
_OWNED = _CARS | words(
    "home homes house houses bed beds village villages farm office offices shop room rooms cell cells tent tents hut "
    "minibus bus coach train ferry canoe cab taxi"
)
_OUT_OF = (["from"], ["out"])
_HAD_BEEN = (["had", "been"], ["have", "been"])
_REFUGES = words(
    "convent monastery seminary orphanage church mosque school dormitory dormitories ward wards hospital clinic camp "
    "home homes house houses village villages beds"
)
"""Where people live or are cared for."""
_RESCUED = words("rescued evacuated rescuers evacuation transferred ambulance fire flood floods safety")
_AGENT = 24
"""Words within which it says by whom somebody is taken: "taken from their boat near Ulu at dawn by armed men"."""
_BREAKS = words("and but ; : . said who which that")
_KEPT = words("held detained whisked spirited bundled")
_HOURS = words("hours days weeks months hour day week")
_PLACED = words("for from out away off in at on near into aboard to")
_ARE = (["are"], ["were"], ["is"], ["was"], ["remain"], ["remained"], ["remains"], ["still"], ["be"], ["been"])
_COMPLETED = 18
"""Words within which a verb's object ends and the word comes that makes its sense: "took nine of the men hostage"."""
_FAR = 12
"""Words after the verb in which a hospital may be where somebody was taken."""
_RAIDS = words("looted looting plundered burned burnt torched raided stormed ransacked pillaged stolen")
_SAY = (["said"], ["say"], ["says"], ["told"], ["reported"], ["spokesman"], ["spokeswoman"], ["confirmed"])
_ARRESTING = words("police arrested detained custody arrest officers detectives charged ambulance ambulances")
TAKES = _CARRIES | _CAPTURES
_KEEPS = _LETS_GO | {"detained"}
"""What captors do with those whom they have led off before."""
