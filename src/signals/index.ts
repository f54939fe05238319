import type { Signal } from '../model/signal';
import { https } from './security/https';

/** The registry: every signal, once. */
export const signals: readonly Signal[] = [https];
