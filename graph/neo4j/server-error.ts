import neo4j from 'neo4j-driver';
import { InputError } from '../../extract/input-error.ts';
import { oneLine } from './one-line.ts';

/** What a server says no to is told in one line; `refusal` says what it refused. Other errors stay as they are. */
export function toInputError(error: unknown, refusal: string): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const { code, message } = error;
  if (code.includes('TransactionTimedOut'))
    return new InputError('the query took too long and was stopped');
  if (code.includes('OutOfMemory'))
    return new InputError(`${refusal}: Neo4j has too little memory for it`);
  if (code.startsWith('Neo.')) return new InputError(`${refusal}: ${oneLine(message)}`);
  return new InputError(`Neo4j does not answer any more: ${oneLine(message)}`);
}
