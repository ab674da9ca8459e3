import { buildGraph, extract } from 'satzgraph';

const triples = await extract({
  id: 'beispiel',
  text: 'Antony Blinken traf Sergej Lawrow am Freitag in Genf.',
  date: '2022-01-18',
});
const lines = triples.map(({ subject, relation, object }) =>
  [subject?.entity, relation.lemma, object?.entity].join(' '),
);
const graph = buildGraph(triples);
document.body.textContent = [...lines, `${graph.order} nodes, ${graph.size} edges`].join('\n');
