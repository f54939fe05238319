/** Portuguese policy pages, as shops in Brazil write them. */
import type { Prose, TextPage } from '../model';
import { lines, type Firm } from './firm';

export function returns(firm: Firm): TextPage {
  return {
    topic: 'returns',
    slug: 'trocas-e-devolucoes',
    title: 'Trocas e devoluções',
    prose: [
      `Você pode desistir da compra em até ${firm.returnDays} dias corridos após o recebimento do produto, conforme o art. 49 do Código de Defesa do Consumidor.`,
      `Fale com a gente pelo e-mail [${firm.email}](mailto:${firm.email}) informando o número do pedido.`,
      firm.returnPaidBy === 'shop'
        ? 'O frete da devolução é por nossa conta: enviamos o código de postagem dos Correios.'
        : 'O frete da devolução é por conta do cliente.',
      'O valor é estornado pela mesma forma de pagamento em até 10 dias úteis.',
    ],
  };
}

export function shipping(firm: Firm): TextPage {
  return {
    topic: 'shipping',
    slug: 'prazos-e-entrega',
    title: 'Frete e prazos de entrega',
    prose: [
      `Enviamos por ${firm.carriers}. Prazo de entrega: ${firm.deliveryTime}.`,
      `Frete: ${firm.deliveryCost}.`,
      'O código de rastreio chega por e-mail assim que o pedido é postado.',
    ],
  };
}

export function privacy(firm: Firm): TextPage {
  return {
    topic: 'privacy',
    slug: 'politica-de-privacidade',
    title: 'Política de privacidade',
    prose: [
      `Esta política explica como ${firm.operator} trata os dados pessoais coletados no site ${firm.host}, de acordo com a Lei Geral de Proteção de Dados (LGPD).`,
      'Coletamos nome, CPF, endereço, e-mail e telefone para processar e entregar o pedido. Os dados são compartilhados apenas com a transportadora e com o meio de pagamento.',
      `Você pode solicitar acesso, correção ou exclusão dos seus dados pelo e-mail [${firm.email}](mailto:${firm.email}).`,
    ],
  };
}

export function contact(firm: Firm): TextPage {
  return {
    topic: 'contact',
    slug: 'fale-conosco',
    title: 'Fale conosco',
    form: true,
    prose: lines(
      firm.operator,
      firm.register,
      `${firm.street}, ${firm.town}`,
      firm.phone !== undefined && `Telefone: [${firm.phone}](tel:${firm.phone.replaceAll(/[^+\d]/g, '')})`,
      `E-mail: [${firm.email}](mailto:${firm.email})`,
      firm.hours,
    ),
  };
}

export function about(prose: Prose): TextPage {
  return { topic: 'about', slug: 'quem-somos', title: 'Quem somos', prose };
}
