const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s*;\s*/)
      .flatMap((row) => {
        const [main = '', ...others] = row.split(/\s*=\s*/);
        return others.map((other): [string, string] => [other, main]);
      }),
  );

/** Words in front of a person's name, folded. */
export const HONORIFICS = words(`
  mr mrs ms miss dr prof professor sir dame lord lady king queen prince princess pope president expresident former vice prime
  minister chancellor premier secretary senator sen representative rep congressman congresswoman governor gov mayor judge justice
  general gen colonel col major maj captain capt lieutenant lt admiral sergeant sgt ambassador foreign defence defense finance
  interior spokesman spokeswoman spokesperson chief head deputy acting chairman chairwoman director ceo rev reverend bishop
  archbishop cardinal sheikh shaikh imam ayatollah haji hajji mullah maulvi mawlawi qari sayyid herr frau monsieur madame mme
  senor senora don dona praesident prasident signor signora comrade father mother sister brother saint st`);

/** Words behind a person's name, folded. */
export const NAME_SUFFIXES = words('jr sr ii iii iv mp mep qc kc phd md esq');

/** Small words inside persons' names that are often left out or spelled at will, folded. */
export const NAME_PARTICLES = words(
  'al el ul as es an ad ash ar bin ben ibn bint abu abd de del della dela di da do dos das du des der den van von vom zu zur la le les lo y e af av',
);
/** The same in the names of bodies and places. */
export const SMALL_WORDS = words('of the for and und et in on to at & de del di da do dos das du des la le les y al el');

/** One spelling for the particles that stand for one word. */
export const PARTICLE_SPELLINGS = pairs('al = el = ul = as = es = an = ad = ash = ar; bin = ben = ibn; and = & = und = et = y; van = von');

/** Given names and name parts borne by so many people that they tell little, folded. */
export const COMMON_GIVEN = words(`
  mohammad mohammed muhammad mohamed mohamad muhammed ahmad ahmed ali abdul abdel abdallah abdullah hassan hussein husain hasan
  khan haji ibrahim mahmoud mahmud omar umar said saeed yusuf kim lee li ri pak park wang zhang chen nguyen tran john james david
  michael robert william maria jose juan alexander aleksandr vladimir sergei sergey ivan anna peter thomas george charles`);

/** Legal forms of companies: everything on a line is one sort of form. Phrases are written without blanks. */
export const LEGAL_FORMS = pairs(`
  llc = ltd = limited = gmbh = srl = sarl = sprl = bvba = ooo = tov = lc = spzoo = doo = kft = sro = oy = ab = pvtltd = ptyltd = pty = bv
  = limitedliabilitycompany = gesellschaftmitbeschrankterhaftung = societateacuraspunderelimitata = societatecuraspunderelimitata
  = obshchestvosogranichennoiotvetstvennostiu = obshchestvosogranichennoyotvetstvennostyu = sociedadlimitada = sl;
  jsc = ag = akg = sa = spa = nv = plc = oao = pao = zao = ao = ojsc = pjsc = cjsc = ad = as = asa = oyj = kk = sas
  = aktiengesellschaft = jointstockcompany = openjointstockcompany = publicjointstockcompany = closedjointstockcompany
  = aktsionernoeobshchestvo = publiclimitedcompany = societeanonyme = sociedadanonima = societaperazioni;
  inc = incorporated = corp = corporation = co = company = cie = compagnie;
  lp = llp = limitedpartnership = limitedliabilitypartnership = kg = gmbhcokg = ohg`);

/** Phrases of several words that stand for one legal form, longest first. */
export const LEGAL_PHRASES =
  /\b(?:(?:open|public|closed) joint stock company|joint stock company|limited liability company|limited liability partnership|limited partnership|public limited company|gesellschaft mit beschrankter haftung|societatea? cu raspundere limitata|obshchestvo s ogranichennoi? otvetstvennost[a-z]{1,3}|aktsionernoe obshchestvo|sp z o ?o|s a r l|l l c|p l c|d o o|s r o|pvt ltd|pty ltd|societe anonyme|sociedad anonima)\b/g;

