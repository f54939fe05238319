/** Reads a report that somebody exported. It comes from a stranger: its size and shape are checked before anything is believed. */
import { readFileSync, statSync } from 'node:fs';
import * as z from 'zod/mini';
import { EXPORT_SCHEMA, exportSchema, type Export } from '../../src/model/export';

/** A report of a large shop takes a tenth of it. Bytes. */
const MOST_BYTES = 4_000_000;

const headSchema = z.object({ caveat: z.literal('shop-report'), schema: z.int() });
/** What was exported before facts were part of it. */
const bareSchema = z.object({ engine: z.string(), findings: z.array(z.unknown()) });

/**
 * The export in a file.
 * @throws Error in one line that says what is wrong with it
 */
export function readExport(file: string): Export {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) throw new Error(`No such file: ${file}`);
  if (!stat.isFile()) throw new Error(`Not a file: ${file}`);
  if (stat.size > MOST_BYTES) throw new Error(`Too big for a report of Caveat: ${file} (${Math.ceil(stat.size / 1e6)} MB of at most 4).`);
  return parsed(jsonOf(readFileSync(file, 'utf8'), file), file);
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`Not JSON: ${file}`);
  }
}

function parsed(json: unknown, file: string): Export {
  if (bareSchema.safeParse(json).success) {
    throw new Error(`Without facts: ${file} was exported by an older Caveat. Open the shop and export it again.`);
  }
  const head = headSchema.safeParse(json);
  if (!head.success) throw new Error(`Not a report exported by Caveat: ${file}`);
  if (head.data.schema > EXPORT_SCHEMA) {
    throw new Error(`Exported by a newer Caveat: ${file} (schema ${head.data.schema}, this one knows ${EXPORT_SCHEMA}). Update this one.`);
  }
  const whole = exportSchema.safeParse(json);
  if (whole.success) return whole.data;
  const [issue] = whole.error.issues;
  const place = (issue?.path ?? []).map(String).join('.').slice(0, 120);
  throw new Error(`Damaged report: ${file} (${place === '' ? 'top' : place}: ${issue?.message ?? 'wrong shape'}).`);
}
