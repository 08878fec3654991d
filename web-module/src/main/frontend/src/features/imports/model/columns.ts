/** What a file may tell of a product, with an example each. */
export const columns: { name: string; needed: boolean; example: string }[] = [
  { name: 'sku', needed: true, example: 'MUG-01' },
  { name: 'name', needed: true, example: 'Stoneware mug' },
  { name: 'description', needed: true, example: 'Holds 350 ml. Goes into the dishwasher.' },
  { name: 'brand', needed: true, example: 'Halden' },
  { name: 'category', needed: true, example: 'Kitchen > Mugs & glasses' },
  { name: 'price', needed: true, example: '16.00' },
  { name: 'stock', needed: true, example: '40' },
  { name: 'active', needed: false, example: 'true' },
  { name: 'attributes', needed: false, example: 'colour=red;size=M' },
];

/** A file to begin with: the columns and one product. */
export function template(): string {
  const line = (cells: string[]) => cells.map(quoted).join(',');
  return `${line(columns.map(({ name }) => name))}\r\n${line(columns.map(({ example }) => example))}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
