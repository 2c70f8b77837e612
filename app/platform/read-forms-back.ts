/**
 * WebKit cannot read a form with a file back out of a `Request`: it throws, or the file comes back without its bytes
 * (remix-run/remix#9044). Remix reads each form back that a script sends: from here on it gets what was put in (P11).
 */
export function readFormsBack(): void {
  window.Request = class extends window.Request {
    constructor(input: RequestInfo | URL, init?: RequestInit) {
      super(input, init);
      const form = init?.body;
      if (form instanceof FormData) this.formData = () => Promise.resolve(form);
    }
  };
}
