import { buttonPaths, Drawn } from './button-icon';

const paths = {
  ...buttonPaths,
  forward: <path d="M9 5l7 7-7 7" />,
  add: <path d="M12 5v14M5 12h14" />,
  tick: <path d="M5 12.5l4.5 4.5L19 7.5" />,
  never: (
    <>
      <path d="M8 3h8l5 5v8l-5 5H8l-5-5V8z" />
      <path d="M8 12h8" />
    </>
  ),
  heart: <path d="M12 20s-7-4.4-7-10a4 4 0 0 1 7-2.6A4 4 0 0 1 19 10c0 5.6-7 10-7 10z" />,
  phone: (
    <path d="M6 3h4l1.5 5L9 9.5a12 12 0 0 0 5.5 5.5l1.5-2.5 5 1.5v4a2 2 0 0 1-2 2A15 15 0 0 1 4 5a2 2 0 0 1 2-2z" />
  ),
  talk: <path d="M4 5h16v11H9l-5 4z" />,
  page: (
    <>
      <path d="M6 3h9l4 4v14H6z" />
      <path d="M9 12h7M9 16h5" />
    </>
  ),
  people: (
    <>
      <circle cx="8" cy="9" r="3" />
      <circle cx="17" cy="10" r="2.5" />
      <path d="M3 20c0-3.5 2.5-5 5-5s5 1.5 5 5M14 20c0-2.5 1.5-4 3.5-4s3.5 1.5 3.5 4" />
    </>
  ),
  eye: (
    <>
      <path d="M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12z" />
      <circle cx="12" cy="12" r="3" />
    </>
  ),
  written: (
    <>
      <path d="M5 4h14v16H5z" />
      <path d="M9 8h6M9 12h6M9 16h3" />
    </>
  ),
  sliders: (
    <>
      <path d="M4 7h10M18 7h2M4 17h2M10 17h10" />
      <circle cx="16" cy="7" r="2" />
      <circle cx="8" cy="17" r="2" />
    </>
  ),
  starting: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 3a9 9 0 0 1 0 18" fill="currentColor" stroke="none" />
    </>
  ),
  'getting-hard': <path d="M12 4l9 16H3z" />,
  'very-hard': <rect x="4" y="4" width="16" height="16" rx="2" fill="currentColor" stroke="none" />,
  calm: <circle cx="12" cy="12" r="9" />,
  pencil: <path d="M4 20l1-5L16 4l4 4L9 19zM13.500 6.500l4 4" />,
  keyboard: (
    <>
      <rect x="3" y="6" width="18" height="12" rx="2" />
      <path d="M7 10h.5M12 10h.5M17 10h.5M8 14h8" />
    </>
  ),
  walk: (
    <>
      <circle cx="13" cy="4.5" r="2" />
      <path d="M12 8l-1 6 4 2 1 5M11 14l-3 7M12 8l-4 3M12 8l3 4 3 1" />
    </>
  ),
  print: (
    <>
      <path d="M7 9V4h10v5M7 17H4v-7h16v7h-3" />
      <path d="M7 14h10v6H7z" />
    </>
  ),
  sun: (
    <>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.600l1.4 1.400M17 17l1.4 1.400M5.6 18.400l1.4-1.400M17 7l1.4-1.4" />
    </>
  ),
  cloud: <path d="M7 18h10a4 4 0 0 0 .5-8 6 6 0 0 0-11.4 1.500A3.3 3.3 0 0 0 7 18z" />,
  pill: (
    <>
      <rect x="3" y="8.5" width="18" height="7" rx="3.5" />
      <path d="M12 8.500v7" />
    </>
  ),
  cup: <path d="M5 8h11v7a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM16 10h2a2.5 2.5 0 0 1 0 5h-2" />,
  star: <path d="M12 4l2.4 5 5.6.7-4.1 3.8 1.1 5.5-5-2.700L7 19l1.1-5.500L4 9.7 9.6 9z" />,
  body: (
    <>
      <circle cx="12" cy="5.5" r="2.5" />
      <path d="M12 8v7M7 11h10M12 15l-3 6M12 15l3 6" />
    </>
  ),
  home: <path d="M4 11l8-7 8 7v9h-5v-6H9v6H4z" />,
  warning: (
    <>
      <path d="M12 4l9 16H3z" />
      <path d="M12 10v4M12 17v.5" />
    </>
  ),
} as const;

export type IconName = keyof typeof paths;

/** A picture beside a word; never without one, so it is hidden from screen readers. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return <Drawn className={className}>{paths[name]}</Drawn>;
}
