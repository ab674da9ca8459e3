import { buildGraph, extract } from 'satzgraph';

const triples = await extract({
  id: 'beispiel',
  text: 'Antony Blinken traf Sergej Lawrow am Freitag in Genf.',
  date: '2022-01-18',
});
for (const { subject, relation, object } of triples)
  console.log(subject?.entity, relation.lemma, object?.entity);

const graph = buildGraph(triples);
console.log(`${graph.order} nodes, ${graph.size} edges`);
