/**
 * The design's tokens: the one file that says which colours, sizes and weights there are.
 * Neutral warm surfaces, one green accent, amber for savings, one type scale, two weights.
 */
export type Shades = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

export const green: Shades = [
  '#edf6f0',
  '#d5ebdd',
  '#aed8be',
  '#82c29c',
  '#5bac7e',
  '#3d9466',
  '#2c7d54',
  '#226645',
  '#1b5138',
  '#123a28',
];
export const amber: Shades = [
  '#fff6e3',
  '#ffeac0',
  '#ffda8f',
  '#ffc759',
  '#f7b32b',
  '#e39a0e',
  '#bf7c06',
  '#8f5c05',
  '#6e4707',
  '#4a3006',
];
export const red: Shades = [
  '#fdf0ed',
  '#fadcd6',
  '#f3b8ad',
  '#ec8f80',
  '#e26a58',
  '#d04a37',
  '#b83a28',
  '#9a2e1f',
  '#7d2519',
  '#561810',
];
/** Warm greys: surfaces and lines in light. */
export const stone: Shades = [
  '#faf8f4',
  '#f3f0ea',
  '#e9e4db',
  '#dcd5c9',
  '#c4bbac',
  '#a39a8b',
  '#756d61',
  '#5f584d',
  '#3f3a33',
  '#26231e',
];
/** Warm blacks: text (0) to the deepest surface (9) in dark. */
export const soot: Shades = [
  '#ede8df',
  '#d3ccc0',
  '#b3aa9c',
  '#8f8678',
  '#4a443b',
  '#3a352e',
  '#25211d',
  '#191613',
  '#141210',
  '#0e0c0b',
];

export const font = {
  family: "'Figtree Variable', system-ui, -apple-system, 'Segoe UI', sans-serif",
  mono: "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, monospace",
  size: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.25rem', xl: '1.75rem' },
  line: { xs: '1.45', sm: '1.5', md: '1.5', lg: '1.35', xl: '1.2' },
  weight: { regular: '400', strong: '600' },
} as const;

export const radius = { xs: '4px', sm: '8px', md: '10px', lg: '14px', xl: '20px' } as const;

/** Colours by their role. CSS reads them as `var(--c-…)`. The tints tell the shop's categories apart. */
export const roles = {
  light: {
    canvas: stone[0],
    surface: '#ffffff',
    sunken: stone[1],
    line: stone[2],
    'line-strong': stone[4],
    text: stone[9],
    muted: stone[7],
    accent: green[7],
    'accent-soft': green[0],
    'accent-fill': green[1],
    'accent-line': green[2],
    saving: amber[2],
    'saving-text': amber[9],
    'saving-soft': amber[0],
    'saving-line': amber[3],
    danger: red[7],
    'danger-soft': red[0],
    'tint-1': '#f3ebe2',
    'tint-2': '#e6f0e8',
    'tint-3': '#e5eef2',
    'tint-4': '#ebe9f3',
    'tint-5': '#f5eddc',
    'tint-6': '#f4e7e6',
    shadow: '0 1px 2px rgb(38 35 30 / 4%), 0 8px 24px -12px rgb(38 35 30 / 14%)',
  },
  dark: {
    canvas: soot[7],
    surface: soot[6],
    sunken: '#1f1c18',
    line: soot[5],
    'line-strong': '#5d564b',
    text: soot[0],
    muted: soot[2],
    accent: green[3],
    'accent-soft': '#1d2f25',
    'accent-fill': '#24432f',
    'accent-line': '#2f5541',
    saving: '#513a0d',
    'saving-text': '#ffd88a',
    'saving-soft': '#2e2412',
    'saving-line': '#7a5916',
    danger: red[3],
    'danger-soft': '#38201b',
    'tint-1': '#332b23',
    'tint-2': '#25302a',
    'tint-3': '#242e33',
    'tint-4': '#2c2a36',
    'tint-5': '#342d1d',
    'tint-6': '#362827',
    shadow: '0 1px 2px rgb(0 0 0 / 30%), 0 8px 24px -12px rgb(0 0 0 / 60%)',
  },
} as const;
