/** Reads a folder of labelled sets: each a folder with index.jsonl or index.jsonl.gz and gzipped pages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';

const text = z.string();
const rowSchema = z.looseObject({
  id: text,
  kind: text,
  label: text,
  url: z.optional(text),
  file: z.optional(text),
  lang: z.optional(text),
  /** Pages of one whole site share it; pages of step 0 are only served. */
  site: z.optional(text),
  step: z.optional(z.number()),
  /** True where the page's own scripts run; rows without a page may hold addresses of scripts here. */
  scripts: z.optional(z.union([z.boolean(), z.array(text)])),
});
export type Row = z.infer<typeof rowSchema>;
/** A row with a saved page. */
export type PageRow = Row & { readonly url: string; readonly file: string };

export interface LabelledSet {
  readonly name: string;
  readonly folder: string;
  readonly rows: readonly Row[];
}

/** A saved page as text. */
export function readHtml(set: LabelledSet, row: PageRow): string {
  const bytes = readFileSync(path.join(set.folder, row.file));
  return (row.file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

export function isPageRow(row: Row): row is PageRow {
  return row.url !== undefined && row.file !== undefined;
}

function readIndex(folder: string): string | null {
  const plain = path.join(folder, 'index.jsonl');
  if (existsSync(plain)) return readFileSync(plain, 'utf8');
  const packed = `${plain}.gz`;
  return existsSync(packed) ? gunzipSync(readFileSync(packed)).toString('utf8') : null;
}

/** A JSON line as a row. Throws Error that says where and what is wrong. */
function parseRow(line: string, where: string): Row {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new Error(`${where}: not JSON`);
  }
  const { data, error } = rowSchema.safeParse(json);
  if (data !== undefined) return data;
  const [issue] = error.issues;
  throw new Error(`${where}: not a row (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`);
}

/**
 * All sets below `folder`, by name; `only` takes those whose name is or starts with it.
 * @throws Error in one line when there is no such folder, no set in it, or a line that is no row
 */
export function readSets(folder: string, only?: string): LabelledSet[] {
  if (!existsSync(folder)) throw new Error(`No such folder: ${folder}`);
  const sets: LabelledSet[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (only !== undefined && !name.startsWith(only)) continue;
    const index = readIndex(path.join(folder, name));
    if (index === null) continue;
    const lines = index.split('\n').map((line) => line.trim());
    const rows = lines.flatMap((line, at) => (line === '' ? [] : [parseRow(line, `${name}/index.jsonl, line ${at + 1}`)]));
    sets.push({ name, folder: path.join(folder, name), rows });
  }
  if (sets.length === 0) throw new Error(`No set${only === undefined ? '' : ` named ${only}`} in ${folder}.`);
  return sets;
}

/** The sets with only every so-manieth row of those whose name starts with `thin.set`, the first row included. */
export function thinned(
  sets: readonly LabelledSet[],
  thin: { readonly set: string; readonly every: number } | null,
): readonly LabelledSet[] {
  if (thin === null) return sets;
  return sets.map((set) => (set.name.startsWith(thin.set) ? { ...set, rows: set.rows.filter((_, at) => at % thin.every === 0) } : set));
}
