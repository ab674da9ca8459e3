import graphology from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import noverlapModule from 'graphology-layout-noverlap';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';

/*
 * The graphology packages are CommonJS whose declarations say `export default`. Node and bundlers hand over
 * `module.exports` itself as the default import, which TypeScript takes for the namespace around it.
 */

// oxlint-disable-next-line import/no-named-as-default-member -- Node finds no named exports in it
export const { MultiDirectedGraph, UndirectedGraph } = graphology;

export const louvain = louvainModule as unknown as typeof louvainModule.default;

export const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

export const noverlap = noverlapModule as unknown as typeof noverlapModule.default;

export const pagerank = pagerankModule as unknown as typeof pagerankModule.default;
