import { describe, expect, test } from 'vitest';
import { begin, blank, goOn, startAgain, stepped, takeBack, type Line } from '../../app/features/pictures/drawing';

const dot = (x: number): Line => ({ ink: 'black', pen: 'thin', points: [{ x, y: 0 }] });

describe('a drawing', () => {
  test('everything can be taken back, line by line, starting again too', () => {
    const two = begin(goOn(begin(blank, dot(1)), { x: 2, y: 2 }), dot(3));
    expect(two.lines.map(({ points }) => points.length)).toEqual([2, 1]);
    const clear = startAgain(two);
    expect(clear.lines).toEqual([]);
    expect(takeBack(clear).lines).toEqual(two.lines);
    expect(takeBack(takeBack(clear)).lines).toHaveLength(1);
    expect(takeBack(takeBack(takeBack(clear)))).toEqual(blank);
    expect(takeBack(blank)).toEqual(blank);
    expect(startAgain(blank)).toEqual(blank);
  });

  test('the pen goes by steps, and never off the sheet', () => {
    expect(stepped({ x: 400, y: 300 }, 'ArrowLeft')).toEqual({ x: 380, y: 300 });
    expect(stepped({ x: 795, y: 595 }, 'ArrowRight')).toEqual({ x: 800, y: 595 });
    expect(stepped({ x: 0, y: 0 }, 'ArrowUp')).toEqual({ x: 0, y: 0 });
    expect(stepped({ x: 0, y: 0 }, 'Enter')).toBeNull();
  });
});
