// AssemblyScript: the arithmetic of the parser. Integer products are exact and nothing asks the host for Math,
// so that every processor and every browser computes the same bytes. All matrices are row by row; `usize` are addresses.

export { multiply } from './multiply';
export { relate } from './relate';
export { compare } from './compare';
export { addRow, fill, gather, relu } from './rows';
export { quantise } from './quantise';
export { step } from './step';
export { softmax } from './softmax';
