/**
 * The shops around the corner from the demo street: tests and `npm run street` know them all, the demo shows the street alone. A new one is
 * a content file in shops/ and a line here.
 */
import type { Shop, Site } from './model';
import { antykwariatZaulek } from './shops/antykwariat-zaulek';
import { badaollaeGyul } from './shops/badaollae-gyul';
import { balkonstromDepot } from './shops/balkonstrom-depot';
import { bernsteinAusDanzig } from './shops/bernstein-aus-danzig';
import { bluetenwunderSaatgut } from './shops/bluetenwunder-saatgut';
import { boisPelletsArdennes } from './shops/bois-pellets-ardennes';
import { boletosPrimeraFila } from './shops/boletos-primera-fila';
import { borseFirmaReplica } from './shops/borse-firma-replica';
import { brasserieDuPetitPont } from './shops/brasserie-du-petit-pont';
import { brennholzRiederhof } from './shops/brennholz-riederhof';
import { cafeSerraAzul } from './shops/cafe-serra-azul';
import { caixasPerdidas } from './shops/caixas-perdidas';
import { calzoleriaAnticaBrenta } from './shops/calzoleria-antica-brenta';
import { camaraIlincai } from './shops/camara-ilincai';
import { cedarFlatsBandBoosters } from './shops/cedar-flats-band-boosters';
import { chatonsDuBoisJoli } from './shops/chatons-du-bois-joli';
import { coachOutletGinza } from './shops/coach-outlet-ginza';
import { dalbitGongbang } from './shops/dalbit-gongbang';
import { domaineDesTroisMurgers } from './shops/domaine-des-trois-murgers';
import { ebikeLagerhaus } from './shops/ebike-lagerhaus';
import { editionsDuHerissonBorgne } from './shops/editions-du-herisson-borgne';
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
import { hearthAndHazelJewellers } from './shops/hearth-and-hazel-jewellers';
import { heizoelSparfuchs } from './shops/heizoel-sparfuchs';
import { hembygdIGranhult } from './shops/hembygd-i-granhult';
import { hexcoinHardware } from './shops/hexcoin-hardware';
import { hjertegenbrug } from './shops/hjertegenbrug';
import { kaesereiAlpwies } from './shops/kaeserei-alpwies';
import { karcherLiquidacionOficial } from './shops/karcher-liquidacion-oficial';
import { koekayttoKlubi } from './shops/koekaytto-klubi';
import { komorebiBaisenjo } from './shops/komorebi-baisenjo';
import { legatoriaSospiro } from './shops/legatoria-sospiro';
import { legoJulesalgDk } from './shops/lego-julesalg-dk';
import { lichidareTelevizoare } from './shops/lichidare-televizoare';
import { liederkranzOberau } from './shops/liederkranz-oberau';
import { lonestarContainerDepot } from './shops/lonestar-container-depot';
import { loonRidgeMaple } from './shops/loon-ridge-maple';
import { loylykauha } from './shops/loylykauha';
import { maisonSofieAmsterdam } from './shops/maison-sofie-amsterdam';
import { maresiaBiquinis } from './shops/maresia-biquinis';
import { marlowFinchCraftsLiquidation } from './shops/marlow-finch-crafts-liquidation';
import { medsWithoutVisit } from './shops/meds-without-visit';
import { megaOfertasPix } from './shops/mega-ofertas-pix';
import { mezesKamra } from './shops/mezes-kamra';
import { mieleDelCasale } from './shops/miele-del-casale';
import { minceurEssaiDecouverte } from './shops/minceur-essai-decouverte';
import { mobilskallen } from './shops/mobilskallen';
import { mydlarnaJitrenka } from './shops/mydlarna-jitrenka';
import { naradiVyprodejSkladu } from './shops/naradi-vyprodej-skladu';
import { neulepesa } from './shops/neulepesa';
import { nordheimAtvSalg } from './shops/nordheim-atv-salg';
import { northernScaleModels } from './shops/northern-scale-models';
import { oficinaDoBarro } from './shops/oficina-do-barro';
import { outbackPowerClearance } from './shops/outback-power-clearance';
import { outillageDestockagePro } from './shops/outillage-destockage-pro';
import { paketpunktAvgift } from './shops/paketpunkt-avgift';
import { papierwinkelTraunsee } from './shops/papierwinkel-traunsee';
import { paprikaudvar } from './shops/paprikaudvar';
import { parcelpigeonGadgets } from './shops/parcelpigeon-gadgets';
import { parfemyOvereno } from './shops/parfemy-overeno';
import { parksideLidlPromocja } from './shops/parkside-lidl-promocja';
import { peletySkladMorava } from './shops/pelety-sklad-morava';
import { podoCardGonggu } from './shops/podo-card-gonggu';
import { polttopuutKotiin } from './shops/polttopuut-kotiin';
import { pracowniaLipowa } from './shops/pracownia-lipowa';
import { puppenkleiderOmaInge } from './shops/puppenkleider-oma-inge';
import { ricambiDelGalletto } from './shops/ricambi-del-galletto';
import { roweryElektryczneHurt } from './shops/rowery-elektryczne-hurt';
import { saiseiMobile } from './shops/saisei-mobile';
import { saltbushSaddlery } from './shops/saltbush-saddlery';
import { schuhhausAhlbeckRaeumung } from './shops/schuhhaus-ahlbeck-raeumung';
import { secondChapterBooks } from './shops/second-chapter-books';
import { skautUllverksted } from './shops/skaut-ullverksted';
import { skivbackenVinyl } from './shops/skivbacken-vinyl';
import { slankepennenDirekte } from './shops/slankepennen-direkte';
import { stormglasButik } from './shops/stormglas-butik';
import { stufePelletRisparmio } from './shops/stufe-pellet-risparmio';
import { szerszamKaracsonyAkcio } from './shops/szerszam-karacsony-akcio';
import { telarDeXochitl } from './shops/telar-de-xochitl';
import { telefoniRicondizionatiLampo } from './shops/telefoni-ricondizionati-lampo';
import { thimbleAndDart } from './shops/thimble-and-dart';
import { tsukiyomiYugi } from './shops/tsukiyomi-yugi';
import { tuinrustLoungesets } from './shops/tuinrust-loungesets';
import { uhrenNachlassZuerich } from './shops/uhren-nachlass-zuerich';
import { ullbodenTarFarval } from './shops/ullboden-tar-farval';
import { umikazeTackle } from './shops/umikaze-tackle';
import { wegielProstoZKopalni } from './shops/wegiel-prosto-z-kopalni';
import { witgoedVoordeelhal } from './shops/witgoed-voordeelhal';
import { wolwinkelDeKluwen } from './shops/wolwinkel-de-kluwen';
import { wrenAndPagePrints } from './shops/wren-and-page-prints';
import { wyszywankaOksany } from './shops/wyszywanka-oksany';
import { yukinoshitaUtsuwa } from './shops/yukinoshita-utsuwa';
import { zweitrechnerWerkstatt } from './shops/zweitrechner-werkstatt';
import { shops, sites } from './street';

