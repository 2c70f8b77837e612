import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { can } from '../../domain/access';
import { cardOf, type Card } from '../../domain/card';
import { during, type Preferences } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { calendarDate } from '../../platform/time-words';
import { ageInWords, clockInWords, dateInWords } from '../../platform/times-here.server';
import cardStyles from '../../ui/card.css?inline';
import easyStyles from '../../ui/easy.css?inline';
import pieceStyles from '../../ui/pieces.css?inline';
import screenStyles from '../../ui/screen.css?inline';
import tokenStyles from '../../ui/tokens.css?inline';
import { sessionHashIn } from '../accounts/find-viewer.server';
import type { Watched } from '../incidents/find-watched.server';
import type { FoundSubject } from '../people/find-subject.server';
import { linesForCard, plannedLines } from '../planned/planned-rows.server';
import type { PlannedLine } from '../planned/planned-view';
import { cardOfDraft } from './card-of-draft.server';
import { CardPage, type CardPageProps } from './card-page';
import { EasyCardPage } from './easy-card-page';
import { findVersion, whoAgreed } from './find-version.server';
import { keepPage, type KeptPage } from './kept-page.server';
import { lookAtCard } from './look-at-card.server';
import { nameItemIn } from './name-item';
import { cardWords } from '../../words/card';
import { plansTold } from '../../words/plans-told';
import { itemSaidWords } from '../../words/item-said';
import { restrictionWords } from '../../words/restrictions';
import { riskWords } from '../../words/risks';
import { screenWords } from '../../words/screen';
import { LanguageContext } from '../../words/use-words';
import { languageHere, wordsHere } from '../../words/words-here.server';

export interface CardRequest {
  url: string;
  headers: { cookie?: string | undefined; 'accept-encoding'?: string | string[] | undefined };
}

