const paths = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm4.7 11.2L20 20',
  close: 'M6 6l12 12M18 6 6 18',
  filter: 'M4 6h16M7 12h10M10 18h4',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z',
  back: 'M14 6l-6 6 6 6',
  open: 'M9 5H5v14h14v-4M13 5h6v6M19 5l-9 9',
  table: 'M4 5h16v14H4zM4 10h16M10 10v9',
  graph:
    'M6 16 12 7l6 8M6 14a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM12 5a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM18 13a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  save: 'M12 4v11M8 11l4 4 4-4M5 19h14',
  paste: 'M8 5H6v15h12V5h-2M9 3h6v4H9zM9 12h6M9 16h4',
} as const;

/** A line drawing in the colour of the text around it; says nothing to a screen reader. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
