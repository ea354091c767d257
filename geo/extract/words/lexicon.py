"""Nouns that name people, titles, and the closed class of words that name nothing. Data only."""

from __future__ import annotations

from geo.extract.text.tokens import listed, words
from geo.extract.words.trades import TRADES

__all__ = listed("ARMED ATTACKERS CIVILIANS CLOSED_CLASS PERSONS PLURALS TITLES and_many")


def and_many(persons: frozenset[str]) -> frozenset[str]:
    """The nouns with their regular plurals."""
    one = [w for w in persons if not w.endswith(_BENT) and w not in _ALONE]
    men = {f"{w[:-3]}men" for w in persons if w.endswith("man")}
    return persons | men | {f"{w[:-1]}ies" if w.endswith("y") and w[-2] not in "aeo" else f"{w}s" for w in one}


_BENT = ("s", "man", "men", "woman", "women", "child", "children", "people", "wife", "in-law", "passerby", "passer-by")
_ALONE = words("thief police staff personnel lebanese carabinieri crew sheriff major coach private sympathizer")
"""Nouns with no plural of their own, or whose plural is rather something else."""
CIVILIANS = words(
    "civilian civilians child children boy boys girl girls woman women baby babies infant infants toddler toddlers "
    "student students pupil pupils schoolchildren schoolgirl schoolgirls schoolboy schoolboys teacher teachers "
    "worker workers farmer farmers passenger passengers villager villagers resident residents worshipper "
    "worshippers worshiper worshipers pilgrim pilgrims tourist tourists journalist journalists reporter reporters "
    "doctor doctors nurse nurses patient patients bystander bystanders passerby passersby passer-by passers-by "
    "pedestrian pedestrians shopper shoppers family families mother mothers father fathers son sons daughter "
    "daughters wife wives husband husbands brother brothers sister sisters grandmother grandmothers grandfather "
    "grandfathers cousin cousins uncle aunt nephew niece neighbour neighbours neighbor neighbors priest priests nun "
    "nuns bishop archbishop imam rabbi pastor mayor lawyer lawyers judge judges politician politicians lawmaker "
    "lawmakers senator congressman deputy candidate activist activists peasant peasants miner miners driver drivers "
    "cyclist motorist motorists teenager teenagers teen teens youth youths youngster adult adults parents couple "
    "commuter commuters protester protesters protestor protestors demonstrator demonstrators refugee refugees "
    "migrant migrants fan fans councilor alderman legislator parliamentarian chairman chairwoman chairperson hawker "
    "shopkeeper stallholder grocer peddler pedlar attendant newlywed honeymooner pastoralist rancher woodcutter "
    "returnee sharecropper schoolmaster schoolmistress catechist evangelist muezzin boatman ferryman"
)
ARMED = words(
    "soldier soldiers trooper troopers troops policeman policemen policewoman officer officers deputies guard "
    "guards gunman gunmen militant militants insurgent insurgents rebel rebels fighter fighters guerrilla "
    "guerrillas terrorist terrorists attacker attackers assailant assailants bomber bombers marine marines "
    "commander commanders general colonel lieutenant major captain sergeant corporal jihadist jihadists extremist "
    "extremists paramilitary paramilitaries bandit bandits kidnapper kidnappers hijacker hijackers peacekeeper "
    "peacekeepers servicemen serviceman servicemember servicemembers combatant combatants recruit recruits cadet "
    "cadets hitman agent agents bodyguard bodyguards escort escorts militiaman militiamen commandos sniper snipers "
    "sapper sappers airman airmen paratrooper paratroopers gendarme gendarmes guardsman guardsmen infantryman "
    "infantrymen legionnaire legionnaires mercenary mercenaries pirate pirates saboteur saboteurs infiltrator "
    "abductor abductors outlaw outlaws khawarij sepoy sepoys jawan jawans rifleman riflemen fusilier fusiliers "
    "infiltrators subversive subversives cadre cadres islamist islamists separatist separatists jihadi jihadis "
    "mujahideen mujahidin peshmerga khwarij havildar subedar naxalite naxalites naxal naxals "
    "maoist maoists knifeman knifemen askari askaris tanod tanods occupier occupiers invaders "
    "carabinero carabineros dacoit dacoits constable constables"
)
ATTACKERS = words(
    "gunman gunmen attacker attackers assailant assailants bomber bombers suspect suspects shooter shooters "
    "hijacker hijackers perpetrator perpetrators terrorist terrorists kidnapper kidnappers robber robbers hitman "
    "stabber knifeman knifemen intruder intruders dacoit dacoits miscreant miscreants malefactor malefactors"
)
_OTHERS = words(
    "person persons people man men victim victims individual individuals member members employee employees staff "
    "personnel crew survivor survivors native natives citizen citizens national nationals foreigner foreigners "
    "leader leaders suspect suspects shooter shooters perpetrator perpetrators robber robbers hostage hostages "
    "prisoner prisoners inmate inmates detainee detainees official officials minister governor president ambassador "
    "diplomat diplomats aide aides chief director manager owner clerk clerks customer customers guest guests "
    "partygoer partygoers concertgoer concertgoers occupant occupants rider riders biker bikers motorcyclist "
    "motorcyclists pilot pilots sailor sailors fisherman fishermen climber climbers hiker hikers skier skiers "
    "swimmer rescuer rescuers firefighter firefighters paramedic paramedics medic medics volunteer volunteers "
    "engineer engineers contractor contractors labourer labourers laborer laborers merchant merchants vendor "
    "vendors trader traders cook technician technicians supporter supporters sympathizer friend friends relative "
    "relatives girlfriend boyfriend fiancee fiance spouse stepfather stepmother stepson stepdaughter grandson "
    "granddaughter grandchild grandchildren grandparents twins siblings sibling mom dad mum male males female "
    "females juvenile juveniles septuagenarian gang-member soul souls mourner mourners celebrant unionist unionists "
    "leftist leftists mayor councilman councillor americans briton britons jesuit jesuits missionary missionaries "
    "patron patrons scientist scientists professor professors player players athlete athletes runner runners "
    "spectator spectators reveller revellers reveler revelers homeowner tenant tenants burglar burglars intruder "
    "intruders thief thieves criminal criminals trafficker traffickers dealer dealers operative operatives hitmen "
    "guide guides kurd palestinian palestinians israeli israelis iraqis afghans syrians ukrainians russians yemenis "
    "lebanese kurds "
    "indians pakistanis germans egyptians turks nigerians colombians salvadorans peruvians nicaraguans hondurans "
    "guatemalans mexicans canadians australians muslims moslem moslems druze druse christians jews hindus shiites "
    "sunnis yazidis townspeople "
    "crewmembers crewman crewmen seafarer seafarers bather bathers holidaymakers backpackers backpacker camper "
    "campers traveller travellers traveler travelers evacuees devotee devotees businessman businessmen "
    "businesswoman magistrate magistrates prosecutor prosecutors editor editors photographer cameraman cameramen "
    "reservist reservists conscripts conscript kid kids newborn elder elders cleric clerics monk monks singer "
    "musician actor coach janitor cashier barber waiter waitress principal headmaster headmistress headteacher "
    "lecturer academic researcher herder herders herdsman shepherd shepherds watchman warden bailiff bailiffs "
    "caretaker gardener vicar chef "
    "maid maids housemaid housekeeper housekeepers nanny nannies babysitter servant servants cook cooks "
    "baker butcher carpenter plumber electrician mechanic builder foreman supervisor author poet blogger "
    "broadcaster presenter councillor councillors chieftain chieftains hunter hunters trucker truckers associate "
    "associates accomplice accomplices colleague colleagues co-worker co-workers coworker coworkers classmate "
    "classmates schoolmate roommate roommates housemate flatmate acquaintance stranger strangers stepbrother "
    "stepsister half-brother half-sister in-law in-laws father-in-law mother-in-law brother-in-law sister-in-law "
    "son-in-law daughter-in-law vaccinator vaccinators porter porters tailor "
    "welder welders diver divers jogger joggers surfer settler settlers "
    "mountaineer mountaineers alpinist alpinists hiker hikers trekker trekkers deminer deminers nomad nomads "
    "herdsmen ranger rangers lifeguard conductor conductors cyclists trainee trainees "
    "captives diner diners onlooker onlookers asylum-seeker smuggler smugglers poacher pensioner pensioners retiree "
    "orphan orphans widow widows widower bride groom bridegroom triplets partner lodger squatter beggar beggars intern "
    "apprentice farmhand angler mariner stowaway stowaways co-pilot copilot crewmember stewardess usher bouncer deacon "
    "preacher parishioner parishioners choirboy seminarian constable constables inspector detective detectives marshal "
    "superintendent commissioner sheriff sheikh mullah grader graders ex-wife ex-husband ex-girlfriend "
    "ex-boyfriend landlord goatherd midwife midwives surgeon gendarme carabinieri commando sentry convict notary "
    "envoy consul attache dissident headmistress undergraduate friar stevedore lumberjack seamstress waitress bellboy "
    "entrepreneur bride newborn adolescent granny housewife housewives expatriate expat gypsy gypsies "
    "pirate vigilante fugitive spy spies veteran warlord emir prince sultan albino scout headman headmen boss bosses "
    "bartender grandma grandpa grandparent great-grandmother great-grandfather great-grandson great-granddaughter "
    "stepmom stepdad stepchild stepchildren godson goddaughter godchild godfather godmother preteen firstborn "
    "bridesmaid groomsman groomsmen hairdresser hairstylist beautician manicurist rapper landlady caregiver carer "
    "lawman lawmen patrolman patrolmen locksmith repairman repairmen mailman mailmen postman postmen deliveryman "
    "deliverymen salesman salesmen saleswoman custodian cabbie shopkeeper storekeeper shopowner doorman doormen "
    "handyman handymen fireman firemen clergyman clergymen workman workmen gatekeeper attendant counselor counsellor "
    "therapist dentist pharmacist veterinarian optician accountant banker realtor architect artist dancer comedian "
    "drummer guitarist wrestler footballer golfer jockey instructor tutor librarian secretary receptionist employer "
    "co-owner proprietor renter lover suitor schoolteacher quarterback linebacker alderman aldermen councilwoman "
    "congresswoman assemblyman treasurer jailer paralegal attorney solicitor barrister jeweler jeweller pawnbroker "
    "stripper prostitute actress writer churchgoer congregant florist grocer fishmonger bodybuilder bookseller "
    "comrade sarpanch sarpanches kagawad zamindar tehsildar patwari lambardar chowkidar assemblymen mla mlas mp mps "
    "aspirant cop tribesman tribesmen clansman clansmen loyalist hooligan hoodlum goon thug cultist rustler "
    "raider miscreant malefactor rioter looter picketer sicario campesino warder gaoler defector informer "
    "informant captor hijacker steward purser cleaner backrider stoker lineman linesman surveyor goldsmith mason "
    "weaver potter cowherd cattleman cattlemen planter evacuee nightwatchman corper ultras vice-chairman"
)
PERSONS = and_many(CIVILIANS | ARMED | _OTHERS | TRADES)
PLURALS = words(
    "people police troops personnel staff crew families youths lebanese mujahideen mujahidin peshmerga khwarij "
    "carabinieri councilmen watchmen foremen congressmen policewomen townspeople"
) | frozenset(w for w in PERSONS if w.endswith(("s", "men", "children")) and not w.endswith("ss"))
TITLES = words(
    "mr mrs ms dr prof gen lt col maj capt sgt cpl pvt pfc adm cmdr brig sen rep rev gov general colonel lieutenant "
    "major captain sergeant corporal officer deputy trooper detective sheriff chief president mayor governor "
    "senator judge minister bishop archbishop father sister professor doctor commander imam sheikh mullah private "
    "spc specialist sir lady prince king queen ambassador commissioner marshal agent inspector constable "
    "superintendent minister premier chancellor congressman congresswoman councilman pastor reverend coach "
    "lance sepoy naik havildar subedar jawan rifleman guardsman fusilier gunner bombardier signaller signalman "
    "sapper airman "
    "seaman ensign brigadier ssgt sfc msgt lcpl pte bdr"
)
CLOSED_CLASS = words(
    "in on at by of to from with for near after before during inside outside around between among amid against into "
    "onto over under off across along behind beside toward towards through throughout until since while when where "
    "which who whom whose that and or but as if than then is are was were be been being am has have had do does did "
    "will would can could may might shall should must not no nor so because although though unless whether how why "
    "what the a an this that these those he she it they we you i his her its their our my your him them us me said "
    "says told according also about up down out there here"
)
