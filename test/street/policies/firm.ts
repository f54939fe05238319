import type { Prose, TextPage } from '../model';

/** Who stands behind a shop, as the policy texts name it. Honest and scam shops fill in the same templates, as in life. */
export interface Firm {
  /** Name and host that the texts name: a careless or fraudulent shop may leave somebody else's. */
  readonly shop: string;
  readonly host: string;
  readonly operator: string;
  readonly person?: string;
  readonly street: string;
  readonly town: string;
  readonly country: string;
  readonly email: string;
  readonly phone?: string;
  /** As written, for example `Amtsgericht …, HRB …`. */
  readonly register?: string;
  readonly vat?: string;
  readonly hours?: string;
  /** Data protection authority as the texts name it, where it is not the one of the language's own country. */
  readonly authority?: string;
  readonly returnDays: number;
  readonly returnPaidBy: 'shop' | 'buyer';
  /** As written: `2–4 working days`. */
  readonly deliveryTime: string;
  /** As written: `£3.95, free from £50`. */
  readonly deliveryCost: string;
  readonly carriers: string;
  /** `freight`: what comes on a lorry or by tanker; the texts then speak of no parcel, packaging or label. Parcels where left out. */
  readonly delivery?: 'freight';
}

/** Leaves out the lines that are not there. */
export function lines(...all: readonly (string | false | undefined)[]): string[] {
  return all.filter((line) => line !== false && line !== undefined && line !== '') as string[];
}

/** A page with further lines, as a shop adds them to the template that it filled in. */
export function also(page: TextPage, ...more: Prose): TextPage {
  return { ...page, prose: [...page.prose, ...more] };
}
