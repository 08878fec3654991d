/** What a file may tell of a product, with an example each. */
export const columns: { name: string; need: 'always' | 'new' | 'never'; example: string }[] = [
  { name: 'sku', need: 'always', example: 'MUG-01' },
  { name: 'name', need: 'new', example: 'Stoneware mug' },
  { name: 'category', need: 'new', example: 'Kitchen > Mugs & glasses' },
  { name: 'price', need: 'new', example: '16.00' },
  { name: 'stock', need: 'never', example: '40' },
  { name: 'brand', need: 'never', example: 'Halden' },
  { name: 'description', need: 'never', example: 'Holds 350 ml. Goes into the dishwasher.' },
  { name: 'active', need: 'never', example: 'true' },
  { name: 'attribute:colour', need: 'never', example: 'red' },
];

/** A file to begin with: the columns and one product. */
export function template(): string {
  const line = (cells: string[]) => cells.map(quoted).join(',');
  return `${line(columns.map(({ name }) => name))}\r\n${line(columns.map(({ example }) => example))}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
