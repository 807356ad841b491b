/** Names that nobody gives to a placeholder. */
const certain = new Set(
  (
    'a abbr b bdi bdo big blockquote br center cite code col colgroup dd del dfn div dl dt em figcaption figure font h1 h2 h3 h4 h5 h6 hr i iframe img ins ' +
    'kbd li mark nobr ol p picture pre q rp rt ruby s samp script small span strike strong style sub sup svg table tbody td tfoot th thead tr tt u ul var wbr'
  ).split(' '),
);

/** Names of elements that are also words of a placeholder: `<title>`, `<time>`. They are tags where they close or have attributes. */
const doubtful = new Set(
  (
    'address area article aside audio base body button canvas caption data datalist details dialog embed fieldset footer form head header html input label ' +
    'legend link main map menu meta meter nav noscript object optgroup option output param progress search section select slot source summary template ' +
    'textarea time title track video'
  ).split(' '),
);

/** True for a tag, from `<` to `>`, of an element that HTML has. */
export function isTagName(tag: string): boolean {
  const [, slash, name = '', rest] = /^<(\/?)([a-z0-9-]+)(.*)>$/is.exec(tag) ?? [];
  const folded = name.toLowerCase();
  return certain.has(folded) || (doubtful.has(folded) && (slash === '/' || rest !== ''));
}
