/** What all the street's stylesheets share: calm defaults; each skin adds its own layout. */
import type { Shop } from './model';

export function baseStyle({ accent, ground }: Shop): string {
  return `*{box-sizing:border-box}
body{margin:0;font:16px/1.6 system-ui,"Segoe UI",Roboto,sans-serif;color:#24221f;background:#fff}
a{color:inherit}
img{max-width:100%;height:auto;display:block}
h1,h2,h3{line-height:1.25;font-weight:600}
button,.button,.btn,input[type=submit]{font:inherit;background:${accent};color:#fff;border:0;border-radius:6px;padding:.7em 1.4em;cursor:pointer;text-decoration:none;display:inline-block}
input,select,textarea{font:inherit;padding:.55em .7em;border:1px solid #bbb5ad;border-radius:6px;width:100%;background:#fff}
input[type=radio],input[type=checkbox]{width:auto}
input[type=number]{width:5.5rem;display:block;margin:.2em 0 .9em}
li a,nav a,h2 a,h3 a{text-decoration:none}
a:hover{text-decoration:underline}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.35em 1.4em}
dd{margin:0}
del,s,.was{color:#77716a;font-weight:400}
.countdown{background:${ground};text-align:center;padding:.5em 1em}
.countdown strong{font-variant-numeric:tabular-nums}
.ticker{position:fixed;left:1rem;bottom:1rem;max-width:17rem;background:#fff;border:1px solid #ddd;border-radius:8px;padding:.6em 1em;font-size:.85rem;box-shadow:0 4px 14px #0002}
.review{border-top:1px solid #e4dfd8;padding:.6em 0}
.review p{margin:.2em 0}
.reply{padding-left:1em;border-left:3px solid ${accent}}
.stars,.rating-summary{color:#9a6a00}
.seal{display:inline-block;margin-right:.6em}
.stock{color:#a3381c;font-size:.9rem;display:block;margin:.4em 0}
.social{margin-right:1em}
iframe{border:0;width:100%;height:190px}
`;
}