/** By language, the honest ones first. */
export const townShops: readonly Shop[] = [
  cedarFlatsBandBoosters,
  loonRidgeMaple,
  northernScaleModels,
  parcelpigeonGadgets,
  saltbushSaddlery,
  secondChapterBooks,
  thimbleAndDart,
  wrenAndPagePrints,
  frontrowTicketDesk,
  giftcardHarbor,
  goldenMeadowPups,
  hearthAndHazelJewellers,
  hexcoinHardware,
  lonestarContainerDepot,
  marlowFinchCraftsLiquidation,
  medsWithoutVisit,
  outbackPowerClearance,
  bernsteinAusDanzig,
  brennholzRiederhof,
  fadenfrohLabel,
  kaesereiAlpwies,
  papierwinkelTraunsee,
  puppenkleiderOmaInge,
  zweitrechnerWerkstatt,
  balkonstromDepot,
  bluetenwunderSaatgut,
  ebikeLagerhaus,
  elektroKrollShop,
  heizoelSparfuchs,
  liederkranzOberau,
  schuhhausAhlbeckRaeumung,
  uhrenNachlassZuerich,
  brasserieDuPetitPont,
  domaineDesTroisMurgers,
  editionsDuHerissonBorgne,
  fripesDeLison,
  boisPelletsArdennes,
  chatonsDuBoisJoli,
  minceurEssaiDecouverte,
  outillageDestockagePro,
  telarDeXochitl,
  boletosPrimeraFila,
  karcherLiquidacionOficial,
  legatoriaSospiro,
  mieleDelCasale,
  ricambiDelGalletto,
  borseFirmaReplica,
  calzoleriaAnticaBrenta,
  stufePelletRisparmio,
  telefoniRicondizionatiLampo,
  fietsatelierDeBocht,
  wolwinkelDeKluwen,
  maisonSofieAmsterdam,
  tuinrustLoungesets,
  witgoedVoordeelhal,
  antykwariatZaulek,
  pracowniaLipowa,
  wyszywankaOksany,
  parksideLidlPromocja,
  roweryElektryczneHurt,
  wegielProstoZKopalni,
  cafeSerraAzul,
  maresiaBiquinis,
  oficinaDoBarro,
  caixasPerdidas,
  eletroPoupanca,
  megaOfertasPix,
  frohusetTova,
  skivbackenVinyl,
  hembygdIGranhult,
  paketpunktAvgift,
  ullbodenTarFarval,
  hjertegenbrug,
  mobilskallen,
  stormglasButik,
  legoJulesalgDk,
  slankepennenDirekte,
  skautUllverksted,
  nordheimAtvSalg,
  loylykauha,
  neulepesa,
  koekayttoKlubi,
  polttopuutKotiin,
  fotoBazarBrod,
  mydlarnaJitrenka,
  naradiVyprodejSkladu,
  parfemyOvereno,
  peletySkladMorava,
  mezesKamra,
  paprikaudvar,
  szerszamKaracsonyAkcio,
  camaraIlincai,
  lichidareTelevizoare,
  komorebiBaisenjo,
  tsukiyomiYugi,
  yukinoshitaUtsuwa,
  coachOutletGinza,
  saiseiMobile,
  umikazeTackle,
  badaollaeGyul,
  dalbitGongbang,
  gajeonChanggoSale,
  podoCardGonggu,
];

/** Every shop and every site, those of the demo street first. */
export const allShops: readonly Shop[] = [...shops, ...townShops];
export const allSites: readonly Site[] = [...sites, ...townShops];
