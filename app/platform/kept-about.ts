/** What a record that a device keeps is bound to: whose it is, and which document it belongs to. */
export function keptAbout(accountId: string, document: string): string {
  return `kept ${accountId} ${document}`;
}
