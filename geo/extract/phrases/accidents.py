"""Phrases that tell of accidents. Data only; how to read them stands in the package."""

from __future__ import annotations

__all__ = ["TABLE"]

TABLE = """
Accident | Explosion | 66 | event
    (gas|boiler|cylinder|tanker|propane|factory|fireworks|pipeline|refinery) (explosion*|blast*|exploded|blew up) ;
    explosion of a (gas|boiler|fuel) ; gas cylinder* (\\w+ )?explod* ; gas (\\w+ ){0,3}?(exploded|explosion*|blew up|
    blast) ; (leaking|leak of|faulty) gas ; (explosion|blast|explosions|blasts) (at|in|inside|tore through|ripped
    through|rocked) (a|an|the) (\\w+ ){0,5}?(factory|plant|works|refinery|fireworks \\w+|warehouse|depot|chemical
    \\w+|
    filling station|petrol station|gas station|fertili[sz]er \\w+|store|workshop|boiler \\w+|grain silo|silo|port|
    power
    station|pipeline) ; ammonium nitrate ; fertili[sz]er plant explosion* ; (tanker|boiler|cylinder|pipeline|furnace|
    factory|refinery|warehouse|fuel depot|gas main|gas line|fireworks|transformer|plant|works|mill|silo|distillery|
    depot|gasworks|gasometer),? (\\w+,? ){0,6}?(exploded|explosion*|blew up|went up) ; (boiler|cylinder|
    cylinders|reactor|pressure cooker|furnace|generator|transformer|kiln|compressor|stove|vat|gas main|gas pipe|gas
    line|pipeline|oil pipe|silo|tanker) (\\w+ ){0,12}?(burst|bursts|ruptured|exploded|blew up|caught fire|caught)
Accident | Explosion | 68 | event
    (fuel|petrol|gasoline|kerosene|oil|gas|lpg|diesel|propane|chemical) (truck|tanker|lorry|trailer|train|wagon|barge)
    (\\w+ ){0,10}?(exploded|explosion*|blew up|burst into flames)
Accident | Explosion | 70 | event
    (ammunition|munitions|arms|weapons|powder|explosives) (\\w+ )?(depot*|dump*|store|stores|stockpile*|warehouse|
    tunnel*|magazine|bunker*|plant) (\\w+ ){0,3}?(blew up|exploded|explod*|explosion*|blast*|detonated|went up) ;
    (explosion*|blast*) (\\w+ ){0,2}?(at|in|inside|tore through|ripped through|destroyed|rocked) (a|an|the|its)
    (\\w+ ){0,3}?(ammunition|munitions|arms|weapons|powder|explosives) (depot|dump|store|stockpile|warehouse|tunnel|
    magazine|bunker|plant|factory) ; (arsenal|powder magazine) (\\w+ ){0,2}?(exploded|blew up)
Accident | Explosion | 40 | event
    plant (explosion*|blast*|exploded|blew up) ; explosion* ; exploded ; explode ; blast ; blasts ; (firework*|
    firecracker*|rocket|banger) (\\w+ )?(went off|blew up) in
Accident | Road | 68 | event
    (bus|car|road|traffic|truck|lorry|vehicle|van|minibus|motorcycle|coach|highway|head-on|tanker|rollover|auto|
    pedestrian|suv|jeep|school bus|automobile|motor vehicle|motorbike|bicycle|drunk-driving|drunk[ -]driving|
    alcohol-related|roll-over|vehicular) (\\w+ )?(crash*|accident*|
    collision*|collided|overturn*|plunge*|wreck*|veered|skidded|fell|pile-?up*|flipped|pileups?) ; (one|two|three|
    four|
    five|six|seven|eight|single|double|multi|multiple)[ -](car|vehicle|truck|lorry|bus|van|motorcycle|semi) (\\w+
    )?(crash*|accident*|collision*|wreck*|smash*|pile-?up*) ; (crash*|collid*|collision|accident) (\\w+ ){0,6}?(on|
    along|at) (the )?(interstate|highway|route|motorway|freeway|expressway|turnpike|autobahn|state road|county road|
    ring road|intersection|junction|roundabout) ; chain[ -]reaction (crash*|collision*|accident*|wreck*|pile*) ;
    head-on ; (left|
    ran off|came off|run off) the (road|highway|motorway) ; (skidded|veered|swerved|careened|slid) (\\w+ )?off (the|a)
    (\\w+ )?(road|highway|motorway|street|bridge|carriageway|embankment) ; (crash*|collid*|collision) (\\w+ ){0,4}?(bus|
    truck|car|
    lorry|vehicle|minibus|highway|road|motorway|interstate|van|motorcycle|tree|tanker) ; hit-and-run ; (VEHICLE)
    (\\w+ ){0,6}?ran over (?!(a|an|the) (\\w+ )?(mine|land|bomb|device|ied))\\w+ ; run over by ;
    (was|were|been) run over ;
    (struck|hit) by (a|an) (\\w+ )?(car|bus|vehicle|truck|van|suv|lorry|driver) ; overturned ;
    plunged (\\w+ ){0,6}?(ravine|gorge|river|
    bridge|cliff|valley|canyon) ; (VEHICLE) (\\w+ ){0,10}?(crash|crashed|collided|collid*|overturn*|plunge*|plunging|
    veered|skidded|flipped|somersault*|rolled (over|down|into|off)|(fell|fallen|falling) (into|off|down|from)|(ran|
    run) (into|off)|(went|going|driven) off (the|a)|ploughed|plowed|slammed|smashed(?![ ]win|
    [ ]the win|[ ]a win|[ ]its win|[ ]his win|[ ]her win|[ ]their win|[ ]two win|[ ]several win)|swerved|
    careened|rammed into|
    tumbled|hurtled|slid|mowed|piled into|jackknif*|jack-knif*|tipped (over|on)|turned (over|turtle)|
    crushed by|lost (its )?brakes|left the (road|carriageway)) ; (pile-up|pileup) (\\w+
    ){0,6}?(motorway|expressway|highway|road|fog|interstate|freeway|autobahn) ; in a (\\w+ )?smash ; (mowed|mown|
    knocked) down (\\w+ ){0,4}?(pedestrian*|people|children|mourners|crowd) ; (HARM) (\\w+ ){0,8}?(VEHICLE)(?! bomb)
    (\\w+ ){0,8}?(crashed|collid*|overturn*|plunged|rammed|rolled (over|down|into|off)|(fell|went|ran) (into|off|down)|
    (hit|struck) a(?! (\\w+ )?(bomb|mine|landmine|device|ied|explosive))) ;
    (bus|coach|lorry|truck|car|van|minibus|vehicle) (\\w+ ){0,4}?(accident*|crash*|collision*) ;
    (VEHICLE) (\\w+ ){0,6}?(crushed|hit|struck|ran over|knocked down|mowed down) (a|an|the|two|three|four|another|
    several) (\\w+ ){0,2}?(VEHICLE|pedestrian*|people|child|children|boy|girl|man|woman|house|tree|pole|wall|crowd|
    bridge|barrier) ; hit by (a|an|the) (\\w+ ){0,2}?(car|bus|lorry|truck|van|vehicle) ; killed by (a|an) (car|bus|
    lorry|truck|van|vehicle)(?! driver|bomb) ; (freeway|expressway|motorway|interstate)
    (crash*|pile-?up*|accident*) ; (fatal|head-on) (crash*|collision*) ; (motorcyclist|cyclist|pedestrian|driver|
    motorist) (\\w+ ){0,2}?(died|was killed|killed)(?! (in|during) (a|an|the) (\\w+ )?(clash|attack|ambush|shoot|
    raid|battle|bombing|fighting)| by (a |an |the )?(\\w+ )?(gunm|bomb|police|rebel|militant|bullet|sniper|mob|soldier|
    crowd)) ; crash on (interstate|highway|route|the)
Accident | Rail | 70 | event
    (funicular|cable car|tram) (\\w+ )?(crash*|accident*|derail*) ; (train|three-train|two-train) pile-up ; came off
    (its|the) (tracks|rails) ; train (\\w+ )?(crash*|derail*|collision*|collid*|accident*|wreck*|disaster|hit|struck|
    plowed|ploughed|slammed) ; derail* ; (railway|rail|tram|metro|subway|trains) (\\w+ )?(crash*|accident*|collision*|
    collided|disaster|collide) ; trains? (\\w+ ){0,5}?(ran into|crash*|derail*|collid*|collision*|
    slammed|smashed|hit|struck|jumped|came off|left the|head-on|overturned|caught fire) ; (jumped|left|leave|off|
    slipped) (the|its) (tracks|rails|track) ; (express|carriage*|locomotive|tram|metro|subway) (\\w+ ){0,3}?(derail*|
    crash*|overturn*|collid*|jumped) ; (hit|struck|crushed|killed|(run|ran) over|knocked down|mowed down|mown down) by
    (a|an|the) (\\w+ )?(train|tram|express|locomotive) ; (train|trains|tram|locomotive|express) (\\w+ ){0,3}?(hit|
    struck|rammed|ploughed|plowed|slammed|ran) (into )?(a|an|the|two|three|another|several) (\\w+ ){0,3}?(VEHICLE|
    crowd|worker*|people|pedestrian*|buffer*|herd) ; (coaches|carriages|wagons|cars) (\\w+ ){0,5}?(went|came|jumped|
    slipped) off (the|its) (track|tracks|rails) ; (overcrowded|moving|speeding|running|packed) (\\w+ )?train ;
    (funicular|tram) (\\w+ ){0,3}?(came loose|derail*|crash*|hurtled) ; railway accident* ;
    (head-on )?collision of (a|two|the) (\\w+ ){0,3}?(train|trains|trams) ; head-on (crash|collision) of (a|two|the)
    (\\w+ ){0,3}?(train|trains|trams) ; (VEHICLE) (\\w+ ){0,8}?in front of (a|an|the) (\\w+ )?(train|tram|express) ;
    (train|express|trains|locomotive|freight|goods train) (\\w+ ){0,4}?(went|ran|ploughed|plowed|drove) into
Accident | Rail | 60 | weak
    (level|railway|rail|train|grade) crossing*
Accident | Air | 72 | event
    (plane|aircraft|airplane|jet|helicopter|flight|airliner|chopper|cessna|airbus|boeing|glider|balloon|cargo plane|
    aeroplane) (\\w+ ){0,4}?(crash*|went down|plunge*|plummet*|disappear*|vanish*|caught fire|skidded|overshot|
    overran)
    ; accident (of|involving) (\\w+ ){0,4}?(AIRCRAFT) ; (crash*|collision) of (a|an|the) (\\w+ )?(plane|aircraft|
    helicopter|jet|airliner|flight) ; (plane|air|
    helicopter|
    aviation|airplane|jet|aircraft)[ -](crash*|disaster|accident) ; mid-air collision ; crash of (\\w+ ){0,3}?(flight|
    plane|aircraft|airliner|jet|helicopter) ; (plane|airliner|jet|helicopter|flight \\w+|(a|an|the|light|small)
    aircraft) (\\w+ ){0,3}?(came down|fell|hit|struck|slammed) ; airliner fell ; air disaster ; crash[ -]land* ;
    (AIRCRAFT) (\\w+ ){0,10}?(crash*|collid*|collision|came down|went (down|missing)|lost contact|plunge*|plummet*|
    spiral*|nosedived|fell|broke (apart|in two|up)|burst into flames|caught fire|clipped|touched|hit|overshot|overran|
    skidded|veered|slid off|exploded in) ; (out of|from) the sky ; off the runway ; (missed|missing) the runway ;
    (aircraft|helicopter|aviation|plane) mishap* ; (left|leaving) the runway ;
    (came|come) to rest (\\w+ ){0,6}?(runway|taxiway) ; plane crash* ;
    helicopter crash* ; (crash*|crash-landed) (on|shortly after|soon after|after|during) (take-?off|landing) ;
    (AIRCRAFT),? ([\\w,.'-]+ ){0,16}?(came down|ditched|crash-landed|made (a|an) (\\w+ )?(forced|emergency|crash|hard)
    landing) ;
    (AIRCRAFT) (\\w+ ){0,8}?(has|have|had) been missing ; lost
    contact with (\\w+ ){0,4}?(flight|
    aircraft|plane|airliner|helicopter|jet) ; hot-air balloon ; (overshot|overran|overrun|overshooting|overrunning)
    (the|a|its) (\\w+ ){0,3}?runway ; (AIRCRAFT) (\\w+
    ){0,8}?(flew|flown|ploughed|plowed|ran|slammed|smashed|dived|nosed) into
Accident | Sea | 70 | event
    (VESSEL) ([\\w,-]+ ){0,12}?((is|was|been|went|gone|reported) missing|(not|never) been (seen|heard)|vanish*|
    disappear*|(is|was|long) overdue|lost contact|lost communication*|took on water|taking on water|
    submerged|half-submerged) ;
    (half-sunken|half-submerged|overturned|drifting|sinking|overloaded) (\\w+ )?(VESSEL|craft) ; (came|coming|went|
    going) to
    the (aid|assistance|rescue) of (a|an|the|two) (\\w+ ){0,3}?(VESSEL|craft) ;
    (bodies|body|corpses) (\\w+ ){0,6}?(recovered|retrieved|pulled|taken) from the (\\w+ )?(sea|water|waters) ;
    (VESSEL) (\\w+ ){0,5}?(capsiz*|sank|sink*|sunk|collid*|overturn*|disaster|accident|caught fire|ran aground|crash*|
    overload*|went (down|under)) ; capsiz* ; shipwreck* ; collision
    (between|of|involving) (\\w+ ){0,4}?(VESSEL) ; sinking of ; man overboard ;
    (VESSEL|swimmer*|kayaker*|canoeist*|surfer*|bather*|paddleboarder*|yachtsm*) (\\w+ ){0,3}?in
    (difficulty|difficulties|distress|trouble) (off|in the (water|sea|river)|at sea) ; (VESSEL) (\\w+ ){0,3}?(struck|
    hit|rammed) (by )?(a|an|another) (\\w+ ){0,3}?(ship|vessel|carrier|freighter|tanker|tug|barge|ferry|boat|trawler|
    iceberg|pier|bridge|dock|quay|jetty|reef|rocks?|sandbank|buoy|lock|wharf|breakwater) ; (VESSEL)
    (?!(\\w+ ){0,4}?(off|on|onto|along) (the|a) (\\w+ )?(road|highway|motorway|carriageway))(\\w+
    ){0,14}?(capsiz*|sank|sink*|sunk|founder*|overturn*|turned (over|turtle)|keeled over|tipped over|flipped|wreck*|
    disintegrated|broke up|broke apart|deflated|went down|swamped|hit (rocks|a reef|a bridge)|ran aground|collid*|
    caught fire|rammed) ; (fire|blaze|flames|explosion|inferno) (\\w+ ){0,4}?(on|aboard|on board|engulfed|swept) (\\w+
    ){0,4}?(ferry|ship|boat|vessel|tanker|trawler|yacht|catamaran|liner|freighter) ; (ferry|ship|boat) fire ;
    (VESSEL) (\\w+ ){0,3}?found (adrift|drifting|empty|overturned|unmanned|upturned) ;
    (migrants|refugees) (\\w+ ){0,4}?drowned ; in the hold of (a|the) (\\w+ )?(VESSEL) ; drowned (\\w+
    ){0,6}?(when|after) (\\w+ ){0,4}?(boat|dinghy|ferry|canoe|ship|vessel) ; (ran|went|run|runs) aground ; (VESSEL)
    aground ; (struck|hit|on) (a|an|the) (\\w+ )?(reef|skerry|sandbank|sandbar|shoal|iceberg|breakwater) ; (VESSEL)
    (\\w+ ){0,6}?(struck|hit) (a |the |some )?(\\w+ )?rocks? ; (VESSEL) (\\w+ ){0,10}?(rolled|heeled|turned) (right
    )?over ; rolled over and sank ; began to list ; (VESSEL) (\\w+ ){0,10}?(burned|burnt) ;
    (struck|hit|rammed) by (a|an|another) (\\w+ ){0,3}?(ship|vessel|carrier|freighter|tanker|tug|barge|ferry|trawler)
Accident | Fire | 50 | event
    fires? (\\w+ ){0,2}?(damag*|gut*|destroy*|ravag*|rip* through|le(ft|aves) (\\w+ ){0,4}?homeless|displac*) (\\w+
    ){0,5}?(house*|home*|building*|apartment*|flat*|shop*|store*|warehouse*|barn*|garage*|church*|school*|restaurant*|
    hotel*|factor*|business*|family|families|residen*|tenants) ; blaze* ; inferno ; house fire* ; (apartment|factory|
    hotel|nightclub|building|hospital|warehouse|market|dormitory|kitchen|school|residential|home|forest camp|tower|
    high-rise|electrical) fire* ; burst into flames ; went up in flames ; engulfed in flames ; deadly fire ; flames
    (\\w+ )?(engulf*|swept|broke|tore|ripped|raced|consum*|spread) ; (died|killed|dead|perished|burned|burnt) in (a|
    the|an)(?! (exchange|cross|gun|friendly|artillery|mortar|rocket|tank|sniper|enemy|return|hail|heavy exchange)\\b)
    (\\w+ ){0,3}?(fire|blaze|inferno) ; fire (\\w+ ){0,3}?(gutted|swept through|tore through|engulfed|ripped
    through|broke out) ; (fire|blaze) (in|at) (a|an|the) (\\w+ ){0,5}?(building|hotel|nightclub|club|factory|flat|
    flats|house|home|hospital|ward|school|dormitory|market|shop|warehouse|mall|restaurant|hostel|clinic|apartment|
    prison|bar|tower) ; (put out|extinguish*|doused|battled|fought) (\\w+ ){0,2}?(fire|blaze|blazes|fires|flames) ;
    set
    the (ceiling|roof) alight ; (STRUCTURE) (\\w+ ){0,3}?(burned|burnt) (down|to the ground) ; (STRUCTURE) (that|
    which) (\\w+ )?(burned|burnt|was
    on fire|caught fire) ; short[ -]circuit (\\w+
    ){0,10}?(alight|ablaze|fire|blaze|flames) ; smoke inhalation ; (suffocated|asphyxiated|overcome|died|dead|killed)
    (\\w+ ){0,3}?(by|from|of|in) (the )?(\\w+ )?smoke ; ball of (fire|flame*) ; (took|caught) (fire|light|alight) ;
    fire (?!service|brigade|department|chief|station|official|officer|crew|engine|truck|marshal|fighter|safety|alarm|
    authorit|escape|exit|power)(\\w+ )?(broke|swept|ripped|engulf*|tore|raced|gutted|guts|killed|destroy(ed|s)|
    damag(ed|es)|consum(ed|es)|level(l?ed|s)|at|in|started|erupted|spread|hit|claim(ed|s)|that|rages|raged|took|ran|
    began) ; (monday|tuesday|wednesday|thursday|friday|saturday|sunday)'s (\\w+ )?(fire|blaze)(?! (service|brigade))
Accident | Structural collapse | 66 | event
    (STRUCTURE|dam) (\\w+ ){0,3}?(collaps*|caved|crumbled|gave way) ; collapse* of (a|an|the) (\\w+ ){0,3}?(STRUCTURE|
    dam) ; (building|bridge|structural|roof|wall) collapse* ; (STRUCTURE) (\\w+ ){0,8}?(collaps*|caved in|crumbled|
    gave
    way|came (crashing )?down|fell (on|onto|down|apart|over|in)|toppled|crashed (down|onto|on)|buckled|pancaked|
    subsided|disintegrated|fell at) ; scaffolding fell ; (wind|winds|gust|gusts) (\\w+
    ){0,3}?(brought down|toppled|blew down|blew over|knocked over|knocked down) (a|an|the) (\\w+ ){0,3}?(stage|
    scaffold*|crane|billboard|hoarding|marquee|tent|grandstand|stand|wall) ; wall of (a|an|the|their|his|her|its) (\\w+
    ){0,4}?(collaps*|caved in|came (crashing )?down|fell (on|onto|down|over)|gave way|crumbled|toppled) ; (roof|
    ceiling) (\\w+ ){0,5}?fell in ; (mining|tailings|waste|
    mine) dam ; dam (\\w+ ){0,8}?(burst*|gave way|collaps*|broke|failed|ruptur*|breach*) ; (burst|broken|collapsed)
    (\\w+ )?dam ; (building|bridge|structural|roof|wall|dam|tower|scaffolding|tunnel|flyover|overpass|balcony|stand|
    grandstand|footbridge|stage|crane) (collapse*|failure) ; dams (\\w+ ){0,3}?(burst|broke|collapsed|gave way|failed|
    were breached) ; caved in(?! to) ; (tree|trees|oak|elm|pine|palm|beech|poplar|trunk|branch|bough|pylon|lamp post)
    (\\w+ ){0,2}?(came (crashing )?down|fell|crashed|toppled|crashing) (on|onto|across|over|through) (\\w+ ){0,4}?
    (VEHICLE|house|tent|people|crowd|roof|hut|classroom|school|bystander*|walkers?|woman|man|girl|boy|child|children)
Accident | Industrial or mining | 66 | event
    (mine|shaft|quarry) (\\w+ ){0,6}?(caved in|gave way) ; (trench|excavation|foundation pit|manhole) (\\w+
    ){0,10}?(caved in|collaps*|gave way) ; (mine|pit|shaft|quarry) (\\w+ ){0,3}?(accident*|disaster*|
    collapse*|explosion*|blast*|flood*|fire|caved in|gave
    way) ; mining (accident*|disaster*) ; (fire|explosion|blast|methane) (at|in) (a|the) (\\w+ ){0,2}?(mine|pit|
    colliery) ; industrial accident* ; workplace accident* ; chemical (leak*|spill*|plant) ; gas leak* ; miners (\\w+
    )?(trapped|killed|died) ; (ammonia|chlorine|toxic) leak* ; oil spill* ; pipeline (leak|rupture*) ; (leak*|spill*|
    spew*) (\\w+ ){0,3}?(oil|crude|fuel|diesel|acid|chemicals|sewage|cyanide|sludge|wastewater) (\\w+ ){0,4}?(into|
    onto) ; cave-in ; (trapped|killed) (underground|in a (\\w+ )?(mine|pit|shaft)) ; miners (\\w+ ){0,3}?(trapped|
    killed|died|dead|buried) ; (methane|firedamp) (\\w+ ){0,2}?(explo*|blast|ignit*) ; (toxic|poisonous|noxious|
    nitrate|ammonia|chlorine|hydrogen sulphide) (gas|gases|fumes) (\\w+ ){0,8}?(leak*|escap*|spread*|seep*|drift*) ;
    (cloud|leak|release) of (\\w+ )?(ammonia|chlorine|gas|fumes|chemical*) ; (ammonia|chlorine|gas|acid|chemical*|
    toxic \\w+|toxic gas) (\\w+ )?(leak*|escap*|spill*) (\\w+ ){0,5}?(plant|factory|store|works|warehouse|refinery)?
    ; molten (steel|metal|iron) ; (coal|gold|copper|iron|jade) (mine|pit) (\\w+ ){0,3}?(accident*|explosion*|blast|
    collaps*|flooded|fire) ; (explosion|blast|exploded|fire|blast of gas) (\\w+ ){0,3}?(coal mine|mine|coal pit|pit|
    colliery) ; (accident|disaster) (in|at) (a|the) (\\w+ ){0,2}?(mine|factory|plant|shipyard|quarry|steelworks) ;
    chemical (leak*|spill*) ;
    (leak*|spill*|spew*) (\\w+ ){0,3}?(oil|crude|fuel|diesel|acid|chemicals|sewage|cyanide) (\\w+
    ){0,4}?(contaminat*|pollut*) ; (water|slurry|sludge|floodwater*|mud) (\\w+ ){0,8}?(rushed|burst|poured|gushed|
    surged|flowed|broke|seeped|leaked|rushing|bursting|pouring|gushing) (\\w+ )?(into|through) (\\w+ ){0,6}?(mine|pit|
    shaft|shafts|colliery|gallery|galleries|tunnel|coalface|seam) ; (wall|torrent|torrents|rush|surge|litres|liters|
    gallons|tonnes|tons|metres) of (\\w+ )?(water|slurry|sludge|mud) (\\w+ ){0,4}?(rushed|burst|poured|gushed|surged|
    flowed|broke|rushing|bursting|pouring|gushing) (\\w+ )?(into|through) (\\w+ ){0,6}?(mine|pit|shaft|shafts|colliery|
    gallery|galleries|tunnel|coalface|seam) ; (tremor|tremors|rockburst|rock burst|rock bump|
    outburst*) (\\w+ ){0,8}?(mine|colliery|coal pit|pit|shaft|gallery) ; rockburst* ; (flooded|collapsed|inundated|
    waterlogged) (\\w+ ){0,2}?(mine|colliery|
    mineshaft|mine shaft|coal pit|pit) ; flooding of (a|an|the) (\\w+ ){0,3}?(mine|colliery|pit|shaft) ; (mine|colliery|
    shaft|gallery|galleries|pit|coalface) (\\w+ ){0,4}?(flooded|inundated|filled with (water|mud|gas)|filled up with) ;
    (workers|workmen|labourers|laborers|diggers|men|people) (\\w+ ){0,4}?(trapped|buried|entombed) (\\w+ ){0,3}?(in|
    inside|underground) (\\w+ ){0,5}?(mine|pit|shaft|colliery|tunnel|quarry)
Accident | Industrial or mining | 71 | event
    (vat|tank|ladle|drum|cauldron) of (\\w+ ){1,2}?(burst|ruptured|overturned|spilled|leaked|tipped over|gave way) ;
    (tank|vat|autoclave|kiln|pipe|valve|hose|reactor) (\\w+ ){0,2}?(burst|bursts|ruptured|split open) (at|in) (a|an|the)
    (\\w+ ){0,3}?(refinery|plant|factory|works|mill|brewery|dairy|distillery|shipyard|tannery|laundry|port) ; (pulled|
    dragged|drawn|caught|sucked) (in|into) (a|an|the) (\\w+ )?(machine|machinery|conveyor|crusher|shredder|mixer|
    rollers?|press|lathe|grinder|thresher|harvester)
Accident | Structural collapse | 67 | event
    (stand|stands|grandstand|terraces?|bleachers|deck|pier|jetty|gangway|walkway) (\\w+ ){0,5}?(broke|splintered|
    gave way) (under|in|at|during|and|,)
Accident | Explosion | 67 | event
    (fireworks|firecrackers|gunpowder|ammunition|petrol|fuel) (\\w+ )?(stored|kept|stacked|hoarded|hidden) (\\w+
    ){0,5}?(went off|exploded|blew up|ignited)
Accident | Sea | 73 | event
    (boats|ferries|ships|barges|vessels|trawlers|yachts) (\\w+ )?(met|crashed|collided) head-on ; waves? (\\w+
    ){0,2}?(threw|swamped|flipped|overturned|capsized|hurled|smashed) (a|an|the|their|two) (\\w+ ){0,3}?(VESSEL)
Accident | Fire | 52 | weak
    (died|killed|dead|perished) in (\\w+ )?fires (in|at|on|across)
Accident | Structural collapse | 44 | weak
    collapse
Accident | Industrial or mining | 42 | weak
    (inhal*|breathing|breathed) (\\w+ ){0,4}?(fumes|gas|gases|vapou?rs|chlorine|ammonia|sulphide) ; (overcome|
    overpowered|sickened|poisoned|suffocated|asphyxiated|killed) (\\w+ ){0,2}?by (\\w+ ){0,3}?(gas|gases|vapou?rs) ;
    (fumes|vapou?rs) (\\w+ ){0,8}?(killed|overcame|sickened|poisoned) ; (toxic|poisonous|noxious|poison) (gas(?!
    attack)|gases|fumes) (\\w+ ){0,8}?(killed|overcame|sickened|poisoned|cylinder|tank|vat) ; (septic tank|cesspit|
    cesspool|manhole|sewer) (\\w+ ){0,6}?(HARM) ; (HARM) (\\w+ ){0,8}?(septic tank|cesspit|cesspool|manhole|sewer|
    storage tank|biogas \\w+) ; (HARM) (\\w+ ){0,6}?(shipyard|steelworks|steel mill|quarry|foundry|tannery|smelter|
    colliery) ;
    (fatally injured|fatality|fatalities) (\\w+ ){0,12}?(mine|mines|quarry|smelter|pit|refinery|sawmill|mill) ; (fall|
    falls) of
    (ground|rock)(?! in @)
Accident | Crowd crush | 72 | event
    stampede* ; crowd (crush*|surge*) ; trampled to death ; crushed to death(?! (by|under|beneath|when|as|after)
    (a|an|the|his|her|their|falling) (?!crowd|gate|panic|rush|stampede|throng)) ; crush (of|on) ; the crush ; crush (at|
    in|outside)
    ; trampled (at|by|in|on|under|during|when|or) ; a crush ; (crushed|suffocated) (\\w+ ){0,6}?(crowd|stairs|gates|
    alley|stadium) ; fell on top of ; panic in a crowd ; panic (\\w+ ){0,4}?crowd ; (scramble|rush|melee|surge) (for|
    to
    get|to reach) (\\w+ ){0,3}?(food|rice|aid|flour|alms|gifts|handouts|cash|exit*|gate*|jobs) ; (suffocated|crushed|
    died) (\\w+ ){0,3}?(throng|crowd) ; (left|killed) (\\w+ ){0,3}?trampled ; stampeded ; (crowd|two|three|several)
    crushes ; (festival|concert|stadium|temple|shrine|church|pilgrim*|hajj|haj|halloween|football|fan|nightclub|human|
    deadly|fatal|market|station|bridge|ramadan) crush
Accident | Crowd crush | 72 | weak
    crushed ; trampled
Accident | Other | 34 | event
    crash ; crashes ; crashed ; crashing ; collision ; collisions ; collide ; collided ; pile-up ; accident ;
    accidents ; derailed
Accident | Other | 65 | event
    carbon monoxide ; (ride|rides|roller coaster|rollercoaster|ferris wheel|big wheel|carousel|merry-go-round|
    waterslide|
    zip ?line|bungee*|escalator*|travelator) (\\w+ ){0,8}?(came apart|broke|collaps*|fell|failed|malfunction*|snapped|
    derail*|crash*|came loose|plunge*|flew off|buckled|speeded|sped|reversed|gave way|swallowed) ; (gas|
    fume) (asphyxiation|intoxication|inhalation|poisoning) ; (asphyxiated|suffocated|
    intoxicated|poisoned|overcome|killed|gassed) (\\w+ ){0,3}?by (\\w+ )?(gas|gases|fumes|smoke|emissions) (\\w+
    ){0,6}?(heater|heaters|geyser|generator|stove|boiler|brazier|barbecue|cooker|fridge|exhaust) ; (gas|fumes|emissions)
    (\\w+ ){0,3}?from (a|an|the|their|his|her) (\\w+ ){0,3}?(heater|geyser|generator|stove|brazier|barbecue|exhaust) ;
    (cable|cable-car|chairlift|chair lift|ski lift|gondola|lift|elevator) (car |cabin |cable |shaft
    )?(\\w+ ){0,3}?(plunge*|fell|crash*|collid*|snap*|broke*|drop*) ; crash of (a|the) cable car ; chairlift ; cable
    car (plunge*|fell|crash*|accident*|disaster)
Accident | Other | 71 | event
    (race|racing|rally|stock) (car|cars|bike|truck|kart) (\\w+ ){0,6}?(left the track|came off|ran off|flew (off|into)|
    crashed|spun off|hit|ploughed|plowed)
Accident | Other | 60 | event
    bouncy castle* (\\w+ ){0,5}?(lifted|blown|blew|flew|carried|collapsed|tipped) ; oxygen (supply |supplies |tank* |
    plant |cylinder* )?(failed|ran (out|low)|(was|were) cut|stopped) ; (killed|struck|hit|crushed|injured|hurt) by
    (two |several )?falling (trees?|branch(es)?|masonry|scaffolding|bricks|glass|tiles)
Accident | Other | 46 | event
    drown(ed|ing|s)? ; (found|pulled|discovered) (\\w+ ){0,4}?(floating|unconscious|unresponsive|motionless) (\\w+
    ){0,6}?(pool|bath|bathtub|hot tub|pond|lake|sea) ; (pulled|recovered|retrieved|fished) from (a|the) (\\w+
    ){0,3}?(pool|swimming pool|pond|reservoir) ; floating in (a|the) (\\w+ )?pool ;
    (went|going|gone) (for a swim|swimming) ; (migrants|refugees|stowaways) (\\w+ ){0,4}?suffocated ; rip (current|
    tide)s? ; riptides? ; (swept|washed|dragged|
    knocked) (off|from) (\\w+ ){0,4}?(rock|rocks|beach|pier|breakwater|sandbank|sandbar|jetty|shore|harbour wall) ;
    (got|ran|were|was) into
    (difficulty|difficulties|trouble) (\\w+ ){0,5}?(rip|surf|water|sea|waves|river|lake|swimming|bathing) ;
    while (swimming|bathing) ; electrocut(ed|ion) ;
    (fell|falling) to (his|her|their) death* ; lightning (strike*|struck|killed) ; by (\\w+ )?lightning ; food
    poisoning ; fatal fall ; mauled ; electric shock* ; (died|dead|death|deaths) (\\w+ )?(of|from|by) (\\w+
    )?(asphyxia*|suffocation) ; (bitten|stung|gored|mauled|savaged) to death ; (BEAST)
    (?!say|said|claim|announc)(\\w+ ){0,3}?(kill*|maul*|
    gored|trampled|attacked|bit|stung|savaged) ; (poisonous|toxic|wild) mushrooms ; (power|high-tension|high-voltage|
    electric|overhead|live) (line*|cable*|wire*) (\\w+ ){0,5}?(fell|snap*|came down|broke|HARM|killed) ; swept out to
    sea ; charcoal (brazier|burner|stove) ; (container|crate|load|pallet|beam|girder|slab|pipe|branch|tree|boulder|
    statue|goalpost|rock|crane) (\\w+ ){0,3}?(fell (from|on|onto|off)|toppled|hit him|hit her) ; (killed|struck|hit|
    crushed) by (a|an) falling ; (shark|bear|dog|crocodile|elephant|tiger) attack* ; (fell|fall|plunged|tumbled|
    slipped) (\\w+ ){0,5}?to (his|her|their) deaths? ; (bitten|mauled|gored|attacked|savaged|trampled|killed|stung)
    (\\w+ ){0,5}?by (a|an|the|his|her|two) (\\w+ )?(shark*|bear*|dog|dogs|bull|bulls|elephant*|crocodile*|tiger*|
    lion*|snake*|hippo*|leopard*|cow|cows|wolf|wolves|boar|bees|hornets|stingray|jellyfish) ; (HARM|ill|sick|
    hospitalised|hospitalized) (\\w+ ){0,8}?(after|from|by) (eating|having eaten|consuming) ; had eaten (\\w+
    ){0,2}?(meat|fish|mushrooms|food|meal|cake|cassava|turtle) ; after a (\\w+ ){0,2}?meal ; poisoned by (\\w+
    ){0,3}?(fumes|gas|smoke|carbon monoxide) ; fumes from (a|an|the) (\\w+ )?(stove|heater|generator|brazier|
    barbecue|boiler) ;
    (boy|girl|child|children|toddler|baby|infant|son|daughter|man|woman|teen|teenager|youth|pupil|student|hiker*|
    climber*|walker*|tourist*|worker*|labourer*|laborer*|builder*|roofer*|pensioner|farmer|farmhand|year-old) (\\w+
    ){0,6}?(fell|fallen|falls|tumbled|slipped|plunged) (\\w+ ){0,2}?(into|down|from|off|through|over) (\\w+
    ){0,5}?(well|borehole|shaft|mineshaft|pit|manhole|drain|sewer|cesspit|septic tank|ravine|gorge|crevasse|cliff*|
    precipice|ledge|balcony|window|roof|rooftop|skylight|ladder|scaffold*|enclosure|moat|cage|tank|vat|silo|trench|
    sinkhole|quarry|lift shaft|escalator|building site) ; (trapped|stuck) (\\w+ ){0,4}?(well|borehole|shaft|manhole|
    cave|crevasse|chimney|silo)
Accident | Fire | 50 | weak
    (burned|burnt|charred|roasted) to death
"""
