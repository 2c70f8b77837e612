/** The account that this page was made for, as the page says it; read before anybody else can sign in beside it. */
const account = typeof document === 'undefined' ? undefined : document.documentElement.dataset.of;

/** The header that says whose page asks. */
export const pageOf = 'Page-Of';

/** Said with what this page sends: on a shared device somebody else may have signed in meanwhile, in another window. */
export function whosePage(): Record<string, string> {
  return account ? { [pageOf]: account } : {};
}
