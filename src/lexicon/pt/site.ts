import type { SiteWords } from '../words';

export const site: SiteWords = {
  placeholders: ['insira aqui', 'seu texto aqui', 'o seu texto aqui', 'nome da sua empresa', 'nome da empresa aqui', 'texto de exemplo', 'este é um exemplo', 'substitua este texto', 'clique aqui para adicionar', 'sou um parágrafo'],
  gaps: ['nome da empresa', 'nome da loja', 'razão social', 'nome', 'endereço', 'morada', 'telefone', 'data', 'site', 'cidade', 'cnpj', 'insira*', 'inserir*', 'número de dias'],
  leftovers: ['olá mundo', 'página de exemplo', 'produto de teste', 'loja de demonstração', 'minha loja', 'seu logo'],
  titleNoise: ['página inicial', 'início', 'bem-vindo', 'loja online', 'loja oficial', 'site oficial', 'loja virtual', 'comprar online', 'carrinho', 'minha conta', 'contato', 'política de privacidade', 'sobre nós'],
}; // prettier-ignore
