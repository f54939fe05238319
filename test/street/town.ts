/**
 * The shops around the corner from the demo street: tests and `npm run street` know them all, the demo shows the street alone. A new one is
 * a content file in shops/ and a line here.
 */
import type { Shop, Site } from './model';
import { antykwariatZaulek } from './shops/antykwariat-zaulek';
import { bernsteinAusDanzig } from './shops/bernstein-aus-danzig';
import { boisPelletsArdennes } from './shops/bois-pellets-ardennes';
import { boletosPrimeraFila } from './shops/boletos-primera-fila';
import { borseFirmaReplica } from './shops/borse-firma-replica';
import { brasserieDuPetitPont } from './shops/brasserie-du-petit-pont';
import { cafeSerraAzul } from './shops/cafe-serra-azul';
import { coachOutletGinza } from './shops/coach-outlet-ginza';
import { dalbitGongbang } from './shops/dalbit-gongbang';
import { ebikeLagerhaus } from './shops/ebike-lagerhaus';
import { elektroKrollShop } from './shops/elektro-kroll-shop';
import { eletroPoupanca } from './shops/eletro-poupanca';
import { fadenfrohLabel } from './shops/fadenfroh-label';
import { fietsatelierDeBocht } from './shops/fietsatelier-de-bocht';
import { fotoBazarBrod } from './shops/foto-bazar-brod';
import { fripesDeLison } from './shops/fripes-de-lison';
import { frohusetTova } from './shops/frohuset-tova';
import { frontrowTicketDesk } from './shops/frontrow-ticket-desk';
import { gajeonChanggoSale } from './shops/gajeon-changgo-sale';
import { giftcardHarbor } from './shops/giftcard-harbor';
import { goldenMeadowPups } from './shops/golden-meadow-pups';
import { heizoelSparfuchs } from './shops/heizoel-sparfuchs';
import { hexcoinHardware } from './shops/hexcoin-hardware';
import { hjertegenbrug } from './shops/hjertegenbrug';
import { kaesereiAlpwies } from './shops/kaeserei-alpwies';
import { karcherLiquidacionOficial } from './shops/karcher-liquidacion-oficial';
import { komorebiBaisenjo } from './shops/komorebi-baisenjo';
import { legatoriaSospiro } from './shops/legatoria-sospiro';
import { legoJulesalgDk } from './shops/lego-julesalg-dk';
import { liederkranzOberau } from './shops/liederkranz-oberau';
import { maisonSofieAmsterdam } from './shops/maison-sofie-amsterdam';
import { medsWithoutVisit } from './shops/meds-without-visit';
import { megaOfertasPix } from './shops/mega-ofertas-pix';
import { mezesKamra } from './shops/mezes-kamra';
import { mieleDelCasale } from './shops/miele-del-casale';
import { minceurEssaiDecouverte } from './shops/minceur-essai-decouverte';
import { mydlarnaJitrenka } from './shops/mydlarna-jitrenka';
import { naradiVyprodejSkladu } from './shops/naradi-vyprodej-skladu';
import { neulepesa } from './shops/neulepesa';
import { northernScaleModels } from './shops/northern-scale-models';
import { oficinaDoBarro } from './shops/oficina-do-barro';
import { outbackPowerClearance } from './shops/outback-power-clearance';
import { outillageDestockagePro } from './shops/outillage-destockage-pro';
import { paketpunktAvgift } from './shops/paketpunkt-avgift';
import { papierwinkelTraunsee } from './shops/papierwinkel-traunsee';
import { parcelpigeonGadgets } from './shops/parcelpigeon-gadgets';
import { parksideLidlPromocja } from './shops/parkside-lidl-promocja';
import { peletySkladMorava } from './shops/pelety-sklad-morava';
import { polttopuutKotiin } from './shops/polttopuut-kotiin';
import { pracowniaLipowa } from './shops/pracownia-lipowa';
import { puppenkleiderOmaInge } from './shops/puppenkleider-oma-inge';
import { roweryElektryczneHurt } from './shops/rowery-elektryczne-hurt';
import { saiseiMobile } from './shops/saisei-mobile';
import { saltbushSaddlery } from './shops/saltbush-saddlery';
import { secondChapterBooks } from './shops/second-chapter-books';
import { skivbackenVinyl } from './shops/skivbacken-vinyl';
import { stormglasButik } from './shops/stormglas-butik';
import { stufePelletRisparmio } from './shops/stufe-pellet-risparmio';
import { szerszamKaracsonyAkcio } from './shops/szerszam-karacsony-akcio';
import { telarDeXochitl } from './shops/telar-de-xochitl';
import { telefoniRicondizionatiLampo } from './shops/telefoni-ricondizionati-lampo';
import { uhrenNachlassZuerich } from './shops/uhren-nachlass-zuerich';
import { ullbodenTarFarval } from './shops/ullboden-tar-farval';
import { witgoedVoordeelhal } from './shops/witgoed-voordeelhal';
import { wolwinkelDeKluwen } from './shops/wolwinkel-de-kluwen';
import { wrenAndPagePrints } from './shops/wren-and-page-prints';
import { yukinoshitaUtsuwa } from './shops/yukinoshita-utsuwa';
import { shops, sites } from './street';

/** By language, the honest ones first. */
export const townShops: readonly Shop[] = [
  northernScaleModels,
  parcelpigeonGadgets,
  saltbushSaddlery,
  secondChapterBooks,
  wrenAndPagePrints,
  frontrowTicketDesk,
  giftcardHarbor,
  goldenMeadowPups,
  hexcoinHardware,
  medsWithoutVisit,
  outbackPowerClearance,
  bernsteinAusDanzig,
  fadenfrohLabel,
  kaesereiAlpwies,
  papierwinkelTraunsee,
  puppenkleiderOmaInge,
  ebikeLagerhaus,
  elektroKrollShop,
  heizoelSparfuchs,
  liederkranzOberau,
  uhrenNachlassZuerich,
  brasserieDuPetitPont,
  fripesDeLison,
  boisPelletsArdennes,
  minceurEssaiDecouverte,
  outillageDestockagePro,
  telarDeXochitl,
  boletosPrimeraFila,
  karcherLiquidacionOficial,
  legatoriaSospiro,
  mieleDelCasale,
  borseFirmaReplica,
  stufePelletRisparmio,
  telefoniRicondizionatiLampo,
  fietsatelierDeBocht,
  wolwinkelDeKluwen,
  maisonSofieAmsterdam,
  witgoedVoordeelhal,
  antykwariatZaulek,
  pracowniaLipowa,
  parksideLidlPromocja,
  roweryElektryczneHurt,
  cafeSerraAzul,
  oficinaDoBarro,
  eletroPoupanca,
  megaOfertasPix,
  frohusetTova,
  skivbackenVinyl,
  paketpunktAvgift,
  ullbodenTarFarval,
  hjertegenbrug,
  stormglasButik,
  legoJulesalgDk,
  neulepesa,
  polttopuutKotiin,
  fotoBazarBrod,
  mydlarnaJitrenka,
  naradiVyprodejSkladu,
  peletySkladMorava,
  mezesKamra,
  szerszamKaracsonyAkcio,
  komorebiBaisenjo,
  yukinoshitaUtsuwa,
  coachOutletGinza,
  saiseiMobile,
  dalbitGongbang,
  gajeonChanggoSale,
];

/** Every shop and every site, those of the demo street first. */
export const allShops: readonly Shop[] = [...shops, ...townShops];
export const allSites: readonly Site[] = [...sites, ...townShops];
