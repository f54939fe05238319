/** How postal addresses are written, by country: the postcode, and what stands around it. From the postal services' own guides (UPU addressing). */
export interface PostcodeForm {
  readonly country: string;
  /** Finds the postcode in a text; where nothing else is said here, it cannot be mistaken. Sticky ones begin with a digit. */
  readonly pattern: RegExp;
  /** Words of the street right before the postcode, compared with lower case. */
  readonly street?: RegExp;
  /** What follows the postcode, as written. */
  readonly behind?: RegExp;
  /** A page in this language needs no street's word, only a house number before the postcode. */
  readonly language?: string;
}

const CITY = /^,?\s{0,2}\p{Lu}[\p{L}'’.-]{1,30}/u;

/** Tried in this order on texts with digits; the first that fits is the address. */
export const postcodeForms: readonly PostcodeForm[] = [
  { country: 'MX', pattern: /(?:\bC\.? ?P\.?:? ?|código postal:? )\d{5}\b/gu, street: /calle|av\.|avenida|col\.|colonia|#|no\.|núm|barrio|\d/ },
  { country: 'BR', pattern: /\bCEP:? ?\d{5}-?\d{3}\b/g },
  { country: 'BR', pattern: /(?<!\d[.-]?)\d{5}-\d{3}(?![\d-])/y, street: /\b(?:rua|r\.|av\.|avenida|alameda|travessa|rodovia|praça|estrada|largo)\s/, behind: /^[\s,–-]{0,3}(?:\p{Lu}|$)/u },
  { country: 'PT', pattern: /(?<!\d[.-]?)\d{4}-\d{3}(?![\d-])/y, street: /\b(?:rua|r\.|av\.|avenida|largo|praça|praceta|travessa|estrada|quinta|zona industrial|urbanização|lugar|beco|calçada)\s/, behind: CITY, language: 'pt' },
  { country: 'PL', pattern: /(?<!\d[.-]?)\d{2}-\d{3}(?![\d-])/y, street: /\b(?:ul|al|os|pl)\.\s|\b(?:ulica|aleja|osiedle|plac)\s/, behind: CITY, language: 'pl' },
  { country: 'IE', pattern: /\b(?:[AC-FHKNPRTV-Y]\d\d|D6W) ?[\dAC-FHKNPRTV-Y]{4}\b(?<=\d[\dA-Z]{0,3})(?<=[A-Z][\dA-Z]{0,3})/g, street: /\p{L}{3,}[\s,.]{1,4}$/u },
  { country: 'AU', pattern: /\b(?:NSW|VIC|QLD|TAS|ACT|SA|WA|NT),? \d{4}\b/g, street: /\p{L}{3,}[\s,.]{1,4}$/u },
  { country: 'AU', pattern: /\b(?:New South Wales|Victoria|Queensland|South Australia|Western Australia|Tasmania),? \d{4}\b/g, street: /\d.{0,60}$/ },
  { country: 'SG', pattern: /\bSingapore \(?\d{6}\b/g },
  { country: 'IN', pattern: /\b[1-9]\d{2} ?\d{3}\b/y, street: /(?:pin(?:\s?code)?|pin no\.?)[\s:.-]{1,4}$|\b(?:delhi|mumbai|bengaluru|bangalore|chennai|kolkata|hyderabad|pune|ahmedabad|jaipur|surat|lucknow|maharashtra|karnataka|tamil nadu|telangana|gujarat|rajasthan|kerala|punjab|haryana|uttar pradesh|west bengal|madhya pradesh|bihar|odisha|assam|andhra pradesh|jharkhand|chhattisgarh|uttarakhand|goa|india)[\s,.()–-]{1,6}$/ },
  { country: 'SE', pattern: /(?<!\d[ .,-]?)\b\d{3} \d{2}(?!\d| \d)/y, street: /(?:väg|vägen|gata|gatan|gränd|torg|torget|plan|stig|stigen|allé|allén|backe|backen|box|kaj|kajen|led|leden)\s{1,2}\d{1,5} ?[a-zåäö]?[\s,|·•-]{1,4}$/, behind: CITY, language: 'sv' },
  { country: 'CZ', pattern: /(?<!\d[ .,-]?)\b\d{3} \d{2}(?!\d| \d)/y, behind: CITY, language: 'cs' },
  { country: 'SK', pattern: /(?<!\d[ .,-]?)\b\d{3} \d{2}(?!\d| \d)/y, behind: CITY, language: 'sk' },
  { country: 'GR', pattern: /(?<!\d[ .,-]?)\b\d{3} ?\d{2}(?!\d| \d)/uy, behind: CITY, language: 'el' },
  { country: 'FI', pattern: /(?<!\d[.,-]?)\b\d{5}\b(?![.,]\d)/y, street: /(?:katu|tie|kuja|polku|väylä|aukio|ranta|rinne|raitti|tori|kaari|puisto|mäki|bulevardi)\s{1,2}\d{1,4} ?[a-z]?(?:\s\d{1,3})?[\s,|·•-]{1,4}$/, behind: CITY, language: 'fi' },
  { country: 'HU', pattern: /(?<!\d[.,-]?)\d{4}(?=,? \p{Lu}[\p{L}-]{1,30}(?: \p{L}{1,20}\.?)?,? .{2,60}?\s(?:utca|út|u\.|útja|tér|köz|sétány|körút|krt\.|sor|dűlő|park|fasor|liget)(?!\p{L}))/uy },
  { country: 'DK', pattern: /(?<!\d[.,-]?)\b\d{4}\b(?![.,]\d)/y, street: /(?:gade|vej|vænge|allé|plads|stræde|torv|boulevard|parken|have|bakke|bakken)\s{1,2}\d{1,4} ?[a-zæøå]?(?:, ?(?:st|\d{1,2})\.(?: ?(?:tv|th|mf)\.?)?)?[\s,|·•-]{1,4}$/, behind: CITY, language: 'da' },
  { country: 'NO', pattern: /(?<!\d[.,-]?)\b\d{4}\b(?![.,]\d)/y, street: /(?:gate|gata|veien|vegen|vei|veg|plass|torg|torget|bakken|brygge|kaia|allé|svingen)\s{1,2}\d{1,4} ?[a-zæøå]?[\s,|·•-]{1,4}$/, behind: CITY, language: 'no' },
  { country: 'RO', pattern: /(?<!\d[.,-]?)\b\d{6}\b/y, street: /\b(?:str\.|strada|bd\.|bulevardul|calea|șos\.|șoseaua|aleea|cod poștal|cod postal)\s?.{1,70}$/ },
  { country: 'TR', pattern: /(?<!\d[.,-]?)\b\d{5}\b/y, street: /\b(?:mah\.|mahallesi|cad\.|caddesi|sok\.|sokak|bulvarı|blv\.)/, behind: /^,?\s{0,2}\p{Lu}\p{L}{1,30}/u },
  { country: 'TH', pattern: /(?<![\d-])\d{5}\b/y, street: /(?:กรุงเทพ|จังหวัด|จ\.|เขต|อำเภอ)\D{0,40}$/u },
]; // prettier-ignore

/** A prefecture with its town; texts name them too, so a number behind or a label before tells the address. */
const JAPANESE_TOWN =
  /(?:東京都|北海道|京都府|大阪府|(?<!\p{Script=Han})\p{Script=Han}{2,3}県)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,12}[市区町村郡]/gu;
const KOREAN_TOWN =
  /(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|충청[북남]도|전북|전남|전라[북남]도|경북|경남|경상[북남]도|제주)(?:특별시|광역시|특별자치시|특별자치도|시|도)?\s[\uac00-\ud7a3]{1,8}[시군구](?![\uac00-\ud7a3])/gu;

/** Addresses in Chinese, Japanese and Korean letters; some show no digits at all. */
export const easternForms: readonly PostcodeForm[] = [
  { country: 'JP', pattern: /〒\s?\d{3}[-‐－ー–]\d{4}/gu },
  { country: 'JP', pattern: JAPANESE_TOWN, behind: /^[^\s。、]{0,25}[\d\uff10-\uff19〇一二三四五六七八九十]/u },
  { country: 'JP', pattern: JAPANESE_TOWN, street: /(?:所在地|住所|本社|本店|店舗|会社)[^。\n]{0,12}$/u },
  { country: 'KR', pattern: KOREAN_TOWN, behind: /^[^.\n]{0,40}\d/ },
  { country: 'KR', pattern: KOREAN_TOWN, street: /(?:주소|소재지|본사)[^.\n]{0,12}$/u },
  { country: 'TW', pattern: /(?:\d{3,6}\s?)?(?:[臺台][北中南東]|新北|桃園|高雄|基隆|新竹|嘉義|彰化|屏東)[市縣]\p{Script=Han}{1,4}[區市鎮鄉]/gu },
  { country: 'CN', pattern: /(?:(?:北京|上海|天津|重庆)市?|\p{Script=Han}{2,3}(?:省|自治区))\p{Script=Han}{1,8}[市区县]\p{Script=Han}{0,12}[路街道镇号村区]/gu },
]; // prettier-ignore
/** A text without any of these holds no such address. */
export const easternHint = /〒|[都道府県][^\s、。]{1,12}[市区町村郡]|[시군구도]\s|[省市縣][^\s、。]{1,12}[区區县市鎮鄉]/u;
