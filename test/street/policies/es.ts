/** Spanish policy pages. */
import type { Prose, TextPage } from '../model';
import { lines, type Firm } from './firm';

const place = (firm: Firm) => `${firm.operator}, ${firm.street}, ${firm.town}, ${firm.country}`;

export function returns(firm: Firm): TextPage {
  return {
    topic: 'returns',
    slug: 'devoluciones',
    title: 'Devoluciones y reembolsos',
    prose: [
      '# Derecho de desistimiento',
      `Puedes devolver tu pedido en un plazo de ${firm.returnDays} días naturales desde que lo recibes, sin tener que justificarlo.`,
      `Escríbenos a [${firm.email}](mailto:${firm.email}) y envía el paquete a: ${place(firm)}.`,
      firm.returnPaidBy === 'shop'
        ? 'La devolución es gratuita: recogemos el paquete en tu casa.'
        : 'Los gastos de devolución corren por tu cuenta, salvo que el artículo llegue defectuoso.',
      '# Reembolso',
      'Te devolvemos el importe, incluidos los gastos de envío ordinarios, en un máximo de 14 días y por el mismo medio de pago que usaste.',
      'No se admiten devoluciones de productos personalizados.',
    ],
  };
}

export function shipping(firm: Firm): TextPage {
  return {
    topic: 'shipping',
    slug: 'envios',
    title: 'Envíos',
    prose: [
      `Enviamos con ${firm.carriers}. Plazo de entrega: ${firm.deliveryTime}.`,
      `Gastos de envío: ${firm.deliveryCost}.`,
      'Cuando el paquete sale del taller recibes un correo con el número de seguimiento.',
    ],
  };
}

export function privacy(firm: Firm): TextPage {
  return {
    topic: 'privacy',
    slug: 'politica-de-privacidad',
    title: 'Política de privacidad',
    prose: [
      `El responsable del tratamiento de los datos personales recogidos en ${firm.host} es ${place(firm)}.`,
      '# Qué datos tratamos',
      'Para gestionar tu pedido: nombre, dirección, correo electrónico, teléfono y los productos comprados. Los datos de la tarjeta los trata la entidad de pago; nosotros no los vemos.',
      '# Con quién los compartimos',
      'Solo con la empresa de transporte y la entidad de pago. Conservamos las facturas durante el plazo que exige la ley.',
      '# Tus derechos',
      `Puedes ejercer tus derechos de acceso, rectificación, supresión y oposición según el RGPD escribiendo a [${firm.email}](mailto:${firm.email}), y reclamar ante ${firm.authority ?? 'la Agencia Española de Protección de Datos'}.`,
    ],
  };
}

export function terms(firm: Firm): TextPage {
  return {
    topic: 'terms',
    slug: 'condiciones-de-venta',
    title: 'Condiciones generales de venta',
    prose: [
      `Estas condiciones regulan las compras en ${firm.host}, tienda de ${place(firm)}.`,
      '# Precios y pedido',
      'Los precios incluyen IVA. El contrato se perfecciona cuando confirmamos el pedido por correo electrónico.',
      '# Garantía legal',
      'Todos los productos tienen la garantía legal de tres años por falta de conformidad.',
      'El desistimiento se describe en la página de [devoluciones](page:returns). Se aplica la ley española.',
    ],
  };
}

export function imprint(firm: Firm): TextPage {
  return {
    topic: 'legal-notice',
    slug: 'aviso-legal',
    title: 'Aviso legal',
    prose: lines(
      '# Titular del sitio web',
      `Titular: ${firm.operator}`,
      firm.vat !== undefined && `NIF: ${firm.vat}`,
      `Domicilio: ${firm.street}, ${firm.town}, ${firm.country}`,
      firm.register,
      `Correo electrónico: [${firm.email}](mailto:${firm.email})`,
      firm.phone !== undefined && `Teléfono: [${firm.phone}](tel:${firm.phone.replaceAll(/[^+\d]/g, '')})`,
    ),
  };
}

export function contact(firm: Firm): TextPage {
  return {
    topic: 'contact',
    slug: 'contacto',
    title: 'Contacto',
    form: true,
    prose: lines(`Correo: [${firm.email}](mailto:${firm.email})`, firm.phone !== undefined && `Teléfono: ${firm.phone}`, firm.hours),
  };
}

export function about(prose: Prose): TextPage {
  return { topic: 'about', slug: 'quienes-somos', title: 'Quiénes somos', prose };
}
