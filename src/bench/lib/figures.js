// Medians and percentiles, and how they are printed.

export function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)];
}

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

export const sum = (values) => values.reduce((a, b) => a + b, 0);

const digits = (value) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2));

export const show = (value, unit = '') => `${digits(value)}${unit && ` ${unit}`}`;

/** The middle of some rounds, and how far they lie apart. */
export const spread = (values, unit) =>
  `${show(median(values), unit)} (${digits(Math.min(...values))} to ${digits(Math.max(...values))})`;

export const ratio = (a, b) => `${show(a / b)} ×`;

/** Prints a table in Markdown. */
export function table(title, head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  console.log(`\n${title}\n\n${line(head)}\n${line(head.map(() => '---'))}\n${rows.map(line).join('\n')}\n`);
}
