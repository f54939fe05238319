import { formEncryption } from '../../../src/signals/security/form-encryption';
import { judges, seen } from '../cases';

judges(formEncryption, [
  {
    shop: 'a login that sends the password to http',
    given: { security: { insecureForms: seen('http://garten-krug.example/login') } },
    is: 'insecure',
  },
  { shop: 'a shop with encrypted forms', given: {}, is: 'none' },
]);
