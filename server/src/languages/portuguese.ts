import type { Language } from './language.ts';

/** Portuguese, of Brazil and of Portugal. “Como” also means like and how, and “para” also means for. */
export const portuguese: Language = {
  id: 'pt',

  story: {
    role: {
      begins: 'como, eu, enquanto, na qualidade, na condição, sendo',
      pattern:
        /(?<!\p{L})(?:eu,?\s+)?(?:como|enquanto|na\s+(?:qualidade|condição)\s+de|sendo)\b(?!\s+(?:não|já|se|sempre|por|para|que|quero|posso|preciso|desejo|parte|resultado|consequência|exemplo|alternativa|opção|regra|mínimo|máximo|próxim\p{L}*|primeir\p{L}*|segund\p{L}*|último|última|tal|qualquer|complemento|referência|nota|lembrete|recomendação|requisito|base|ponto\s+de\s+partida|podemos|você|vimos|assim|isso|configurar|instalar|usar|utilizar|criar|fazer|contribuir|executar|rodar|começar|funciona|o\s+projeto|eu\b)(?!\p{L}))(?:\s+uma?\b)?(?:[ \t]*:)?/imu,
    },
    want: {
      begins:
        'eu, não, quero, queria, gostaria, preciso, necessito, desejo, posso, consigo, devo, espero, prefiro, pretendo, tenho, queremos, gostaríamos, precisamos, desejamos, podemos, devemos',
      pattern:
        /(?<!\p{L})(?:eu\s+)?(?:não\s+)?(?:quero|queria|gostaria(?:\s+de)?|preciso(?:\s+de)?|necessito(?:\s+de)?|desejo|posso|consigo|devo|espero|prefiro|pretendo|tenho\s+(?:que|de)|queremos|gostaríamos(?:\s+de)?|precisamos(?:\s+de)?|desejamos|podemos|devemos)(?!\p{L})(?:[ \t]*:)?/imu,
    },
    benefit: {
      begins:
        'para que, pra que, para assim, pra assim, para poder, pra poder, para conseguir, pra conseguir, a fim, de modo, de forma, de maneira, com o, com a, assim',
      pattern:
        /(?<!\p{L})(?:para|pra|a\s+fim\s+de|de\s+(?:modo|forma|maneira)|com\s+[oa]\s+(?:objetivo|intuito|propósito|finalidade|fim)\s+de)\s+que\b(?:[ \t]*:)?|(?<!\p{L})(?:para|pra)\s+(?:assim|poder|conseguir)\b|(?<!\p{L})a\s+fim\s+de\b(?:[ \t]*:)?|(?<!\p{L})de\s+(?:modo|forma|maneira)\s+a(?=\s)|(?<!\p{L})com\s+[oa]\s+(?:objetivo|intuito|propósito|finalidade|fim)\s+de\b(?:[ \t]*:)?|(?<=(?:^|[,;.–—\n])\s{0,8}(?:e\s)?)assim(?=,?\s+(?:eu|posso|consigo|não|os|as|o|a)(?!\p{L}))/imu,
    },
    purpose: [
      { begins: 'para, pra, visando', pattern: /(?<=(?:^|[,;.–—\n])\s{0,8}|\s{2})(?:para|pra|visando)\b(?:[ \t]*:)?/imu },
      {
        begins: 'para, pra',
        pattern:
          /(?<!\p{L})(?:para|pra)(?=\s+(?:não\s+|melhor\s+|sempre\s+|me\s+)?(?!(?:lugar|mulher|celular|lar|particular|familiar|titular|usar\s+como)\b)\p{L}+(?:[aei]|po)r(?:em|mos|-\p{L}+)?(?![\p{L}]))/imu,
      },
      { begins: 'para', pattern: /(?<!\p{L})para(?=\s+(?:uma?|o|a|meu|minha)\s+(?:melhor|maior)(?!\p{L}))/imu },
    ],
    cause: /(?<!\p{L})(?:porque|pois|já\s+que|uma\s+vez\s+que|devido\s+a)(?!\p{L})/imu,
    abbreviations: /(?:^|[\s(])(?:p\.\s?ex|ex|etc|sr|sra|núm|pág|aprox|máx|mín|vs)\.$/imu,
  },

  kinds: {
    goal: 'objetivo',
    initiative: 'iniciativa',
    epic: 'épico, épica',
    feature: 'funcionalidade, característica, recurso',
    story:
      'história de usuário, história do usuário, história de utilizador, história do utilizador, história técnica, história, estória de usuário, estória do usuário, estória, user story, hu',
    requirement: 'requisito, requisito funcional, requisito não funcional, requisito não-funcional',
    task: 'tarefa, subtarefa, tarefa técnica',
    bug: 'defeito, erro',
    debt: 'dívida técnica, débito técnico',
    spike: 'investigação, pesquisa',
    risk: 'risco',
    persona: 'persona',
    experiment: 'experimento, experiência',
    insight: 'aprendizado',
  },

  prefixes: { story: 'HU', epic: 'ÉPICO, EPICO', requirement: 'RF, RNF, RN, RQ', task: 'TAREFA', goal: 'OBJ', risk: 'RISCO' },

  criteria:
    /(?:\S+ )?critérios? (?:de|para(?: a)?) (?:aceite|aceitação|aprovação|validação)(?: \S+)?|condições de (?:aceite|aceitação|satisfação)|cenários(?: de (?:aceite|aceitação|teste))?|aceite|aceitação|ca|cas/,

  parts:
    /(?:(?:outras?|outros) )?(?:notas?|observações|observação|comentários?|detalhes?|informações|considerações)(?: (?:técnic[oa]s?|adiciona(?:l|is)|de implementação|de desenvolvimento|gerais|funcionais|importantes))?|implementação(?: .*)?|(?:solução|arquitetura|desenho|design|abordagem|especificações|requisitos|restrições) técnic[oa]s?|definição de .*|definition of .*|dod|dor|(?:sub)?tarefas(?: .*)?|dependências?|premissas|suposições|restrições|limitações|riscos?(?: .*)?|fora d[eo] escopo|escopo|âmbito|fora do âmbito|objetivos|não objetivos|estimativas?|pontos(?: de história)?|prioridade|status|estado|testes?(?: .*)?|casos de teste|plano de testes?|referências?|links?|veja também|ver também|histórico(?: .*)?|registro de alterações|anexos?|mockups?|protótipos?|telas|design|perguntas(?: em aberto)?|dúvidas|casos (?:limite|extremos|de borda)|contexto|motivação|justificativa|valor(?: .*)?|benefícios?|critérios de sucesso|métricas|indicadores|segurança|desempenho|requisitos (?:não[ -]funcionais|técnicos)|pré-?requisitos|pré-?condições|pós-?condições|regras de negócio|exemplos?|entregáveis|por que esta prioridade|teste independente|bloquead[ao] por|bloqueia|impacto(?: .*)?|fluxo(?: .*)?|passos|modelo de dados|protótipo|(?:avaliação|validação|verificação|cumprimento)(?: .*)?/,

  storyHeadings:
    /(?:user[ -]?story|hist[óo]ria(?: d[eo] (?:usuário|utilizador)| técnica)?|estória(?: d[eo] (?:usuário|utilizador))?|narrativa|enunciado)/,

  descriptions: /descrição(?: .*)?|resumo|visão geral|objetivo|propósito|necessidade/,

  groups:
    /(?:lista de |listagem de |outras |todas as |principais )*(?:(?:hist|est)órias(?: d[eo]s? (?:usuários?|utilizador(?:es)?)| técnicas)?|user[ -]?stories|épicos|funcionalidades|características|requisitos|casos de uso)|(?:product |sprint )?backlog(?: (?:de|do) (?:produto|sprint))?|requisitos (?:não[ -])?funcionais|documento de requisitos|especificação(?: .*)?|especificações(?: .*)?|(?:sprint|versão|marco|fase|iteração|release|entrega) [\w.-]+.*|prioridade (?:alta|média|baixa|crítica|\d)|personas?|papéis|atores|introdução|glossário|índice|sumário/,

  fields: {
    id: 'identificador, código, número, id da história',
    title: 'título, nome, título da história',
    kind: 'tipo',
    status: 'status, estado, situação',
    priority: 'prioridade, importância, urgência',
    estimate:
      'estimativa, esforço, pontos, pontos de história, pontos da história, complexidade, tamanho, story points, estimativa de esforço, tempo estimado, duração estimada',
    parent: 'épico, epico, história pai, pai, funcionalidade, faz parte de, pertence a',
    sprint: 'sprint, iteração, marco, versão, entrega, fase',
    labels: 'etiquetas, etiqueta, categoria, categorias, componente, componentes, módulo, área, rótulos',
    assignee: 'atribuído a, atribuída a, atribuído, responsável, responsáveis, encarregado',
    dependencies: 'dependências, dependência, depende de, bloqueado por, bloqueada por, requer',
    blocks: 'bloqueia, habilita, desbloqueia',
    relates: 'relacionado a, relacionada a, relacionado com, histórias relacionadas, veja também',
  },

  statuses: {
    draft: 'rascunho, ideia, proposto, proposta, novo, nova',
    todo: 'pendente, a fazer, aberto, aberta, planejado, planejada, planeado, não iniciado, não iniciada, por fazer, não começado',
    ready: 'pronto para desenvolvimento, pronta para desenvolvimento, aprovado, aprovada, refinado, refinada, preparado, definido',
    doing: 'em andamento, em progresso, em desenvolvimento, em curso, iniciado, iniciada, fazendo, ativo, ativa, em execução, parcial',
    review: 'em revisão, revisão, em teste, em testes, em validação, em homologação',
    blocked: 'bloqueado, bloqueada, em espera, pausado, pausada, suspenso',
    done: 'feito, feita, concluído, concluída, terminado, terminada, finalizado, finalizada, completo, completa, fechado, fechada, implementado, implementada, pronto, pronta, entregue, realizado, resolvido, implantado',
    dropped: 'descartado, descartada, cancelado, cancelada, rejeitado, rejeitada, obsoleto, obsoleta, adiado, adiada, removido',
  },

  nothing: /nenhum(?:a|as|ns)?|nada|não se aplica|não aplicável|não há|sem dependências/,

  steps: new Map([
    ['given', /dad[oa]s?(?:\s+que\b)?/],
    ['when', /quando/],
    ['then', /ent(?:ã|a)o/],
    ['and', /e/],
    ['but', /mas|porém/],
  ]),

  imperative: /\b(?:DEVE|DEVEM|DEVERÁ|DEVERA)\b/,

  scenario: /(?:(?:esquema|delineação) do )?cenário(?: de (?:aceite|aceitação|teste))?|exemplo/,

  columns: {
    id: 'código, identificador, nº, n°, número, hu, id da história',
    title: 'título, nome, resumo, funcionalidade, tarefa',
    story: 'história de usuário, histórias de usuário, história do usuário, história, estória, descrição, user story, requisito',
    role: 'como, como..., como …, como um, papel, ator, quem, usuário, utilizador, tipo de usuário, perfil, persona',
    want: 'quero, quero..., quero …, eu quero, preciso, desejo, o que, o quê, ação, objetivo',
    benefit: 'para, para..., para …, para que, benefício, por que, por quê, razão, valor, motivo, para quê, valor de negócio, de modo que',
    criteria: 'critérios de aceitação, critérios de aceite, critério de aceitação, critério de aceite, critérios, ca',
    status: 'status, estado, situação',
    priority: 'prioridade, importância',
    estimate: 'estimativa, pontos, pontos de história, esforço, complexidade, tamanho',
    parent: 'épico, epico',
    sprint: 'sprint, iteração, versão, fase, marco',
    assignee: 'atribuído a, responsável',
    dependencies: 'dependências, depende de, dependência',
    labels: 'categoria, módulo, componente, área',
  },

  evidence:
    /\b(?:como|enquanto)\b[^.\n]{1,200}\b(?:quero|preciso|gostaria|desejo|posso)\b|crit[ée]rios? de ace|(?:hist|est)[óo]rias?|requisito|[ée]pico|\b(?:HU|RF|RNF)-?\d/,

  paths:
    /(?:hist|est)[óo]rias?(?:[-_ ]d[eo]s?[-_ ](?:usu[áa]rios?|utilizador(?:es)?))?|épicos?|epicos?|requisitos?|funcionalidades|tarefas/,

  smallWords:
    'os, da, dos, das, de, uma, um, não, que, para, com, por, em, na, se, ao, como, meu, minha, meus, minhas, mais, ou, sem, deve, usuário, quando, são, eu, -ação, -ções',
};
