import { Form } from '@remix-run/react';
import { useRef, useState, type FormEvent } from 'react';
import { longestPictureWords } from '../../domain/picture';
import type { FormRefusal } from '../../platform/form';
import { Choices, TextField } from '../../ui/field';
import { useIsInteractive } from '../../ui/use-is-interactive';
import { useWarning } from '../../ui/use-warning';
import { picturesWords } from '../../words/pictures';
import { useWords } from '../../words/use-words';
import { blank, inks, pens, startAgain, takeBack, type Drawing, type Ink, type Pen } from './drawing';
import { DrawingSheet } from './drawing-sheet';

interface MakeDrawingProps {
  refusal: FormRefusal | undefined;
}

/** A drawing of one's own. It is sent as a photo is; without script, there is paper. */
export function MakeDrawing({ refusal }: MakeDrawingProps) {
  const words = useWords(picturesWords);
  const isInteractive = useIsInteractive();
  return (
    <section className="panel" aria-labelledby="draw-title">
      <h2 id="draw-title">{words.make_a_drawing}</h2>
      {isInteractive ? <DrawingForm refusal={refusal} /> : <p>{words.draw_on_paper}</p>}
    </section>
  );
}

function DrawingForm({ refusal }: MakeDrawingProps) {
  const words = useWords(picturesWords);
  const mine = refusal?.typed.do === 'drawing' ? refusal : undefined;
  const [drawing, setDrawing] = useState(blank);
  const [ink, setInk] = useState<Ink>('black');
  const [pen, setPen] = useState<Pen>('thin');
  const [isDown, setIsDown] = useState(false);
  const canvas = useRef<HTMLCanvasElement>(null);
  const file = useRef<HTMLInputElement>(null);
  // What is drawn is nowhere else yet, and stays on the page where it is refused.
  useWarning(drawing.lines.length > 0);

  /** The drawing becomes a file of the form. */
  function send(event: FormEvent<HTMLFormElement>) {
    const [form, input] = [event.currentTarget, file.current];
    if (!input || input.files?.length || drawing.lines.length === 0) return;
    event.preventDefault();
    canvas.current?.toBlob((image) => {
      if (!image) return;
      const files = new DataTransfer();
      files.items.add(new File([image], 'drawing.png', { type: 'image/png' }));
      input.files = files.files;
      form.requestSubmit();
      // Refused, it is sent again as it is drawn by then.
      input.value = '';
    }, 'image/png');
  }

  return (
    <Form method="post" encType="multipart/form-data" className="stack" onSubmit={send}>
      <input type="hidden" name="do" value="drawing" />
      <input type="file" name="drawing" ref={file} hidden tabIndex={-1} aria-hidden="true" />
      <div className="pens" onChange={({ target }) => choose(target as HTMLInputElement)}>
        <Choices
          type="radio"
          inRow
          name="ink"
          label={words.colour}
          options={keysOf(inks).map((value) => ({ value, label: words.ink[value] }))}
          chosen={['black']}
        />
        <Choices
          type="radio"
          inRow
          name="pen"
          label={words.pen}
          options={keysOf(pens).map((value) => ({ value, label: words.pens[value] }))}
          chosen={['thin']}
        />
      </div>
      <DrawingSheet {...{ canvas, drawing, setDrawing, isDown, setIsDown, ink, pen }} errors={mine?.errors.drawing} />
      <p className="row">
        <button
          type="button"
          className="button button--plain"
          onClick={() => change(takeBack)}
          disabled={drawing.before.length === 0}
        >
          {words.take_the_last_line_back}
        </button>
        <button
          type="button"
          className="button button--plain"
          onClick={() => change(startAgain)}
          disabled={drawing.lines.length === 0}
        >
          {words.start_again}
        </button>
      </p>
      <TextField
        name="shows"
        label={words.what_does_it_show}
        hint={words.it_is_read_out}
        maxLength={longestPictureWords}
        defaultValue={mine?.typed.shows}
        errors={mine?.errors.shows}
      />
      <p className="row">
        <button className="button button--main">{words.keep_this_drawing}</button>
      </p>
    </Form>
  );

  /** What was begun is over: the next step with the pen down begins a line of its own. */
  function change(by: (drawing: Drawing) => Drawing) {
    setIsDown(false);
    setDrawing(by);
  }

  function choose({ name, value }: HTMLInputElement) {
    setIsDown(false);
    if (name === 'ink') setInk(value as Ink);
    if (name === 'pen') setPen(value as Pen);
  }
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}
