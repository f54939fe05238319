import type { PolicyWords } from '../words';

export const policyLinks: PolicyWords = {
  returns: ['devolucion*', 'devoluciones', 'política de devoluciones', 'cambios y devoluciones', 'reembolso*', 'política de reembolso', 'desistimiento', 'derecho de desistimiento', 'cambios', 'devolución'],
  shipping: ['envío*', 'envíos', 'política de envío', 'política de envíos', 'gastos de envío', 'entrega*', 'plazos de entrega', 'envíos y devoluciones', 'información de envío'],
  privacy: ['privacidad', 'política de privacidad', 'protección de datos', 'cookies', 'política de cookies', 'datos personales', 'aviso de privacidad'],
  terms: ['términos', 'condiciones generales', 'términos y condiciones', 'condiciones de venta', 'condiciones de uso', 'condiciones de compra', 'términos del servicio', 'condiciones generales de contratación', 'condiciones de contratación'],
  contact: ['contacto', 'contacta', 'contáctanos', 'contáctenos', 'contactar', 'atención al cliente', 'ayuda y contacto', 'escríbenos'],
  'legal-notice': ['aviso legal', 'información legal', 'nota legal', 'datos de la empresa', 'información corporativa'],
  about: ['sobre nosotros', 'quiénes somos', 'nosotros', 'nuestra historia', 'acerca de', 'la empresa', 'conócenos'],
  warranty: ['garantía*', 'garantías', 'garantía legal'],
  payment: ['pago', 'pagos', 'formas de pago', 'métodos de pago', 'medios de pago', 'pago seguro', 'condiciones de pago'],
}; // prettier-ignore

export const policyTexts: PolicyWords = {
  returns: ['devolución', 'devoluciones', 'devolver', 'reembolso', 'reembolsar', 'desistimiento', 'derecho de desistimiento', 'días naturales', 'cambio', 'cambios', 'embalaje original', 'gastos de devolución', 'formulario de desistimiento', 'producto defectuoso', 'en perfecto estado', 'etiqueta de devolución'],
  shipping: ['envío', 'envíos', 'enviar', 'gastos de envío', 'entrega', 'entregas', 'plazo de entrega', 'plazos de entrega', 'días laborables', 'días hábiles', 'transportista', 'mensajería', 'correos', 'seur', 'número de seguimiento', 'seguimiento', 'península', 'envío gratuito', 'envío gratis', 'dirección de envío'],
  privacy: ['privacidad', 'política de privacidad', 'datos personales', 'datos de carácter personal', 'protección de datos', 'rgpd', 'lopd', 'tratamiento', 'responsable del tratamiento', 'consentimiento', 'cookies', 'derecho de acceso', 'rectificación', 'supresión', 'finalidad', 'legitimación', 'destinatarios'],
  terms: ['condiciones generales', 'términos y condiciones', 'condiciones de venta', 'responsabilidad', 'legislación aplicable', 'jurisdicción', 'propiedad intelectual', 'contrato', 'usuario', 'vendedor', 'comprador', 'fuerza mayor', 'juzgados y tribunales', 'aceptación', 'contratación', 'litigios'],
  contact: ['contacto', 'contacta con nosotros', 'contáctanos', 'teléfono', 'por teléfono', 'correo electrónico', 'horario', 'lunes a viernes', 'atención al cliente', 'tu mensaje', 'su mensaje', 'formulario de contacto', 'escríbenos', 'llámanos', 'nuestra dirección'],
  'legal-notice': ['aviso legal', 'razón social', 'domicilio social', 'nif', 'cif', 'registro mercantil', 'titular', 'inscrita en', 'tomo', 'folio', 'hoja', 'lssi', 'lssice', 'denominación social'],
  about: ['sobre nosotros', 'quiénes somos', 'nuestra historia', 'fundada en', 'desde', 'empresa familiar', 'nuestro equipo', 'nuestros valores', 'pasión'],
  warranty: ['garantía', 'garantías', 'garantía legal', 'defecto', 'defectos', 'periodo de garantía', 'falta de conformidad', 'reparación', 'servicio técnico'],
  payment: ['pago', 'formas de pago', 'métodos de pago', 'tarjeta de crédito', 'tarjeta', 'transferencia', 'transferencia bancaria', 'contrarreembolso', 'paypal', 'bizum', 'visa', 'mastercard', 'pago seguro', 'tpv'],
}; // prettier-ignore
