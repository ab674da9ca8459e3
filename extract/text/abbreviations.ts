/** What a full stop after a word means. `inner`: the sentence goes on; `open`: it can also end there. */
export type Abbreviation = 'inner' | 'open';

/** Always followed by what they belong to: a name, a number, a noun. */
const INNER = setOf(`
  Dr Drs Prof Priv.-Doz Dipl Ing Mag Lic Hr Hrn Fr Frl Mr Mrs Ms Ste Hl hl Bf Kard Msgr Rev Gen Lt Col Capt
  Sgt Sen Rep Gov Hptm Nr No Nrn Bd Bde Art Abs Abschn Aufl Anm Az Kap Ziff Lit lit Tab Abb Fig Hrsg hrsg Tel Fax Mob
  bzw ca vgl zzgl inkl exkl evtl ggf ggü gem sog insb insbes bspw mind max min ungef geb gest verh verw gesch ehem
  ehemal bes betr bez einschl ausschl entspr erg gegr gen jew kath ev evang röm altgriech lat griech engl
  amerik frz franz ital span port russ poln tschech türk arab jap chin dt österr schweiz bayer sächs nördl südl östl westl
  zw zzt zus vorm nachm abzgl abz allg angebl anschl ausf beil dgl eig eigtl einh
  Mt Gebr Fam Fa Verl Vors stv stellv Red Übers Verf Univ Inst Abt Ges Reg Bez
  Jos Joh Wilh Friedr Alb Matth Seb Heinr Herm Ludw Ferd Gust Konr Wolfg
  Kfm kfm techn wiss phil med jur rer nat pol oec habil theol Erzb Pfr Vgl Evtl Ggf Ca Bspw Sog Geb
`);

/** Can close a sentence. */
const OPEN = setOf(`
  etc usw usf uvm uam Chr Mio Mrd Bill Tsd Std Stdn Sek Min Jh Jhd Jhdt Jahrh St Jr jr Sr sr jun Co Cie Inc Corp Ltd Bros
  Str Pl Sp Jan Feb Febr Apr Aug Sept Sep Okt Nov Dez Mo Di Mi Do Sa So Stk Pkt Proz Ct Kl Ew Einw
  Mitgl Zt ff f Ps Pfd Dtzd Mk akad apl
`);

/** Letters that stand for words when written together or after one another: `z. B.`, `u. a.`, `i. d. R.`. */
const LETTER_GROUPS = setOf(`
  z.B d.h u.a u.ä o.ä o.Ä u.Ä i.d.R i.A i.V i.R i.G i.S i.w.S v.a v.l.n.r m.E m.a.W s.o s.u u.U u.v.m u.a.m a.D a.a.O
  e.V n.Chr v.Chr v.u.Z n.u.Z o.g o.a p.a p.m a.m h.c k.o K.o K.O z.T z.Z z.Zt z.Hd z.K u.s.w d.J d.Ä d.M d.R i.e S.A B.A M.A
  Ph.D u.E U.S U.S.A U.K u.Z o.J o.O a.M
`);
const CLOSING_GROUPS = setOf(
  'u.a u.ä o.ä o.Ä u.Ä a.D e.V n.Chr v.Chr u.v.m u.a.m u.s.w U.S U.S.A k.o K.o d.J d.Ä a.M i.R',
);

/** Words of consonants that are written without a full stop. */
const UNSTOPPED = setOf('Pkw Pkws Lkw Lkws Kfz Nfz Wkw km kg cm mm dm nm ml dl hl cl mg hm pst');

/** What the full stop after a word means; undefined when the word is none that is shortened. */
export function maybeAbbreviation(word: string): Abbreviation | undefined {
  if (OPEN.has(word)) return 'open';
  if (INNER.has(word)) return 'inner';
  if (/^\p{L}(?:\.\p{L})+$/u.test(word)) return CLOSING_GROUPS.has(word) ? 'open' : 'inner';
  if (/^(?!www)(?:\p{L}{1,4}\.)*\p{L}(?:\.\p{L}{1,4})+$/u.test(word)) return 'open';
  // Shortened to its consonants: `ggfs`, `Hbf`, `dzt`; with a capital inside it is none: `GmbH`, `StGB`.
  const shortened = /^[bcdfghjklmnpqrstvwxz]{2,6}$/i.test(word) && !/.\p{Lu}/u.test(word);
  return shortened && !UNSTOPPED.has(word) ? 'inner' : undefined;
}

/** Whether letters with full stops form a known group when blanks are left out. */
export function isLetterGroup(letters: string): boolean {
  return LETTER_GROUPS.has(letters);
}

/** Whether such a group can close a sentence. */
export function isClosingGroup(letters: string): boolean {
  return CLOSING_GROUPS.has(letters);
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
