/** Portuguese policy pages, as shops in Portugal write them. */
import type { Prose, TextPage } from '../model';
import { lines, type Firm } from './firm';

const place = (firm: Firm) => `${firm.operator}, ${firm.street}, ${firm.town}, ${firm.country}`;

export function returns(firm: Firm): TextPage {
  return {
    topic: 'returns',
    slug: 'trocas-e-devolucoes',
    title: 'Trocas e devoluções',
    prose: [
      '# Direito de livre resolução',
      `Tem ${firm.returnDays} dias a contar da receção da encomenda para desistir da compra, sem ter de indicar o motivo (Decreto-Lei n.º 24/2014).`,
      `Escreva para [${firm.email}](mailto:${firm.email}) e envie os artigos para: ${place(firm)}.`,
      firm.returnPaidBy === 'shop'
        ? 'A devolução é gratuita: enviamos-lhe a etiqueta.'
        : 'Os portes da devolução ficam por sua conta, exceto se o artigo tiver defeito.',
      'Reembolsamos o valor pago, incluindo os portes normais, no prazo de 14 dias e pelo mesmo meio de pagamento.',
      'Não aceitamos devoluções de artigos feitos por medida ou perecíveis.',
    ],
  };
}

export function shipping(firm: Firm): TextPage {
  return {
    topic: 'shipping',
    slug: 'envios',
    title: 'Envios e prazos de entrega',
    prose: [
      `Enviamos através de ${firm.carriers}. Prazo de entrega: ${firm.deliveryTime}.`,
      `Custos de envio: ${firm.deliveryCost}.`,
      'Assim que a encomenda sai, recebe um e-mail com o código de seguimento.',
    ],
  };
}

export function privacy(firm: Firm): TextPage {
  return {
    topic: 'privacy',
    slug: 'politica-de-privacidade',
    title: 'Política de privacidade',
    prose: [
      `O responsável pelo tratamento dos dados pessoais recolhidos em ${firm.host} é ${place(firm)}.`,
      '# Dados que recolhemos',
      'Nome, morada, e-mail, telefone e os artigos comprados, para tratar da sua encomenda. As faturas são guardadas durante dez anos, como a lei exige.',
      '# Com quem os partilhamos',
      'Apenas com a transportadora e com a entidade que processa o pagamento.',
      '# Os seus direitos',
      `Nos termos do RGPD pode pedir o acesso, a retificação ou o apagamento dos seus dados através de [${firm.email}](mailto:${firm.email}), e apresentar reclamação à Comissão Nacional de Proteção de Dados.`,
    ],
  };
}

export function terms(firm: Firm): TextPage {
  return {
    topic: 'terms',
    slug: 'termos-e-condicoes',
    title: 'Termos e condições',
    prose: lines(
      `Estes termos aplicam-se às encomendas feitas em ${firm.host}, loja de ${place(firm)}.`,
      firm.vat !== undefined && `NIPC: ${firm.vat}`,
      '# Preços e encomendas',
      'Os preços incluem IVA à taxa legal. O contrato fica celebrado quando confirmamos a encomenda por e-mail.',
      '# Garantia',
      'Os bens novos têm a garantia legal de três anos.',
      '# Reclamações e litígios',
      'Em caso de litígio, o consumidor pode recorrer a um centro de arbitragem de conflitos de consumo. As devoluções estão descritas na [página própria](page:returns).',
    ),
  };
}

export function contact(firm: Firm): TextPage {
  return {
    topic: 'contact',
    slug: 'contactos',
    title: 'Contactos',
    form: true,
    prose: lines(
      firm.operator,
      `${firm.street}, ${firm.town}`,
      firm.phone !== undefined &&
        `Telefone: [${firm.phone}](tel:${firm.phone.replaceAll(/[^+\d]/g, '')}) (chamada para a rede fixa nacional)`,
      `E-mail: [${firm.email}](mailto:${firm.email})`,
      firm.hours,
      firm.register,
    ),
  };
}

export function about(prose: Prose): TextPage {
  return { topic: 'about', slug: 'sobre-nos', title: 'Sobre nós', prose };
}
