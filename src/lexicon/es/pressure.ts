import type { PressureWords } from '../words';

export const pressure: PressureWords = {
  scarcity: ['# restantes', 'unidades restantes', 'solo quedan', 'quedan #', 'últimas unidades', 'última unidad', 'pocas unidades', 'stock limitado', 'unidades limitadas', 'casi agotado', 'a punto de agotarse', 'hasta fin de existencias', 'hasta agotar existencias', 'alta demanda', 'queda #'],
  activity: ['acaba de pedir', 'tienen este producto', 'visitantes ahora', 'hace # minutos', 'personas están viendo', 'personas viendo', 'están mirando', 'personas han comprado', 'acaba de comprar', 'ha comprado', 'compró', 'vendidos en las últimas', 'personas tienen esto', 'vendidos en los últimos', 'alguien de'],
  urgency: ['tiempo restante', 'horas restantes', 'días restantes', 'termina en', 'termina hoy', 'termina pronto', 'solo hoy', 'tiempo limitado', 'por tiempo limitado', 'oferta limitada', 'date prisa', 'dese prisa', 'última oportunidad', 'últimas horas', 'últimos días', 'caduca en', 'expira en', 'la oferta acaba', 'días horas minutos', 'reservado durante', 'oferta flash', 'no te lo pierdas', 'acaba en'],
  shaming: ['no gracias', 'no quiero ahorrar', 'prefiero pagar', 'no, prefiero', 'no me interesa ahorrar'],
  claim: ['100% garantizado', 'el precio más bajo del mundo', 'mejor precio garantizado', '100% auténtico', '100% original', 'precios imbatibles', 'el más barato del mundo', 'milagro'],
  extras: ['seguro', 'seguro de envío', 'protección de envío', 'garantía extendida', 'ampliación de garantía', 'donación', 'newsletter', 'boletín', 'suscripción', 'envoltorio de regalo', 'ofertas comerciales', 'procesamiento prioritario'],
}; // prettier-ignore
