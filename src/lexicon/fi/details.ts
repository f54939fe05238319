import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['palautuksen postikulu*', 'palautuskulu*', 'palautuksen kulu*', 'palautus on maksuton', 'ilmainen palautus', 'maksuton palautus', 'palautus on ilmainen'],
    byShop: ['maksuton', 'ilmainen', 'me maksamme', 'maksamme palautuks*', 'vastaamme palautus*'],
    byShopper: ['asiakas maksaa', 'asiakas vastaa', 'maksat itse', 'ostaja maksaa', 'ostaja vastaa', 'vastaat itse', 'omalla kustannuksella'],
    faulty: ['viallinen', 'viallis*', 'virheelli*'],
    restocking: ['käsittelymaksu*', 'käsittelykulu*'],
    exchange: ['vaihto', 'vaihdon', 'vaihda*'],
    not: ['ei', 'eivät', 'ilman', 'paitsi', 'lukuun ottamatta', 'poikkeu*'],
    refund: ['palautamme maksun', 'palautamme raha*', 'hyvit*', 'rahat takaisin'],
    receipt: ['vastaanot*', 'toimituksesta', 'saapumi*'],
    order: ['ostopäiv*', 'tilauspäiv*', 'tilaamisesta'],
    sale: ['alennustuot*', 'poistotuot*'],
    opened: ['hygien*', 'avattu*', 'sinetöi*', 'alusvaat*'],
    custom: ['mittatilaus*', 'räätälöi*', 'yksilölli*'],
    withdrawal: ['peruutusoikeu*', 'peruuttamisoikeu*'],
    form: ['peruutuslomak*', 'peruuttamislomak*'],
    voucher: ['lahjakort*', 'hyvitykse* kauppaan', 'ostohyvity*'],
    only: ['vain', 'ainoastaan'],
  },
  shipping: {
    free: ['ilmai*', 'maksuton', 'ilman toimituskuluja', 'veloituksetta'],
    above: ['yli', 'alkaen', 'vähintään'],
    arrival: ['toimitusai*', 'toimitetaan', 'toimitus'],
    handling: ['käsittel*', 'lähetetään'],
    business: ['arkipäiv*', 'työpäiv*'],
    worldwide: ['maailmanlaajui*', 'kaikkialle maailma*'],
  },
  privacy: {
    controller: ['rekisterinpitäjä*'],
    purposes: ['tarkoitu*', 'toimittamiseksi', 'käytämme'],
    sharing: ['kolmansi*', 'luovut*', 'jaamme'],
    rights: ['oikeutesi', 'oikeus tarkastaa', 'oikaista'],
  },
  terms: {
    law: ['sovellet*', 'lakia', 'lakien', 'oikeuspaik*', 'lainsäädän*'],
    recurring: ['kuukaudessa', 'kuukausittain', 'joka kuukausi', '# päivän välein', 'uusiutuu automaattisesti', 'jatkuu automaattisesti', '# viikon välein', 'joka # päivä'],
    charged: ['veloitetaan', 'veloitus', 'veloittaa', 'laskutetaan'],
    trial: ['kokeilujakso*', 'kokeiluaika*', 'kokeiluajan', 'kokeilupakkau*'],
    subscription: ['kestotilau*', 'tilausjäsenyy*', 'jäsenyys'],
  },
  warranty: {
    years: ['vuosi', 'vuotta', 'vuoden'],
    legal: ['virhevastuu*', 'kuluttajansuojala*', 'lakisäätei*'],
  },
}; // prettier-ignore
