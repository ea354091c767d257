"""The words by which a report says who did it: deeds, armed people, kinds of groups, groups known the world over."""

from __future__ import annotations

from geo.extract.text.tokens import words

__all__ = [
    "ACTIVE",
    "ARTICLES",
    "CALENDAR",
    "DEEDS",
    "DONE",
    "FORCES",
    "HEADS",
    "JOINTS",
    "KINDS",
    "KNOWN",
    "NAMEWORDS",
    "NOBODY",
    "NO_GROUPS",
    "OBJECTLESS",
    "SHOUTED_WALLS",
    "UNSURE",
    "WEAPONS",
]

KINDS = words(
    "militant militants rebel rebels insurgent insurgents fighter fighters gunman gunmen guerrilla guerrillas "
    "guerilla guerillas terrorist terrorists extremist extremists jihadist jihadists jihadis militiaman "
    "militiamen militia militias separatist separatists bandit bandits cadre cadres member members paramilitaries "
    "commando commandos cell cells hitmen assassins traffickers settlers herders herdsmen pirates mercenaries "
    "contras contra supporters loyalists elements combatants operatives"
)
"""People under arms: "FARC rebels"."""
FORCES = words("troops soldiers forces police army military navy warplanes jets aircraft drones artillery regime")
"""A state's armed people: part of the name that they are told by ("Syrian forces")."""
WEAPONS = words(
    "warplane warplanes jet jets plane planes aircraft drone drones missile missiles rocket rockets bomb bombs shell "
    "shells tank tanks artillery helicopter helicopters gunship gunships airstrike airstrikes strike strikes"
)
"""What a state strikes with: the doer is the state."""
NAMEWORDS = words(
    "national liberation popular revolutionary people's peoples patriotic death shining armed self-defense self- "
    "defence democratic islamic workers peasants communist socialist marxist student students new light lord's "
    "resistance holy united free freedom justice martyrs islam god general independent unified central american "
    "republican nationalist anti-communist action struggle combat homeland land rural urban drug mafia tribal "
    "security"
)
"""Plain words that groups call themselves by."""
HEADS = words(
    "front army movement cartel group forces force organization organisation brigade brigades command commando "
    "union council faction militia mafia state path resistance league corps guard guards gang network coalition "
    "squad squads legion jihad party battalion battalions regime cell cells extraditables wing alliance military "
    "government"
)
"""What groups call themselves, or are called: "Lord's Resistance Army"."""
KNOWN = words(
    "hamas hezbollah hizbollah hezbullah taliban taleban isis isil daesh al-qaeda al-qaida al-qa'ida al-shabaab "
    "al-shabab shabaab shabab houthi houthis pkk ypg ltte farc eln epl fmln mrta eta ira unita renamo m23 adf lrl "
    "lra iswap jnim boko sendero haqqani aqap aqim plo pflp ulfa naxalites maoists khmer janjaweed wagner ttp bla "
    "mnlf milf npa ansar mujahideen fplm kla uck tigers codeco mai-mai"
)
"""Armed groups whose name alone tells what they are."""
DEEDS = words(
    "attacked killed raided stormed ambushed abducted kidnapped shot opened burned burnt torched hacked massacred "
    "seized captured overran fired shelled bombed detonated planted placed murdered assassinated executed "
    "slaughtered blew dynamited exploded launched hijacked hurled threw destroyed staged beheaded besieged "
    "assaulted struck gunned intercepted machinegunned attack kill raid storm ambush abduct kidnap murder bomb "
    "swept looted rampaged dropped rocketed derailed sabotaged lobbed strafed lynched butchered"
)
DONE = words(
    "attacked killed raided stormed ambushed abducted kidnapped shot burned torched hacked massacred seized "
    "captured fired shelled bombed detonated planted placed murdered assassinated executed slaughtered dynamited blown "
    "launched hijacked hurled thrown destroyed staged beheaded besieged struck carried perpetrated committed "
    "conducted claimed caused attack ambush raid offensive assault bombing bombardment shelling kidnapping "
    "assassination murder strike strikes attacks ambushes raids killing killings murders kidnappings bombings "
    "held injured wounded downed laid set dead operation shooting explosion explosions beaten tortured taken "
    "action actions"
)
"""Before "by": "killed by", "an attack by"."""
ACTIVE = words(
    "killed shot attacked bombed bombarded shelled struck hit fired opened stormed raided seized captured launched "
    "carried executed massacred pounded ambushed abducted strafed burned torched beat assassinated invaded conducted "
    "staged dropped destroyed wounded injured kill strike hits strikes bomb shell"
)
"""What a state's forces do."""
OBJECTLESS = words("in by during when on while as with near outside at after and who from to last . , ;")
"""After a verb that is then no active one: "soldiers killed in …"."""
UNSURE = words(
    "suspected alleged allegedly presumed presumably apparently apparent believed thought possibly probably "
    "reportedly supposed"
)
ARTICLES = words(
    "the a an of some several two three four five six seven eight nine ten unidentified unknown armed heavily "
    "dozens hundreds so-called self-styled self-proclaimed alleged suspected presumed apparently members member "
    "fighters militants rebels guerrillas gunmen soldiers men elements masked about leftist rightist right-wing "
    "left-wing islamist marxist communist pro-iranian pro-russian outlawed banned radical extreme-right extremist "
    "from to belonging loyal linked affiliated with militiamen insurgents supporters cadres subversive column "
    "columns group groups squad squads remnants paramilitary"
)
"""Before a group's name: no part of it."""
JOINTS = words("of the for and in de al e y del")
SHOUTED_WALLS = words(
    "for in on at who which that was were has have had is are be been by from with when while as after before to "
    "during against because but near today yesterday since where whose he she they it said also will would could "
    "did does do claimed took kidnapped killed attacked murdered this these those an a not there last early late"
)
NOBODY = words(
    "he she they it we i who police officials authorities government the no nobody none residents witnesses "
    "opposition monday tuesday wednesday thursday friday saturday sunday on in at after nobody anyone someone "
    "people men man woman himself herself themselves fire force forces gunfire car bullets explosives attack "
    "attacks soldiers troops army military its their his her our other others another members member unidentified "
    "individuals elements gunmen rebels militants guerrillas terrorists insurgents group groups state party"
)
"""What alone names nobody."""
CALENDAR = words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july "
    "august september october november december"
)
"""What a date is made of: no group."""
NO_GROUPS = words(
    "usa cnn bbc afp efe tass ddr fbi cia dea lapd nypd iom ngo ngos icrc usaf unicef who swat apd "
    "u.s. u.k. ied ieds rcied vbied svbied tnt suv suvs bmw rpg rpgs mlrs kab uav uavs fpv gps rdx"
)
"""Acronyms that are no armed group, and names of things."""
