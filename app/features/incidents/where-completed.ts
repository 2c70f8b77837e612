/** The page on which something is completed, by its code. */
export function pageWhereCompleted(code: string, incidentId: string, personId: string): string {
  const home = `/incidents/${incidentId}`;
  const record = `${home}/record`;
  if (code.startsWith('tell:') || code.startsWith('notify:')) return `${record}#told`;
  const pages: Record<string, string> = {
    support: `${home}/support`,
    learning: `${home}/learning`,
    parents: `${record}#told`,
    manager: `${record}#sign`,
    child: `${record}#after`,
    statements: `${home}/statement`,
    account: `${home}#account`,
    review: `/people/${personId}/agreed`,
  };
  return pages[code] ?? record;
}
