/**
 * Latin letters for the letters of other scripts, in the manner of the BGN/PCGN romanisations, without diacritics. Scripts that
 * write no short vowels (Arabic, Hebrew) give consonants and long vowels only; the comparison of consonants takes them as they are.
 */
const ROWS = [
  'а a б b в v г g ґ g д d е e є ie ё io ж zh з z и i і i ї i й i к k л l м m н n о o п p р r с s т t у u ў u ф f х kh ц ts ч ch ш sh щ shch ъ  ы y ь  э e ю iu я ia ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ќ kj ѕ dz қ k ғ g ң ng ү u ұ u һ h ә a ө o',
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o',
  'ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f և ev',
  'ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h',
  'ا a أ a إ i آ a ب b پ p ت t ٹ t ث th ج j چ ch ح h خ kh د d ڈ d ذ dh ر r ز z ژ zh س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق q ک k ك k گ g ل l م m ن n ں n ه h ہ h ھ h ة a و w ؤ w ي y ی y ى a ئ y ے y ء ',
  'א a ב b ג g ד d ה h ו v ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף f צ ts ץ ts ק k ר r ש sh ת t',
  'ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so タ ta チ chi ツ tsu テ te ト to ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro ワ wa ン n',
  'क k ख kh ग g घ gh च ch छ chh ज j झ jh ट t ठ th ड d ढ dh ण n त t थ th द d ध dh न n प p फ ph ब b भ bh म m य y र r ल l व v श sh ष sh स s ह h अ a आ a इ i ई i उ u ऊ u ए e ऐ ai ओ o औ au',
];

/** One letter of another script by its Latin spelling. */
export const LATIN_LETTERS: ReadonlyMap<string, string> = new Map(ROWS.flatMap(pairsOf));

function pairsOf(row: string): [string, string][] {
  const cells = row.split(' ');
  return cells.flatMap((cell, i): [string, string][] => (i % 2 === 0 ? [[cell, cells[i + 1] ?? '']] : []));
}
