import {
  useEffect,
  useState,
  type Dispatch,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  type SetStateAction,
} from 'react';
import { Icon } from '../../ui/icon';
import { picturesWords } from '../../words/pictures';
import { useWords } from '../../words/use-words';
import { begin, goOn, paint, sheet, stepped, type Drawing, type Ink, type Pen, type Point } from './drawing';

interface DrawingSheetProps {
  canvas: RefObject<HTMLCanvasElement>;
  drawing: Drawing;
  setDrawing: Dispatch<SetStateAction<Drawing>>;
  /** The pen is down, and steps draw. Whoever takes back, starts again or chooses another pen lifts it. */
  isDown: boolean;
  setIsDown: (isDown: boolean) => void;
  ink: Ink;
  pen: Pen;
  errors: string[] | undefined;
}

const ways = [
  { key: 'ArrowLeft', icon: 'back', way: 'left' },
  { key: 'ArrowUp', icon: 'up', way: 'up' },
  { key: 'ArrowDown', icon: 'down', way: 'down' },
  { key: 'ArrowRight', icon: 'forward', way: 'right' },
] as const;

/** The sheet: drawn on with a finger, a pen or a mouse, or step by step with buttons and the arrow keys (2.1.1, 2.5.7). */
export function DrawingSheet({ canvas, drawing, setDrawing, isDown, setIsDown, ink, pen, errors }: DrawingSheetProps) {
  const words = useWords(picturesWords);
  const [at, setAt] = useState<Point>({ x: sheet.width / 2, y: sheet.height / 2 });
  const [byKeys, setByKeys] = useState(false);

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context) paint(context, drawing.lines);
  }, [canvas, drawing.lines]);

  function pointOf({ clientX, clientY, currentTarget }: PointerEvent<HTMLCanvasElement>): Point {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    return { x: ((clientX - left) / width) * sheet.width, y: ((clientY - top) / height) * sheet.height };
  }

  function onPointerDown(event: PointerEvent<HTMLCanvasElement>) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const point = pointOf(event);
    setByKeys(false);
    setIsDown(false);
    setAt(point);
    setDrawing((now) => begin(now, { ink, pen, points: [point] }));
  }

  function onPointerMove(event: PointerEvent<HTMLCanvasElement>) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const point = pointOf(event);
    setAt(point);
    setDrawing((now) => goOn(now, point));
  }

  function lift() {
    if (!isDown) setDrawing((now) => begin(now, { ink, pen, points: [at] }));
    setByKeys(true);
    setIsDown(!isDown);
  }

  function move(way: string): boolean {
    const next = stepped(at, way);
    if (!next) return false;
    setByKeys(true);
    setAt(next);
    if (isDown) setDrawing((now) => goOn(now, next));
    return true;
  }

  function onKeyDown(event: KeyboardEvent) {
    if (move(event.key)) event.preventDefault();
  }

  return (
    <div className="field" id="drawing">
      {errors && <span className="wrong">{errors.join(' ')}</span>}
      <div className="sheet">
        <canvas
          ref={canvas}
          width={sheet.width}
          height={sheet.height}
          aria-hidden="true"
          {...{ onPointerDown, onPointerMove }}
        />
        {byKeys && (
          <span
            className={isDown ? 'pen-point pen-point--down' : 'pen-point'}
            style={{ insetInlineStart: `${(at.x / sheet.width) * 100}%`, top: `${(at.y / sheet.height) * 100}%` }}
          />
        )}
      </div>
      <p className="note">{words.draw_with_these}</p>
      <p className="row" role="group" aria-label={words.move_the_pen}>
        <button type="button" className="button button--plain" aria-pressed={isDown} {...{ onKeyDown }} onClick={lift}>
          {isDown ? words.lift_the_pen : words.put_the_pen_down}
        </button>
        {ways.map(({ key, icon, way }) => (
          <button
            key={key}
            type="button"
            className="button button--icon"
            aria-label={words.way[way]}
            {...{ onKeyDown }}
            onClick={() => move(key)}
          >
            <Icon name={icon} />
          </button>
        ))}
      </p>
      <p role="status" className="unseen">
        {words.lines_on_it(drawing.lines.length)}
      </p>
    </div>
  );
}
