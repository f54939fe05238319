/**
 * Protocol: every message between the contexts, in one table: who may send it, what it carries, what it answers. The worker's handlers
 * are exhaustive over it (a house test and the compiler check that); senders are checked first, then shapes.
 */
import * as z from 'zod/mini';
import { assessmentSchema, warningSchema } from './assessment';
import { judgedSchema } from './export';
import { settingsChangeSchema, settingsSchema } from './settings';
import { snapshotSchema } from './snapshot';

const tabId = z.int();
const domain = z.string().check(z.maxLength(253));
const nothing = z.object({});

/** How the page in a tab stands; what the popup shows. */
export const tabStateSchema = z.object({
  state: z.enum(['browser-page', 'no-access', 'not-shop', 'scanning', 'assessed', 'error']),
  domain: z.optional(domain),
  url: z.optional(z.string()),
  assessment: z.optional(assessmentSchema),
  /** The shopper trusts this shop. */
  trusted: z.boolean(),
  /** True when the answer comes from an earlier visit and the page itself was not read yet. */
  cached: z.boolean(),
  /** Message key of what went wrong, in state `error`. */
  error: z.optional(z.string()),
  /** The shop's own policy pages are being fetched: the assessment may still change. */
  reading: z.optional(z.boolean()),
  /** Milliseconds of worker time from message to assessment, for the last page. */
  workMs: z.optional(z.number()),
});
export type TabState = z.infer<typeof tabStateSchema>;

/** `page`: a content script of ours in a shop's page, so as good as the page's own word; `frame`: in a frame of it. `ui`: an extension page of ours. */
export type Sender = 'page' | 'frame' | 'ui';

/** To the worker. */
export const protocol = {
  /** The gate saw signs of a shop or a checkout; the worker injects the scan. */
  'gate-passed': { from: 'page', request: z.object({ checkout: z.boolean() }), response: nothing },
  /**
   * A snapshot; the answer tells whether the scan shall look again when a checkout appears. `more`: the same follows once more, when it is
   * known which of its clocks run.
   */
  snapshot: {
    from: 'page',
    request: z.object({ snapshot: snapshotSchema, more: z.optional(z.literal(true)) }),
    response: z.object({ lookAgain: z.boolean(), checkout: z.boolean() }),
  },
  /** What stands in a frame of a shop's page that has fields; asked for by the worker. */
  'frame-snapshot': { from: 'frame', request: z.object({ snapshot: snapshotSchema }), response: nothing },
  /** What was pressed in the bar, or that the page attacked it. None of these lowers protection. */
  'bar-pressed': { from: 'page', request: z.object({ press: z.enum(['leave', 'details', 'hide', 'attacked']) }), response: nothing },
  /**
   * What was pressed in the dialog on a payment provider's page. *Continue anyway* takes that dialog away and nothing else: the shop's own
   * pages are warned of as before.
   */
  'dialog-pressed': { from: 'page', request: z.object({ press: z.enum(['leave', 'details', 'continue']) }), response: nothing },
  'tab-state': { from: 'ui', request: z.object({ tabId }), response: tabStateSchema },
  /** Read the tab's page again; `anyway` also when the gate saw no shop. */
  rescan: { from: 'ui', request: z.object({ tabId, anyway: z.boolean() }), response: tabStateSchema },
  trust: { from: 'ui', request: z.object({ tabId, domain, trusted: z.boolean() }), response: tabStateSchema },
  /** The stored assessment of a shop, for the report page. */
  report: {
    from: 'ui',
    request: z.object({ domain }),
    response: z.object({ assessment: z.nullable(assessmentSchema), trusted: z.boolean() }),
  },
  /** The stored assessment of a shop with the facts that it was made from, to be saved as a file. */
  export: { from: 'ui', request: z.object({ domain }), response: z.object({ judged: z.nullable(judgedSchema) }) },
  /** The settings as they are after the change, or without one as they are. */
  settings: { from: 'ui', request: z.object({ change: z.optional(settingsChangeSchema) }), response: settingsSchema },
  /** Scroll to an item and mark it; answers whether it was found. */
  'show-evidence': {
    from: 'ui',
    request: z.object({ tabId, page: z.string(), n: z.int(), quote: z.string() }),
    response: z.object({ found: z.boolean() }),
  },
  /** The warning that stands in the asking tab; null when there is none (opened by hand, or after a restart). */
  warning: { from: 'ui', request: z.object({ tabId }), response: z.object({ warning: z.nullable(warningSchema) }) },
  'warning-pressed': { from: 'ui', request: z.object({ tabId, press: z.enum(['leave', 'continue', 'details']) }), response: nothing },
} as const satisfies Record<string, { from: Sender; request: z.ZodMiniType; response: z.ZodMiniType }>;

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type Request<Name extends MessageName> = z.infer<Protocol[Name]['request']>;
export type Response<Name extends MessageName> = z.infer<Protocol[Name]['response']>;

/** From the worker to our scripts in a page, told apart by `to`. They are checked by hand there: no schema library in a page. */
export type PageMessage =
  | { to: 'guard'; show: z.infer<typeof warningSchema> }
  | { to: 'guard'; remove: true }
  | { to: 'find'; n: number; quote: string }
  /** Mark-up of another page of the shop, to be read as a document that loads and runs nothing; answers its snapshot. */
  | { to: 'inert'; html: string; url: string; status: number };
