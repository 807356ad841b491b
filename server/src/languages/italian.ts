import type { Language } from './language.ts';

/** Italian. “Come” also means like and how, and is an English verb; “per” also means for. */
export const italian: Language = {
  id: 'it',

  story: {
    role: {
      begins: 'come, io, in qualità, in veste, in quanto',
      pattern:
        /(?<!\p{L})(?:io,?\s+)?(?:come|in\s+(?:qualità|veste)\s+di|in\s+quanto)\b(?!\s+(?:non|già|se|si|sempre|per|che|voglio|posso|devo|vorrei|parte|risultato|conseguenza|esempio|alternativa|opzione|regola|minimo|massimo|prossim\p{L}*|prim[oa]|second[oa]|ultim[oa]|tale|qualsiasi|riferimento|nota|promemoria|base|punto\s+di\s+partenza|puoi|potete|abbiamo|visto|detto|sopra|segue|descritto|indicato|fare|usare|configurare|creare|installare|aggiungere|contribuire|eseguire|avviare|iniziare|funziona|on|back|in|to|from|up|and|with|over|down|home|here)(?!\p{L}))(?:\s+un(?:a\b|o\b|['’]|\b))?(?:[ \t]*:)?/imu,
    },
    want: {
      begins:
        'io, non, voglio, vorrei, desidero, desidererei, devo, posso, potrò, preferisco, intendo, necessito, ho bisogno, ho necessità, mi piacerebbe, mi serve, mi aspetto, vogliamo, vorremmo, desideriamo, dobbiamo, possiamo, abbiamo bisogno',
      pattern:
        /(?<!\p{L})(?:io\s+)?(?:non\s+)?(?:voglio|vorrei|desidero|desidererei|devo|posso|potrò|preferisco|intendo|necessito(?:\s+di)?|ho\s+(?:bisogno|necessità)(?:\s+di)?|mi\s+(?:piacerebbe|serve|aspetto)|vogliamo|vorremmo|desideriamo|dobbiamo|possiamo|abbiamo\s+bisogno(?:\s+di)?)(?!\p{L})(?:[ \t]*:)?/imu,
    },
    benefit: {
      begins:
        'in modo, in maniera, così, cosi, affinché, affinchè, affinche, al fine, allo scopo, con l, per poter, per potere, per poterlo, per poterla, per poterli, per poterle, per potermi, per riuscire, per far, perché, perchè',
      pattern:
        /(?<!\p{L})(?:in\s+(?:modo|maniera)|così|cosi)\s+(?:da|che)\b(?:[ \t]*:)?|(?<!\p{L})affinch(?:é|è|e['’]?)(?!\p{L})(?:[ \t]*:)?|(?<!\p{L})al\s+fine\s+di\b(?:[ \t]*:)?|(?<!\p{L})(?:allo\s+scopo|con\s+l['’]obiettivo)\s+di\b|(?<!\p{L})per\s+(?:poter\p{L}*|riuscire\s+a|far\s+sì\s+che)(?!\p{L})|(?<!\p{L})perch(?:é|è)\s+(?:io\s+)?(?:possa|sia)(?!\p{L})|(?<=(?:^|[,;.–—\n])\s{0,8}(?:e\s)?)così(?=\s+(?:posso|potrò|non|gli|le|i|il|la)(?!\p{L}))/imu,
    },
    purpose: [
      { begins: 'per', pattern: /(?<=(?:^|[,;.–—\n])\s{0,8}|\s{2})per\b(?:[ \t]*:)?/imu },
      {
        begins: 'per',
        pattern:
          /(?<!\p{L})per(?=\s+(?:non\s+|meglio\s+)?(?!(?:mare|cellulare|titolare|militare|ingegnere|cameriere|quartiere|cantiere|genere|carattere)\b)(?:\p{L}+(?:[aei]re|[aei]r(?:l[aeio]|mi|ci|si|ti|ne|vi)|rre)|dover|voler|far|aver|esser|andar|saper)(?!\p{L}))/imu,
      },
      { begins: 'per', pattern: /(?<!\p{L})per(?=\s+(?:una?|il|la|mio|mia)\s+(?:miglior\p{L}*|maggior\p{L}*)(?!\p{L}))/imu },
    ],
    cause: /(?<!\p{L})(?:perch(?:é|è)|poich(?:é|è)|dato\s+che|dal\s+momento\s+che)(?!\p{L})/imu,
    abbreviations: /(?:^|[\s(])(?:p\.\s?es|es|ecc|sig|dott|n|nr|pag|circa|max|min|vs)\.$/imu,
  },

  kinds: {
    goal: 'obiettivo',
    initiative: 'iniziativa',
    epic: 'epica, epico',
    feature: 'funzionalità, caratteristica, funzione',
    story: 'storia utente, storia d’utente, storia dell’utente, storia, racconto utente, user story',
    requirement: 'requisito, requisito funzionale, requisito non funzionale',
    task: 'attività, compito, sottoattività',
    bug: 'difetto, anomalia',
    debt: 'debito tecnico',
    spike: 'indagine',
    risk: 'rischio',
    persona: 'persona',
    experiment: 'esperimento',
    insight: 'osservazione',
  },

  prefixes: { story: 'SU', requirement: 'RF, RNF, RQ', task: 'ATT', goal: 'OBJ', risk: 'RISCHIO' },

  criteria:
    /(?:\S+ )?criteri(?:o)? (?:di|per l['’]) ?(?:accettazione|accettabilità|approvazione|validazione)(?: \S+)?|condizioni di (?:accettazione|soddisfazione)|scenari(?: di (?:accettazione|test))?|accettazione|ca/,

  parts:
    /(?:(?:altre|altri|ulteriori) )?(?:note|osservazioni|commenti|dettagli|informazioni|considerazioni)(?: (?:tecnic(?:he|i)|aggiuntiv[ei]|di implementazione|di sviluppo|general[ei]|funzional[ei]|important[ei]))?|nota|implementazione(?: .*)?|(?:soluzione|architettura|progettazione|approccio|specifiche|requisiti|vincoli) tecnic(?:a|o|he|i)|definizione di .*|definition of .*|dod|dor|(?:sotto-?)?attività(?: .*)?|compiti|task|dipendenz[ae]|assunzioni|ipotesi|vincoli|limitazioni|rischi?(?: .*)?|fuori (?:ambito|scopo)|ambito|obiettivi|non obiettivi|stim[ae]|punti storia|priorità|stato|test(?: .*)?|casi di test|piano di test|riferimenti|riferimento|link|collegamenti|vedi anche|cronologia(?: .*)?|registro delle modifiche|allegati|mockup|prototipi|design|domande(?: aperte)?|dubbi|casi (?:limite|particolari)|contesto|motivazion[ei]|giustificazione|valore(?: .*)?|benefici|criteri di successo|metriche|indicatori|sicurezza|prestazioni|requisiti (?:non funzionali|tecnici)|prerequisiti|pre-?condizioni|post-?condizioni|regole di business|esempi|deliverable|perché questa priorità|test indipendente|bloccat[ao] da|blocca|impatto(?: .*)?|flusso(?: .*)?|passi|modello dati|(?:valutazione|validazione|verifica|convalida)(?: .*)?/,

  storyHeadings: /(?:user[ -]?story|storia(?: (?:d['’]|dell['’])?utente)?|racconto utente|narrativa|enunciato)/,

  descriptions: /descrizione(?: .*)?|riepilogo|sommario|panoramica|obiettivo|scopo|bisogno|esigenza/,

  groups:
    /(?:elenco (?:delle|dei) |lista (?:delle|dei) |altre |tutte le |principali )*(?:storie(?: utente)?|user[ -]?stories|epiche|epic|funzionalità|caratteristiche|requisiti|casi d['’]uso)|(?:product |sprint )?backlog(?: (?:di|del|dello) (?:prodotto|sprint))?|requisiti (?:non )?funzionali|documento dei requisiti|specific(?:a|he)(?: .*)?|(?:sprint|versione|fase|iterazione|release|rilascio|milestone) [\w.-]+.*|priorità (?:alta|media|bassa|critica|\d)|personas?|ruoli|attori|introduzione|glossario|indice|sommario/,

  fields: {
    id: 'identificativo, codice, numero, id storia',
    title: 'titolo, nome, titolo della storia',
    kind: 'tipo, tipologia',
    status: 'stato, situazione',
    priority: 'priorità, importanza, urgenza',
    estimate:
      'stima, stime, sforzo, punti, punti storia, story point, story points, complessità, dimensione, impegno, impegno stimato, tempo stimato',
    parent: 'epica, epico, storia padre, padre, funzionalità, fa parte di, appartiene a',
    sprint: 'sprint, iterazione, milestone, versione, rilascio, fase',
    labels: 'etichette, etichetta, categoria, categorie, componente, componenti, modulo, area',
    assignee: 'assegnato a, assegnata a, assegnato, responsabile, incaricato',
    dependencies: 'dipendenze, dipendenza, dipende da, bloccato da, bloccata da, richiede',
    blocks: 'blocca, abilita, sblocca',
    relates: 'correlato a, correlata a, correlate, storie correlate, collegato a, vedi anche',
  },

  statuses: {
    draft: 'bozza, idea, proposto, proposta, nuovo, nuova',
    todo: 'da fare, in attesa di inizio, aperto, aperta, pianificato, pianificata, non iniziato, non iniziata, da iniziare, pendente, in programma',
    ready: 'pronto per lo sviluppo, pronta per lo sviluppo, pronto, pronta, approvato, approvata, raffinato, definito',
    doing: 'in corso, in lavorazione, in sviluppo, iniziato, iniziata, avviato, avviata, attivo, attiva, in esecuzione, parziale',
    review: 'in revisione, revisione, in test, in verifica, in validazione, da verificare, in collaudo',
    blocked: 'bloccato, bloccata, in attesa, sospeso, sospesa, in pausa',
    done: 'fatto, fatta, completato, completata, terminato, terminata, finito, finita, concluso, conclusa, chiuso, chiusa, implementato, implementata, rilasciato, rilasciata, consegnato, risolto, realizzato',
    dropped:
      'scartato, scartata, annullato, annullata, rifiutato, rifiutata, obsoleto, obsoleta, rimandato, rimandata, posticipato, abbandonato',
  },

  nothing: /nessun[ao]?|niente|non applicabile|non previst[ao]|n\.?d/,

  steps: new Map([
    ['given', /dat[oi](?:\s+che\b)?|data(?=\s+(?:la|una|un['’]|l['’]|che))|date(?=\s+(?:le|delle|due|tre))/],
    ['when', /quando/],
    ['then', /allora/],
    ['and', /ed?/],
    ['but', /ma|però/],
  ]),

  imperative: /\b(?:DEVE|DEVONO|DOVRÀ|DOVRA|DOVREBBE)\b/,

  scenario: /(?:schema dello )?scenario(?: di (?:accettazione|test))?|esempio/,

  columns: {
    id: 'codice, identificativo, n., n°, numero, id storia',
    title: 'titolo, nome, riepilogo, funzionalità',
    story: 'storia utente, storie utente, storia, descrizione, user story, requisito',
    role: 'come, come..., come …, come un, ruolo, attore, chi, utente, tipo di utente, profilo',
    want: 'voglio, voglio..., voglio …, vorrei, desidero, cosa, che cosa, azione, obiettivo',
    benefit: 'per, per..., per …, in modo da, così da, affinché, beneficio, perché, motivo, ragione, valore, scopo',
    criteria: 'criteri di accettazione, criterio di accettazione, criteri, ca',
    status: 'stato',
    priority: 'priorità, importanza',
    estimate: 'stima, punti, punti storia, sforzo, complessità, dimensione',
    parent: 'epica',
    sprint: 'sprint, iterazione, versione, fase',
    assignee: 'assegnato a, responsabile',
    dependencies: 'dipendenze, dipende da, dipendenza',
    labels: 'categoria, modulo, componente, area',
  },

  evidence: /\bcome\b[^.\n]{1,200}\b(?:voglio|vorrei|desidero|devo|posso|ho bisogno)\b|criteri(?:o)? di acc|stori[ae] utente|requisit[oi]/,

  paths: /storie?(?:[-_ ]utente)?|storia|epiche|requisiti|funzionalità|funzionalita|attività/,

  smallWords:
    'il, lo, gli, della, del, dei, delle, di, che, per, con, una, un, nel, nella, alla, al, non, si, sono, mio, mia, miei, mie, anche, più, da, deve, utente, quando, ed, -ione',
};
