import { contractionOf } from '../text/words.ts';
import type { Node } from './tree.ts';

/** The STTS tag that follows from UPOS, features and relation: column 5 of CoNLL-U, as German treebanks have it. */
export function sttsOf(node: Node): string {
  const { upos, feats, deprel } = node;
  const form = node.form.toLowerCase();
  if (deprel === 'compound:prt') return 'PTKVZ';
  switch (upos) {
    case 'NOUN':
      return 'NN';
    case 'PROPN':
      return 'NE';
    case 'ADJ':
      return feats['Case'] === undefined ? 'ADJD' : 'ADJA';
    case 'ADP':
      return contractionOf(form) ? 'APPRART' : 'APPR';
    case 'ADV':
      return adverb(form);
    case 'AUX':
    case 'VERB':
      return verbClass(node.lemma) + verbForm(node, form);
    case 'CCONJ':
      return deprel === 'mark' || form === 'als' || form === 'wie' ? 'KOKOM' : 'KON';
    case 'SCONJ':
      return form === 'um' || form === 'ohne' || form === 'statt' || form === 'anstatt'
        ? 'KOUI'
        : 'KOUS';
    case 'NUM':
      return 'CARD';
    case 'DET':
      return determiner(node, form);
    case 'PRON':
      return pronoun(node, form);
    case 'PART':
      return form === 'zu' ? 'PTKZU' : form === 'nicht' ? 'PTKNEG' : 'PTKANT';
    case 'PUNCT':
      return form === ',' ? '$,' : /^[.!?:;…]+$/.test(form) ? '$.' : '$(';
    case 'INTJ':
      return 'ITJ';
    case 'SYM':
      return 'XY';
    default:
      return 'FM';
  }
}

const MODALS = new Set(['können', 'müssen', 'sollen', 'wollen', 'dürfen', 'mögen']);
const AUXILIARIES = new Set(['sein', 'haben', 'werden']);

function verbClass(lemma: string): string {
  return MODALS.has(lemma) ? 'VM' : AUXILIARIES.has(lemma) ? 'VA' : 'VV';
}

function verbForm({ feats, lemma }: Node, form: string): string {
  if (feats['Mood'] === 'Imp') return 'IMP';
  if (feats['VerbForm'] === 'Part') return 'PP';
  if (feats['VerbForm'] !== 'Inf') return 'FIN';
  return form !== lemma && form.includes('zu') ? 'IZU' : 'INF';
}

function adverb(form: string): string {
  if (
    /^(wo|wann|wie|warum|weshalb|wieso|wo(r?)(an|auf|aus|bei|durch|für|in|mit|nach|über|um|von|zu))$/.test(
      form,
    )
  )
    return 'PWAV';
  return /^(da|hier)(r?)(an|auf|aus|bei|durch|für|gegen|in|mit|nach|über|um|unter|von|vor|zu)$|^de(ss|m)|^trotzdem$/.test(
    form,
  )
    ? 'PAV'
    : 'ADV';
}

function determiner({ feats }: Node, form: string): string {
  if (feats['Poss'] === 'Yes') return 'PPOSAT';
  switch (feats['PronType']) {
    case 'Art':
      return 'ART';
    case 'Dem':
      return 'PDAT';
    case 'Rel':
      return 'PRELAT';
    case 'Int':
      return 'PWAT';
    default:
      return /^(der|die|das|den|dem|des|ein)/.test(form) ? 'ART' : 'PIAT';
  }
}

function pronoun({ feats }: Node, form: string): string {
  if (feats['Reflex'] === 'Yes' || form === 'sich') return 'PRF';
  switch (feats['PronType']) {
    case 'Prs':
      return feats['Poss'] === 'Yes' ? 'PPOSS' : 'PPER';
    case 'Dem':
      return 'PDS';
    case 'Rel':
      return 'PRELS';
    case 'Int':
      return 'PWS';
    default:
      return 'PIS';
  }
}
