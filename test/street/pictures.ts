/** Drawn pictures: every product, logo and seal of the street is a small SVG of its own. */
import { escape } from './markup';
import type { Picture } from './model';

/** Shapes on a field of 200 × 200; `C` stands for the product's colour. */
const SHAPES: Readonly<Record<Picture, string>> = {
  board:
    '<rect x="52" y="62" width="96" height="106" rx="14" fill="C"/><rect x="88" y="26" width="24" height="48" rx="11" fill="C"/><circle cx="100" cy="40" r="5" fill="#fff"/><path d="M66 88q34 10 68 0M66 118q34 10 68 0M66 146q34 8 68 0" fill="none" stroke="#0002" stroke-width="3"/>',
  jar: '<rect x="66" y="66" width="68" height="100" rx="14" fill="C"/><rect x="62" y="44" width="76" height="22" rx="6" fill="#5a4a3c"/><rect x="74" y="98" width="52" height="36" rx="4" fill="#fffc"/>',
  bottle:
    '<path d="M88 30h24v34q22 14 22 38v56q0 12-12 12H78q-12 0-12-12v-56q0-24 22-38z" fill="C"/><rect x="72" y="108" width="56" height="38" fill="#fffc"/>',
  cup: '<path d="M56 66h80v58q0 36-40 36t-40-36z" fill="C"/><path d="M136 80h10q20 0 20 20t-20 20h-10" fill="none" stroke="C" stroke-width="10"/><path d="M64 78h64" stroke="#fff8" stroke-width="6"/>',
  bowl: '<path d="M40 88h120q0 66-60 66T40 88z" fill="C"/><rect x="80" y="152" width="40" height="12" rx="4" fill="C"/><path d="M50 100h100" stroke="#fff8" stroke-width="5"/>',
  soap: '<rect x="44" y="78" width="112" height="62" rx="22" fill="C"/><rect x="66" y="94" width="68" height="30" rx="12" fill="#fff6"/><circle cx="150" cy="60" r="10" fill="#fff9"/><circle cx="132" cy="48" r="6" fill="#fff9"/>',
  candle:
    '<rect x="64" y="80" width="72" height="86" rx="8" fill="C"/><path d="M100 80V62" stroke="#444" stroke-width="4"/><path d="M100 30q16 20 0 34-16-14 0-34z" fill="#f4b24a"/>',
  lamp: '<path d="M70 40h60l26 62H44z" fill="C"/><path d="M100 102v54" stroke="#555" stroke-width="8"/><rect x="66" y="154" width="68" height="12" rx="6" fill="#555"/>',
  bag: '<rect x="46" y="78" width="108" height="86" rx="12" fill="C"/><path d="M72 80q0-44 28-44t28 44" fill="none" stroke="C" stroke-width="10"/><path d="M46 104h108" stroke="#0003" stroke-width="6"/>',
  shoe: '<path d="M34 130q4-40 20-52l26 16q18 24 54 28 34 4 32 26H38q-6 0-4-18z" fill="C"/><rect x="34" y="146" width="134" height="14" rx="7" fill="#fff"/><path d="M84 98l12-8M96 108l12-8M110 116l10-8" stroke="#fff" stroke-width="5"/>',
  shirt: '<path d="M72 40q28 22 56 0l38 24-18 32-16-8v78H68V88l-16 8-18-32z" fill="C"/>',
  sack: '<path d="M62 58q38 14 76 0l12 100q2 10-10 10H60q-12 0-10-10z" fill="C"/><path d="M66 44q34 14 68 0l4 16q-38 14-76 0z" fill="#0003"/><rect x="72" y="92" width="56" height="40" rx="6" fill="#fffb"/>',
  tool: '<rect x="92" y="64" width="18" height="106" rx="8" fill="#8b5e34"/><path d="M48 40h76q24 0 30 28h-40v10H74V68H48z" fill="C"/>',
  chisel:
    '<rect x="88" y="30" width="24" height="66" rx="10" fill="#8b5e34"/><rect x="84" y="92" width="32" height="10" rx="3" fill="#c9a24a"/><path d="M90 102h20v60l-20-12z" fill="C"/>',
  mallet:
    '<rect x="92" y="82" width="16" height="86" rx="8" fill="#a5763f"/><rect x="54" y="38" width="92" height="50" rx="10" fill="C"/><path d="M66 38v50M134 38v50" stroke="#0002" stroke-width="4"/>',
  wheel:
    '<circle cx="100" cy="100" r="62" fill="none" stroke="#333" stroke-width="12"/><circle cx="100" cy="100" r="12" fill="C"/><path d="M100 44v112M44 100h112M60 60l80 80M140 60l-80 80" stroke="C" stroke-width="4"/>',
  phone:
    '<rect x="64" y="30" width="72" height="140" rx="14" fill="#222"/><rect x="70" y="42" width="60" height="110" rx="4" fill="C"/><circle cx="100" cy="161" r="4" fill="#888"/>',
  box: '<path d="M100 40l60 28v64l-60 28-60-28V68z" fill="C"/><path d="M40 68l60 28 60-28M100 96v64" fill="none" stroke="#0004" stroke-width="5"/>',
  tin: '<rect x="60" y="52" width="80" height="108" rx="10" fill="C"/><ellipse cx="100" cy="54" rx="40" ry="12" fill="#fff8"/><rect x="60" y="88" width="80" height="36" fill="#fffb"/>',
  button:
    '<circle cx="100" cy="100" r="56" fill="C"/><circle cx="100" cy="100" r="44" fill="none" stroke="#0003" stroke-width="5"/><circle cx="86" cy="86" r="7" fill="#fff"/><circle cx="114" cy="86" r="7" fill="#fff"/><circle cx="86" cy="114" r="7" fill="#fff"/><circle cx="114" cy="114" r="7" fill="#fff"/>',
  basket:
    '<path d="M44 92h112l-12 66q-2 8-10 8H66q-8 0-10-8z" fill="C"/><path d="M60 92q0-54 40-54t40 54" fill="none" stroke="C" stroke-width="8"/><path d="M50 116h100M54 140h92" stroke="#0003" stroke-width="5"/>',
  machine:
    '<rect x="50" y="40" width="100" height="36" rx="10" fill="C"/><rect x="50" y="76" width="30" height="80" fill="C"/><rect x="44" y="152" width="112" height="16" rx="6" fill="#444"/><path d="M100 118h36v18q0 14-18 14t-18-14z" fill="#fff"/><rect x="108" y="76" width="20" height="18" fill="#444"/>',
  book: '<path d="M58 38h76q10 0 10 10v110q0 8-10 8H58z" fill="C"/><path d="M58 38v128" stroke="#0004" stroke-width="10"/><rect x="80" y="62" width="48" height="30" fill="#fffb"/>',
  ticket:
    '<path d="M34 66h132v22q-14 0-14 14t14 14v22H34v-22q14 0 14-14t-14-14z" fill="C"/><path d="M120 72v60" stroke="#fff" stroke-width="4" stroke-dasharray="6 6"/>',
  pet: '<ellipse cx="100" cy="112" rx="46" ry="42" fill="C"/><path d="M58 88q-18-34 4-46 18 8 20 32M142 88q18-34-4-46-18 8-20 32" fill="C"/><circle cx="84" cy="104" r="6" fill="#222"/><circle cx="116" cy="104" r="6" fill="#222"/><ellipse cx="100" cy="124" rx="10" ry="7" fill="#222"/>',
  pill: '<rect x="46" y="76" width="108" height="48" rx="24" fill="#fff" stroke="#0002" stroke-width="3"/><path d="M70 76h30v48H70q-24 0-24-24t24-24z" fill="C"/>',
  voucher:
    '<rect x="36" y="60" width="128" height="80" rx="10" fill="C"/><path d="M36 84h128" stroke="#0003" stroke-width="14"/><rect x="52" y="110" width="54" height="12" rx="3" fill="#fffb"/>',
  bike: '<circle cx="62" cy="124" r="34" fill="none" stroke="#333" stroke-width="7"/><circle cx="140" cy="124" r="34" fill="none" stroke="#333" stroke-width="7"/><path d="M62 124l26-48h40l12 48M88 76l20 48 24-46M80 66h18M126 78l-4-16h16" fill="none" stroke="C" stroke-width="7"/>',
  cheese:
    '<path d="M36 132l96-74q32 20 32 74z" fill="C"/><circle cx="92" cy="116" r="9" fill="#0002"/><circle cx="130" cy="98" r="7" fill="#0002"/><circle cx="126" cy="120" r="5" fill="#0002"/>',
  record:
    '<circle cx="100" cy="100" r="66" fill="#1d1d1f"/><circle cx="100" cy="100" r="50" fill="none" stroke="#fff2" stroke-width="3"/><circle cx="100" cy="100" r="24" fill="C"/><circle cx="100" cy="100" r="4" fill="#fff"/>',
  brick:
    '<rect x="40" y="84" width="120" height="66" rx="4" fill="C"/><rect x="52" y="68" width="20" height="18" rx="3" fill="C"/><rect x="90" y="68" width="20" height="18" rx="3" fill="C"/><rect x="128" y="68" width="20" height="18" rx="3" fill="C"/><path d="M40 102h120" stroke="#0002" stroke-width="3"/>',
  watch:
    '<rect x="82" y="24" width="36" height="152" rx="8" fill="#4a3728"/><circle cx="100" cy="100" r="44" fill="C"/><circle cx="100" cy="100" r="34" fill="#fff"/><path d="M100 100V76M100 100l16 10" stroke="#222" stroke-width="5"/>',
  chair:
    '<path d="M66 34h12v70h44V34h12v134h-12v-34H78v34H66z" fill="C"/><rect x="62" y="100" width="76" height="16" rx="5" fill="C"/><path d="M78 56h44" stroke="C" stroke-width="8"/>',
  camera:
    '<rect x="40" y="66" width="120" height="84" rx="12" fill="C"/><rect x="80" y="52" width="40" height="18" rx="4" fill="C"/><circle cx="100" cy="108" r="28" fill="#222"/><circle cx="100" cy="108" r="17" fill="#6b87a6"/><circle cx="142" cy="82" r="6" fill="#fff9"/>',
  stove:
    '<rect x="54" y="50" width="92" height="112" rx="6" fill="C"/><rect x="68" y="78" width="64" height="48" rx="4" fill="#201a17"/><path d="M100 86q16 16 4 34h-14q-8-14 10-34z" fill="#f08a2c"/><rect x="90" y="22" width="20" height="28" fill="#444"/>',
};

/** Picture of a product, 200 × 200 units. */
export function productPicture(picture: Picture, colour: string, ground: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="600" height="600"><rect width="200" height="200" fill="${ground}"/><ellipse cx="100" cy="172" rx="66" ry="8" fill="#0001"/>${SHAPES[picture].replaceAll('"C"', `"${colour}"`)}</svg>`;
}

/** A shop's name as its logo. */
export function wordmark(name: string, ink: string): string {
  const width = 8 + name.length * 13;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 40" width="${width}" height="40"><text x="0" y="29" font-family="Georgia, serif" font-size="25" font-weight="700" textLength="${width - 8}" lengthAdjust="spacingAndGlyphs" fill="${ink}">${escape(name)}</text></svg>`;
}

/** A name on a small plate: payment logos and seals. */
export function namePlate(name: string, ink: string, paper: string): string {
  const width = 24 + name.length * 9;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 32" width="${width}" height="32"><rect x="1" y="1" width="${width - 2}" height="30" rx="5" fill="${paper}" stroke="${ink}" stroke-opacity=".25"/><text x="${width / 2}" y="21" font-family="sans-serif" font-size="14" font-weight="600" text-anchor="middle" fill="${ink}">${escape(name)}</text></svg>`;
}