/** Words that say what sort of body or place a name means; names that differ in them alone are mostly one. Folded. */
export const CLASS_WORDS = words(`
  group holding holdings international global national bank company corporation industries enterprises solutions services systems
  party movement ministry department office agency committee commission council institute institution foundation association
  university college school hospital museum station airport river lake mount mountain island islands city town village district
  province region oblast state county municipality republic kingdom people tribe pandemic festival award prize act law treaty
  magazine newspaper news media press television tv radio club team football team temple church park street square building
  hall tower bridge center centre studio studios records court palace castle port harbour harbor base camp plant factory works
  union league federation confederation alliance organization organisation society army navy force forces unit battalion brigade regiment`);

/** Short forms of given names, folded: each stands for the first name of its line. */
export const NICKNAMES = pairs(`
  alexander = alex = sasha = sascha = aleksandr = alec = sandy; andrew = andy = drew; anthony = tony; barack = barry; benjamin = ben
  = bibi = benny; bernard = bernie; charles = charlie = chuck; christopher = chris = kit; daniel = dan = danny; david = dave; donald
  = don; edward = ed = eddie = ted = ned; elizabeth = liz = beth = betty = lizzie; frederick = fred = freddy; gerald = gerry = jerry;
  gregory = greg; henry = harry = hank; james = jim = jimmy = jamie; jeffrey = jeff; john = jack = johnny = jon; jonathan = jon; joseph
  = joe = joey; katherine = kate = kathy = cathy = katie; kenneth = ken; lawrence = larry; leonard = leo = len; margaret = maggie = meg
  = peggy; matthew = matt; michael = mike = mick = misha; nicholas = nick; patrick = pat = paddy; peter = pete; philip = phil; richard
  = rick = dick = rich; robert = bob = bobby = rob; ronald = ron; samuel = sam; stephen = steve = steven; susan = sue; theodore = ted
  = teddy; thomas = tom = tommy; timothy = tim; victoria = vicky; vladimir = volodymyr = vova; walter = walt; william = bill = billy
  = will; zachary = zach; yevgeny = zhenya = yevhen; dmitry = dima = dmytro; sergei = seryozha = serhiy; nikolai = kolya = mykola;
  francisco = paco = pancho; jose = pepe; ignacio = nacho`);

/** Numerals in words and as ordinals, folded, by their figures. */
export const NUMERALS = pairs(`
  0 = zero; 1 = one = first = 1st; 2 = two = second = 2nd = ii; 3 = three = third = 3rd = iii; 4 = four = fourth = 4th = iv; 5 = five
  = fifth = 5th; 6 = six = sixth = 6th = vi; 7 = seven = seventh = 7th = vii; 8 = eight = eighth = 8th = viii; 9 = nine = ninth = 9th
  = ix; 10 = ten = tenth = 10th; 11 = eleven = eleventh = 11th = xi; 12 = twelve = twelfth = 12th = xii; 13 = thirteen = xiii; 14
  = fourteen = xiv; 15 = fifteen = xv; 20 = twenty = twentieth = 20th; 30 = thirty; 40 = forty = fourty; 50 = fifty; 60 = sixty; 70
  = seventy; 80 = eighty; 90 = ninety; 100 = hundred`);

/** States and unions by their initials: both stand in the names of their bodies. Folded. */
export const STATES: ReadonlyMap<string, string> = new Map([
  ['united states of america', 'us'],
  ['united states', 'us'],
  ['united kingdom', 'uk'],
  ['united nations', 'un'],
  ['european union', 'eu'],
]);
export const STATE_PHRASES = /\b(?:united states(?: of america)?|united kingdom|united nations|european union)\b/g;
