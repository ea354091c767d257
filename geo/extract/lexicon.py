"""Words that name people, and words that say what befell them. Data only."""

from __future__ import annotations

from geo.extract.tokens import listed, words

__all__ = listed("ARMED ATTACKERS CIVILIANS CLOSED_CLASS FIRST_NAMES PERSONS PLURALS PREDICATES TITLES Predicate")

from typing import NamedTuple


class Predicate(NamedTuple):
    """A phrase that says what befell people."""

    words: tuple[str, ...]
    role: str
    """"killed", "injured", "shot" (killed or injured: not said), "missing" or "abducted"."""
    voice: str
    """"verb": object if people follow directly, else passive · "doing": object must follow · "state": subject only ·
    "of": what follows "of" or directly · "noun": a number before it counts them."""


def _and_many(persons: frozenset[str]) -> frozenset[str]:
    """The nouns with their regular plurals."""
    one = [w for w in persons if not w.endswith(_BENT) and w not in _ALONE]
    return persons | {f"{w[:-1]}ies" if w.endswith("y") and w[-2] not in "aeo" else f"{w}s" for w in one}


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
    "migrant migrants fan fans"
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
    "infiltrators subversive subversives cadre cadres islamist islamists separatist separatists jihadi jihadis "
    "mujahideen mujahidin peshmerga khwarij"
)
ATTACKERS = words(
    "gunman gunmen attacker attackers assailant assailants bomber bombers suspect suspects shooter shooters "
    "hijacker hijackers perpetrator perpetrators terrorist terrorists kidnapper kidnappers robber robbers hitman "
    "stabber intruder intruders"
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
    "palestinian palestinians israeli israelis iraqis afghans syrians ukrainians russians yemenis lebanese kurds "
    "indians pakistanis germans egyptians turks nigerians colombians salvadorans peruvians nicaraguans hondurans "
    "guatemalans mexicans canadians australians muslims christians jews hindus shiites sunnis yazidis townspeople "
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
    "pirate vigilante fugitive spy spies veteran warlord emir prince sultan albino scout headman headmen"
)
PERSONS = _and_many(CIVILIANS | ARMED | _OTHERS)
PLURALS = words(
    "people men women children police troops personnel staff crew families youths schoolchildren lebanese policemen "
    "militiamen airmen guardsmen infantrymen mujahideen mujahidin peshmerga khwarij "
    "gunmen servicemen fishermen cameramen businessmen councilmen crewmen hitmen grandchildren parents grandparents "
    "wives thieves midwives housewives headmen carabinieri watchmen foremen congressmen policewomen townspeople"
) | frozenset(w for w in PERSONS if w.endswith("s") and not w.endswith("ss"))
TITLES = words(
    "mr mrs ms dr prof gen lt col maj capt sgt cpl pvt pfc adm cmdr brig sen rep rev gov general colonel lieutenant "
    "major captain sergeant corporal officer deputy trooper detective sheriff chief president mayor governor "
    "senator judge minister bishop archbishop father sister professor doctor commander imam sheikh mullah private "
    "spc specialist sir lady prince king queen ambassador commissioner marshal agent inspector constable "
    "superintendent minister premier chancellor congressman congresswoman councilman pastor reverend coach"
)
CLOSED_CLASS = words(
    "in on at by of to from with for near after before during inside outside around between among amid against into "
    "onto over under off across along behind beside toward towards through throughout until since while when where "
    "which who whom whose that and or but as if than then is are was were be been being am has have had do does did "
    "will would can could may might shall should must not no nor so because although though unless whether how why "
    "what the a an this that these those he she it they we you i his her its their our my your him them us me said "
    "says told according also about up down out there here"
)

