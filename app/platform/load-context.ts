declare module '@remix-run/server-runtime' {
  /** What the process hands to every loader, action and rendering. */
  interface AppLoadContext {
    /** Goes on every script and style element of this one page (D3). */
    cspNonce: string;
    /** Where the request came from, for rate limits (D6). Never logged. */
    address: string;
  }
}

export {};
