import type { Language } from './language.ts';

/** French. “Pour” opens a benefit among many other things; “afin de” and “pour que” open nothing else. */
export const french: Language = {
  id: 'fr',

  story: {
    role: {
      begins: 'en tant, en qualité',
      pattern:
        /(?<!\p{L})en\s+(?:tant\s+qu(?:e\b|['’])|qualité\s+d(?:e\b|['’]))(?!\s*(?:tel(?:le)?s?|de\s+besoin)\b)(?:\s*une?\b)?(?:[ \t]*:)?/imu,
    },
    want: {
      begins: 'j, je, nous, on',
      pattern:
        /(?<!\p{L})(?:j['’]\s*(?:aimerais|ai\s+besoin|attends|espère|exige)|je\s+(?:ne\s+)?(?:veux|voudrais|souhaite(?:rais)?|désire|peux|dois|puisse|préfère|m['’]attends)|nous\s+(?:voulons|voudrions|souhaitons|souhaiterions|désirons|pouvons|devons|aimerions|avons\s+besoin)|on\s+(?:veut|souhaite|voudrait))(?!\p{L})(?:[ \t]*:)?/imu,
    },
    benefit: {
      begins: 'afin, pour que, pour qu, pour pouvoir, de sorte, de façon, de manière, dans le but, en vue, ce qui me, ainsi',
      pattern:
        /(?<!\p{L})afin\s+(?:de\b|d['’]|que\b|qu['’])(?:[ \t]*:)?|(?<!\p{L})pour\s+(?:que\b|qu['’]|pouvoir\b)(?:[ \t]*:)?|(?<!\p{L})de\s+(?:sorte|façon|manière)\s+(?:que\b|qu['’]|à(?=\s))|(?<!\p{L})dans\s+le\s+but\s+(?:de\b|d['’])|(?<!\p{L})en\s+vue\s+(?:de\b|d['’])|(?<!\p{L})ce\s+qui\s+me\s+permet(?:tra|trait)?\b|(?<=(?:^|[,;.–—\n])\s{0,8})ainsi(?=,?\s+(?:je|nous|on|les|le|la)\b)/imu,
    },
    purpose: [
      { begins: 'pour', pattern: /(?<=(?:^|[,;.–—\n])\s{0,8}|\s{2})pour\b(?:[ \t]*:)?/imu },
      {
        begins: 'pour',
        pattern:
          /(?<!\p{L})pour(?=\s+(?:(?:ne\s+(?:pas|plus)|mieux|ainsi|en|y|les?|la|me|lui|leur)\s+|[lm]['’])*(?!(?:leurs?|hier|cahier|fichier|calendrier|dossier|panier|courrier|papier|atelier|métier|utilisateur|premier|dernier|plaisir|avenir|ordre|cadre|titre|nombre|livre|membre|compte)\b)\p{L}+(?:er|ir|re|oir)\b)/imu,
      },
    ],
    cause: /(?<!\p{L})(?:parce\s+qu(?:e\b|['’])|car\b|puisqu(?:e\b|['’]))/imu,
    abbreviations: /(?:^|[\s(])(?:p\.\s?ex|c\.-à-d|etc|cf|env|max|min|n°|m|mme)\.$/imu,
  },

  kinds: {
    goal: 'objectif',
    initiative: 'initiative',
    epic: 'épopée, épique, epic',
    feature: 'fonctionnalité, caractéristique',
    story: 'récit utilisateur, récit, histoire utilisateur, histoire d’utilisateur, histoire, user story',
    requirement: 'exigence, exigence fonctionnelle, exigence non fonctionnelle, exigence non-fonctionnelle, besoin',
    task: 'tâche, sous-tâche',
    bug: 'anomalie, défaut, bogue',
    debt: 'dette technique, dette',
    spike: 'étude',
    risk: 'risque',
    persona: 'persona',
    experiment: 'expérience, expérimentation',
    insight: 'enseignement',
  },

  prefixes: { requirement: 'EF, ENF, EXI, EXG, RF, RNF', task: 'TACHE', goal: 'OBJ', risk: 'RISQUE' },

  criteria:
    /(?:\S+ )?crit[eè]res? (?:d['’]|de )?(?:acceptation|acceptance|acceptabilité|recette|validation)(?: \S+)?|conditions? (?:d['’]acceptation|de satisfaction)|scénarios d['’](?:acceptation|acceptance)|acceptation|ca|scénarios/,

  parts:
    /(?:(?:autres?|quelques) )?(?:notes?|remarques?|détails?|informations?|précisions?|commentaires?)(?: (?:techniques?|complémentaires?|supplémentaires?|fonctionnels?|d['’]implémentation|de développement|additionnelles))?|implémentation|(?:solution|conception|architecture|approche|spécifications?|exigences|contraintes|considérations) techniques?|définition (?:de|du) .*|definition of .*|dod|dor|(?:sous-)?tâches(?: .*)?|dépendances?|hypothèses|contraintes?|risques?|hors[ -](?:périmètre|sujet|scope)|périmètre|objectifs|non[ -]objectifs|estimations?|priorité|statut|état|tests?(?: .*)?|cas de test|plan de tests?|stratégie de tests?|références?|liens?|voir aussi|historique(?: .*)?|journal (?:des|de) .*|annexes?|pièces jointes|maquettes?|design|questions(?: ouvertes)?|points ouverts|cas limites|cas particuliers|contexte|motivation|justification|valeur(?: (?:métier|ajoutée|business))?|bénéfices?|critères de (?:succès|réussite)|métriques|indicateurs|sécurité|performances?|exigences non[ -]fonctionnelles|prérequis|pré-requis|préconditions|postconditions|règles (?:métier|de gestion)|exemples?|livrables|pourquoi cette priorité|test indépendant|bloqué par|bloque|étapes|modèle de données|(?:évaluation|validation|vérification|couverture)(?: .*)?/,

  storyHeadings: /(?:user[ -]?story|récit(?: utilisateur)?|histoire(?: (?:utilisateur|d['’]utilisateur))?|us|énoncé)/,

  descriptions: /description|résumé|vue d['’]ensemble|aperçu|objectif|but|besoin|en bref/,

  groups:
    /(?:liste des |les |autres |principales )*(?:user[ -]?stories|récits(?: utilisateurs?)?|histoires(?: (?:d['’])?utilisateurs?)?|épopées|epics|fonctionnalités|exigences|besoins|tâches|cas d['’]utilisation|scénarios d['’]utilisation)|(?:carnet|backlog)(?: (?:de|du) (?:produit|sprint))?|backlog(?: produit)?|exigences (?:non[ -])?(?:fonctionnelles|techniques)|(?:document|cahier) (?:des|d['’]|de) (?:charges|exigences)|spécifications?(?: fonctionnelles)?|(?:sprint|version|jalon|phase|itération|release|lot) [\w.-]+.*|priorité (?:haute|moyenne|basse|élevée|faible|\d)|personas?|rôles|acteurs|introduction|glossaire|sommaire|table des matières/,

  fields: {
    id: 'identifiant, référence, ref, réf, numéro, id us',
    title: 'titre, nom, intitulé, libellé',
    kind: 'type, nature',
    status: 'statut, état, avancement',
    priority: 'priorité, importance, urgence',
    estimate:
      'estimation, effort, charge, complexité, points, points d’effort, points d’histoire, points de récit, story points, taille, effort estimé, durée estimée, chiffrage',
    parent: 'épopée, epic parent, épique, fonctionnalité, fait partie de',
    sprint: 'sprint, itération, jalon, version, lot',
    labels: 'étiquettes, étiquette, catégorie, catégories, composant, composants, module, domaine',
    assignee: 'assigné à, assignée à, assigné, attribué à, responsable, affecté à',
    dependencies: 'dépendances, dépendance, dépend de, bloqué par, bloquée par, nécessite, prérequis',
    blocks: 'bloque, débloque, permet',
    relates: 'lié à, liés, liée à, en relation avec, voir aussi, stories liées, récits liés, us liées',
  },

  statuses: {
    draft: 'brouillon, ébauche, idée, proposé, proposée, nouveau, nouvelle, à affiner',
    todo: 'à faire, a faire, ouvert, ouverte, planifié, planifiée, en attente, non commencé, non commencée, pas commencé, non démarré, à venir',
    ready: 'prêt, prête, validé, validée, approuvé, approuvée, prêt pour développement, spécifié',
    doing: 'en cours, en développement, commencé, commencée, démarré, actif, active, en réalisation, partiel, partielle',
    review: 'en revue, en relecture, à vérifier, en test, en recette, à tester, en validation',
    blocked: 'bloqué, bloquée, suspendu, suspendue, en pause',
    done: 'terminé, terminée, fait, faite, fini, finie, livré, livrée, clos, close, fermé, fermée, achevé, achevée, implémenté, implémentée, complet, complète, complété, réalisé, réalisée, déployé',
    dropped: 'abandonné, abandonnée, annulé, annulée, rejeté, rejetée, refusé, obsolète, reporté, reportée, différé',
  },

  nothing: /aucune?s?|néant|rien|sans objet|non applicable|s\.?\/?o/,

  steps: new Map([
    ['given', /(?:é|e)tant\s+donnée?s?(?:\s+qu(?:e\b|['’]))?|sachant(?:\s+qu(?:e\b|['’]))?|soit/],
    ['when', /quand|lorsqu(?:e\b|['’])/],
    ['then', /alors|donc/],
    ['and', /et(?:\s+qu(?:e\b|['’]))?/],
    ['but', /mais(?:\s+qu(?:e\b|['’]))?/],
  ]),

  imperative: /\b(?:DOIT|DOIVENT|DEVRA|DEVRAIT)\b/,

  scenario: /(?:plan du )?scénario(?: d['’]acceptation)?|exemple/,

  columns: {
    id: 'identifiant, référence, réf, n°, numéro, us, id us',
    title: 'titre, nom, intitulé, libellé, fonctionnalité',
    story: 'user story, user stories, récit utilisateur, récit, histoire utilisateur, description, exigence, besoin',
    role: 'en tant que, en tant que..., en tant que …, rôle, acteur, qui, utilisateur, profil',
    want: 'je veux, je veux..., je veux …, je souhaite, je peux, quoi, objectif, action, besoin exprimé',
    benefit: 'afin de, afin de..., afin de …, afin que, pour, bénéfice, pourquoi, valeur, raison, valeur métier, but',
    criteria: 'critères d’acceptation, critères d’acceptance, critères de validation, critères, ca',
    status: 'statut, état, avancement',
    priority: 'priorité, importance',
    estimate: 'estimation, points, effort, charge, complexité, taille',
    parent: 'épopée, epic',
    sprint: 'sprint, itération, version, jalon',
    assignee: 'responsable, assigné à, assigné',
    dependencies: 'dépendances, dépend de, dépendance',
    labels: 'catégorie, module, composant, domaine',
  },

  evidence:
    /en (?:tant qu|qualité d)|crit[eè]res? (?:d['’]|de )(?:accept|recette|validation)|exigence|(?:r[ée]cit|histoire) (?:d['’])?utilisateur/,

  paths:
    /récits?|recits?|histoires?(?:[-_ ]utilisateurs?)?|exigences?|cahier-des-charges|épopées|epopees|fonctionnalités|fonctionnalites|besoins|tâches|taches/,

  smallWords:
    'le, la, les, de, des, en, deux, ce, se, une, un, est, dans, pour, que, qui, avec, sur, du, et, au, aux, par, pas, je, mes, mon, ma, sont, plus, être, ou, sans, peut, doit, utilisateur',
};
