import type { Language } from './language.ts';

/** Dutch. “Als” opens a role, a condition and a When; what follows it tells which. */
export const dutch: Language = {
  id: 'nl',

  story: {
    role: {
      begins: 'als, ik als, ik',
      pattern:
        /(?<!\p{L})(?:ik,?\s+)?als\b(?!\s+(?:ik|je|jij|jullie|we|wij|u|hij|zij|ze|het|dit|dat|er|men|iemand|alles?|niets|de\s+gebruiker\s+(?:op|een|niet)|geen|voorbeeld|gevolg|resultaat|alternatief|aanvulling|eerste|laatste|tweede|volgende|volgt|zodanig|optie|standaard|basis|onderdeel|reactie|antwoord)\b)(?:\s+een\b)?(?:[ \t]*:)?/imu,
    },
    want: {
      begins:
        'wil, wilde, kan, moet, zou, heb, wens, verwacht, mag, hoef, willen, kunnen, moeten, zouden, hebben, wensen, verwachten, ik, wij, we',
      pattern:
        /(?<!\p{L})(?:(?:wil(?:de)?|kan|moet|zou|heb|wens|verwacht|mag|hoef)\s+ik\b|(?:willen|kunnen|moeten|zouden|hebben|wensen|verwachten)\s+(?:wij|we)\b|(?:ik|wij|we)\s+(?:wil(?:len)?|kan|kunnen|moet(?:en)?|wens(?:en)?|zou(?:den)?\s+graag)\b)(?:\s+graag\b)?(?:\s+willen\b)?(?:[ \t]*:)?/imu,
    },
    benefit: {
      begins: 'zodat, zo dat, opdat, met als doel, zo',
      pattern:
        /(?<!\p{L})(?:zo\s?dat|opdat)\b(?:[ \t]*:)?|(?<!\p{L})met\s+als\s+doel(?:\s+om)?\b|(?<=(?:^|[,;.–—\n])\s{0,8})zo(?=\s+(?:kan|kunnen|weet|hoef)\b)/imu,
    },
    purpose: [
      { begins: 'om, waardoor', pattern: /(?<=(?:^|[,;.–—\n])\s{0,8}|\s{2})(?:om|waardoor)\b(?!\s+\d)(?:[ \t]*:)?/imu },
      { begins: 'om', pattern: /(?<!\p{L})om(?=\s+[^,.\n]{0,120}?\bte\s+\p{L}+)/imu },
    ],
    cause: /(?<!\p{L})(?:omdat|want|aangezien)\b/imu,
    abbreviations: /(?:^|[\s(])(?:bijv|bv|enz|o\.a|d\.w\.z|m\.b\.v|i\.v\.m|incl|excl|nr|ca|max|min|evt)\.$/imu,
  },

  kinds: {
    goal: 'doel, doelstelling',
    initiative: 'initiatief',
    epic: 'epic, epos',
    feature: 'functie, functionaliteit',
    story: 'gebruikersverhaal, userstory, user story, verhaal, gebruikersstory',
    requirement: 'vereiste, requirement, functionele eis, niet-functionele eis, functionele vereiste, niet-functionele vereiste',
    task: 'taak, subtaak',
    bug: 'fout, gebrek',
    debt: 'technische schuld',
    spike: 'spike',
    risk: 'risico',
    persona: 'persona',
    experiment: 'experiment',
    insight: 'inzicht',
  },

  prefixes: { requirement: 'FE, NFE, EIS', task: 'TAAK', goal: 'DOEL', risk: 'RISICO' },

  criteria:
    /(?:\S+ )?acceptatie(?:criteria|criterium|voorwaarden|scenario['’]?s|eisen)|criteria voor acceptatie|acceptatie|ac|scenario['’]s/,

  parts:
    /(?:(?:technische|aanvullende|overige|algemene) )?(?:notities|opmerkingen?|aantekeningen|details|informatie|toelichting)|notitie|implementatie(?:.*)|(?:technische )?(?:oplossing|architectuur|aanpak|uitwerking|eisen|specificaties)|definition of .*|definitie van .*|dod|dor|(?:sub)?taken(?: .*)?|afhankelijkhe(?:id|den)|aannames|beperkingen|randvoorwaarden|risico['’]?s|buiten (?:scope|bereik)|scope|reikwijdte|doelen|geen doelen|schatting|story ?punten|prioriteit|status|test(?:s|en|gevallen|plan)?(?: .*)?|referenties|verwijzingen|links|zie ook|geschiedenis|wijzigingen|bijlagen?|mockups?|ontwerp(?:en)?|openstaande vragen|open vragen|vragen|randgevallen|achtergrond|context|motivatie|onderbouwing|(?:zakelijke )?waarde|voordelen|succescriteria|metrieken|beveiliging|prestaties|niet-functionele (?:eisen|vereisten)|voorwaarden|precondities|postcondities|bedrijfsregels|voorbeelden|opleveringen|waarom deze prioriteit|onafhankelijke test|geblokkeerd door|blokkeert|stappen|(?:validatie|verificatie|controle)(?: .*)?/,

  storyHeadings: /(?:user[ -]?story|gebruikers(?:verhaal|story)|verhaal)/,

  descriptions: /beschrijving|omschrijving|samenvatting|overzicht|doel|behoefte|wens/,

  groups:
    /(?:(?:alle|overige|open|technische) )?(?:user[ -]?stories|gebruikersverhalen|verhalen|epics|functies|functionaliteiten|eisen|vereisten|requirements|use cases|gebruiksscenario['’]s)|(?:(?:product|sprint)[ -]?)?backlog|(?:niet-)?functionele (?:eisen|vereisten)|programma van eisen|(?:sprint|versie|mijlpaal|fase|iteratie|release) [\w.-]+.*|(?:hoge|gemiddelde|lage) prioriteit|persona['’]?s|rollen|actoren|inleiding|begrippenlijst|inhoudsopgave/,

  fields: {
    id: 'nummer, kenmerk, story-id',
    title: 'titel, naam',
    kind: 'soort, type',
    status: 'status, staat, voortgang',
    priority: 'prioriteit, belang, urgentie',
    estimate: 'schatting, inschatting, storypunten, story punten, punten, omvang, inspanning, complexiteit, geschatte tijd',
    parent: 'hoort bij, onderdeel van, bovenliggend',
    sprint: 'sprint, iteratie, mijlpaal, versie, release, fase',
    labels: 'labels, categorie, categorieën, onderdeel, onderdelen, module',
    assignee: 'toegewezen aan, toegewezen, verantwoordelijke, eigenaar, uitvoerder',
    dependencies: 'afhankelijkheden, afhankelijkheid, afhankelijk van, hangt af van, geblokkeerd door, vereist',
    blocks: 'blokkeert, maakt mogelijk',
    relates: 'gerelateerd, gerelateerd aan, verwante stories, zie ook',
  },

  statuses: {
    draft: 'concept, idee, voorstel, nieuw, voorgesteld',
    todo: 'te doen, open, gepland, niet begonnen, nog niet begonnen, nog te doen, openstaand, in afwachting',
    ready: 'gereed voor ontwikkeling, klaar voor ontwikkeling, goedgekeurd, verfijnd',
    doing: 'bezig, mee bezig, in uitvoering, in ontwikkeling, in behandeling, begonnen, gestart, actief, onderhanden, lopend',
    review: 'in review, ter controle, in controle, in test, testen, te testen',
    blocked: 'geblokkeerd, wachtend, wacht, gepauzeerd',
    done: 'klaar, gereed, afgerond, voltooid, gedaan, gesloten, opgeleverd, geïmplementeerd, af, compleet, uitgevoerd',
    dropped: 'vervallen, geannuleerd, afgewezen, verouderd, uitgesteld, geschrapt',
  },

  nothing: /geen|niets|n\.?v\.?t/,

  steps: new Map([
    ['given', /gegeven(?:\s+dat\b)?|stel(?:\s+dat\b)?/],
    ['when', /wanneer|als/],
    ['then', /dan/],
    ['and', /en/],
    ['but', /maar/],
  ]),

  imperative: /\b(?:MOET|MOETEN|ZAL|ZULLEN)\b/,

  scenario: /(?:abstract )?scenario|acceptatiescenario|voorbeeld/,

  columns: {
    id: 'nr, nr., nummer, story-id',
    title: 'titel, naam, samenvatting, onderwerp, functie',
    story: 'user story, gebruikersverhaal, verhaal, beschrijving, omschrijving, eis, vereiste',
    role: 'als, als..., als …, als een, rol, wie, actor, gebruiker',
    want: 'wil ik, wil ik..., wil ik …, ik wil, wat, doel, actie, wens',
    benefit: 'zodat, zodat..., zodat …, opdat, om, waarom, reden, waarde, voordeel',
    criteria: 'acceptatiecriteria, acceptatiecriterium, criteria',
    status: 'status, voortgang',
    priority: 'prioriteit, prio, moscow',
    estimate: 'schatting, punten, storypunten, inspanning, omvang',
    parent: 'epos',
    sprint: 'sprint, iteratie, versie, fase',
    assignee: 'toegewezen aan, eigenaar, verantwoordelijke',
    dependencies: 'afhankelijkheden, afhankelijk van',
    labels: 'categorie, module, onderdeel',
  },

  evidence: /\b(?:wil|kan|moet|zou)(?:len|den)? (?:ik|wij|we)\b|acceptatiecriteri|gebruikersverha|vereisten?\b/,

  paths: /gebruikersverha(?:al|len)|verhalen|eisen|vereisten|programma-van-eisen|taken/,

  smallWords:
    'de, het, een, van, en, niet, met, voor, wordt, worden, dat, op, te, zijn, kan, ik, mijn, als, bij, naar, ook, of, uit, aan, wil, gebruiker, moet, deze, door, -heid, -lijk',
};