export interface CardReply {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

const usual = dress(CardPage, [tokenStyles, screenStyles, pieceStyles, cardStyles]);
const easy = dress(EasyCardPage, [tokenStyles, screenStyles, pieceStyles, cardStyles, easyStyles]);
const dockMark = '\u0001dock\u0001';
const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  Vary: 'Accept-Encoding, Cookie',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

type Shape = ReturnType<typeof dress>;

/** A form of the card, with its styles and the policy that lets these styles alone in. */
function dress(Page: typeof CardPage, sheets: string[]) {
  const styles = sheets.join('\n');
  const hash = createHash('sha256').update(styles).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
  return { Page, styles, policy };
}

const zone = 'Europe/London';

/** So many pages are kept; each takes about 30 kB. */
const keptAtMost = 1_000;
const kept = new Map<string, KeptPage>();

/**
 * The right-now card: session, access, the kept page of the version, and the look on the disk (P5, P6, P12).
 *
 * @returns null where the request is for somebody else to answer: not signed in, not seen, not allowed
 */
export async function rightNowCard(request: CardRequest): Promise<CardReply | null> {
  const [, personId, form] = /^\/people\/([0-9a-f-]{36})\/now(\/easy|\?usual)?(?:\?|$)/.exec(request.url) ?? [];
  if (!personId) return null;
  const sessionHash = await sessionHashIn(request.headers.cookie ?? null);
  const at = now();
  const looked = sessionHash && (await lookAtCard(sessionHash, personId, at));
  if (!looked) return null;
  const { viewer, found, versionId, maySay, open, watched, rows } = looked;
  // Whoever is let in to the card alone reads neither what staff plan nor where the person lives, nor when they were born.
  const isClose = can(viewer, 'incident.read', found.subject, at);
  const planned = isClose ? linesForCard(plannedLines(rows, at, zone)) : [];
  const room = isClose ? (found.stays.find((stay) => during(stay, at))?.room ?? null) : null;
  const likesEasy = viewer.preferences.reading === 'easy' && form !== '?usual';
  const shape = form === '/easy' || likesEasy ? easy : usual;
  const page = versionId
    ? await keptPage(shape, found, versionId, { room, planned, isClose }, viewer.preferences, at)
    : makePage(shape, found, {
        card: await cardOfDraft(personId),
        agreed: null,
        room,
        planned,
        isClose,
        preferences: viewer.preferences,
        seesDraft: can(viewer, 'draft.read', found.subject, at),
      });
  const next = open ? carryOn(open) : start(personId, versionId);
  const docked = maySay ? dock((watched ? watch(watched) : '') + next) : '';
  const zipped = String(request.headers['accept-encoding'] ?? '').includes('gzip');
  return {
    status: 200,
    headers: {
      ...headers,
      'Content-Security-Policy': shape.policy,
      ...(zipped && { 'Content-Encoding': 'gzip' }),
    },
    body: zipped ? page.gzipped(docked) : page.plain(docked),
  };
}

async function keptPage(
  shape: Shape,
  found: FoundSubject,
  versionId: string,
  { room, planned, isClose }: Pick<Made, 'room' | 'planned' | 'isClose'>,
  preferences: Preferences,
  at: number,
): Promise<KeptPage> {
  const { person } = found;
  // The age is in days: the same page serves until midnight.
  const day = calendarDate(at, zone);
  const key = JSON.stringify([
    languageHere(),
    shape === easy,
    versionId,
    day,
    room,
    planned,
    isClose,
    person.preferredName,
    person.name,
    person.dateOfBirth,
    preferences,
  ]);
  const there = kept.get(key);
  if (there) return there;
  const version = await findVersion(versionId);
  if (!version) throw new Error('A version that was listed is gone.');
  const page = makePage(shape, found, {
    card: cardOf(
      version.content,
      nameItemIn(wordsHere(riskWords), wordsHere(restrictionWords), wordsHere(itemSaidWords).without_words),
    ),
    agreed: {
      words: wordsHere(plansTold).who_agreed(version, person.preferredName, await whoAgreed(version)),
      when: dateInWords(version.agreedAt, zone),
      age: ageInWords(version.agreedAt, at, zone),
      number: version.number,
    },
    room,
    planned,
    isClose,
    preferences,
    seesDraft: false,
  });
  if (kept.size >= keptAtMost) kept.delete(kept.keys().next().value ?? '');
  kept.set(key, page);
  return page;
}

interface Made {
  card: Card;
  agreed: CardPageProps['agreed'];
  room: string | null;
  planned: PlannedLine[];
  /** Staff, the person, or who decides for them. */
  isClose: boolean;
  preferences: Preferences;
  seesDraft: boolean;
}

function makePage({ Page, styles }: Shape, { person }: FoundSubject, { room, isClose, ...made }: Made): KeptPage {
  const born = isClose ? dateInWords(person.dateOfBirth) : null;
  const page = createElement(Page, { ...made, person: { ...person, born, room }, styles, dockMark });
  const html = renderToStaticMarkup(createElement(LanguageContext.Provider, { value: languageHere() }, page));
  const [before = '', after = ''] = html.split(dockMark);
  return keepPage(`<!doctype html>${before}`, after);
}

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

function dock(inside: string): string {
  const label = escaped(wordsHere(screenWords).what_to_do_next);
  return `<div class="dock" role="region" aria-label="${label}">${inside}</div>`;
}

/** One tap starts the log: its ids are made here, afresh in each response, so that a repeated tap counts once (H7). */
function start(personId: string, versionId: string | null): string {
  const hidden = Object.entries({ incidentId: newId(), eventId: newId(), versionId: versionId ?? '' })
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`)
    .join('');
  const words = escaped(wordsHere(cardWords).getting_difficult);
  return `<form method="post" action="/people/${personId}/incidents">${hidden}<button class="button button--main">${words}</button></form>`;
}

function carryOn(open: { id: string; startedAt: number }): string {
  const words = escaped(wordsHere(cardWords).it_started_at(clockInWords(open.startedAt, zone)));
  return `<a class="button button--main" href="/incidents/${open.id}">${words}</a>`;
}

/** Staff watch how the person breathes: it stands above what to do next, with the way to the log (P9). */
function watch({ incidentId, words }: Watched): string {
  const { watch } = wordsHere(restrictionWords);
  return `<p class="in-sight"><a href="/incidents/${incidentId}#danger">${escaped(words)}</a> <span>${escaped(watch)}</span></p>`;
}
