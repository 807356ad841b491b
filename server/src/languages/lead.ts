/** How much may stand on a line before its sentence: a label, an id, a marker; in UTF-16 units. */
const longestLead = 60;

/** How far the beginning of the line is looked for. */
const reach = 500;

/** True where nothing, a label or an id stands before this place on its line. */
export function beginsLine(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - reach), at);
  const before = near.slice(near.lastIndexOf('\n') + 1).trim();
  const unquoted = before.replace(/["'“‘«「『(（*_]+$/u, '').trimEnd();
  return unquoted === '' || (before.length <= longestLead && isLabelOrId(unquoted));
}

const isLabelOrId = (lead: string): boolean => /[:：.)）\]】、>|–—-]$/u.test(lead) || /^[\p{L}#]*[ -]?\d[\w.-]*$/u.test(lead);
