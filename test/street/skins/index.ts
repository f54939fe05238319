/** The platforms of the street. */
import type { SkinName } from '../model';
import type { Skin } from '../view';
import { bigcommerce } from './bigcommerce';
import { eccube } from './eccube';
import { handmade } from './handmade';
import { magento } from './magento';
import { opencart } from './opencart';
import { prestashop } from './prestashop';
import { shopify } from './shopify';
import { shopware } from './shopware';
import { squarespace } from './squarespace';
import { woocommerce } from './woocommerce';

export const skins: Readonly<Record<SkinName, Skin>> = {
  shopify,
  woocommerce,
  magento,
  prestashop,
  handmade,
  bigcommerce,
  squarespace,
  shopware,
  opencart,
  eccube,
};
