/**
 * What is left out by default, as in `.gitignore`: code of others, and prompts and templates for other programs,
 * which talk about stories and hold sample ones. `include` in the settings brings any of it back.
 */
export const leftOut = `
**/agents/**/*.md
**/commands/**/*.md
**/prompts/**/*.md
**/rules/**/*.md
**/skills/**/*.md
**/templates/**/*.md
**/testdata/**/*.md
# Below these, folders are named for what they specify.
!**/specs/*/*.md
!**/changes/*/*.md

.git/
node_modules/

.agent/
.agents/
.claude/
.clinerules/
.codex/
.continue/
.cursor/
.gemini/
.iflow/
.opencode/
.plans/
.qwen/
.roo/
.windsurf/
.bmad-core/
bmad-core/
_bmad/

**/.github/ISSUE_TEMPLATE/
**/.github/agents/
**/.github/instructions/
**/.github/prompts/
**/.github/skills/
**/.kiro/settings/
**/.kiro/steering/
**/.spec-workflow/templates/
**/.specify/extensions/
**/.specify/presets/
**/.specify/templates/
**/.taskmaster/

# Papers of a repository, which hold no backlog.
CHANGELOG.md
CODE_OF_CONDUCT.md
CONTRIBUTING.md
LICENSE.md
SECURITY.md

AGENTS.md
CLAUDE.md
GEMINI.md
QWEN.md
SKILL.md
*.agent.md
*.instructions.md
*.prompt.md
*-template.md
*_template.md
template.md
`;
