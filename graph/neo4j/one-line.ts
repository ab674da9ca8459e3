/** The first line of a message of Neo4j, whose further lines repeat the query. */
export function oneLine(message: string): string {
  const [line = ''] = message.trim().split('\n');
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
