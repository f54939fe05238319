import type { CheckoutWords } from '../words';

export const checkout: CheckoutWords = {
  order: ['dirección de envío', 'dirección de entrega', 'dirección de facturación', 'datos de facturación', 'método de pago', 'forma de pago', 'método de envío', 'resumen del pedido', 'tu pedido', 'su pedido', 'total del pedido', 'subtotal', 'código promocional', 'código de descuento', 'cupón', 'comprar como invitado', 'pago seguro', 'titular de la tarjeta', 'número de tarjeta', 'continuar con el pago', 'continuar con el envío', 'datos de pago'],
  place: ['hacer el pedido', 'realizar pedido', 'finalizar compra', 'pagar', 'pagar ahora', 'confirmar pedido', 'confirmar compra', 'comprar ahora', 'realizar el pedido', 'pedido con obligación de pago', 'tramitar pedido', 'finalizar pedido', 'completar pedido', 'confirmar y pagar', 'hacer pedido'],
  total: ['total', 'total a pagar', 'importe total', 'total del pedido', 'total pedido', 'monto total', 'total iva incluido', 'total a pagar hoy', 'a pagar hoy', 'a pagar'],
  subtotal: ['subtotal', 'sub-total', 'subtotal del pedido', 'total productos', 'importe de los productos'],
  asks: {
    pin: ['pin de la tarjeta', 'pin de tu tarjeta', 'pin de su tarjeta', 'clave de la tarjeta', 'código pin de la tarjeta'],
    'online-banking': ['contraseña bancaria', 'contraseña de banca', 'clave de banca en línea', 'usuario de banca', 'clave bancaria', 'contraseña de tu banco', 'contraseña de su banco'],
    'identity-document': ['foto del dni', 'número de pasaporte', 'copia del dni', 'copia de tu dni', 'foto de tu documento', 'subir dni', 'documento de identidad'],
    'social-security': ['número de la seguridad social', 'número de seguridad social'],
    'mothers-name': ['apellido de soltera de su madre', 'apellido de soltera de tu madre', 'nombre de soltera de la madre'],
  },
  documents: ['dni', 'documento de identidad', 'pasaporte', 'carnet de conducir', 'cédula de identidad', 'credencial de elector'],
  methods: {
    card: ['tarjeta de crédito', 'tarjeta de débito', 'tarjeta bancaria', 'pago con tarjeta', 'tarjeta'],
    invoice: ['pago con factura', 'pago por factura'],
    'cash-on-delivery': ['contrareembolso', 'contra reembolso', 'contrarreembolso', 'pago contra entrega', 'pago a la entrega', 'pago en tienda', 'pago al recoger', 'pagar al recoger', 'pago en la recogida', 'efectivo al recoger', 'pago al retirar'],
    'direct-debit': ['domiciliación bancaria', 'adeudo directo', 'recibo domiciliado'],
    'bank-transfer': ['transferencia bancaria', 'transferencia', 'pago por adelantado', 'ingreso bancario', 'depósito bancario', 'spei', 'oxxo'],
    crypto: ['cripto', 'criptomoneda', 'criptomonedas'],
    'gift-card': ['tarjeta regalo apple', 'tarjeta regalo amazon', 'tarjeta regalo google', 'tarjeta regalo steam', 'tarjetas regalo apple', 'tarjetas regalo amazon', 'pagar con tarjetas regalo', 'tarjeta prepago'],
    'money-transfer': ['giro postal', 'envío de dinero'],
    'person-to-person': ['amigos y familiares', 'amigos y familia'],
  },
  choices: { card: ['tarjeta', 'tarjetas'], 'gift-card': ['tarjeta regalo', 'tarjetas regalo', 'tarjeta de regalo', 'tarjetas de regalo'] },
  unavailable: ['no disponible*', 'no está disponible', 'en mantenimiento', 'fuera de servicio', 'suspendid*', 'desactivad*', 'fuera de línea'],
}; // prettier-ignore
