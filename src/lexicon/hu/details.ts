import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['visszaküldés költség*', 'visszaszállítás költség*', 'visszaküldés ingyenes', 'ingyenes visszaküldés', 'visszaküldési költség*', 'visszaküldés díja'],
    byShop: ['ingyenes', 'díjmentes*', 'mi fizetjük', 'mi álljuk', 'költségünkre'],
    byShopper: ['vásárlót terheli', 'vevőt terheli', 'fogyasztót terheli', 'önt terheli', 'saját költség*', 'vásárló fizeti'],
    faulty: ['hibás', 'hibásan', 'sérült*'],
    restocking: ['újrakészletezési díj', 'kezelési költség*'],
    exchange: ['csere', 'cserél*', 'cserére'],
    not: ['nem', 'nincs', 'kivéve', 'nélkül', 'kizár*'],
    refund: ['visszatérít*', 'visszafizet*', 'pénzvisszatérít*'],
    receipt: ['átvétel*', 'kézhezvétel*', 'kézbesítés*'],
    order: ['vásárlás nap*', 'vásárlástól', 'megrendelés nap*'],
    sale: ['akciós', 'kiárusít*'],
    opened: ['higién*', 'felbontott', 'bontott', 'fehérnem*'],
    custom: ['egyedi*', 'személyre szab*', 'méretre'],
    withdrawal: ['elállási', 'elállhat*'],
    form: ['elállási nyilatkozat*', 'nyilatkozatminta'],
    voucher: ['utalvány*', 'kupon*'],
    only: ['csak', 'kizárólag'],
  },
  shipping: {
    free: ['ingyenes*', 'díjmentes*'],
    above: ['felett', 'fölött', 'feletti', 'minimum'],
    arrival: ['szállítási idő', 'kiszállít*', 'kézbesít*', 'szállítás'],
    handling: ['feldolgoz*', 'feladás*', 'feladjuk'],
    business: ['munkanap*'],
    worldwide: ['világszerte', 'egész világ*'],
  },
  privacy: {
    controller: ['adatkezelője', 'adatkezelő'],
    purposes: ['cél*', 'teljesítéséhez', 'kezeljük'],
    sharing: ['harmadik', 'továbbít*', 'kapja meg'],
    rights: ['jogai*', 'hozzáférés*', 'helyesbít*'],
  },
  terms: {
    law: ['irányadó', 'joga', 'bíróság*', 'törvényei'],
    recurring: ['havonta', 'havi', '# naponta', 'minden hónapban', 'hetente', 'automatikusan megújul', 'automatikusan meghosszabbod*', '# hetente'],
    charged: ['terhel*', 'levon*', 'felszámít*', 'megterhel*'],
    trial: ['próbaidő*', 'próbacsomag*', 'próbaverzió*'],
    subscription: ['előfizetés*', 'tagság'],
  },
  warranty: {
    years: ['év', 'éves'],
    legal: ['kellékszavatosság*', 'jótállás*', 'szavatosság*'],
  },
}; // prettier-ignore
