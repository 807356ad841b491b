import type { Language } from './language.ts';

/** German. “Als” opens a role only where somebody wants something in the same sentence; the verb stands before its subject: “möchte ich”. */
export const german: Language = {
  id: 'de',

  story: {
    role: {
      begins: 'als, ich als, wir als',
      pattern:
        /(?<!\p{L})(?:ich\s+|wir\s+)?als\b(?!\s+(?:ob|auch|ich|wir|er|sie|es|man|du|ihr|das|dies\p{L}*|je(?:mand|der|des)|solch\p{L}*|nächst\p{L}*|letzt\p{L}*|erst(?:e[rsn]?|mal)|zweite[rsn]?|weitere[rsn]?|beispiel|ergebnis|folge|alternative|ergänzung|grundlage|basis|voraussetzung|hinweis|antwort|reaktion|einstieg|option|standard|faustregel|regel|ausgleich|ersatz|teil|gegenleistung|datum|wert)\b)(?:\s+eine?[rn]?\b)?(?:[ \t]*:)?/imu,
    },
    want: {
      begins:
        'möchte, moechte, will, wünsche, kann, muss, soll, darf, brauche, benötige, erwarte, habe, möchten, moechten, wollen, wünschen, können, müssen, brauchen, benötigen, erwarten, würde, hätte, ich, wir',
      pattern:
        /(?<!\p{L})(?:(?:m(?:ö|oe)chte|will|wünsche|kann|muss|soll|darf|brauche|benötige|erwarte|habe)\s+ich\b|(?:m(?:ö|oe)chten|wollen|wünschen|können|müssen|brauchen|benötigen|erwarten)\s+wir\b|(?:würde|hätte|möchte)\s+(?:ich|wir)\s+gerne?\b|(?:ich|wir)\s+(?:m(?:ö|oe)chten?|will|wollen|wünschen?|kann|können|muss|müssen|brauchen?|benötigen?|hätten?\s+gerne?|würden?\s+gerne?)\b|(?<=(?:ich|wir)\s+als\s[^.!?\n]{1,60}[\s,])(?:m(?:ö|oe)chten?|will|wollen|brauche)\b)(?:\s+(?:mir|uns))?(?:\s+gerne?\b)?(?:[ \t]*:)?/imu,
    },
    benefit: {
      begins: 'damit, so dass, sodass, so, um dadurch, um damit, um so, mit dem ziel, auf diese weise',
      pattern:
        /(?<=(?:^|[,;.–—(\n]|\s{2}|\bund|\bdass)\s{0,8})damit\b(?:[ \t]*:)?|(?<!\p{L})so,?\s?dass\b(?:[ \t]*:)?|(?<!\p{L})um\s+(?:dadurch|damit|so)\b|(?<!\p{L})mit\s+dem\s+ziel\b|(?<!\p{L})auf\s+diese\s+weise\b/imu,
    },
    purpose: [
      { begins: 'um', pattern: /(?<=(?:^|[,;.–—\n])\s{0,8}|\s{2})um\b(?!\s+(?:\d|ca\b|etwa\b|so\b|die\s+uhr))(?:[ \t]*:)?/imu },
      { begins: 'um', pattern: /(?<!\p{L})um(?=\s+[^,.\n]{1,120}\szu\s+\p{L}+)/imu },
    ],
    cause: /(?<!\p{L})(?:weil|da\s+ich|denn)\b/imu,
    abbreviations:
      /(?:^|[\s(])(?:[zduois]|z\.\s?b|d\.\s?h|u\.\s?a|bzw|usw|ca|inkl|ggf|evtl|etc|vgl|nr|o\.\s?ä|i\.\s?d\.\s?r|sog|max|min)\.$/imu,
  },

  kinds: {
    goal: 'ziel, projektziel, geschäftsziel, produktziel',
    initiative: 'initiative',
    epic: 'epic, epos, epik',
    feature: 'funktion, funktionalität, leistungsmerkmal',
    story: 'user story, user-story, userstory, story, anwendergeschichte, benutzergeschichte, nutzergeschichte, geschichte, anwenderstory',
    requirement:
      'anforderung, funktionale anforderung, nicht-funktionale anforderung, nichtfunktionale anforderung, nicht funktionale anforderung, muss-anforderung',
    task: 'aufgabe, teilaufgabe, arbeitspaket, unteraufgabe',
    bug: 'fehler, bug, defekt',
    debt: 'technische schuld, technische schulden',
    spike: 'spike',
    risk: 'risiko',
    persona: 'persona',
    experiment: 'experiment',
    insight: 'erkenntnis',
  },

  prefixes: { requirement: 'ANF, FA, NFA, NF', task: 'AP, AUFGABE', goal: 'ZIEL', risk: 'RISIKO', bug: 'FEHLER' },

  criteria:
    /(?:\S+ )?(?:akzeptanz|abnahme|annahme)[ -]?kriteri(?:en|um)(?: der .*)?|akzeptanz(?:bedingungen|szenarien|tests?)?|abnahme(?:bedingungen)?|ak|aks|szenarien/,

  parts:
    /(?:(?:technische|weitere|zusätzliche|allgemeine|fachliche) )?(?:hinweise?|notizen|anmerkungen?|bemerkungen?|details|informationen)|notiz|implementierung(?:s.*)?|umsetzung(?:s.*)?|(?:technische )?(?:umsetzung|lösung|architektur)|definition (?:of|der) .*|dod|dor|(?:teil|unter)?aufgaben(?:liste)?|tasks|abhängigkeit(?:en)?|annahmen|rahmenbedingungen|einschränkungen|randbedingungen|risiken|nicht[ -]?ziele|ziele|außerhalb des umfangs|nicht enthalten|umfang|abgrenzung|aufwand(?:sschätzung)?|schätzung(?: des aufwands)?|story[ -]?points?|story[ -]punkte|priorität|status|tests?|testfälle|testplan|teststrategie|verweise|referenzen|links?|verknüpfungen|siehe auch|änderungshistorie|änderungen|historie|anhänge?|mockups?|entwürfe|design|offene (?:punkte|fragen)|fragen|randfälle|sonderfälle|grenzfälle|hintergrund|kontext|motivation|begründung|geschäftswert|mehrwert|nutzen|kommentare?|erfolgskriterien|metriken|sicherheit|nicht-?funktionale anforderungen|technische (?:anforderungen|details|hinweise)|voraussetzung(?:en)?|vorbedingung(?:en)?|nachbedingung(?:en)?|beispiele?|ergebnisse|warum diese priorität|unabhängiger test|blockiert(?: durch)?|(?:validierung|verifizierung|überprüfung|prüfung|abdeckung)(?: .*)?/,

  storyHeadings: /(?:user[ -]?story|story|anwender(?:story|geschichte)|benutzergeschichte|nutzergeschichte)/,

  descriptions: /beschreibung|kurzbeschreibung|zusammenfassung|überblick|übersicht|ziel|bedarf|wunsch/,

  groups:
    /(?:(?:produkt|sprint|team|release)[ -]?)?backlog|(?:(?:alle|weitere|offene|erledigte|wichtigste|geplante|technische) )?(?:(?:user|job)[ -]?)?(?:stories|storys|anwendergeschichten|benutzergeschichten|nutzergeschichten|epics|epen|features|funktionen|anforderungen|anwendungsfälle|aufgaben)|(?:nicht-?|nicht )?(?:funktionale|fachliche|technische) anforderungen|anforderungs(?:dokument|liste|katalog|spezifikation)|lasten-?heft|pflichten-?heft|(?:sprint|release|meilenstein|phase|iteration|version) [\w.-]+.*|(?:hohe|mittlere|niedrige|höchste) priorität|muss|soll|kann|personas?|rollen|akteure|einleitung|einführung|glossar|inhaltsverzeichnis|inhalt/,

  fields: {
    id: 'kennung, story-id, ticket, ticket-id, nummer, story-nummer, anforderungs-id',
    title: 'titel, bezeichnung',
    kind: 'typ, art',
    status: 'status, zustand, stand, bearbeitungsstand',
    priority: 'priorität, prioritaet, prio, wichtigkeit, dringlichkeit',
    estimate:
      'schätzung, schaetzung, aufwand, aufwandsschätzung, aufwandsschaetzung, geschätzter aufwand, story-punkte, storypoints, story-points, storypunkte, punkte, größe, groesse, komplexität',
    parent: 'epos, übergeordnet, gehört zu, teil von, eltern-story, übergeordnete anforderung',
    sprint: 'sprint, iteration, meilenstein, release, version',
    labels: 'schlagwörter, schlagworte, kategorie, kategorien, komponente, komponenten, modul, bereich',
    assignee: 'zuständig, zugewiesen an, zugewiesen, verantwortlich, verantwortliche, verantwortlicher, bearbeiter, bearbeiterin',
    dependencies: 'abhängigkeiten, abhaengigkeiten, abhängigkeit, abhängig von, hängt ab von, blockiert durch, blockiert von, benötigt',
    blocks: 'blockiert, ermöglicht',
    relates: 'verwandt, verwandte stories, bezug, siehe auch, verknüpft mit, zugehörige stories',
  },

  statuses: {
    draft: 'entwurf, idee, vorschlag, vorgeschlagen, neu, in ausarbeitung',
    todo: 'offen, geplant, nicht begonnen, noch nicht begonnen, zu erledigen, ausstehend, nicht gestartet, angenommen',
    ready: 'bereit, freigegeben, genehmigt, verfeinert, bereit zur umsetzung, umsetzungsbereit, spezifiziert',
    doing: 'in arbeit, in bearbeitung, begonnen, laufend, aktiv, in umsetzung, in entwicklung, gestartet, angefangen, teilweise',
    review: 'in prüfung, im test, in review, im review, prüfung, zur prüfung, in abnahme, wird geprüft, zu testen',
    blocked: 'blockiert, wartet, wartend, pausiert, angehalten',
    done: 'erledigt, fertig, fertiggestellt, abgeschlossen, umgesetzt, implementiert, geschlossen, abgenommen, beendet, ausgeliefert, vollständig',
    dropped: 'verworfen, abgelehnt, abgebrochen, zurückgestellt, eingefroren, gestrichen, veraltet, verschoben, storniert',
  },

  nothing: /keine?[rsn]?|nichts|entfällt|nicht zutreffend|k\.\s?a/,

  steps: new Map([
    ['given', /angenommen|gegeben(?:\s+(?:sei(?:en)?|ist|sind))?/],
    ['when', /wenn|falls/],
    ['then', /dann/],
    ['and', /und/],
    ['but', /aber/],
  ]),

  imperative: /\b(?:MUSS|MÜSSEN|SOLL|SOLLEN)\b/,

  scenario: /szenario(?:grundriss)?|akzeptanzszenario|beispiel/,

  columns: {
    id: 'nr, nr., nummer, kennung, story-id, schlüssel',
    title: 'titel, bezeichnung, kurzbeschreibung, thema, funktion',
    story: 'user story, user-story, userstory, story, beschreibung, anforderung, anwendergeschichte, benutzergeschichte, geschichte',
    role: 'als, als …, als..., rolle, wer, akteur, benutzerrolle, nutzerrolle, nutzer, benutzer, zielgruppe',
    want: 'möchte ich, möchte ich …, möchte ich..., will ich, ich möchte, ich will, was, ziel, wunsch, aktion',
    benefit: 'damit, damit …, damit..., um, um zu, nutzen, warum, grund, mehrwert, wozu, sodass, geschäftswert',
    criteria: 'akzeptanzkriterien, akzeptanzkriterium, abnahmekriterien, kriterien, ak',
    status: 'status, stand, zustand',
    priority: 'priorität, prio, wichtigkeit',
    estimate: 'aufwand, schätzung, punkte, story-punkte, größe, komplexität',
    parent: 'epos',
    sprint: 'sprint, meilenstein, phase',
    assignee: 'zuständig, verantwortlich, bearbeiter',
    dependencies: 'abhängigkeiten, abhängig von, abhängigkeit',
    labels: 'kategorie, komponente, bereich, modul',
  },

  evidence: /(?:möchte|will|brauche|kann|muss)n? (?:ich|wir)\b|(?:akzeptanz|abnahme)kriteri|anforderung|geschichte/,

  paths: /anforderung(?:en|sdokument)?|anwender-?geschichten?|benutzer-?geschichten?|lastenheft|pflichtenheft|epen|aufgaben/,

  smallWords:
    'der, die, das, und, ist, nicht, nichts, ein, eine, einen, mit, für, wird, werden, auf, den, dem, zu, von, im, ich, mich, meine, wir, als, sich, bei, kann, oder, dass, -keit, -heit, -lich, -rung, -lung, -nung',
};
