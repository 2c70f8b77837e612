import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from '@remix-run/react';
import { useContext, type ReactNode } from 'react';
import { usualPreferences } from './domain/viewer';
import { findViewer } from './features/accounts/find-viewer.server';
import type { RootData } from './features/accounts/signed-in-foot';
import { now } from './platform/clock';
import { NonceContext } from './platform/nonce';
import { StaysHere } from './features/offline/stays-here';
import './ui/tokens.css';
import './ui/screen.css';
import './ui/pieces.css';
import './ui/lists.css';
import './ui/forms.css';
import { localeOf } from './words/languages';
import { screenWords } from './words/screen';
import { LanguageContext, useSpoken } from './words/use-words';
import { languageHere } from './words/words-here.server';

export { FaultPage as ErrorBoundary } from './features/accounts/fault-page';

export const links: LinksFunction = () => [{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }];

export async function loader({ request }: LoaderFunctionArgs): Promise<RootData> {
  const found = await findViewer(request.headers.get('Cookie'), now());
  return {
    viewer: found && {
      accountId: found.viewer.accountId,
      name: found.viewer.name,
      role: found.viewer.role,
      personId: found.viewer.personId,
    },
    preferences: found?.viewer.preferences ?? usualPreferences,
    language: languageHere(),
  };
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext);
  const { viewer, preferences, language } = useRouteLoaderData<typeof loader>('root') ?? {
    viewer: null,
    preferences: usualPreferences,
    language: 'en' as const,
  };
  const spoken = useSpoken(language);
  return (
    <html
      lang={localeOf[spoken]}
      data-of={viewer?.accountId}
      data-theme={preferences.theme}
      data-contrast={preferences.contrast}
      data-size={preferences.textSize}
      data-motion={preferences.motion}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <a href="#main" className="button skip">
          {screenWords[spoken].skip_to_the_main_part}
        </a>
        <LanguageContext.Provider value={spoken}>{children}</LanguageContext.Provider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return (
    <>
      <Outlet />
      <StaysHere />
    </>
  );
}
