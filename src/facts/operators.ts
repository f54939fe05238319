/** Operators: firm names with their legal form, where a page says who it belongs to: imprint, footer, copyright, or behind words like "operated by". */
import { leadingForms, legalForms } from '../lexicon/everywhere/companies';
import { paymentProviders } from '../lexicon/everywhere/payment-providers';
import type { Words } from '../lexicon/words';
import type { IdentityFact } from '../model/facts';
import type { PageSnapshot, SnapshotBlock } from '../model/snapshot';
import type { PageContext } from './context';
import { ownLabel } from './domain';
import { excerpt, quote } from './evidence';
import { ofLists } from './lists';
import { holds } from './phrases';
import { fold } from './word-text';
import { policyTopicOf } from './policy-topic';
import { isType, valueOf } from './structured';
import { wordsIn } from './words';

const operatorWords = (words: Words): readonly string[] => words.company.operator;
const MAX = 8;
const MAX_BLOCK = 1200;
/** A label and the name behind it may stand in boxes of their own, so many blocks apart. */
const NEAR = 2;

const forms = [...legalForms].sort(([a], [b]) => b.length - a.length);
const formCountry = new Map([...forms, ...leadingForms]);
const escaped = forms.map(([form]) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', ' ?'));
const FORM = new RegExp(`(?<=[\\p{L}\\d.)&'’+-],? )(?:${escaped.join('|')})(?![\\p{L}\\d])`, 'gu');
/** The words right before a form: up to seven with a capital, a digit, or of the small ones that names hold. */
const NAME =
  /(?:(?<![\p{L}\d])(?:[\p{Lu}\d&@][\p{L}\d&.'’+@-]{0,30},?|\p{Ll}[\p{L}\d]{0,24}[.-][\p{L}\d.-]{1,24}|und|and|et|y|de|du|des|del|della|di|la|le|les|von|van|the|of|für)\s){1,7}$/u;
/** Where names go on in small letters (`Moravské palivové dřevo s.r.o.`): a capital after a sign or at the start, then up to four words. */
const NAME_IN_SMALL = /(?:^|[,:;(|·–-]\s{0,2})(\p{Lu}[\p{L}\d&.'’-]{1,30}(?:\s[\p{L}\d&.'’-]{1,30}){1,4}\s)$/u;
/** A form, and the name behind it: words with a capital, and the small ones between. */
const LEADING = new RegExp(
  `(?<![\\p{L}\\d])(${leadingForms.map(([form]) => form).join('|')})\\s[«“"]?((?:(?:de|du|des|d['’]|la|le|les|l['’]|et|&)\\s?){0,2}\\p{Lu}[\\p{L}\\d&.'’-]{0,30}(?:\\s(?:(?:de|du|des|la|le|les|et|&)\\s){0,2}[\\p{Lu}\\d][\\p{L}\\d&.'’-]{0,30}){0,5})`,
  'gu',
);
const NAME_CHARS = 160;
const EASTERN = /(?:株式会社|有限会社|주식회사|\(주\))\s?[\p{L}\d]{2,30}|[\p{L}\d]{2,30}(?:株式会社|有限会社|有限公司)/gu;
/** Services that policies name: they run no shop here. */
const services = ofLists(({ thirdParties }) => {
  const hosts = [...thirdParties, ...paymentProviders.flatMap((provider) => provider.hosts)];
  return new Set(hosts.map((host) => ownLabel(host)).filter((label) => label.length >= 3));
});

const known = new WeakMap<PageContext, IdentityFact['operators']>();

export function readOperators(snapshot: PageSnapshot, context: PageContext): IdentityFact['operators'] {
  const operators = known.get(context) ?? operatorsOf(snapshot, context);
  known.set(context, operators);
  return operators;
}

function operatorsOf(snapshot: PageSnapshot, context: PageContext): IdentityFact['operators'] {
  const topic = policyTopicOf(snapshot, context)?.topic;
  const openPage =
    topic === 'legal-notice' || topic === 'contact' || /impress|imprint|legal|mentions|aviso|kontakt|contact/.test(context.path);
  const found = new Map<string, IdentityFact['operators'][number]>();
  const add = (name: string, form: string, block: SnapshotBlock, at: number): void => {
    const key = fold(name);
    if (found.size >= MAX || found.has(key) || isService(name)) return;
    found.set(key, {
      name: name.slice(0, 240),
      form,
      country: formCountry.get(form) ?? null,
      evidence: [quote('text', excerpt(block.text, at), context.page, block.n)],
    });
  };
  const labels = wordsIn(context.language, operatorWords);
  let labelledAt = -NEAR - 1;
  for (const [index, block] of context.visible.entries()) {
    if (block.text.length > MAX_BLOCK) continue;
    const labelled = holds(labels, context.words(block.text.slice(0, 300)));
    if (labelled) labelledAt = index;
    const trusted = openPage || block.region === 'footer' || /©|\(c\)|copyright/i.test(block.text) || index - labelledAt <= NEAR;
    if (!trusted) continue;
    for (const match of block.text.matchAll(FORM)) {
      const text = block.text.slice(Math.max(0, match.index - NAME_CHARS), match.index);
      const before = NAME.exec(text)?.[0] ?? NAME_IN_SMALL.exec(text)?.[1] ?? '';
      const name = trimName(before);
      const form = match[0];
      if (/[\p{Lu}\d.-]/u.test(name) && !isShouting(block.text, form))
        add(`${name} ${form}`, form, block, Math.max(0, match.index - name.length));
    }
    // Behind `Name SARL` stands the town, and no name.
    if (found.size === 0)
      for (const match of block.text.matchAll(LEADING)) add(match[0].replace(/[«“"]/, ''), match[1] ?? '', block, match.index);
    if (/株式会社|有限会社|有限公司|주식회사|\(주\)/.test(block.text)) {
      for (const match of block.text.matchAll(EASTERN))
        add(match[0].trim(), /株式会社|有限会社|有限公司|주식회사/.exec(match[0])?.[0] ?? '주식회사', block, match.index);
    }
  }
  for (const node of context.structured()) {
    const name = isType(node, 'organization', 'corporation', 'localbusiness', 'store', 'onlinestore') ? valueOf(node, 'legalname') : null;
    const form = name === null ? undefined : forms.find(([each]) => name.endsWith(` ${each}`))?.[0];
    if (name !== null && !found.has(fold(name)) && !isService(name))
      found.set(fold(name), {
        name: name.slice(0, 240),
        form: form ?? '',
        country: formCountry.get(form ?? '') ?? null,
        evidence: [quote('meta', name, context.page, node.n)],
      });
  }
  return [...found.values()];
}

/** Cuts what stands before the name: `© 2024`, `Firma:`, years. */
function trimName(text: string): string {
  return text
    .trim()
    .replace(
      /^(?:(?:copyright|©|\(c\)|by|the|firma|company|inhaber|betreiber|von|de|du|et|y|and|und|la|le|les|société|sociedad|empresa|impressum|imprint|\d{4}|of|für|angaben gemäß|tmg|ddg|diensteanbieter|registered|office|about)[\s:,.–-]{1,3})+/i,
      '',
    )
    .replace(/[,\s]+$/, '');
}

function isService(name: string): boolean {
  const words = fold(name).match(/[\p{L}\d]{2,}/gu) ?? [];
  const known = services();
  return known.has(words[0] ?? '') || known.has(words.slice(0, 2).join(''));
}

/** Two capital letters are a legal form only where not everything is in capitals ("SAVE AS"). */
function isShouting(text: string, form: string): boolean {
  return form.length <= 3 && !/\p{Ll}/u.test(text.replace(form, '')) && text.length > 25;
}
