/** The shopper's settings, kept on the disk; private windows share them, since they say nothing of any visit. */
import { FIRST_SETTINGS, settingsSchema } from '../model/settings';
import { storageItem } from '../platform/storage';

export const settings = storageItem({ area: 'local', key: 'settings', schema: settingsSchema, fallback: FIRST_SETTINGS });
