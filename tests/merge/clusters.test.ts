import { expect, test } from 'vitest';
import { createCluster, type Member, takeIn } from '../../graph/merge/clusters.ts';

const member = { plain: 'Blinken', reason: 'same name' } as Member;

test('a thing takes another one in with all its members, however many', () => {
  const home = createCluster(member);
  takeIn(home, createCluster(member, member), 'initials');
  expect(home.members.map(({ reason }) => reason)).toEqual(['same name', 'initials', 'initials']);

  const many = createCluster();
  for (let n = 0; n < 300_000; n++) many.members.push(member);
  takeIn(home, many, 'initials');
  expect(home.members).toHaveLength(300_003);
});
