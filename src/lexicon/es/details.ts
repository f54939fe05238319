import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['gastos de devolución', 'coste* de devolución', 'costos de devolución', 'gastos de envío de la devolución', 'devolución es gratuita', 'devolución gratuita'],
    byShop: ['gratuita', 'gratuitas', 'gratis', 'a nuestro cargo', 'por nuestra cuenta', 'nosotros pagamos'],
    byShopper: ['por tu cuenta', 'por su cuenta', 'a tu cargo', 'a su cargo', 'a cargo del cliente', 'a cargo del comprador'],
    faulty: ['defect*', 'dañado*', 'equivocad*'],
    restocking: ['reposición', 'gastos de gestión'],
    exchange: ['cambio', 'cambios', 'cambiar'],
    not: ['no', 'sin', 'salvo', 'excepto', 'excluid*', 'excepciones'],
    refund: ['reembols*', 'devolvemos el importe', 'devolveremos'],
    receipt: ['recib*', 'recepción', 'entrega'],
    order: ['fecha de compra', 'de la compra', 'fecha del pedido'],
    sale: ['rebajas', 'en oferta'],
    opened: ['higien*', 'abierto*', 'precinto', 'desprecintad*'],
    custom: ['personalizado*', 'a medida', 'por encargo'],
    withdrawal: ['desistimiento', 'derecho de retracto'],
    form: ['formulario de desistimiento', 'modelo de formulario'],
    voucher: ['vale', 'vales', 'saldo a favor'],
    only: ['solo', 'únicamente'],
  },
  shipping: {
    free: ['gratis', 'gratuito*', 'gratuita', 'sin coste'],
    above: ['desde', 'a partir', 'superior*', 'más de', 'mínimo'],
    arrival: ['entrega', 'entregas', 'entregamos', 'llega*'],
    handling: ['prepar*', 'proces*', 'despach*'],
    business: ['días laborables', 'días hábiles', 'día hábil', 'día laborable'],
    worldwide: ['todo el mundo', 'internacional*'],
  },
  privacy: {
    controller: ['responsable del tratamiento', 'responsable de los datos'],
    purposes: ['finalidad*', 'para gestionar', 'utilizamos', 'fines'],
    sharing: ['terceros', 'compart*', 'ceder', 'cesión'],
    rights: ['tus derechos', 'sus derechos', 'derechos de'],
  },
  terms: {
    law: ['ley aplicable', 'leyes de', 'legislación', 'jurisdicción', 'rigen por', 'rige por'],
    recurring: ['al mes', 'por mes', 'cada mes', 'cada # días', 'cada # semanas', 'mensual*', 'a la semana', 'renueva automáticamente', 'renovará automáticamente', 'renovación automática', 'cada semana'],
    charged: ['cargará*', 'cobrará*', 'cobrado*', 'adeudará*', 'facturará*', 'se renueva', 'renovará*'],
    trial: ['de prueba', 'a prueba', 'prueba gratuita'],
    subscription: ['suscripción', 'suscripciones', 'membresía'],
  },
  warranty: {
    years: ['año', 'años'],
    legal: ['garantía legal', 'falta de conformidad', 'ley de garantías'],
  },
}; // prettier-ignore
