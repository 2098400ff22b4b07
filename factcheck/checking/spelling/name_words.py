"""Words that tell names: titles, places, given names that are words as well, well-known look-alikes."""

from factcheck.splitting.wordlists import word_list

TITLES = word_list("""
    mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess earl duke
    duchess prince princess king queen emperor empress pope cardinal archbishop bishop father mother
    sister brother fr rev reverend rabbi imam sheikh sheik emir sultan ayatollah saint president vice
    premier prime minister chancellor secretary senator sen representative rep congressman congresswoman
    councillor councilman councilwoman cllr alderman mayor governor gov lieutenant lt ambassador judge
    justice chief attorney solicitor general gen colonel col major maj captain capt commander cmdr
    admiral adm sergeant sgt corporal cpl private pvt constable officer detective det inspector insp
    superintendent supt sheriff deputy marshal coach manager director chairman chairwoman chair speaker
    leader spokesman spokeswoman spokesperson candidate republican democrat democratic labour
    conservative liberal tory former late uncle aunt hon comrade striker midfielder goalkeeper
    quarterback pitcher singer actor actress author composer""")

SUFFIXES = word_list("jr sr jnr snr ii iii iv esq phd md")

PARTICLES = word_list(
    "de da di del della der den des do dos du la le van von bin ibn ben ter ten zu al el abu"
)

PLACE_STARTS = word_list("""
    san santa santo st saint new north south east west northern southern eastern western central upper
    lower great greater little old lake mount mt port fort puerto rio monte cape point river isle los
    las el le la nova villa bad air radio banco real royal hong sri inter costa camp hotel""")

GIVEN_NAMES_AND_WORDS = word_list("""
    will mark bill grace rose hope faith joy dawn penny ruby art rob sue pat ray gene dean grant chase
    hunter mason carol miles pierce drew max victor christian angel lance cliff rich nick josh bob don
    ken guy earl jack frank harry sally gay june april may august summer autumn ivy lily daisy heather
    amber pearl iris violet olive holly ginger sandy rusty rocky buddy chip chuck dick jimmy john jerry
    josh larry mike pete peter randy robin rod russ skip stew ted terry tim tom tony trey van wade
    warren wayne woody clay colt dale glen heath jay kit lane lee merry mercy charity patience honor
    constance felicity verity prudence christy eve faye marina melody miranda sage sky star stella
    sterling stone storm trinity xavier reed reid rowan roman royal blue brook brooke bishop blessing
    precious destiny harmony journey justice prince liberty tally crystal jade opal coral""")

FAMILY_NAMES_FIRST = word_list("""
    kim lee yi park choi jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn song hong li wang
    zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng
    feng peng cao zeng xiao cheng cai pan yuan yu dong su ye wei jiang tian du ding shen chan cheung
    wong lam leung lau ng ho tsai yeung lai tam mok chow tse chu kwok fung lui siu nguyen tran le pham
    hoang phan vu vo dang bui do ngo duong ly""")

OFTEN_GIVEN = word_list("""
    mohammed muhammad mohamed mohammad ahmed ahmad ali abdul abdullah hassan ibrahim juan jose maria
    carlos luis john james michael david robert william mary""")

DAYS = word_list("""
    monday tuesday wednesday thursday friday saturday sunday january february july september october
    november december""")

_PARTIES_AND_FAITHS = """
    republican republicans democrat democrats democratic conservative conservatives liberal liberals
    libertarian libertarians labour labor socialist socialists communist communists congress catholic
    catholics protestant protestants orthodox christian christians muslim muslims moslem moslems islam
    islamic islamist islamists sunni sunnis shia shias shiite shiites sharia sharif buddhism buddhist
    buddhists hindu hindus hinduism jewish judaism jesuit baptist methodist lutheran anglican mormon
    medicare medicaid wikipedia wikimedia"""

_PLACES = """
    america american americans americas africa african asia asian asians europe european europeans
    britain british briton britons england english ireland irish iceland icelandic island scotland
    scottish wales welsh france french germany german germans austria austrian austrians australia
    australian australians slovakia slovenia slovak slovene slovenian latvia livonia latin latino latina
    latinos latinas niger nigeria nigerian nigerien nigerians zambia gambia zambian gambian guinea
    guyana mali malian malawi malta maltese mauritius mauritania mauritanian dominica dominican jordan
    india indian indians indiana indonesia iran iranian iranians iraq iraqi iraqis kurd kurdish kurds
    saudi saudis arab arabs arabia arabic turk turks turkey turkish tunis tunisia syria syrian syrians
    serbia serbian siberia siberian russia russian russians prussia prussian belarus korea korean
    koreans china chinese chile chilean japan japanese thai thailand taiwan myanmar myanma mongolia
    mexico mexican mexicans montana montenegro carolina caroline carolinas virginia georgia georgian
    texas texan texans california californian dakota kansas arkansas louisiana alabama oregon philippine
    philippines filipino filipina filipinos samoa samoan samoans tonga congo congolese sudan sudanese
    swede swedes sweden swedish swiss norway norwegian denmark danish finland finnish poland polish
    hungary hungarian romania romanian rumania bulgaria bulgarian cyprus cypriot greece greek greeks
    israel israeli israelis palestine palestinian palestinians lebanon lebanese kosovo bosnia bosnian
    croatia croatian albania albanian armenia armenian macedonia macedonian moldova moldovan ukraine
    ukrainian ukrainians paris parisian parisians london londoner londoners berlin merlin baltic balkan
    balkans spain spanish spaniard portugal hispanic hispanics antarctic antarctica arctic pacific
    atlantic holland hollander belgium belgian brazil brazilian bolivia bolivian colombia colombian
    columbia columbian venezuela venezuelan pakistan pakistani afghan afghans afghanistan kenya kenyan
    ghana ghanaian guiana oman argentina argentine argentinian roman romans rome roma"""

LOOK_ALIKES = DAYS | word_list(_PARTIES_AND_FAITHS) | word_list(_PLACES)
