/** One number of an evaluation. Shares are 0..1. */
export interface Figure {
  /** What was scored, and what of it: `challenge dev · items fully right`. */
  readonly name: string;
  readonly value: number;
  readonly unit: 'share' | 'f1' | 'count';
}

export function formatFigure({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  if (unit === 'share') return `${(100 * value).toFixed(1)} %`;
  return unit === 'f1' ? value.toFixed(3) : String(value);
}
