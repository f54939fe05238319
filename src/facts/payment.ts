/** Payment: the methods that a page promises (logos, texts, providers' scripts), and bank accounts printed on it. */
import type { Evidence } from '../model/evidence';
import { METHODS, type Method, type PaymentFact } from '../model/facts';
import type { PageSnapshot } from '../model/snapshot';
import type { PageContext } from './context';
import { quote } from './evidence';
import { falsePurpose } from './false-purpose';
import { farCharge } from './far-charge';
import { findIbans } from './iban';
import { methodsIn, methodsOfFile, protectionOf } from './methods';
import { readPayees } from './people';
import { providerOf } from './providers';

/** Longer texts are prose, in which "invoice" or "transfer" may mean anything. */
const MAX_TEXT = 200;
const MAX_PER_METHOD = 3;

export function readPayment(snapshot: PageSnapshot, context: PageContext): PaymentFact {
  const promised = new Map<Method, Evidence[]>();
  const promise = (methods: readonly Method[], evidence: () => Evidence): void => {
    for (const method of methods) {
      const known = promised.get(method) ?? [];
      if (known.length < MAX_PER_METHOD) promised.set(method, [...known, evidence()]);
    }
  };
  for (const image of snapshot.images) {
    if (image.hidden === true) continue;
    const methods = new Set([
      ...methodsOfFile(image.src),
      ...(image.alt.length <= MAX_TEXT ? methodsIn(context.words(image.alt), context.language) : []),
    ]);
    promise([...methods], () => quote('image', image.alt || image.src, context.page, image.n));
  }
  for (const block of context.visible) {
    if (block.text.length > MAX_TEXT) continue;
    promise(methodsIn(context.words(block.text), context.language), () => quote('text', block.text, context.page, block.n));
  }
  for (const address of [...snapshot.scripts.map(({ src }) => src), ...snapshot.frames.map(({ src }) => src)]) {
    const method = providerOf(address)?.method;
    promise(
      METHODS.filter((known) => known === method),
      () => quote('script', address, context.page),
    );
  }
  const far = farCharge(snapshot, context);
  const told = falsePurpose(context);
  return {
    promised: [...promised].map(([method, evidence]) => ({ method, protection: protectionOf(method), evidence })),
    ibans: findIbans(context),
    payees: readPayees(context),
    ...(far.length > 0 && { farCharge: far }),
    ...(told.length > 0 && { falsePurpose: told }),
  };
}
