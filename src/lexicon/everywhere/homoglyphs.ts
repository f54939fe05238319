/** Letters that registries admit in domain names and that look like Latin ones, → the Latin letters they are read as. */
export const homoglyphs: Readonly<Record<string, string>> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', ԁ: 'd', ԛ: 'q', ԝ: 'w', һ: 'h', ӏ: 'l', ь: 'b', к: 'k', м: 'm', т: 't', в: 'b', н: 'h', г: 'r', п: 'n', ё: 'e', ї: 'i', ү: 'y', ԍ: 'g', ո: 'n', ս: 'u', օ: 'o', զ: 'q', հ: 'h', յ: 'j', ց: 'g', ք: 'p',
  α: 'a', ο: 'o', ν: 'v', ρ: 'p', τ: 't', υ: 'u', κ: 'k', ι: 'i', η: 'n', ε: 'e', χ: 'x', ω: 'w', γ: 'y', σ: 'o', ϲ: 'c', β: 'b', ά: 'a', έ: 'e', ή: 'n', ί: 'i', ό: 'o', ύ: 'u', ώ: 'w',
  à: 'a', á: 'a', â: 'a', ã: 'a', ä: 'a', å: 'a', ā: 'a', ă: 'a', ą: 'a', ạ: 'a', ả: 'a', ç: 'c', ć: 'c', č: 'c', ċ: 'c', ĉ: 'c', ď: 'd', đ: 'd', ḍ: 'd', è: 'e', é: 'e', ê: 'e', ë: 'e', ē: 'e', ĕ: 'e', ė: 'e', ę: 'e', ě: 'e', ẹ: 'e', ğ: 'g', ġ: 'g', ģ: 'g', ĝ: 'g', ɡ: 'g', ħ: 'h', ĥ: 'h', ḥ: 'h', ì: 'i', í: 'i', î: 'i', ï: 'i', ī: 'i', ĭ: 'i', į: 'i', ı: 'i', ị: 'i', ɩ: 'i', ĵ: 'j', ķ: 'k', ĸ: 'k', ḳ: 'k', ĺ: 'l', ļ: 'l', ľ: 'l', ł: 'l', ḷ: 'l', ṃ: 'm', ñ: 'n', ń: 'n', ņ: 'n', ň: 'n', ṇ: 'n', ŋ: 'n', ò: 'o', ó: 'o', ô: 'o', õ: 'o', ö: 'o', ø: 'o', ō: 'o', ŏ: 'o', ő: 'o', ơ: 'o', ọ: 'o', ŕ: 'r', ŗ: 'r', ř: 'r', ṛ: 'r', ś: 's', ş: 's', š: 's', ŝ: 's', ș: 's', ṣ: 's', ţ: 't', ť: 't', ț: 't', ŧ: 't', ṭ: 't', ù: 'u', ú: 'u', û: 'u', ü: 'u', ū: 'u', ŭ: 'u', ů: 'u', ű: 'u', ų: 'u', ư: 'u', ụ: 'u', ŵ: 'w', ẁ: 'w', ẃ: 'w', ý: 'y', ÿ: 'y', ŷ: 'y', ỳ: 'y', ź: 'z', ż: 'z', ž: 'z', ẓ: 'z', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'p', ð: 'd',
}; // prettier-ignore

/** Plain characters and pairs that are read as others: `rn` for m, `vv` for w, digits for letters. */
export const lookAlikePairs: readonly (readonly [string, string])[] = [
  ['rn', 'm'], ['vv', 'w'], ['cl', 'd'], ['0', 'o'], ['1', 'l'], ['1', 'i'], ['3', 'e'], ['5', 's'],
]; // prettier-ignore
