import { useEffect, useState } from 'react';
import { later, usePiece } from '../../platform/later';

const keptTold = later(async () => (await import('./kept-told')).KeptTold);

/** Whether anything was ever kept on this device; where a browser does not say, it may have been. */
async function mayBeKept(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === 'alongside');
  } catch {
    return true;
  }
}

/** What became of words that an earlier page kept on this device; nothing where it kept none. */
export function KeptNotice({ accountId }: { accountId: string }) {
  const [isAsked, setIsAsked] = useState(false);
  useEffect(() => void mayBeKept().then(setIsAsked), []);
  const KeptTold = usePiece(keptTold, isAsked);
  return (
    <div role="status" className="stack">
      {KeptTold && isAsked && <KeptTold accountId={accountId} />}
    </div>
  );
}
