"""The nouns of those who act, of what they act with and of whom or what it befalls, by class. Data only.

A class stands in capitals in the frames of `geo.extract.phrases.deedframes`; its nouns are single words.
"""

from __future__ import annotations

from geo.extract.phrases.things import CLASSES
from geo.extract.text.tokens import words

__all__ = ["NOUNS"]


def _single(of: str) -> frozenset[str]:
    """The single words of a class of `things`, without what must not follow them."""
    return frozenset(word for said in CLASSES[of].split("|") if (word := said.strip().partition("(")[0]).isalpha())


NOUNS: dict[str, frozenset[str]] = {
    "FORCE": words(
        "guardsman guardsmen fusiliers lancers riflemen police policeman policemen officer officers troops "
        "soldier soldiers army armies military guard guards gendarme gendarmes gendarmerie agents kgb fsb "
        "cia shin forces marines commandos paratroopers navy carabinieri constables detectives jawans "
        "paramilitaries junta coastguard coastguards brigade battalion battalions regiment patrol patrols "
        "garrison servicemen infantrymen infantry tanks sentries sappers rangers platoon airmen legionnaires "
        "askaris peacekeepers general generals colonel colonels captain cavalry units company warders "
        "bailiffs investigators secret intelligence policewomen troopers engineers reservists conscripts "
        "gunners column deputies sheriff loyalist federal prosecutors interior"
    ),
    "REBEL": words(
        "rebel rebels rebels' insurgent insurgents militant militants fighter fighters guerrilla guerrillas "
        "separatist separatists taliban jihadist jihadists jihadis islamist islamists shabaab shabab "
        "al-shabaab farc eln isis isil daesh houthi houthis hezbollah hamas pkk m23 militia militias "
        "militiamen maoist maoists naxalites mutineers insurgency faction factions mujahideen extremists "
        "terrorists tribesmen warlord warlords paramilitary hezb peshmerga partisans subversives npa ltte "
        "tigers boko liberation front resistance"
    ),
    "ARMED": words(
        "gunman gunmen bandit bandits raider raiders attacker attackers robber robbers kidnappers kidnapper "
        "gang gangs thugs assailant assailants intruders intruder pirates masked hooded armed hitmen "
        "assassin assassins horsemen rustlers dacoits herdsmen abductors killers killer strangers "
        "motorcyclists cartel enforcers balaclavas plainclothes balaclava"
    ),
    "CROWD": words(
        "crowd crowds demonstrators protesters protestors marchers march strikers students mourners rally "
        "demonstration protest sit-in picket pickets thousands hundreds dozens worshippers supporters "
        "procession gathering villagers residents townspeople schoolchildren campaigners activists teachers "
        "nurses farmers pensioners workers miners women youths monks lawyers doctors parents drivers people "
        "pupils unionists dockers fishermen traders vendors fans neighbours neighbors onlookers locals mob "
        "relatives men opposition minority inmates prisoners squatters"
    ),
    "PERSON": words(
        "man men woman women boy boys girl girls child children pupil pupils student students teacher "
        "teachers people persons person family families priest priests nun nuns bishop imam journalist "
        "journalists reporter editor editors poet writer lawyer lawyers doctor doctors nurse engineer "
        "engineers worker workers labourers farmers herders villagers traveller travellers passenger "
        "passengers tourist tourists driver drivers merchant trader traders brother brothers sister sisters "
        "son sons daughter daughters wife husband father mother parents neighbour neighbours neighbor couple "
        "youth youths teenager teenagers activist activists leader leaders chief mayor councillor candidate "
        "senator deputy member members official officials clerk cleaner guard railwaymen fishermen sailors "
        "crew workmen miners colleague suspect suspects supporters followers schoolgirls schoolboys toddlers "
        "infants residents customers staff cashier pensioner pensioners shopper shoppers bystanders "
        "pedestrians cyclist partner guest guests lodgers tenants prisoners patients climbers hikers skiers "
        "campers businessman businessmen shopkeeper elder elders monks settlers migrants refugees him her "
        "them opponent opponents critic critics dissident dissidents blogger bloggers unionists aide aides "
        "rivals conscripts herdsman herder shepherd shepherds owner cook watchman nightwatchman tellers "
        "teller thief thieves baker bakers butcher barber tailor mason masons painter painters carpenter "
        "carpenters builder builders plumber electrician electricians mechanic waiter waiters barman chef "
        "singer actor scientist scientists professor lecturer headmaster mother-in-law grandmother "
        "grandfather uncle aunt cousin cousins nephew niece farmer labourer miner fisherman sailor "
        "dockworkers seamen lorry-driver trucker cyclists pedestrian motorist motorists commuter commuters "
        "diner diners lodger tenant stallholder stallholders hawker vendor vendors lawmaker lawmakers judge "
        "judges ambassador diplomat diplomats consul missionary missionaries monk rabbi cleric clerics "
        "preacher surgeon midwife paramedic rescuer fireman firemen policeman soldier recruit recruits "
        "sentry orphan orphans refugee migrant hiker skier climber bather swimmer jogger inmate detainee "
        "hostage prisoner widow widows toddler baby babies infant companion companions friend friends stranger "
        "boyfriend girlfriend stepfather stepson roommate flatmate housemate classmate lover relative relatives"
    ),
    "GIRL": words("woman women girl girls schoolgirl schoolgirls wives daughters nuns wife daughter pupil pupils"),
    "RULER": words(
        "president premier minister king emperor sultan emir government cabinet regime ruler chancellor "
        "parliament constitution"
    ),
    "RULE": words("power parliament constitution borders palace republic"),
    "TOWN": words(
        "town village villages city hill hills hilltop district base bases capital outpost airfield airport "
        "township island valley quarter suburb suburbs barracks garrison hamlet hamlets port ridge "
        "settlement stronghold province territory position positions crossing bridge heights plateau oasis "
        "fort fortress streets trenches hall market"
    ),
    "POST": words(
        "post posts convoy patrol patrols barracks checkpoint checkpoints garrison column outpost base camp "
        "roadblock headquarters station prison jail guardpost sentry sentries watchtower trenches position "
        "positions"
    ),
    "FLAG": words("flag flags banner banners colours colors tricolour tricolor standard"),
    "SHOT": words("fire shots bullets rounds gunfire volleys bursts volley burst shot blows"),
    "GUN": words(
        "rifle rifles pistol pistols revolver revolvers shotgun shotguns automatic automatics machine-gun "
        "machine-guns machineguns kalashnikov kalashnikovs handgun bullets bullet shots gun guns rounds "
        "magazine weapons carbine live ammunition"
    ),
    "BLADE": words(
        "knife knives blade blades cleaver screwdriver machete machetes sword swords scissors axe axes razor "
        "bayonet dagger chisel hatchet sickle penknife boxcutter"
    ),
    "MUNITION": words(
        "bomb bombs shell shells mortar mortars rocket rockets missile missiles barrel barrels charge "
        "charges device devices mine mines grenade grenades projectile projectiles salvo salvoes salvos "
        "warhead warheads bomblets munition munitions canister canisters explosive explosives dynamite "
        "landmine landmines howitzer loads"
    ),
    "GUNNER": words(
        "gunner gunners battery batteries artillery howitzer howitzers tank tanks warship warships mortars "
        "cannon cannons destroyer frigate gunboat gunboats launchers artillerymen"
    ),
    "WARPLANE": words(
        "drone drones uav uavs unmanned pilotless quadcopter quadcopters warplane warplanes jet jets "
        "fighter-bombers fighter-bomber gunship gunships bombers mig migs sukhoi f-16 f-16s "
        "remote-controlled shahed"
    ),
    "HELICOPTER": words(
        "helicopter helicopters plane planes aircraft chopper choppers aeroplane airplane drone drones jet "
        "jets warplane warplanes quadcopter uav"
    ),
    "AIRCRAFT": _single("AIRCRAFT") | words("twin-engined single-engined airplane propeller duster sprayer airbus atr"),
    "AGENT": words(
        "chlorine sarin mustard phosgene tabun novichok bleach nerve yellow blistered blisters choking "
        "frothing foaming foamed gasped gasping convulsing convulsions pupils vapour vapor red-eyed"
    ),
    "FLAME": words("flames flame fire blaze smoke fumes fires sparks candle cigarette"),
    "FUEL": words("petrol gasoline kerosene paraffin diesel accelerant spirit fuel turpentine"),
    "VEHICLE": _single("VEHICLE"),
    "VESSEL": _single("VESSEL") | words("coaster cutter sloop punt ketch gondola rowing-boat"),
    "STRUCTURE": _single("STRUCTURE") | words("deck storey storeys floor floors storehouse arena dome cabin steeple"),
    "HOME": words(
        "house houses home homes flat flats hostel apartment huts hut dormitory terrace shop shops store "
        "warehouse village villages door letterbox curtains bedding mattress foam hall club bar hotel church "
        "mosque barn barns stalls school market homestead homesteads roofs"
    ),
    "WATER": words("water waters river rivers stream creek torrent torrents floodwater dam dyke levee lake tide canal"),
    "GROUND": words("mud earth boulders rocks soil sludge scree debris clay slurry"),
    "SLOPE": words("hillside hill hills slope slopes mountainside cliff bank embankment bluff ridge heap tip spoil"),
    "PEAK": words("volcano mount mountain crater peak summit fuego etna merapi vent"),
    "LAVA": words("ash lava rock rocks stones magma glowing smoke gas cinders molten"),
    "SNOW": words("snow slab ice serac cornice glacier"),
    "SKIER": words("skier skiers climbers mountaineers labourers road houses trekkers soldiers village valley hut"),
    "SEA": words("sea waves wave ocean swell breakers walls"),
    "SHORE": words(
        "coast shore beach beaches seafront sandspit island islands harbour harbor bay lagoon coastal palm "
        "inland metres meters villages"
    ),
    "WIND": words("wind winds gale gales gust gusts funnel hail hailstones whirlwind lightning storm cyclone"),
    "WOOD": words("forest forests pines pine woods woodland scrub bush heath hectares acres eucalyptus brush hills"),
    "BEAST": _single("BEAST") | words("herd swarm pack lioness tigress elephant bullock stallion camel pythons"),
    "ILLNESS": _single("DISEASE") | words("fever diarrhoea diarrhea stools vomiting virus rash"),
    "CASH": words(
        "cash money safe till tills jewels jewellery jewelry gold necklaces watches takings millions million "
        "rings vault diamonds paintings valuables payroll chain handbag purse notes banknotes loot euros "
        "phone phones mobile wallet bag satchel necklace watch laptop "
        "dollars francs pounds rupees pesos naira gems"
    ),
    "GOODS": words(
        "beds fridges grain rice sacks flour food cattle cows goats sheep livestock furniture doors roofing "
        "generators medicines drugs tents trees vines orchard orchards graves gravestones statue statues "
        "mattresses stocks shelves stores aid headstones tombs "
        "everything belongings windows pylons pylon cables wires crops "
        "solar pumps"
    ),
    "STORE": words(
        "clinic hospital shop shops store stores warehouse warehouses depot depots market supermarket school "
        "church office offices homes houses town village museum embassy consulate headquarters farm farms "
        "villa bakery pharmacy shrine cemetery temple"
    ),
    "SHOP": words(
        "shop shops store stores supermarket pharmacy chemist chemists bakery jeweller jewellers jeweler jewelers "
        "bank banks kiosk kiosks newsagent newsagents tobacconist bookmaker bookmakers off-licence pub bar cafe "
        "restaurant hotel petrol gas filling station post office warehouse pawnshop boutique salon takeaway casino"
    ),
    "DEMAND": words(
        "banner banners placard placards candles candle slogans slogan chanting chants signs whistles drums "
        "portraits pictures against demand demanding demands calling asking parliament ministry palace "
        "square embassy court prefecture streets outside resign pay justice wages petition posters reforms "
        "prices"
    ),
    "CLEARING": words(
        "teargas tear gas water hoses hose batons truncheons shields horses spray jets pepper cannon canes"
    ),
    "HOLDING": words(
        "custody handcuffs handcuffed cuffs cell cells chains jail prison bars van dungeon lock-up detention "
        "dawn station headquarters"
    ),
    "AWAY": words("away off"),
    "OUT": words("out from off back across down beyond"),
    "HIDEOUT": words(
        "bush forest jungle woods trees mountains hills car van boat truck jeep pick-up pickup trunk boot"
    ),
    "PACT": words(
        "accord paper document treaty truce ceasefire peace pact agreement arms weapons hostilities "
        "prisoners captives captured guns armistice"
    ),
    "BAND": words(
        "movement group faction alliance command commander commanders emir caliph allegiance oath loyalty "
        "banner name names wing leadership council branch merger"
    ),
    "CAMP": words(
        "post outpost observation base camp tents tent airstrip barracks trenches mast bunkers fort "
        "headquarters command radar checkpoint roadblock position positions helipad watchtower concrete "
        "garrison"
    ),
    "TRACK": words("track tracks rails signal"),
    "TRAIN": words("train trains express locomotive carriages carriage tram wagons railcar freight"),
    "PIT": words("colliery pit shaft gallery mine tunnel seam quarry"),
    "TANK": words("tank vat sewer silo well manhole hold cesspit pit digester boiler"),
    "GATE": words(
        "gate gates door doors stairs stairway staircase turnstile turnstiles barrier barriers railing fence"
    ),
    "VICTIM_CROWD": words(
        "crowd queue pedestrians shoppers people pavement sidewalk passers-by track procession diners "
        "spectators market stall stalls guests marchers cyclists children worshippers revellers fans"
    ),
    "TIE": words("himself herself themselves vest belt waistcoat waist jacket strapped cloak"),
}
"""Class → its nouns."""
NOUNS["BUILDING"] = (NOUNS["HOME"] | NOUNS["STRUCTURE"] | NOUNS["STORE"] | NOUNS["SHOP"]) - words(
    "door letterbox curtains bedding mattress foam floor floors station office gas petrol filling post"
)
NOUNS["BUILDING"] |= words(
    "garage garages mill mills shed sheds deck lodge cottage cottages bungalow caravan workshop stall greenhouse "
    "sawmill plant classrooms library mansion farmhouse outbuilding outhouse"
)
NOUNS["PERSON"] |= {f"{noun}s" for noun in NOUNS["PERSON"] if not noun.endswith(("s", "man", "men"))}
