"""What accidents and disasters befall or come from, by class: a phrase of the tables that names a class is one for each
of its nouns. Data only."""

from __future__ import annotations

__all__ = ["CLASSES"]

CLASSES = {
    "VESSEL": """boat|boats|ship|ships|ferry|ferries|vessel|vessels|dinghy|dinghies|trawler|trawlers|tanker|tankers|
    yacht|canoe|canoes|raft|rafts|submarine|catamaran|barge|barges|pirogue|pirogues|freighter|motorboat|motorboats|
    speedboat|speedboats|dhow|dhows|whaleboat|whaleboats|longboat|houseboat|lifeboat|rowboat|rowboats|sailboat|
    sailboats|riverboat|steamer|skiff|skiffs|schooner|kayak|kayaks|junk|sampan|felucca|outrigger|hydrofoil|tugboat|
    tug|pleasure craft|landing craft|watercraft|launch|liner|liners|bulk carrier|dredger|pontoon|
    ferryboat|rhib|patera|cayuco|banca|bangka|motorbanca|motorbancas|pinnace|baleiniere""",
    "VEHICLE": """bus|buses|coach|coaches|lorry|lorries|truck|trucks|car|cars|van|vans|minibus|minibuses|minivan|
    minivans|taxi|taxis|cab|tanker|tankers|pickup|pickups|pick-up|pick-ups|suv|suvs|vehicle|vehicles|motorcycle|
    motorcycles|motorbike|motorbikes|moped|scooter|tractor|tractors|tractor-trolley|tractor-trailer|trolley|trailer|
    trailers|jeep|jeeps|matatu|tuk-tuk|tuk-tuks|rickshaw|rickshaws|auto-rickshaw|autorickshaw|e-rickshaw|dumper|
    tipper|schoolbus|double-decker|jeepney|ambulance|camper|wagon|cart|semi-trailer|semitrailer|hgv|four-wheeler|
    three-wheeler|two-wheeler|sedan|hatchback|limousine|articulated lorry|lorry-load|bulldozer|excavator|danfo|keke|
    tricycle|passenger van|people carrier|convoy of cars|microbus|microbuses|motorcoach|
    juggernaut|bakkie|tempo|combi|ute|utes|snowmobile|snowmobiles|quad bike|quad bikes|minicab|camper van""",
    "AIRCRAFT": """plane|planes|aircraft|airplane|airplanes|aeroplane|jet|jets|airliner|airliners|helicopter|
    helicopters|chopper|choppers|cessna|airbus|boeing|balloon|balloons|glider(?! bomb)|gliders|turboprop|flight|
    paraglider|microlight|ultralight|biplane|seaplane|air ambulance|gyrocopter|gyroplane|autogyro|twin otter|antonov|
    tupolev|
    ilyushin|fokker|embraer|airship|hang-glider|floatplane""",
    "STRUCTURE": """floor|floors|mezzanine|building|buildings|bridge|footbridge|roof|wall(?! of)|tower|stadium|school|
    house|houses|stand|grandstand|grandstands|stands|terrace|terraces|bleachers|scaffolding|scaffold|crane|church|
    mosque|
    minaret|temple|tunnel|balcony|balconies|condo|condominium|mall|stage|ceiling|canopy|overpass|flyover|viaduct|
    apartment*|block|block of flats|flats|hotel|guest house|guesthouse|tenement|walkway|gantry|billboard|hoarding|
    chimney|silo|water tank|water tower|platform|staircase|stairway|gallery|facade|hut|huts|shed|hangar|warehouse|
    factory|market hall|classroom|classrooms|dormitory|gateway|arch|pavilion|marquee|pier|jetty|dwelling|dwellings|
    structure|girder|formwork|shuttering|parapet|clinic|high-rise|skyscraper|car park|multi-storey""",
    "BARRIER": """dyke|dykes|dike|dikes|levee|levees|embankment|embankments|reservoir|canal|weir|flood wall|sea wall|
    riverbank|river bank|river banks|lake""",
    "RIVER": """river|rivers|stream|streams|creek|creeks|canal|brook|lake|wadi|waters|water|current|currents|
    torrent(?! of mud)|torrents(?! of mud)""",
    "GROUND": """mud|earth|boulder|boulders|rocks|rock|soil|sludge|scree|mudflow|debris""",
    "BEAST": """elephant|elephants|tiger|tigers|leopard|leopards|lion|lions|bear|bears|crocodile|crocodiles|
    alligator|hippo|hippos|hippopotamus|buffalo|bull|bulls|shark|sharks|snake|snakes|cobra|dog|dogs|wolf|wolves|boar|
    jaguar|bees|wasps|hornets|jellyfish|stingray|cow|cows|rhino|hyena|hyenas""",
    "DISEASE": """cholera|ebola|measles|dengue|polio|malaria|covid-19|coronavirus|meningitis|plague|influenza|mpox|
    monkeypox|yellow fever|marburg|typhoid|diphtheria|lassa fever|lassa|sars|mers|nipah|hantavirus|chikungunya|
    anthrax|rabies|zika|whooping cough|pertussis|leptospirosis|encephalitis|rift valley fever|haemorrhagic fever|
    hemorrhagic fever|swine flu|bird flu|avian flu|hepatitis e|gastroenteritis|dysentery|watery diarrhoea|
    watery diarrhea|diarrhoeal disease|diarrheal disease|legionnaires' disease|botulism|scarlet fever|oropouche|
    leishmaniasis|dengue fever""",
    "HARM": """died|killed|dead|deaths|perished|drowned|suffocated|asphyxiated|injured|hurt|lives""",
}
"""Class → its nouns."""