PREDICATES: tuple[Predicate, ...] = tuple(
    Predicate(tuple(phrase.split()), role, voice)
    for role, voice, phrases in (
        (
            "killed",
            "verb",
            "killed|kill|kills|slain|murdered|murders|slayed|slaughtered|massacred|executed|assassinated"
            "|beheaded|lynched|gunned down|shot dead|"
            "shoots dead|shoot dead|shot and killed|shot to death|shoots and kills|shoot and kill|fatally shot"
            "|fatally shoots|fatally shoot|fatally stabs|fatally wounds|fatally injures|fatally stabbed"
            "|fatally wounded|fatally injured|fatally struck|mortally wounded|"
            "stabbed to death|beaten to death|hacked to death|burned to death|burnt to death|crushed to death"
            "|trampled to death|hit and killed|"
            "struck and killed|stabbed and killed|electrocuted|martyred|strangled|crushed|killed instantly|sent to hell"
            "|liquidated|annihilated|exterminated|"
            "strangled to death|run over and killed|asphyxiated|shot fatally|shot multiple times and killed"
            "|butchered|decapitated"
            "|mowed down|mown down|cut down|put to death|burned alive|burnt alive|roasted alive|beat to death"
            "|stoned to death|bludgeoned to death|clubbed to death|hanged|crucified"
            "|machine-gunned|slew|incinerated|blown to pieces|blown to bits|blown apart|torn apart|torn to pieces"
            "|riddled with bullets|shot execution-style|shot execution style|left dead|leaving dead|hunted down and "
            "killed",
        ),
        ("killed", "doing", "lost|drowning|suffocating|electrocuting"
            "|killing|murdering|slaying|massacring|executing|assassinating|fatally shooting|"
            "fatally wounding|mortally wounding|fatally injuring|"
            "beheading|gunning down|shooting dead|shooting and killing|claiming the lives of"
            "|claimed the lives of|claims the lives of|"
            "claim the lives of|took the lives of|taking the lives of|claimed the life of"
            "|claiming the life of|took the life of|claims the life of|cost|costing|"
            "causing the death of|caused the death of|caused the deaths of|causing the deaths of"
            "|led to the death of|slit the throats of|cut the throats of|slitting the throats of|cutting the throats of"
            "|slashed the throats of|slit the throat of|cut the throat of"),
        (
            "killed",
            "state",
            "died|dies|die|dying|dead|perished|drowned|drown|lost their lives|lost his life|lost her life"
            "|lost their life|losing their lives|lose their lives|"
            "succumbed|found dead|pronounced dead|declared dead|confirmed dead|deceased|feared dead"
            "|presumed dead|passed away|bled to death|"
            "died instantly|was fatal|suffocated|lay dead|froze to death|lifeless|buried alive"
            "|fell martyrs|fell as martyrs|embraced martyrdom|embraced shahadat|attained martyrdom"
            "|laid down his life|laid down their lives"
            "|paid the supreme price|paid the ultimate price|made the supreme sacrifice|made the ultimate sacrifice"
            "|collapsed and died|shot himself to death|was a fatality|frozen to death|starved to death|choked to death"
            "|fell to his death|fell to her death|fell to their deaths|plunged to his death|plunged to her death"
            "|plunged to their deaths|"
            "found shot to death|fatally|had their throats cut|had their throats slit|had his throat cut|had his "
            "throat slit"
            "|had her throat cut|had her throat slit|with their throats cut|with their throats slit|with his throat cut"
            "|with his throat slit|with her throat cut|met their deaths|met his death|met her death|met their death"
            "|paid with their lives|paid with his life|dead on arrival|dead at the scene|dead bodies",
        ),
        ("killed", "of", "the death of|the deaths of|the murder of|the murders of|the killing of|the killings "
            "of|the assassination of|the slaying of|"
            "the bodies of|bodies of|body of|the shooting deaths of|shooting death of|deaths of|death of"
            "|the loss of|murder of|murders of|killing of|assassination of|"
            "execution of|the execution of|the massacre of|massacre of|the remains of|lives of"
            "|the fatal shooting of|fatal shooting of|death toll of|toll of"),
        ("killed", "noun", "deaths|death|fatalities|fatality|bodies|body|corpses|corpse|lives|martyrs|fatal"),
        (
            "injured",
            "verb",
            "injured|injures|injure|wounded|hurt|maimed|burned|scalded|concussed"
            "|critically injured|seriously injured|seriously wounded|critically wounded|"
            "slightly injured|lightly wounded|gravely wounded|gravely injured|badly injured|badly hurt"
            "|badly burned|stabbed|beaten|blinded|sickened|bitten|mauled|gored|savaged|grazed|hospitalized"
            "|hospitalised|"
            "paralyzed|severely burned|severely injured|severely wounded|shot and wounded|shot and injured"
            "|shot and critically wounded|shot and seriously wounded",
        ),
        ("injured", "doing", "wounds|wound|injuring|wounding|maiming|hurting|hospitalizing|critically wounding|"
            "seriously "
            "wounding|seriously injuring|critically injuring|"
            "critically wounding|stabbing|sending to the hospital"),
        (
            "injured",
            "state",
            "sustained injuries|suffered injuries|suffered minor injuries|sustained minor injuries"
            "|sustained serious injuries|suffered serious injuries|"
            "suffered wounds|sustained wounds|suffered a gunshot wound|suffered gunshot wounds"
            "|sustained a gunshot wound|suffering from a gunshot wound|"
            "suffering from gunshot wounds|with a gunshot wound|with gunshot wounds|with gunshot"
            "|with an apparent gunshot wound|with injuries|with wounds|"
            "suffered burns|suffered minor|suffered multiple|suffered a|suffered non-life-threatening"
            "|suffered life-threatening|sustained a|received a gunshot wound|"
            "were injured|was injured|got injured|in critical condition|in serious condition"
            "|in stable condition|in critical but stable condition|in fair condition|"
            "in good condition|in guarded condition|in grave condition|remain hospitalized"
            "|remained hospitalized|remains hospitalized|recovering|in intensive care|"
            "in hospital|in the hospital|in a hospital|treated for|being treated|was treated|were treated"
            "|taken to hospital|taken to hospitals|taken to a hospital|"
            "taken to the hospital|taken to a local hospital|taken to an area hospital"
            "|taken to area hospitals|taken to local hospitals|taken to nearby hospitals|rushed to hospital"
            "|rushed to the hospital|rushed to a hospital|"
            "airlifted to|transported to|flown to|expected to survive|expected to recover|expected to live"
            "|fighting for his life|fighting for her life|fighting for their lives|fighting for life|clinging to life"
            "|on life support|in surgery|undergoing surgery|underwent surgery|in a coma|taken to|rushed to|brought to"
            "|shifted to|moved to|evacuated to|referred to|conveyed to|ferried to|in hospitals|on admission"
            "|needed treatment|required treatment|needed medical treatment|under treatment"
            "|undergoing treatment"
            "|receiving treatment|receiving medical treatment|in a critical condition|in a serious condition"
            "|with burns|with a broken leg|with a broken arm|with broken legs|with broken bones|with fractures"
            "|admitted to|driven to|carried to|transferred to|needed hospital treatment|required hospital treatment"
            "|suffered smoke inhalation|taken ill|made ill|fallen sick|fell sick|taken sick"
            "|gone blind|went blind|lost an eye|lost a leg|lost an arm|lost his leg"
            "|lost her leg|lost both legs|lost a hand|lost two fingers|fell ill|fallen ill|overcome by fumes"
            "|overcome by smoke|sought treatment|sought medical treatment|sought hospital treatment"
            "|sought medical help|received treatment|received medical treatment|needed treatment|required treatment"
            "|needed medical treatment|required medical treatment|needed surgery|required surgery|needed stitches"
            "|knocked unconscious|suffering from shock|suffered shock|treated for shock|lost limbs|broken bones"
            "|broken limbs"
            "|suffered cuts|escaped with minor|escaped with cuts|escaped with slight|escaped with light|cut by "
            "flying glass"
            "|cut by glass|hit by shrapnel|struck by shrapnel|hit by flying|hit by debris",
        ),
        ("injured", "of", "injuries to|injuries among|the wounding of|wounding of|injury to|injury of"),
        ("injured", "noun", "injuries|wounded|injured|injury"),
        ("shot", "verb", "shot|shot and|shoots|shoot|struck by gunfire|hit by gunfire|shot "
            "multiple times|struck by bullets|struck by a bullet|hit by bullets|hit by a bullet|shot in|"
            "hit in the|hit twice|hit several times|hit multiple times"),
        ("shot", "doing", "shooting|striking"),
        ("shot", "noun", "gunshot victims|gunshot victim|shooting victims"),
        ("shot", "of", "the shooting of|shooting of"),
        ("missing", "doing", "searching for|search is on for|search continues for|search continued for"
            "|search goes on for"
            "|search for|searched for|looking for"),
        ("missing", "of", "the fate of|fate of|the whereabouts of|whereabouts of"),
        ("missing", "state", "on the list of the missing|on the list of missing|listed as missing"
            "|could not be traced|could not be found|could not be located|untraced|untraceable|missing"
            "|unaccounted for|went missing|gone missing|reported missing|still missing|"
            "remain missing|disappeared|feared missing|not been found|not yet been found|yet to be found"
            "|not been accounted for|not yet been accounted for|yet to be accounted for|believed buried|feared buried"),
        ("abducted", "verb", "kidnapped|kidnaps|kidnap|snatched|seized|abducted|abducts|abduct|held hostage|"
            "seized as hostages|"
            "taken hostage|took hostage|taken captive|took captive|taken prisoner|seized hostage|forcibly "
            "disappeared|held captive"
            "|spirited away|whisked away|carried off|carried away|led away at gunpoint|taken at gunpoint|seized at "
            "gunpoint"
            "|grabbed at gunpoint|snatched away"),
        ("abducted", "doing", "kidnapping|abducting|taking hostage|kidnaping|marched away|marched off|carried off"
            "|carried away|dragged away|dragged off|herded away|made off with|made away with|making off with|drove "
            "off with"
            "|driving off with|driven off with|fled with|fleeing with|making away with"),
        ("abducted", "of", "the kidnapping of|the abduction of|kidnapping of|abduction of|the kidnaping of"),
    )
    for phrase in phrases.split("|")
)  # fmt: skip

