/** An assessment as a person reads it in a terminal. */
import type { Assessment } from '../../src/model/assessment';
import type { Finding } from '../../src/model/signal';
import { topicKey } from '../../src/wording/topic';
import { word } from '../harness/words';

/** Pages are hostile: no control characters reach the terminal. */
export function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ');
}

function findingLines({ because, evidence, decibans }: Finding): string[] {
  const weight = `${decibans > 0 ? '+' : ''}${decibans} dB`;
  const sentence = `  ${weight.padStart(7)}  ${plain(word(because.key, because.args))}`;
  return [sentence, ...evidence.slice(0, 2).map(({ quote }) => `${' '.repeat(11)}“${plain(quote)}”`)];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

/** Findings of one outcome, the strongest first. */
function strongest(assessment: Assessment, outcome: Finding['outcome']): Finding[] {
  return assessment.findings
    .filter((finding) => finding.outcome === outcome)
    .sort((one, other) => Math.abs(other.decibans) - Math.abs(one.decibans));
}

function unreadLine({ key, args, topic }: Assessment['unread'][number]): string {
  const sentence = word(key, args);
  return `  ${plain(topic === undefined ? sentence : word('ui_about_topic', [word(topicKey(topic)), sentence]))}`;
}

/** The whole assessment as text. */
export function printed(assessment: Assessment): string {
  const { level, shop, domain, coverage, checkout, unread } = assessment;
  const title = level === null ? 'Not a shop' : word(`level_${level}`);
  const name = shop.name === undefined ? domain : `${plain(shop.name)} (${domain})`;
  return [
    `${title}: ${name}`,
    `Questions answered: ${Math.round(coverage * 100)} %${checkout ? '; this page asks for payment or delivery data' : ''}`,
    ...section('Warnings', strongest(assessment, 'bad').flatMap(findingLines)),
    ...section('Good signs', strongest(assessment, 'good').flatMap(findingLines)),
    ...section('Could not be checked', [
      ...new Set([
        ...strongest(assessment, 'unknown').map(({ because: { key, args } }) => `  ${plain(word(key, args))}`),
        ...unread.map(unreadLine),
      ]),
    ]),
  ].join('\n');
}
