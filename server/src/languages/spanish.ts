import type { Language } from './language.ts';

/** Spanish. “Como” also means like, since and how, and “para” also means for. */
export const spanish: Language = {
  id: 'es',

  story: {
    role: {
      begins: 'como, yo, en calidad, en mi papel',
      pattern:
        /(?<!\p{L})(?:yo,?\s+)?(?:como|en\s+(?:calidad|mi\s+papel)\s+de)\b(?!\s+(?:no|ya|si|sí|se|siempre|por|para|que|quiero|puedo|necesito|deseo|parte|resultado|consecuencia|ejemplo|alternativa|opción|regla|mínimo|máximo|siguiente|primer\p{L}*|segund\p{L}*|último|última|tal|cualquier|complemento|referencia|nota|recordatorio|recomendación|requisito|base|punto\s+de\s+partida|podemos|puedes|pueden|hemos|vimos|ves|verás|sabes|mencion\p{L}*|indic\p{L}*|configurar|instalar|usar|crear|hacer|contribuir|ejecutar|funciona)(?!\p{L}))(?:\s+una?\b)?(?:[ \t]*:)?/imu,
    },
    want: {
      begins:
        'yo, no, quiero, quisiera, necesito, deseo, puedo, podré, debo, requiero, prefiero, espero, exijo, tengo que, me gustaria, me gustaría, queremos, querríamos, necesitamos, deseamos, podemos, debemos, requerimos, nos gustaría',
      pattern:
        /(?<!\p{L})(?:yo\s+)?(?:no\s+)?(?:quiero|quisiera|necesito|deseo|puedo|podré|debo|requiero|prefiero|espero|exijo|tengo\s+que|me\s+gustar[ií]a|quer(?:emos|ríamos)|necesitamos|deseamos|podemos|debemos|requerimos|nos\s+gustaría)(?!\p{L})(?:[ \t]*:)?/imu,
    },
    benefit: {
      begins: 'para que, para así, para poder, a fin, con el, con la, con tal, de manera, de modo, de forma, así',
      pattern:
        /(?<!\p{L})(?:para|a\s+fin\s+de|con\s+(?:el|la)\s+(?:fin|objetivo|propósito|finalidad|intención)\s+de|de\s+(?:manera|modo|forma)|con\s+tal\s+de)\s+que\b(?:[ \t]*:)?|(?<!\p{L})para\s+(?:así|poder)\b|(?<!\p{L})a\s+fin\s+de\b(?:[ \t]*:)?|(?<!\p{L})con\s+(?:el|la)\s+(?:fin|objetivo|propósito|finalidad|intención)\s+de\b(?:[ \t]*:)?|(?<=(?:^|[,;.–—\n])\s{0,8}(?:y\s)?)así(?=\s+(?:puedo|podré|yo|no|me|los|las|el|la)(?!\p{L}))/imu,
    },
    purpose: [
      { begins: 'para', pattern: /(?<=(?:^|[,;.–—\n])\s{0,8}|\s{2})para\b(?:[ \t]*:)?/imu },
      {
        begins: 'para',
        pattern:
          /(?<!\p{L})para(?=\s+(?:no\s+|mejor\s+|siempre\s+)?(?!(?:lugar|mujer|taller|hogar|ser\s+humano|celular|particular|familiar|titular)\b)\p{L}+[aei]r(?:l[aeo]s?|me|nos|se|te)?\b)/imu,
      },
      { begins: 'para', pattern: /(?<!\p{L})para(?=\s+(?:una?|el|la|mi|su)\s+(?:mejor|mayor|óptim[ao]|fácil|rápid[ao])(?!\p{L}))/imu },
    ],
    cause: /(?<!\p{L})(?:porque|ya\s+que|puesto\s+que|debido\s+a)(?!\p{L})/imu,
    abbreviations: /(?:^|[\s(])(?:p\.\s?ej|ej|etc|ud|uds|sr|sra|núm|pág|aprox|máx|mín|vs)\.$/imu,
  },

  kinds: {
    goal: 'objetivo',
    initiative: 'iniciativa',
    epic: 'épica, épico',
    feature: 'funcionalidad, característica',
    story: 'historia de usuario, historia de usuaria, historia usuario, historia técnica, historia, user story, hu',
    requirement:
      'requisito, requerimiento, requisito funcional, requisito no funcional, requerimiento funcional, requerimiento no funcional',
    task: 'tarea, subtarea, tarea técnica, ticket',
    bug: 'defecto, incidencia',
    debt: 'deuda técnica, deuda',
    spike: 'investigación',
    risk: 'riesgo',
    persona: 'persona',
    experiment: 'experimento',
    insight: 'hallazgo',
  },

  prefixes: {
    story: 'HU, HDU, HUS, HISTORIA, HT',
    epic: 'ÉPICA, EPICA',
    requirement: 'RF, RNF, RQ, RN, REQF, CE',
    task: 'TAREA, TK',
    goal: 'OBJ',
    risk: 'RIESGO',
  },

  criteria:
    /(?:\S+ )?criterios? (?:de|para(?: la)?) (?:aceptación|aceptacion|aprobación|validación)(?: \S+)?|condiciones de (?:aceptación|satisfacción)|escenarios(?: de (?:aceptación|prueba))?|aceptación|ca|cas/,

  parts:
    /(?:(?:otras?|otros) )?(?:notas?|observaciones|comentarios?|detalles?|información|consideraciones|aclaraciones)(?: (?:técnic[oa]s?|adicional(?:es)?|de implementación|de desarrollo|generales|funcionales|importantes|de diseño))?|implementación(?: .*)?|(?:solución|arquitectura|diseño|enfoque|especificaciones|requisitos|restricciones) técnic[oa]s?|definición de .*|definition of .*|dod|dor|(?:sub)?tareas(?: .*)?|tickets(?: .*)?|dependencias?|supuestos|suposiciones|restricciones|limitaciones|riesgos?(?: .*)?|fuera de(?:l)? alcance|alcance|objetivos|no objetivos|estimación(?: .*)?|puntos de historia|prioridad|estado|pruebas?(?: .*)?|casos de prueba|plan de pruebas|referencias?|enlaces?|véase también|ver también|historial(?: .*)?|registro de cambios|anexos?|adjuntos|mockups?|maquetas?|prototipos?|diseño|preguntas(?: abiertas)?|dudas|casos (?:límite|borde|extremos)|contexto|antecedentes|motivación|justificación|valor(?: .*)?|beneficios?|criterios de éxito|métricas(?: .*)?|indicadores|seguridad|rendimiento|requisitos (?:no funcionales|técnicos)|requerimientos (?:no funcionales|técnicos)|prerrequisitos|precondiciones|postcondiciones|reglas de negocio|ejemplos?|entregables|por qué esta prioridad|prueba independiente|bloquead[ao] por|bloquea|impacto(?: .*)?|riesgo|flujo(?: .*)?|pasos|modelo de datos|(?:evaluación|validación|verificación|cumplimiento)(?: .*)?/,

  storyHeadings: /(?:user[ -]?story|historia(?: de usuari[oa]| técnica)?|enunciado|redacción|narrativa)/,

  descriptions: /descripción(?: .*)?|resumen|visión general|objetivo|propósito|necesidad/,

  groups:
    /(?:listado de |lista de |otras |todas las |principales )*(?:historias(?: de usuari[oa]s?| técnicas)?|user[ -]?stories|épicas|funcionalidades|características|requisitos|requerimientos|casos de uso)|(?:product |sprint )?backlog(?: (?:de|del) (?:producto|sprint))?|pila (?:del|de) (?:producto|sprint)|(?:requisitos|requerimientos) (?:no )?funcionales|documento de (?:requisitos|requerimientos)|especificación(?:es)?(?: .*)?|(?:sprint|versión|hito|fase|iteración|release|entrega) [\w.-]+.*|prioridad (?:alta|media|baja|crítica|\d)|personas?|roles?|actores|introducción|glosario|índice|tabla de contenidos?|contenidos?/,

  fields: {
    id: 'identificador, código, codigo, número, id historia, id de historia, id de la historia',
    title: 'título, nombre, título de la historia, nombre de la historia',
    kind: 'tipo',
    status: 'estado, estatus, situación',
    priority: 'prioridad, importancia, urgencia',
    estimate:
      'estimación, estimado, esfuerzo, puntos, puntos de historia, complejidad, tamaño, talla, estimación de esfuerzo, tiempo estimado, story points, duración estimada, coste, coste estimado, peso',
    parent:
      'épica, epica, historia relacionada, historia padre, padre, característica, funcionalidad, pertenece a, historia de usuario relacionada',
    sprint: 'sprint, iteración, hito, versión, entrega, fase',
    labels: 'etiquetas, etiqueta, categoría, categorías, componente, componentes, módulo, área',
    assignee: 'asignado a, asignada a, asignado, responsable, responsables, encargado, encargada, propietario',
    dependencies: 'dependencias, dependencia, depende de, bloqueado por, bloqueada por, requiere',
    blocks: 'bloquea, habilita, desbloquea',
    relates: 'relacionado con, relacionada con, relacionado, historias relacionadas, relaciones, ver también',
  },

  statuses: {
    draft: 'borrador, idea, propuesto, propuesta, nuevo, nueva',
    todo: 'pendiente, por hacer, abierto, abierta, planificado, planificada, planeado, no iniciado, no iniciada, sin iniciar, sin empezar, en espera de inicio',
    ready:
      'listo para desarrollo, lista para desarrollo, preparado, preparada, aprobado, aprobada, refinado, refinada, definido, definida, listo para desarrollar',
    doing: 'en progreso, en curso, en desarrollo, en proceso, iniciado, iniciada, haciendo, activo, activa, en ejecución, parcial',
    review: 'en revisión, revisión, en pruebas, en prueba, en validación, en qa, por revisar',
    blocked: 'bloqueado, bloqueada, en espera, pausado, pausada, detenido',
    done: 'hecho, hecha, terminado, terminada, completado, completada, completo, completa, finalizado, finalizada, cerrado, cerrada, implementado, implementada, listo, lista, entregado, entregada, realizado, realizada, resuelto, desplegado',
    dropped:
      'descartado, descartada, cancelado, cancelada, rechazado, rechazada, obsoleto, obsoleta, pospuesto, pospuesta, aplazado, aplazada, eliminado, eliminada',
  },

  nothing: /ningun[oa]s?|ningún|nada|no aplica|no tiene|no requiere|sin dependencias|n\.?a/,

  steps: new Map([
    ['given', /dad[oa]s?(?:\s+que\b)?/],
    ['when', /cuando/],
    ['then', /entonces/],
    ['and', /y|e/],
    ['but', /pero/],
  ]),

  imperative: /\b(?:DEBE|DEBEN|DEBERÁ|DEBERA)\b/,

  scenario: /(?:esquema del )?escenario(?: de (?:aceptación|prueba))?|ejemplo/,

  columns: {
    id: 'código, codigo, identificador, n°, nº, número, id historia, hu, historia id',
    title: 'título, nombre, resumen, funcionalidad, tarea, ticket',
    story: 'historia de usuario, historias de usuario, historia, descripción, user story, requisito, requerimiento, enunciado',
    role: 'como, como..., como …, como un, rol, actor, quién, quien, usuario, tipo de usuario, perfil',
    want: 'quiero, quiero..., quiero …, necesito, deseo, qué, que, acción, objetivo, funcionalidad deseada',
    benefit: 'para, para..., para …, para que, beneficio, por qué, razón, valor, motivo, para qué, valor de negocio, con la finalidad de',
    criteria: 'criterios de aceptación, criterio de aceptación, criterios, ca',
    status: 'estado, estatus',
    priority: 'prioridad, importancia',
    estimate: 'estimación, puntos, puntos de historia, esfuerzo, complejidad, talla, tamaño',
    parent: 'épica, epica',
    sprint: 'sprint, iteración, versión, fase, hito',
    assignee: 'asignado, asignado a, responsable',
    dependencies: 'dependencias, depende de, dependencia',
    labels: 'categoría, módulo, componente, área',
  },

  evidence:
    /\bcomo\b[^.\n]{1,200}\b(?:quiero|necesito|deseo|puedo|quisiera|requiero)\b|criterios? de|historias? de usuari|\bhistorias?\b|requisito|requerimiento|[ée]pica|\b(?:HU|HDU|RF|RNF)-?\d/,

  paths: /historias?(?:[-_ ]de[-_ ]usuari[oa]s?)?|épicas?|epicas?|requisitos?|requerimientos?|funcionalidades|tareas|pila-de-producto/,

  smallWords:
    'el, la, los, las, del, de, una, un, que, para, con, por, en, se, su, sus, al, es, como, lo, mi, mis, más, sin, debe, usuario, cuando, está, son, no, -ción',
};
