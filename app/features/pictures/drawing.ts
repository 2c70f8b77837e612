/** A drawing as it is made: lines, each a run of points on a sheet of `sheet.width` × `sheet.height` dots. */
export const sheet = { width: 800, height: 600 } as const;

export const inks = { black: '#1b2a33', blue: '#0b4fae', green: '#23683f', red: '#a32a1a' } as const;
export type Ink = keyof typeof inks;

export const pens = { thin: 9, thick: 24 } as const;
export type Pen = keyof typeof pens;

export interface Point {
  x: number;
  y: number;
}

export interface Line {
  ink: Ink;
  pen: Pen;
  points: Point[];
}

/** What stands on the sheet, and everything that stood there before: taking back goes through it, "start again" too. */
export interface Drawing {
  lines: readonly Line[];
  before: readonly (readonly Line[])[];
}

export const blank: Drawing = { lines: [], before: [] };

export function begin({ lines, before }: Drawing, line: Line): Drawing {
  return { lines: [...lines, line], before: [...before, lines] };
}

/** The last line goes on to this point. */
export function goOn({ lines, before }: Drawing, point: Point): Drawing {
  const last = lines.at(-1);
  if (!last) return { lines, before };
  return { lines: [...lines.slice(0, -1), { ...last, points: [...last.points, point] }], before };
}

export function takeBack({ lines, before }: Drawing): Drawing {
  const last = before.at(-1);
  return last ? { lines: last, before: before.slice(0, -1) } : { lines, before };
}

export function startAgain({ lines, before }: Drawing): Drawing {
  return lines.length === 0 ? { lines, before } : { lines: [], before: [...before, lines] };
}

const step = 20;
const ways: Record<string, Point> = {
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
};

/** Where an arrow key leads; nothing for other keys. */
export function stepped({ x, y }: Point, key: string): Point | null {
  const way = ways[key];
  if (!way) return null;
  const within = (value: number, most: number) => Math.min(Math.max(value, 0), most);
  return { x: within(x + way.x, sheet.width), y: within(y + way.y, sheet.height) };
}

/** Paints the sheet anew: white, and every line in its order. */
export function paint(context: CanvasRenderingContext2D, lines: readonly Line[]): void {
  context.fillStyle = '#fff';
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const { ink, pen, points } of lines) {
    const [first, ...rest] = points;
    if (!first) continue;
    context.strokeStyle = inks[ink];
    context.lineWidth = pens[pen];
    context.beginPath();
    context.moveTo(first.x, first.y);
    // A tap is a dot.
    for (const { x, y } of rest.length > 0 ? rest : [first]) context.lineTo(x, y);
    context.stroke();
  }
}
