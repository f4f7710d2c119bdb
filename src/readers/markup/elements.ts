const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that begin and end a block of text. */
export const BLOCKS = words(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption',
);
/** Elements whose content is never text of the story. */
export const SKIPPED = words(
  'script style template noscript head title svg math iframe object embed applet canvas audio video map select datalist option button input textarea meter progress rt rp img picture amp-ad amp-sidebar amp-embed',
);
export const LISTS = words('ul ol menu dir');