FIRST_NAMES = words(
    "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark "
    "donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob "
    "gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick "
    "raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah "
    "jeremy christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan "
    "billy bruce gabriel joe logan alan juan albert willie elijah wayne randy roy vincent ralph eugene russell "
    "bobby mason philip louis mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy "
    "betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie "
    "rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha "
    "katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia "
    "victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa "
    "ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn "
    "danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori ahmed ahmad "
    "mohammed mohammad muhammad mohamed mahmoud mustafa hassan hussein hossein ali omar abdullah abdul ibrahim "
    "khalid khaled youssef yusuf fatima aisha hamid hamza bilal tariq imran karim rashid saeed salman jamal kamal "
    "nasser qasem qassem carlos luis jorge pedro pablo miguel antonio manuel francisco fernando alejandro ricardo "
    "eduardo roberto rafael javier alfredo enrique diego sergio rodrigo oscar hector jaime julio cesar raul ramon "
    "alberto arturo guillermo gustavo rene vladimir sergei dmitry ivan igor alexei yuri boris mikhail nikolai olga "
    "natalia hans klaus jurgen wolfgang pierre jean-claude francois michel jacques antoine emmanuel giovanni marco "
    "luca paolo andrzej jan piotr lars sven erik raj rahul amit sanjay vijay anil sunil ravi suresh narendra priya "
    "barack hillary bill bernie ted marco mike chris steve tom jim bob dan ben sam tony greg jeff matt nick rick "
    "ron ken don ray fred harry charlie max leo oliver liam lucas chelsea brooklyn savannah dakota florence paris "
    "georgia sydney benazir kim lee park chen wang li zhang hugo evo nelson jacob cyril thabo kofi ban antonio "
    "angela theresa boris jeremy gavin lindsey nancy mitch chuck kamala elon jeff warren tim taylor kanye beyonce "
    "miley justin selena ariana harvey quentin uma leonardo brad angelina jennifer tiger serena roger rafael "
    "clinton franklin lincoln washington jackson troy dallas houston tyson devin marcus darius darren derek derrick "
    "damon dwayne terrence tyrone jamal malik curtis leroy cody dustin chad brett brent shane shawn travis trevor "
    "wesley wendy tina tracy tara tiffany vanessa veronica vicki yolanda holly hope jamie jill jo joanna josephine "
    "juanita kara kate katie kathy kay kenya kristen kristin leah leslie lillian lois loretta lucille lucy lydia "
    "lynn mabel marcia marian marion marjorie melanie mildred minnie molly monica naomi norma paula peggy phyllis "
    "regina renee rita roberta robin rosa rose sally sheila sherry sonia stacy sue suzanne sylvia thelma valerie "
    "vera vivian wanda yvonne clyde craig dale dean duane earl edgar edwin elmer ernest floyd francis fredrick glen "
    "glenn gordon guy herbert herman howard hugh ian isaac jay jerome jimmy joel johnny jon karl kirk kurt lance "
    "lee leonard leon lester lewis lloyd lonnie luke marc mario marshall martin marvin maurice melvin milton "
    "mitchell morris neil nelson norman oscar perry phillip preston ramon randall reginald rex ricky rodney ross "
    "ruben sidney simon stanley stuart ted theodore todd tommy tony victor vernon wade warren willard zach"
)
