import { data } from '@remix-run/node';
import type { PlannedReader } from '../../domain/planned-restriction';
import { now } from '../../platform/clock';
import { requireViewer } from '../accounts/require-viewer.server';
import { requirePerson, type PersonInView } from '../people/require-person.server';
import { plannedReaderOf } from './planned-reader.server';

export interface PlannedInView extends PersonInView {
  reader: PlannedReader;
}

/** What is planned for the person of this address: 404 for who may not know of them, 403 for who may not do this (D4). */
export async function requirePlanned(
  request: Request,
  personId: string | undefined,
  rule: (reader: PlannedReader) => boolean = (reader) => reader !== 'nobody',
): Promise<PlannedInView> {
  await requireViewer(request);
  const inView = await requirePerson(request, personId, 'person.see');
  const reader = await plannedReaderOf(inView.viewer, inView.subject, now());
  if (!rule(reader)) throw data(null, { status: 403 });
  return { ...inView, reader };
}
