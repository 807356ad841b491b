/**
 * The name that a heading, a label or a column head gives, as languages list it: in lower case,
 * without the emoji, the section number, the remark in brackets and the colon around it.
 * `✅ 3. Acceptance Criteria (ACs):` → `acceptance criteria`.
 */
export const nameOf = (text: string): string =>
  text
    .trim()
    .replace(/^[^\p{L}\p{N}#]+/u, '')
    .replace(/^\d+(?:\.\d+)*[.)]?\s+/u, '')
    .replace(/[\s:：]+$/u, '')
    .replace(/\s*[([（【][^()[\]（）【】]*[)\]）】]$/u, '')
    .replace(/[\s:：.…–—-]+$/u, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
