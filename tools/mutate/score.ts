/** Score: what the tests notice of the faults put in, by part of the judgement. */
import type { MutantResult } from '@stryker-mutator/api/core';
import path from 'node:path';

export interface Score {
  /** A folder of the project, or `all`. */
  readonly part: string;
  /** Faults that a test noticed, by failing or by never ending. */
  readonly noticed: number;
  /** All faults put in, those that no test reaches among them. */
  readonly all: number;
}

const NOTICED: ReadonlySet<string> = new Set(['Killed', 'Timeout']);
const MISSED: ReadonlySet<string> = new Set(['Survived', 'NoCoverage']);
const MOST_CHARS = 100;

/**
 * One entry for each folder, in order, and one for the whole. Faults that were not tried (in constants, in code that then does not run) are left out.
 * @param mutants with file names relative to the project's folder
 */
export function scores(mutants: readonly MutantResult[]): Score[] {
  const tried = mutants.filter(({ status }) => NOTICED.has(status) || MISSED.has(status));
  const folders = [...new Set(tried.map(folderOf))].sort();
  return [...folders.map((folder) => score(folder, tried.filter((mutant) => folderOf(mutant) === folder))), score('all', tried)]; // prettier-ignore
}

/** Noticed of all, 0..1; 1 where there was nothing to notice. */
export function shareOf({ noticed, all }: Score): number {
  return all === 0 ? 1 : noticed / all;
}

/** Where the faults are that no test noticed, and what was put there: `file:line: code`, in order. */
export function missed(mutants: readonly MutantResult[]): string[] {
  return mutants
    .filter(({ status }) => MISSED.has(status))
    .sort((a, b) => a.fileName.localeCompare(b.fileName, 'en') || a.location.start.line - b.location.start.line)
    .map(({ fileName, location, replacement }) => `${fileName}:${location.start.line}: ${shortened(replacement)}`);
}

function score(part: string, mutants: readonly MutantResult[]): Score {
  return { part, noticed: mutants.filter(({ status }) => NOTICED.has(status)).length, all: mutants.length };
}

function folderOf({ fileName }: MutantResult): string {
  return path.posix.dirname(fileName);
}

function shortened(code: string): string {
  return code.replaceAll(/\s+/g, ' ').trim().slice(0, MOST_CHARS);
}
