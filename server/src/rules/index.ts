import type { Rule } from '../lint/rule.ts';
import { criteriaPresent } from './criteria-present.ts';
import { idUnique } from './id-unique.ts';
import { referenceResolves } from './reference-resolves.ts';
import { scenarioComplete } from './scenario-complete.ts';
import { scenarioOrder } from './scenario-order.ts';
import { storyBenefit } from './story-benefit.ts';
import { storyOnce } from './story-once.ts';
import { storyPlaceholder } from './story-placeholder.ts';
import { storyRole } from './story-role.ts';
import { storyWant } from './story-want.ts';

/** Every rule, in the order in which they are shown. To add one: `npm run new-rule <id>`. */
export const rules: readonly Rule[] = [
  storyRole,
  storyWant,
  storyBenefit,
  storyPlaceholder,
  storyOnce,
  criteriaPresent,
  scenarioComplete,
  scenarioOrder,
  idUnique,
  referenceResolves,
];
