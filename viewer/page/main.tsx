import { render } from 'preact';
import { App } from './app.tsx';
import { listenToDrops } from './paste/drop.ts';
import { listenToKeys } from './state/keys.ts';
import { followAddress } from './state/history.ts';
import { loadArticles } from './state/load.ts';

const root = document.getElementById('page');
if (root === null) throw new Error('no element: page');

render(<App />, root);
followAddress();
listenToKeys();
listenToDrops();
void loadArticles();
