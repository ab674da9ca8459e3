/** How much of its colour a thing out of focus keeps. */
const KEPT = 0.22;

/** A colour on its way into the background; both as `#rrggbb`. */
export function fade(color: string, background: string): string {
  const channels = [1, 3, 5].map((at) => {
    const [own, other] = [channelAt(color, at), channelAt(background, at)];
    return Math.round(other + (own - other) * KEPT);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channelAt(color: string, at: number): number {
  return parseInt(color.slice(at, at + 2), 16);
}
