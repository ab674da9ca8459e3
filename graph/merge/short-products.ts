/** What products, projects and buildings are called by before their names, and behind them. */
const kind =
  'panzer|impfstoff|vakzin|pipeline|projekt|raumstation|chatbot|kathedrale|basilika|flughafen|rakete|flugzeug|kampfjet|drohne|sonde|satellit|teleskop|schiff|fähre|frachter|software|app|medikament|smartphone|spielekonsole|hubschrauber|nationalpark|reaktor|bunker|stausee|tunnel';

const before = new RegExp(
  `^(?:\\p{L}+(?:isch|al)e[rsnm]? )?(?:\\p{L}+-)?\\p{L}*(?:${kind}) (?<rest>\\p{Lu}.*)$`,
  'iu',
);
const behind = new RegExp(
  `^(?<rest>\\p{Lu}[\\p{L}\\d]*(?:-[\\p{Lu}\\d][\\p{L}\\d]*)*)-(?:${kind})$`,
  'iu',
);

/** *Kampfpanzer Leopard 2*, *Leopard-2-Panzer* → Leopard 2; the names alone, once some article says them. */
export function behindProduct(name: string): string[] {
  const rest = before.exec(name)?.groups?.['rest'];
  const first = behind.exec(name)?.groups?.['rest']?.replaceAll('-', ' ');
  return [rest, first].filter((form) => form !== undefined && /^\p{Lu}/u.test(form)) as string[];
}
