"""What is done to whom, by classes of nouns, in sentences that no set phrase tells of. Data only.

An entry: event type | sub-type | weight, then its frames on indented lines, parted by `;`, each `DOER : verbs : WHOM :
ANYWHERE`. DOER stands before the verb and WHOM behind it, or the other way round where the verb is passive. A word in
capitals is a class of `nouns`, SOMEBODY a person, a number or a name, NAME a name; other words stand for themselves.
`|` are choices, of several words all must be there, `!` what must not; "-" asks for nothing. A frame after `=` is one
of the active alone, of one after `~` the doer may be left out in the passive. The heavier frame tells more.
"""

from __future__ import annotations

__all__ = ["TABLE"]

TABLE = """
Protests | Excessive force against protesters | 74
    FORCE : fired shot opened emptied sprayed loosed blasted poured : CROWD into|on|at|upon : !REBEL !ARMED
    !CLEARING !air !rubber !convoy !patrol !checkpoint !barracks ; FORCE : turned trained levelled : GUN CROWD
Protests | Protest with intervention | 66
    ~ FORCE : dispersed scattered hosed sprayed baton-charged charged broke cleared removed carried dragged pushed
    moved prised herded kettled : CROWD|camp !POST : CROWD CLEARING|protest|march|rally|sit-in|demonstrators|
    protesters|campaigners|strikers|picket|glued|chained|teachers ; FORCE : used fired lobbed turned : CLEARING :
    CROWD
Protests | Peaceful protest | 58
    = CROWD : marched filed paraded gathered sat knelt chanted sang lit held carried waved linked formed walked
    assembled massed stood rallied drove downed blocked lay : DEMAND : DEMAND against|demand|demanding|demands|
    calling|called|asking|chanting|placards|banners|slogans|pay|justice|resign|petition|posters|reforms|quit|
    placard|banner !band !prosecutors !charge !charges !lawsuit !complaint
Riots | Violent demonstration | 70
    = CROWD : hurled threw pelted flung : stones|rocks|bottles|bricks|cobbles|petrol|missiles|firebombs|fireworks|
    chairs : !REBEL !ARMED ; = CROWD : stoned wrecked smashed overturned stormed ransacked burned burnt torched tore
    trashed : VEHICLE|POST|STORE|tyres|tires|barricades|windows|office|town|police : !REBEL !ARMED ; = CROWD : went
    ran rampaged surged : through|into : breaking|smashing|burning|hurling|torching|wrecking|overturning
Riots | Mob violence | 70
    CROWD|villagers|neighbours : beat beaten kicked stoned clubbed hanged dragged burned burnt doused thrashed tied
    lynched strung hacked : PERSON|him|her|man : !FORCE thief|thieves|took|taken|rumour|rumours|accused|suspected|
    caught|lifters|witch|witches|witchcraft|sorcery|mob|blasphemy|snatchers|stealing|stolen ; = CROWD|villages|
    clans|families|fans : went set fell fought turned flew laid clashed : other|another|other's|sticks|bows|axes|
    machetes|stones|clubs|knives : !FORCE !REBEL
Battles | Armed clash | 66
    = FORCE|REBEL : traded exchanged swapped : SHOT|fire ; = FORCE REBEL|ARMED : fought battled met fired shot : - ;
    FORCE : ran bumped stumbled walked came caught met encountered surprised engaged cornered : REBEL|raiders|
    bandits|rustlers into|across|upon|with|up|column|band ; REBEL|ARMED : rushed attacked hit struck swarmed
    assaulted raided charged overran set fell pounced descended shot fired : POST|FORCE : !CROWD ; REBEL : ran
    bumped stumbled walked met surprised : FORCE ; ~ FORCE|POST : threw thrown beat beaten drove driven fought
    turned pushed held : REBEL|attackers|raiders|them|attack back|off ; = REBEL : beaten thrown driven pushed :
    back|off
Battles | Government regains territory | 74
    ~ FORCE : pushed drove chased threw thrown flushed forced ousted evicted expelled dislodged cleared swept
    hounded : REBEL out|off|from|street ; = FORCE : walked marched rolled entered moved swept rode fought : TOWN|
    NAME : REBEL fled|left|slipped|abandoned|withdrawn|withdrew|gone|melted|pulled|retreated|out|driven|back ; ~
    FORCE|national : hoisted raised ran planted unfurled : FLAG : FORCE !fled !left !withdrew ; FORCE : won regained
    retook wrested cleared freed took seized captured reclaimed recovered : TOWN : REBEL|back ; = TOWN|NAME :
    returned passed is was : hands|ours : ours|FORCE|government
Battles | Non-state actor overtakes territory | 76
    REBEL : took seized captured overran overrun entered stormed conquered occupied reached : TOWN|NAME :
    !recaptured !hostage !home !house !office ; = REBEL : marched walked rolled rode swept moved poured streamed :
    TOWN|NAME into|through : !prison !bus ; = REBEL : is are was were hold holds held control controls controlled :
    control|masters|hands TOWN ; REBEL : hoisted raised ran planted unfurled hung flew : FLAG ; ~ - : hoisted raised
    run planted unfurled hung : FLAG : REBEL fled|left|withdrew|gone|black|rebels' ; = FLAG REBEL : hung flew flies
    hangs went waved : - ; = FORCE : fled abandoned deserted quit left withdrew gave lost ran : TOWN|NAME|bush|lake|
    border : REBEL ; = TOWN : fell passed : REBEL ; ~ REBEL : driven pushed thrown forced chased drove threw : FORCE
    out|from|off TOWN|NAME
Explosions/Remote violence | Chemical weapon | 76
    = - : choked choking gasped gasping foamed foaming frothed frothing convulsed vomited coughed blistered gave
    released : - : AGENT MUNITION|dropped|HELICOPTER ; = MUNITION : fell landed burst hit struck dropped : - : AGENT
Explosions/Remote violence | Air/drone strike | 74
    WARPLANE : hit struck bombed pounded slammed dived smashed attacked blasted flattened levelled raked strafed
    rocketed plunged crashed exploded burst tore pummelled shattered : STRUCTURE|VEHICLE|VESSEL|TOWN|PERSON|STORE|
    HOME|POST|TANK|NAME|queue|crowd|market|dam|terminal|refinery|pylon|substation|farm : !birds ; WARPLANE|
    HELICOPTER : dropped released fired launched loosed let rained emptied sent : MUNITION|bombs|loads|something|
    fall on|at|into|over|fall ; = MUNITION : dropped fell rained : HELICOPTER|sky|air
Explosions/Remote violence | Suicide bomb | 76
    = PERSON|ARMED|driver : pulled pressed opened triggered detonated set walked blew : cord|button|switch|coat|TIE
    : TIE|cord|coat POST|FORCE|MUNITION|died|dead|killed ; = PERSON|ARMED : steered drove rammed crashed : VEHICLE
    packed|laden|filled|loaded|full|MUNITION POST|FORCE|gate|building|into
Explosions/Remote violence | Shelling/artillery/missile attack | 72
    GUNNER : fired pounded shelled kept rained opened lobbed hit struck pummelled bombarded sent hurled blasted
    raked : TOWN|NAME|STRUCTURE|HOME|SHOT|MUNITION|fire|farm : !protest ; = MUNITION|salvoes|salvos|rounds : fell
    landed hit struck crashed slammed burst rained came smashed ploughed tore : TOWN|NAME|STRUCTURE|HOME|STORE|POST|
    yard|farm|field|street|bus : !buried !bench !parcel
Explosions/Remote violence | Remote explosive/landmine/IED | 70
    = VEHICLE : drove ran went rolled passed rode : over|across buried|hidden|laid|planted|something|MUNITION ; =
    PERSON|VEHICLE|FORCE|someone : stepped trod drove ran : on|over MUNITION|something ; = MUNITION|something|
    package|parcel|bag|briefcase|suitcase|box|case|bin : blew burst exploded tore detonated ripped went : - : left|
    hidden|buried|planted|laid|opened|lifted|wires|picked|under|beneath|remote|timer
Explosions/Remote violence | Grenade | 70
    ~ SOMEBODY|someone|ARMED|somebody : threw tossed lobbed hurled rolled flung bowled : grenade|grenades|pin
Violence against civilians | Attack | 60
    = ARMED|REBEL|horses|motorbikes|motorcycles|men : rode swept descended burst broke came fell swooped stormed
    poured went : TOWN|village|church|market|mosque|school|houses|house into|through|upon|on|from : killed|dead|
    shot|burnt|burned|burning|killing|shooting|hacking|cut|ash|bodies|firing ; ARMED|REBEL|FORCE : shot executed
    butchered hacked speared hanged slaughtered mowed bayoneted gunned knifed : PERSON|villagers : !CLEARING ; =
    ARMED|REBEL|men : made ordered forced lined pulled picked dragged : PERSON : shot|bullet|bullets|killed|throat|
    throats|dead
Violence against civilians | Sexual violence | 70
    ~ FORCE|ARMED|REBEL|PERSON : violated dishonoured abused forced assaulted defiled : GIRL : !labour !jobs
    !marriage themselves|violated|dishonoured|abused|defiled|sexually|clinic|assaulted
Violence against civilians | Abduction/forced disappearance | 70
    ARMED|REBEL|traffickers : took taken led carried marched dragged bundled seized snatched whisked spirited drove
    driven hauled pulled forced picked grabbed walked : SOMEBODY AWAY|HIDEOUT|hostage|dormitory|bed|beds|wards :
    !CASH !hospital ; men|plainclothes : took taken led marched dragged bundled snatched whisked hauled grabbed
    fetched came : SOMEBODY AWAY|HIDEOUT|home|house|flat|bed|him|her : uniform|plain|masked|seen|whereabouts|nobody|
    ransom|word|trace|unmarked|hooded|rifles
Strategic developments | Arrests | 60
    FORCE : took taken led hauled marched carted bundled dragged pulled seized whisked lifted driven drove swept
    locked : SOMEBODY AWAY|HOLDING|chains|out : !CLEARING !hospital !safety !HIDEOUT !wounded !bodies ; ~ - : led
    taken hauled marched put placed driven : SOMEBODY handcuffs|handcuffed|cuffs|custody|chains|cell|cells|bars :
    !hostage !child ; FORCE : picked rounded netted handcuffed collared nabbed carted : SOMEBODY|leaders|elected :
    !hospital !survivors !bodies !wounded !drugs !cocaine !alive
Strategic developments | Other | 66
    ~ FORCE : removed ousted toppled deposed overthrew overthrown unseated detained confined dismissed put dissolved
    suspended sacked seized shut took taken held : RULER|RULE : FORCE !appointed !reshuffle president|government|
    power|charge|constitution|parliament|king|emir|premier|office|palace|state !oath ; = FORCE : says said declared
    announced read went : television|radio|tv|air : president|power|charge|rule|rules|constitution|borders|
    government
Strategic developments | Agreement | 58
    = FORCE|REBEL|sides|delegates|delegations|leaders|envoys|chiefs|RULER|generals|parties|clans : initialled signed
    shook put sealed clasped swapped exchanged freed laid handed gave let stopped : PACT|hands|names|go|shooting :
    war|fighting|ceasefire|truce|peace|prisoners|captured|captives|arms|weapons|armed|REBEL !contract ; = guns :
    fell went are : silent|quiet
Strategic developments | Change to group/activity | 56
    = REBEL|FORCE|commanders|wing : broke split swore gave pledged merged joined renamed dissolved changed walked
    parted took : BAND|oath|allegiance|loyalty : BAND REBEL|brigades|battalions|guerrillas|fighters|commanders|emir|
    caliph !party !bank ; ~ - : sent moved rushed ordered shifted brought flown rolled : battalions|brigade|
    brigades|tanks|battalion|troops|soldiers|divisions border|front|reinforce|frontier|north|south|east|west ; =
    battalions|brigade|brigades|tanks|battalion|troops|divisions|column|convoy : crossed moved rolled left arrived
    drove : border|front|frontier|towards|toward|garrison
Strategic developments | Disrupted weapons use | 64
    ~ FORCE|sappers|experts|divers : found dug pulled unearthed fished cut took made rendered carried dismantled
    defused discovered : MUNITION|rifles|detonators|guns|tnt !went ; ~ FORCE|GUNNER|defences|defenses|interceptors|
    gunners|air : shot brought knocked picked intercepted downed : WARPLANE|MUNITION|bombs down|sky|intercepted|
    downed
Strategic developments | Headquarters or base established | 62
    ~ FORCE|REBEL|militia|engineers|navy : set built pitched put dug moved fenced opened established raised laid
    turned converted erected : CAMP|post|base|outpost !flag : FORCE|REBEL|guns|armed|engineers !fair
Strategic developments | Looting/property destruction | 62
    CROWD|ARMED|REBEL|FORCE|settlers|vandals|strangers|looters : emptied stripped broke cleaned ransacked plundered
    pillaged gutted rifled : STORE|GOODS|shelves : carried|took|away|off|with|stripped|ransacked|plundered|pillaged|
    beds|sacks !customers ; CROWD|ARMED|REBEL|FORCE|settlers|vandals|looters : took taken carried drove driven
    helped hauled made walked went : GOODS away|off|with|from : !hospital !museum ; settlers|vandals|ARMED|REBEL|
    FORCE|CROWD|somebody|unknown|hands : sawed sawn uprooted chopped daubed toppled felled hacked smashed broke cut
    ploughed razed burned burnt bulldozed slashed : GOODS|olive|STORE|trees !hair !jobs ; ~
    SOMEBODY|vandals : smashed broken shattered daubed : windows|window|windscreens|windscreen : !blast !bomb !hail
    !explosion !storm
Strategic developments | Non-violent transfer of territory | 66
    = FORCE|REBEL|peacekeepers|garrison : handed gave surrendered turned passed : keys|base|camp|TOWN|airfield|
    outpost|post|barracks|control FORCE|REBEL ; = FORCE|REBEL : filed got left walked rode drove pulled boarded
    withdrew climbed : buses|out|TOWN|NAME : shot|truce|agreement|deal|peacefully|fight|posts
Crime | Robbery | 62
    ARMED|men|thieves : carried took lifted stole stripped snatched removed sawed : CASH out|from|off|away :
    !hospital ; = ARMED|men|man|youths|woman|two|three|thieves|PERSON : held made got escaped fled walked left
    relieved tied emptied forced grabbed smashed snatched tore rode ran raced drove : CASH : pistols|pistol|gun|
    guns|masked|held|away|off|snatched|tore|knife|helmets|tied|robbed|armed|pointed !shares !savings !profit !prize
    ; ~ !FORCE : burgled burglarised burglarized robbed : BUILDING|VEHICLE|PERSON ; ~ !FORCE : raided ransacked :
    SHOP ; burglars|ARMED|men : forced prised jemmied entered smashed raided broke : BUILDING|door|window|windows :
    !FORCE ; SOMEBODY|ARMED : held : SHOP|clerk|cashier|driver|couple up ; ~ - : held : SHOP|PERSON up :
    ARMED|gunpoint|knifepoint|pistol|gun|knife ; ~ !FORCE : snatched grabbed stolen : CASH from|off ; ~ - : relieved :
    PERSON of : CASH
Crime | Other | 58
    ~ - : stolen stole taken driven : VEHICLE : stolen|stole|thieves !FORCE ; thieves|burglars : took stole
    stolen : GOODS|cable|copper|pipes|diesel|lead|tools|bicycle|bicycles ; ~ SOMEBODY|ARMED : punched kicked
    headbutted assaulted beaten clubbed : PERSON : !FORCE !REBEL !title !round
Crime | Vehicle ramming | 74
    = SOMEBODY|driver : steered aimed accelerated swerved gunned turned mounted ploughed drove sped : VICTIM_CROWD
    into|at|onto|through|round|over : angry|purpose|deliberately|intent|aimed|steered|accelerated|foot|gunned|
    mounted VEHICLE|car !jackpot
Crime | Stabbing | 68
    ~ SOMEBODY|someone|ARMED : plunged drove thrust slashed lunged cut stuck rammed ran sank pushed went attacked
    wounded sliced : BLADE : SOMEBODY !trees !hair ; ~ SOMEBODY|ARMED : slashed knifed hacked : SOMEBODY|face|neck|
    throat|throats
Crime | Shooting | 60
    = SOMEBODY|ARMED : drew pulled produced emptied fired pumped sprayed put took raised : GUN|bullet|bullets :
    PERSON|neighbour|dead|died|killed|wounded|head|chest ; = SOMEBODY : took caught : bullet|bullets ; = bullet|
    bullets|shots|shot|gunshots : hit struck killed tore rang felled caught : SOMEBODY
Crime | Arson | 70
    ~ SOMEBODY|someone|somebody|ARMED : poured splashed doused sprinkled tipped sloshed squirted emptied gone :
    FUEL|letterbox : HOME|door|letterbox|entrance|match|light|flat|casino|stairs|floor|STORE|STRUCTURE|VEHICLE
    !mower ; = FUEL : gone poured splashed came ran : letterbox|door|under ; = FLAME : were was are is : mishap|
    accident|deliberate|purpose : mishap|deliberate|purpose|accident|petrol no|purpose|deliberate|petrol|
    deliberately
Crime | Poisoning | 66
    = SOMEBODY : stirred slipped mixed put sprinkled dropped laced spiked : poison|powder|arsenic|thallium|cyanide|
    pesticide|antifreeze ; = SOMEBODY : died collapsed sickened fell : drinking|eating|meal|liquor|spirits :
    methanol|pesticide|poison|home-made|homemade|moonshine|liquor|laced
Accident | Sea | 68
    = VESSEL|crew|craft : filled listed turned rolled went keeled vanished flooded : water|bottom|side|over|down|
    under|trace : !tv ; = VESSEL : broke split came : up|half|two|apart ; = VESSEL : failed : return|arrive ; VESSEL
    : lost swallowed battered thrown smashed dashed : crew|hands|waves|rocks|wave|storm|sea ; = SOMEBODY|others :
    went fell : overboard ; ~ - : washed swept knocked thrown : SOMEBODY|others overboard
Accident | Air | 72
    = AIRCRAFT : caught clipped hit struck flew nosed ditched dropped fell vanished failed overshot dived banked
    stalled ploughed slid landed : hard|line|power|mountain|ridge|hill|field|sea|lake|trees|radar|screens|return|arrive|
    belly|sky|cable|wires|hillside|jungle|short|forest : !safely !drone !bombs !smoothly ; = nothing|word|contact|
    trace : heard come been made seen : AIRCRAFT ; = - : heard came come lost seen : AIRCRAFT nothing|word|contact|
    trace|sign : AIRCRAFT nothing|no|contact|trace ; ~ - : found spotted located : wreckage|wreck|debris : AIRCRAFT
Accident | Rail | 70
    = TRAIN : left jumped ran went fell ploughed telescoped hit struck rammed slid rolled : TRACK|rails|buffers|
    VEHICLE|side|sides|TRAIN|back|signal|embankment|another : !station
Accident | Road | 62
    = VEHICLE : left missed rolled tumbled dropped fell ended veered landed smashed hit struck ploughed skidded
    burst : bend|hairpin|ravine|gorge|ditch|river|bed|road|tree|wall|parapet|bridge|lake|embankment|VEHICLE|barrier|
    cliff|canal|lamppost|pole|highway|route : VEHICLE !purpose !drove !MUNITION ; VEHICLE : knocked hit struck ran
    run mown clipped dragged : PERSON : !purpose !deliberately !MUNITION
Accident | Fire | 62
    = FLAME|sparks|cigarette|heater|lamp|stove : took claimed spread raced swept tore trapped set caught choked ate
    ran killed reached licked leapt gutted consumed cut : PERSON|lives|HOME|STRUCTURE|STORE|ceiling|foam|curtains|
    floor|roof|inmates|prisoners|VESSEL|TRAIN|factory : !WOOD !stadium ; = PERSON|people : suffocated choked
    perished burned burnt died : smoke|flames|fire|sparks|blaze : !bomb ; = BUILDING : burned burnt went :
    down|ground|flames ; = BUILDING : burned burnt : - : fire|fires|blaze|firefighters|firemen|fireworks ; FLAME :
    destroyed damaged gutted consumed : BUILDING|VEHICLE ; ~ !PERSON !CROWD !ARMED !REBEL !FORCE !they : burned
    burnt gutted razed : BUILDING : !attack !raid !rioters
Accident | Explosion | 66
    = FUEL|gas|boiler|oven|cylinder|powder|gunpowder|solvent|drums|boxes|fireworks|ammunition|shells|tanks|
    transformer|dust|gasholder|depot|magazine|works|charges|reactor|pipe|pipeline|still : burst blew went exploded
    ignited : up|out|burst|exploded|ignited|wall|apart : !flag !price !flames !prices
Accident | Structural collapse | 66
    = STRUCTURE : snapped buckled folded pancaked toppled crumbled caved collapsed subsided : - : !behind !vote ; =
    STRUCTURE : sank parted split tipped fell came gave dropped : down|way|under|onto|beneath|apart|into|itself :
    !behind !vote
Accident | Industrial or mining | 70
    = WATER|roof|gas|rock|methane|cage|props|fire : broke burst fell flooded came rushed poured filled dropped
    trapped : PIT|miners|men|diggers : PIT|miners|underground ; ~ - : trapped overcome cut entombed lost killed :
    PERSON|men|miners|diggers PIT|TANK|underground
Accident | Crowd crush | 70
    ~ - : crushed trampled squeezed pressed trodden suffocated asphyxiated died piled fell pushed shoved : PERSON|
    people|GATE|fans|pilgrims|worshippers|rush|another : GATE|rush|stampede|surge|stadium|turnstiles|barriers|
    scramble|crowd|concert|stairs CROWD|fans|pilgrims|people|women|worshippers|concertgoers !VEHICLE !shot
Accident | Other | 60
    BEAST : killed gored mauled trampled attacked bit trod ate dragged seized stung charged bitten crushed took :
    PERSON|SOMEBODY|couple : !market ; = lightning|lift|elevator|cable|chairlift|gondola|cage : struck hit fell
    killed plunged snapped ran dropped felled parted : PERSON|SOMEBODY|floors|people ; ~ - : electrocuted struck
    felled : PERSON|SOMEBODY lightning|current|wire|cable
Disaster | Earthquake | 74
    = ground|earth|houses|floor|floors|buildings|walls|land|chandeliers : shook swayed rocked heaved trembled jolted
    rolled cracked moved lurched : - : shook|heaved|trembled|shock|jolt|seconds|minute|epicentre|magnitude|richter|
    tremor|dead|killed|cracked|ran !stadium !fans ; = shock|jolt : brought levelled shook flattened hit struck woke
    killed threw : STRUCTURE|HOME|TOWN|NAME|PERSON|people : !electric !price
Disaster | Tsunami | 78
    = SEA : rolled swept rushed rose came roared surged crashed poured broke drew washed ran : SHORE|in|over|back|
    ashore : SEA SHORE|fishermen|reef|coast quake|jolt|high|tall|metres|meters|feet|walls|house|seabed !tourists
    !surfers !ferry ; = walls|wall : swept crashed rolled broke rushed went : SHORE|over|NAME : sea|water
Disaster | Flood | 64
    = WATER|NAME : left burst rose broke came swept poured spilled overflowed covered topped tore ran rushed carried
    swallowed breached : bed|banks|street|streets|village|villages|HOME|fields|town|PERSON|people|road|bridge|eaves|
    TOWN : WATER|eaves|banks !toast !champagne ; = villages|HOME|streets|TOWN|fields|districts|people|families :
    stand stood lie lay are were is was : under|in|deep water
Disaster | Landslide | 72
    = SLOPE|GROUND : slid came gave let broke collapsed slumped crashed slipped buried poured covered swallowed fell
    : away|way|go|down|HOME|TOWN|PERSON|people|road|onto|over|camp|market : !tv !vote
Disaster | Storm | 66
    = WIND : tore blew lifted flattened ripped snapped crossed whirled roared drove lashed battered hit threw :
    roofs|roof|trees|TOWN|NAME|HOME|VESSEL|houses|pylons|tents ; = roofs|trees|NAME|cars|caravans : flew blew came
    roared lifted : in|ashore|air|through|off : wind|winds|sea|funnel|roof|roofs|storm|typhoon|gusts
Disaster | Wildfire | 70
    = FLAME|fires : ran raced swept leapt burned burnt jumped roared crept tore driven : WOOD : !candles ; = WOOD :
    burned burnt closed : - : FLAME|burning|ablaze|firemen|firefighters|hectares ; = burning|blazing : closed :
    lorry|engine|crew|village
Disaster | Volcano | 76
    = PEAK|NAME : burst threw hurled spat blew sent split opened belched coughed spewed poured vomited shot : LAVA|
    stream : PEAK|ash|lava|rock|magma|glowing|crater LAVA|glowing ; = PEAK : burst split opened exploded woke : - :
    LAVA|glowing|stream|slopes|flank|villages
Disaster | Avalanche | 74
    = SNOW|slab : broke slid came buried swept carried fell rushed thundered caught hit let crashed : SKIER : SKIER
    ; SNOW : buried swept carried caught engulfed : SKIER|PERSON
Disaster | Heat or cold | 66
    = thermometer|thermometers|mercury|temperature|temperatures : stood reached fell hit touched climbed dropped
    sank rose went : - : dead|died|killed|collapsed|dying|deaths|hospital|bodies ; ~ - : found froze died dropped
    collapsed : - : minus|frozen|stiff|heatstroke|sunstroke|froze PERSON|SOMEBODY ; = PERSON : fell dropped died
    collapsed : dead|heat|sun|fields : degrees|thermometer|heat
Disaster | Drought | 64
    = rain|rains : failed come fallen came fell : seasons|season|years|months|year : cattle|wells|crops|herds|
    harvest|starving|hunger|dead|dying|livestock|maize|camels no|not|failed|nor|without
Disaster | Epidemic | 66
    ~ - : counted sickened admitted taken treated died diagnosed infected fell ill struck killed buried brought : -
    : ILLNESS SOMEBODY|cases|patients|pupils|children hospital|doctors|clinic|dead|died|isolation|ward|wells|
    vaccine|medics !he !she !her !his !court !GUN !MUNITION !BLADE !lockdown
"""
