import type { Language } from './language.ts';

/** English. The forms are those seen in 2,640 real sentences and the labels of some 4,000 real files. */
export const english: Language = {
  id: 'en',

  story: {
    role: {
      begins: 'as',
      pattern:
        /\bas\s+(?:an?|the)\b(?!\s+(?:result|consequence|default|whole|rule|matter|side|(?:first|next|last|final|second) step|follow-?up|part|bonus|reminder|workaround|foundation|start|starting point|team effort)\b)(?:[ \t]*:)?|(?<=^[ \t]*)as(?=[ \t]+[[<{])|(?<=^[ \t]*)as(?=[ \t]+(?!an?\b|the\b)[^,\n]{1,60},\s+I\s+(?:want|need|would\s+like)\b)/imu,
    },
    want: {
      begins: 'I, we',
      pattern:
        /\b(?:I|we)\s+(?:also\s+|really\s+|just\s+|only\s+)?(?:do\s+not\s+want|don['’]t\s+want|want|need|would\s+like|['’]d\s+like|would\s+love|wish|expect|prefer|can|could|should|must|shall|will|am\s+able|would\s+be\s+able)(?!\s+that\s+way)(?:\s+to(?=\s))?\b(?:[ \t]*:)?|\bI(?:['’]d\s+like|['’]m\s+able)(?:\s+to(?=\s))?\b(?:[ \t]*:)?/imu,
    },
    benefit: {
      begins: 'so, in order, such that',
      pattern:
        /\bso\s+that(?:\s+that)?\b(?:[ \t]*:)?|\bin\s+order\s+(?:to|that)\b(?:[ \t]*:)?|\bsuch\s+that\b|\bso\s+as\s+to\b|\bso(?<=[,)\n]\s{0,8}so)(?=\s+(?!(?:much|many|far|long|called|on|forth|as|to)\b)[a-z])|(?<!\b(?:and|or|do|does|did|if|even|not)\s)\bso(?=\s+(?:I|we|you|it|they|the|my|our|their)\b)|\bso(?=\s+(?:[\w'’-]+\s+){1,3}(?:can|could|don['’]t|do\s+not|are\s+able|is\s+able|know|will|may)\b)/imu,
    },
    cause: /\b(?:because|since)\b/imu,
    abbreviations: /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|incl|approx|no|dr|mr|mrs|ms|st)\.$/imu,
  },

  kinds: {
    goal: 'goal, objective',
    initiative: 'initiative',
    epic: 'epic',
    feature: 'feature',
    story: 'story, user story, job story, technical story',
    requirement: 'requirement, functional requirement, non-functional requirement',
    task: 'task',
    bug: 'bug, defect',
    debt: 'tech debt, technical debt, debt',
    spike: 'spike',
    risk: 'risk',
    persona: 'persona',
    experiment: 'experiment',
    insight: 'insight',
  },

  prefixes: {
    story: 'US, STORY, ST, UST',
    epic: 'EPIC, EP',
    feature: 'FEAT, FEATURE, FT',
    requirement: 'FR, NFR, REQ, SC, BR',
    bug: 'BUG, DEF, DEFECT',
    task: 'TASK, TCK, TICKET',
    debt: 'DEBT, TD',
    spike: 'SPIKE',
    risk: 'RISK',
    goal: 'GOAL, OKR',
    persona: 'PERSONA',
  },

  criteria:
    /(?:user )?(?:acceptance(?: criteri(?:a|on)| scenarios?| conditions?)?|acs?|conditions of (?:acceptance|satisfaction)|scenarios)/,

  parts:
    /(?:technical |dev(?:eloper)? |implementation |design |additional |ui\/?ux |ux |testing |test )?notes?(?: & \w+| and \w+)?|(?:technical |implementation )?details?(?: and assumptions)?|definition of (?:done|ready)|dod|dor|tasks?(?: ?\/ ?subtasks)?|sub-?tasks|dependencies|assumptions|constraints|risks?(?: and mitigations?)?|out of scope|in scope|scope|non-goals|goals|estimat(?:e|es|ion)|story points|priority|status|test(?:s| cases| plan| strategy|ing)?(?: requirements| standards)?|references?|related(?: \w+)?|links?|change ?log|revision history|history|attachments|mock-?ups|design|open questions|questions|edge cases|background|context|motivation|rationale|business value|value|why this priority|independent test|comments?|implementation(?: plan| summary)?|qa results|dev agent record|file list|success criteria|metrics|security|performance|non-functional requirements|technical (?:requirements|considerations|approach|context)|prerequisites|preconditions|post-?conditions|resources|requires|enables|blocked by|blocks|labels|examples?|deliverables|integration points?|rollback.*|verification.*|validation.*/,

  storyHeadings: /(?:user |job |primary user )?story(?: statement| description| overview)?/,

  descriptions: /(?:description|summary|overview|narrative|statement|goal|objective|need|want)/,

  groups:
    /(?:the )?(?:product |sprint |team |prioriti[sz]ed |release )?backlog(?: items)?|(?:(?:user|job|agile|example|key|main|core|primary|technical|all|sample|detailed|open|completed|done|planned|future) )*(?:stories|epics|features|requirements|scenarios|use cases)(?: \(optional\))?|requirements documents?|(?:sprint|release|milestone|phase|iteration|increment|version) [\w.-]+.*|(?:p\d|priority \d|(?:high|medium|low|top)(?:est)? priority|(?:must|should|could|won['’]t|nice[ -]to)[ -]have).*|personas?|roles?|actors?|introduction|table of contents/,

  fields: {
    id: 'id, story id, ticket id, issue id, requirement id, epic id, item id, task id, story_id',
    title: 'title, name, story title, story name',
    kind: 'type, kind, item type, issue type',
    status: 'status, state, story status, current status',
    priority: 'priority, prio, moscow, importance',
    estimate: 'estimate, estimation, story points, points, effort, size, estimated effort, story_points, story point, complexity points',
    parent: 'epic, parent, feature, parent epic, parent id, parent story, part of, parent_task_id, epic link, initiative',
    sprint: 'sprint, iteration, milestone, release, target release',
    labels: 'labels, label, tags, components, component',
    assignee: 'assignee, assignees, assigned to, owner, assigned_to',
    dependencies: 'dependencies, depends on, dependency, blocked by, requires, depends_on, blocked_by',
    blocks: 'blocks, enables, unblocks',
    relates: 'related, relates to, related to, related stories, see also, related issues',
  },

  statuses: {
    draft: 'draft, idea, proposed, proposal, new, needs triage, needs refinement',
    todo: 'todo, to do, to-do, backlog, open, not started, planned, pending, accepted, unstarted, later, next, queued',
    ready: 'ready, approved, ready for dev, ready-for-dev, ready for development, refined, groomed, specified',
    doing: 'doing, in progress, in-progress, inprogress, in development, started, active, ongoing, wip, now, construction, implementing',
    review: 'review, in review, in-review, ready for review, testing, in test, in testing, qa, ready for qa, verification',
    blocked: 'blocked, on hold, waiting, impeded, paused',
    done: 'done, completed, complete, closed, finished, implemented, shipped, released, resolved, delivered, verified, merged, deployed',
    dropped:
      "dropped, cancelled, canceled, wontfix, won't fix, won’t fix, won’t do, won't do, rejected, abandoned, obsolete, deprecated, superseded, deferred, duplicate",
  },

  nothing: /none|no|n\/?a|nil|nothing|not applicable|-+|—|–|tbd|null/,

  steps: new Map([
    ['given', /given/],
    ['when', /when/],
    ['then', /then/],
    ['and', /and/],
    ['but', /but/],
  ]),

  imperative: /\b(?:SHALL|MUST)\b/,

  scenario: /(?:acceptance )?(?:scenario(?: outline| template)?|example)/,

  columns: {
    id: 'id, #, no, no., nr, story id, us id, story #, us, key, issue, req id, requirement id, ref, epic id, ticket id',
    title: 'title, name, summary, story title, feature, item',
    story: 'story, user story, user stories, stories, description, requirement, statement',
    role: 'as a, as a/an, as an, role, actor, user type, persona, who, user role, as a..., as a …',
    want: 'i want, i want to, i want to..., want, goal, what, action, i need, i need to, i can, i want to be able to',
    benefit: 'so that, so that..., benefit, why, reason, value, so that i can, so i can, business value',
    criteria: 'acceptance criteria, acceptance, criteria, ac, acs',
    status: 'status, state, progress',
    priority: 'priority, prio, moscow, importance',
    estimate: 'estimate, points, story points, sp, effort, size, estimation',
    parent: 'epic, parent, parent epic, epic link',
    sprint: 'sprint, iteration, release, milestone, phase',
    assignee: 'assignee, owner, assigned to',
    dependencies: 'dependencies, depends on, dependency, blocked by',
    labels: 'labels, tags, component, category, area',
  },

  evidence:
    /\bas\s+(?:an?|the)\b|\bas[ \t]+[[<{]|\bI\s+(?:want|need|would)\b|acceptance|\bstor(?:y|ies)\b|\bepic\b|\b(?:US|FR|NFR|REQ|BUG|TASK|SPIKE|FEAT)-?\d/,

  paths: /backlogs?|stor(?:y|ies)|epics?|features?|requirements?|specs?|prds?|tasks?|issues?|bugs?/,

  smallWords: 'the, of, to, and, is, in, that, for, with, be, are, as, a, an, it, on, this, by, from, when, i',
};
