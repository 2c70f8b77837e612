import { createContext } from 'react';

/** The response's CSP nonce (D3); empty in the browser, where React keeps what the server wrote. */
export const NonceContext = createContext('');
