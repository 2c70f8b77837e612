/** Every catalogue of this language: for a page whose script came in another one. */
export const whole = import.meta.glob<Record<string, object>>('./cy/*.ts', { eager: true, query: '?whole' });
