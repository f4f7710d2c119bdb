/**
 * English words that are names too, in small letters: a name made of one of them alone counts only as it is written.
 * Own list: everyday words that also name outlets, firms, places, parties, weapons or bodies.
 */
const WORD_LIKE = new Set(
  `
  a abrams ace action ad age aim air alliance allies alphabet amazon an and apple april arc arrow as ash associated astra at
  atlantic august aurora axis azov babel bad band bank bar barking bath battle bay be beacon bear bell best big bild bill bit block
  blue bold bolt bond bone boot born bow box bradley brave bread bridge bright brown buck bull bury bush business but by cable
  caesar can canal cape capitol car cardinal care cat center central centre challenge challenger chance channel chase chelsea chief
  chili church circle city civil clay cliff close cloud club coach coal coast cod cold commerce common congress cook cool corby cork
  corn council count court cross crown customs dart date dawn day deal deep desert dice dish don dragon dune eagle east echo
  economist edge empire energy enterprise ether even evening express face fair falcon fall fast fed federal fields fire first fish
  flamingo fleet focus ford forest forge forum forward fox frank free front frontier future gab gale gap gas gate general giant
  globe go gold good grab grad grail grant gray great green greens grenade grenades grey grid ground group guard guardian gulf ham
  hammer harm harrow hawk he head heat her hill him his hobby hole home hope horizon horizons house how hub human ice if impact in
  independence independent indigo initiative insider instinct intel intercept interior is island it jack jade jaguar jan javelin
  jazz jet journal july june just justice key kid kind king kite labor labour lake lance lancet land late law lead leader league
  leopard less levant liberty life light like lime line lion list live local lock lone long lord lot love low lyman lynx maidan mail
  main male man many march marine mark marker mars mat matter may me medium mercury meta metro micron middle midland might mill mine
  mint mirror mission mix mobile model moment moon more most mother motion mouse move musk must nancy nation national nature navy
  near neptune net new news next nice night no north nothing now oak ocean of off office oil old olive on one onto open opposition
  option oracle orange order oscar our out over oyster pace pacific pale palm paradise part party pass patriot pay peace pearl
  people phoenix pilot pine pioneer pit plain planet point polar pole poles police pool poole port poseidon post power premier
  present president press pride prime prince prospect public pulse puma punch queen quest race radar ray reach reading reality rebel
  record red reform reliance renaissance republic reserve revival right ring rio rise river robin rock rocket roman rose round royal
  rugby run rush safari sage sail saint sale salt sand sandwich saturn scale scalp scene scout sea second secret see senate service
  set shall she shell shine ship sidewinder sign silver sister six sky slate smart snap snow so solid some son soul south space
  spark speaker spear split sport spot spring spurs square stable staff standard star stars state states station steel stinger stone
  storm strait strike stripe strong summit sun swift switch table target taurus telegram telegraph temple the they thing third this
  thunder tide tiger time times tin titan to top tor total tower town track trade treasury trident trust typhoon uber union united
  unity us vast venture venus victory view viking virgin visa vision voice vox wagner wall ware watergate wave way we wealth wells
  welt west western what when white who wide wild will wind window windows wing winter wish with wolf wonder word work works world x
  year yellow you young zero zircon zone zoom
  `
    .trim()
    .split(/\s+/),
);

/** Whether a name reads like a word of plain English and so needs its exact letters. Names of several words never do. */
export function isWordLike(name: string): boolean {
  return WORD_LIKE.has(name.toLowerCase());
}
