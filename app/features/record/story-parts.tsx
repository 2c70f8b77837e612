import type { ReactNode } from 'react';

/** One part of the record, below its heading. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="panel" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

export interface Row {
  key: string;
  head: ReactNode;
  /** Somebody wrote the head, in whichever language. */
  isSaid?: boolean;
  cells: ReactNode[];
}

/** A table with its caption. On a small screen each row stands as a block, each cell below the name of its column. */
export function Table({ caption, heads, rows }: { caption: string; heads: string[]; rows: Row[] }) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head, isSaid, cells }) => (
          <tr key={key}>
            <th scope="row" lang={isSaid ? '' : undefined}>
              {head}
            </th>
            {cells.map((cell, index) => (
              <td key={heads[index + 1]} data-head={heads[index + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
