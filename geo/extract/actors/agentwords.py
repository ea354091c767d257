"""The words by which a sentence says what parties under arms did, and of which incidents."""

from __future__ import annotations

from geo.extract.actors.blamewords import ACTIVE, DEEDS, DONE, KINDS, KNOWN, WEAPONS
from geo.extract.actors.parties import ARMED
from geo.extract.text.tokens import words

__all__ = [
    "ANDS",
    "AND_KILLED",
    "AT",
    "BE",
    "BEFORE_DEEDS",
    "BEFORE_NAMES",
    "BYGONE",
    "BY_FORCES",
    "BY_SOLDIERS",
    "CAUGHT",
    "CLAIMING",
    "CLUES",
    "CRIMES",
    "CROWDS",
    "DENIALS",
    "DOING",
    "ENDS",
    "FOES",
    "FROM_AFAR",
    "GROUND",
    "HARMS",
    "HARMS_NOW",
    "ITSELF",
    "KILLED",
    "LAUNCHES",
    "MAYBE",
    "MODALS",
    "NO_AGENTS",
    "NO_PLACES",
    "OPENS",
    "OPENS_PARTY",
    "PLACING",
    "POLICE",
    "SALVOES",
    "SAYING",
    "STRIKES",
    "TAKEOVERS",
    "TAKES",
    "VERBS",
    "WITH_PARTICLE",
]

FROM_AFAR = ("Air/drone strike", "Shelling/artillery/missile attack")
CAUGHT = ("Arrests", "Disrupted weapons use", "Agreement", "Other", "Change to group/activity")
CROWDS = ("Violent demonstration", "Mob violence")
CRIMES = ("Shooting", "Stabbing", "Robbery")
TAKEOVERS = ("Non-state actor overtakes territory", "Government regains territory")
BY_FORCES = (
    "Excessive force against protesters",
    "Protest with intervention",
    "Attack",
    "Armed clash",
)
"""Where forces without a name are told of as the doers; of riots and crimes they are those who came."""
BY_SOLDIERS = ("Sexual violence", "Arson", "Looting/property destruction", "Abduction/forced disappearance")
POLICE = words("police policemen")
KILLED = words("killed shot dead")
FOES = (KINDS - words("member members supporters elements settlers herders herdsmen commando commandos")) | words(
    "suspect suspects attacker attackers assailant assailants gang gangs criminals criminal terrorist armed bomber"
)
TAKES = words(
    "took taken takes take captured seized capture seize entered overran overrun retook recaptured reoccupied occupied "
    "liberated regained retaken stormed advanced"
)
NO_PLACES = words("in by on at away up part place , .")
GROUND = words(
    "town city village base camp airport post garrison stronghold hill bridge barracks suburb district quarter"
)
LAUNCHES = words(
    "launched fired fire dropped carried conducted staged mounted unleashed initiated directed threw hurled lobbed "
    "used trained exploded detonated resumed resorted triggered "
    "released"
)
SALVOES = WEAPONS | words(
    "attack attacks raid raids airstrikes shots rounds bullets shells grenades grenade gas batons cannon ammunition "
    "bombs mortars mortar fire gunfire artillery bombardment assault offensive ambush explosives salvo salvoes "
    "petrol mine mines claymore landmine ied blast bombing bombings shelling firing explosion device"
)
AT = (("on",), ("at",), ("into",), ("upon",), ("over",))
WITH_PARTICLE = {
    "opened": (("fire",),),
    "open": (("fire",),),
    "blow": (("up",),),
    "set": (("off",), ("fire",), ("ablaze",), ("alight",)),
    "blew": (("up",),),
    "gunned": (("down",),),
    "went": (("on",),),
}
"""Verbs that do harm together with the word behind them."""
HARMS = (ACTIVE | DEEDS) - TAKES - LAUNCHES - frozenset(WITH_PARTICLE) - words(
    "fire attack kill raid storm ambush bomb strike strikes hits placed murder held beat shell destroyed"
) | words(
    "rammed raped hacked mortared torched decapitated slaughtered demolished destroyed shelled pummelled targeted"
)
HARMS_NOW = words(
    "kill kills attack attacks bomb bombs shell shells seize seizes storm storms ambush ambushes raid raids abduct "
    "abducts kidnap kidnaps shoot shoots pound pounds strike strikes hit hits behead massacre torch blast blasts"
)
"""As headlines tell of deeds."""
AND_KILLED = (("and", "killed"), ("and", "wounded"))
STRIKES = words(
    "airstrike airstrikes strike strikes raid raids shelling bombardment bombing bombings attack attacks ambush "
    "assault offensive massacre drone missile missiles rocket rockets shell shells mortar mortars mine bomb bombs fire "
    "gunfire artillery sniper"
)
BYGONE = words("since previous earlier like")
BEFORE_DEEDS = words("air drone claymore roadside car truck suicide mortar rocket artillery shell ground aerial night")
BEFORE_NAMES = words(
    "the a an some several about around at least nearly more than two three four five six seven eight nine ten dozens "
    "hundreds of from members fighters militants rebels guerrillas gunmen armed suspected presumed alleged heavily "
    "unidentified soldiers troops men group units heroes warplanes planes jets drones helicopters "
    "aircraft"
)
OPENS = words(
    "that when after before as while and but where if said since because whom until how meanwhile elsewhere later "
    "overnight yesterday today also on night morning evening afternoon day weekend week month year wherein"
)
ENDS = words(
    "that said says say told announced claimed claims reported reports was were is are will would denied who which "
    "whose when where while after before as because until if ; : because accused blamed lost"
)
SAYING = words("said says announced")
CLAIMING = words("claimed claims says said")
ITSELF = (("it",), ("they",), ("its",), ("their",))
ANDS = (("and",), ("killing",), ("then",))
VERBS = HARMS | TAKES | LAUNCHES | frozenset(WITH_PARTICLE) | CLAIMING | SAYING
PLACING = words("in at near from with")
DOING = words("shelling bombing pounding attacking bombarding")
BE = words("was were been being be is are not never")
NO_AGENTS = words("sources source spokesman spokeswoman chief officials station post patrol headquarters or")
DENIALS = words("not no neither nor never denied denies")
OPENS_PARTY = ARMED | KNOWN | words("members about some")
MODALS = words("may might could")
MAYBE = (("may",), ("might",), ("could",))
CLUES = HARMS | DOING | DEEDS | ACTIVE | DONE | TAKES | STRIKES | LAUNCHES | words("set blew gunned rammed raped")
