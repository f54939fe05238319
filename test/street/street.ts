/** Every site of the street. A new one is a content file in shops/ and a line here; street.test.ts sees that none is forgotten. */
import type { NoShop, Shop, Site } from './model';
import { adidasOutletSale } from './shops/adidas-outlet-sale';
import { atelierMirabelle } from './shops/atelier-mirabelle';
import { brindleAndOak } from './shops/brindle-and-oak';
import { ceramicaOlmeda } from './shops/ceramica-olmeda';
import { cocinaDeMarta } from './shops/cocina-de-marta';
import { fernhollowTea } from './shops/fernhollow-tea';
import { hofladenLindental } from './shops/hofladen-lindental';
import { kaffeeweltSonderposten } from './shops/kaffeewelt-sonderposten';
import { kleingartenSonnenhang } from './shops/kleingarten-sonnenhang';
import { lanternGazette } from './shops/lantern-gazette';
import { lederwarenHartmannAbschied } from './shops/lederwaren-hartmann-abschied';
import { leuchtenhausAbendrot } from './shops/leuchtenhaus-abendrot';
import { lumaHomeClearance } from './shops/luma-home-clearance';
import { maisonVerlaineSoldes } from './shops/maison-verlaine-soldes';
import { northgateCycles } from './shops/northgate-cycles';
import { pelletsDirekt24 } from './shops/pellets-direkt24';
import { rucheDeJeanne } from './shops/ruche-de-jeanne';
import { tecnogangasExpress } from './shops/tecnogangas-express';
import { tinkerAndThread } from './shops/tinker-and-thread';
import { werkbankHolst } from './shops/werkbank-holst';

/** The shops, in the order in which the demo shows them. */
export const shops: readonly Shop[] = [
  brindleAndOak,
  fernhollowTea,
  tinkerAndThread,
  adidasOutletSale,
  hofladenLindental,
  leuchtenhausAbendrot,
  werkbankHolst,
  lederwarenHartmannAbschied,
  pelletsDirekt24,
  kaffeeweltSonderposten,
  atelierMirabelle,
  rucheDeJeanne,
  maisonVerlaineSoldes,
  ceramicaOlmeda,
  tecnogangasExpress,
  northgateCycles,
  lumaHomeClearance,
];

export const noShops: readonly NoShop[] = [kleingartenSonnenhang, lanternGazette, cocinaDeMarta];

export const sites: readonly Site[] = [...shops, ...noShops];
