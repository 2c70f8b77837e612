import { bodyParts, type BodyPart } from '../../domain/use-details';

/** A box of the drawing (x, y, width, height) and its rounding. */
type Box = readonly [number, number, number, number, number];

/** A grown-up from the front, and the back beside it: the person's right stands left in the front view. */
const boxes: Record<BodyPart, Box> = {
  head: [60, 4, 32, 38, 16],
  neck: [69, 43, 14, 12, 4],
  chest: [52, 56, 48, 40, 12],
  belly: [55, 98, 42, 28, 8],
  hips: [53, 128, 46, 24, 10],
  right_upper_arm: [33, 58, 17, 44, 8],
  left_upper_arm: [102, 58, 17, 44, 8],
  right_lower_arm: [27, 104, 16, 42, 8],
  left_lower_arm: [109, 104, 16, 42, 8],
  right_hand: [22, 148, 17, 22, 8],
  left_hand: [113, 148, 17, 22, 8],
  right_upper_leg: [53, 154, 22, 54, 9],
  left_upper_leg: [77, 154, 22, 54, 9],
  right_lower_leg: [54, 210, 19, 54, 8],
  left_lower_leg: [79, 210, 19, 54, 8],
  right_foot: [48, 266, 26, 13, 6],
  left_foot: [78, 266, 26, 13, 6],
  back: [176, 56, 48, 70, 12],
};

/** What of the figure from behind is no part of the list by itself: drawn, and not to be tapped. */
const behind: Box[] = [
  [184, 4, 32, 38, 16],
  [193, 43, 14, 12, 4],
  [157, 58, 17, 44, 8],
  [226, 58, 17, 44, 8],
  [151, 104, 16, 42, 8],
  [233, 104, 16, 42, 8],
  [146, 148, 17, 22, 8],
  [237, 148, 17, 22, 8],
  [177, 128, 46, 24, 10],
  [177, 154, 22, 54, 9],
  [201, 154, 22, 54, 9],
  [178, 210, 19, 54, 8],
  [203, 210, 19, 54, 8],
  [174, 266, 26, 13, 6],
  [200, 266, 26, 13, 6],
];

function shape([x, y, width, height, rx]: Box) {
  return { x, y, width, height, rx };
}

/**
 * The body beside the list of its parts: every part is a label of its tick box, so a tap on either marks both. The list
 * is what a screen reader reads; the drawing says nothing of its own.
 *
 * @param idOf the id of the tick box of a part
 */
export function BodyDrawing({ idOf }: { idOf: (part: BodyPart) => string }) {
  return (
    <svg className="body-drawing" viewBox="12 0 246 284" aria-hidden="true" focusable="false">
      {behind.map((box) => (
        <rect key={box.join()} className="behind" {...shape(box)} />
      ))}
      {bodyParts.map((part) => {
        const [x, y, width, height] = boxes[part];
        return (
          <g key={part} data-part={part}>
            <rect {...shape(boxes[part])} />
            <foreignObject x={x - 1} y={y - 1} width={width + 2} height={height + 2}>
              {/* The list names it: here it is a place to tap. */}
              <label htmlFor={idOf(part)}>{null}</label>
            </foreignObject>
          </g>
        );
      })}
    </svg>
  );
}
