/** Check digits of tax and company numbers; the only file that knows the library which computes them. */
import { validate as at } from 'stdnum/lib/esm/at/uid';
import { validate as cuit } from 'stdnum/lib/esm/ar/cuit';
import { validate as abn } from 'stdnum/lib/esm/au/abn';
import { validate as acn } from 'stdnum/lib/esm/au/acn';
import { validate as be } from 'stdnum/lib/esm/be/vat';
import { validate as cnpj } from 'stdnum/lib/esm/br/cnpj';
import { validate as cpf } from 'stdnum/lib/esm/br/cpf';
import { validate as bn } from 'stdnum/lib/esm/ca/bn';
import { validate as ch } from 'stdnum/lib/esm/ch/uid';
import { validate as rut } from 'stdnum/lib/esm/cl/rut';
import { validate as uscc } from 'stdnum/lib/esm/cn/uscc';
import { validate as nit } from 'stdnum/lib/esm/co/nit';
import { validate as cz } from 'stdnum/lib/esm/cz/dic';
import { validate as de } from 'stdnum/lib/esm/de/vat';
import { validate as cvr } from 'stdnum/lib/esm/dk/cvr';
import { validate as es } from 'stdnum/lib/esm/es/nif';
import { validate as fi } from 'stdnum/lib/esm/fi/alv';
import { validate as siren } from 'stdnum/lib/esm/fr/siren';
import { validate as siret } from 'stdnum/lib/esm/fr/siret';
import { validate as fr } from 'stdnum/lib/esm/fr/tva';
import { validate as gb } from 'stdnum/lib/esm/gb/vat';
import { validate as gr } from 'stdnum/lib/esm/gr/vat';
import { validate as hu } from 'stdnum/lib/esm/hu/anum';
import { validate as ie } from 'stdnum/lib/esm/ie/vat';
import { validate as gstin } from 'stdnum/lib/esm/in/gstin';
import { validate as it } from 'stdnum/lib/esm/it/iva';
import { validate as houjin } from 'stdnum/lib/esm/jp/cn';
import { validate as kr } from 'stdnum/lib/esm/kr/brn';
import { validate as lu } from 'stdnum/lib/esm/lu/tva';
import { validate as rfc } from 'stdnum/lib/esm/mx/rfc';
import { validate as nl } from 'stdnum/lib/esm/nl/btw';
import { validate as no } from 'stdnum/lib/esm/no/orgnr';
import { validate as pl } from 'stdnum/lib/esm/pl/nip';
import { validate as regon } from 'stdnum/lib/esm/pl/regon';
import { validate as pt } from 'stdnum/lib/esm/pt/nif';
import { validate as ro } from 'stdnum/lib/esm/ro/cui';
import { validate as se } from 'stdnum/lib/esm/se/orgnr';
import { validate as seVat } from 'stdnum/lib/esm/se/vat';
import { validate as uen } from 'stdnum/lib/esm/sg/uen';
import { validate as sk } from 'stdnum/lib/esm/sk/dph';
import { validate as th } from 'stdnum/lib/esm/th/moa';
import { validate as vkn } from 'stdnum/lib/esm/tr/vkn';
import { validate as ubn } from 'stdnum/lib/esm/tw/ubn';
import { validate as za } from 'stdnum/lib/esm/za/vat';
import type { NumberCheck } from '../lexicon/everywhere/numbers';

type Validate = (value: string) => { isValid: boolean };

const validators: Readonly<Record<Exclude<NumberCheck, 'invoice'>, Validate>> = {
  abn, acn, at, be, bn, ch, cnpj, cpf, cuit, cvr, cz, de, es, fi, fr, gb, gr, gstin, houjin, hu, ie, it, kr, lu, nit, nl, no, pl, pt, regon,
  rfc, ro, rut, se, seVat, siren, siret, sk, th, ubn, uen, uscc, vkn, za,
}; // prettier-ignore

/**
 * True where `value`, letters and digits only and in capitals, passes; false where it fails; null where that cannot be told.
 * A Japanese invoice number is `T` and a firm's number, but private traders get others, of which only the length is published.
 */
export function passes(check: NumberCheck | null, value: string): boolean | null {
  if (check === null) return null;
  if (check === 'invoice') return houjin(value.slice(1)).isValid ? true : null;
  return validators[check](value).isValid;
}
