import { perForm } from '../per-form.ts';

const timeNoun =
  /^(jahre?n?s?|[a-zü]+[zß]igerjahren?|jahrhunderte?n?s?|jahrzehnte?n?s?|monate?n?s?|wochen?|wochenendes?|(?:feier|werk|wochen|arbeits|spiel)?tage?n?s?|(?:wahl|eröffnungs|silvester|premieren|unfall|tat|gründungs|todes)(?:abends?|tage?s?|nacht)|(?:wahl|gründungs|geburts|todes|krisen|kriegs)jahre?n?s?|stunden?|minuten?|sekunden?|uhr|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?|januars?|februars?|märz|aprils?|mai|juni|juli|augusts?|septembers?|oktobers?|novembers?|dezembers?|abends?|morgens?|nachts?|nacht|nächten?|mittags?|vormittags?|nachmittags?|(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(abend|morgen|nacht|mittag|vormittag|nachmittag)s?|sommers?|winters?|frühjahrs?|frühlings?|herbsts?|anfang|mitte|zeit|zeiten|zeitpunkts?|quartals?|male?|moments?|jahresende|jahresanfang|monatsende|wochenanfang)$/i;

/** Verbs whose object may be an amount of time: *dauert drei Jahre, forderte zwölf Jahre*. */
export function takesDuration(lemma: string): boolean {
  return /^(dauern|fordern|beantragen|verhängen|kosten|brauchen|benötigen|betragen|verbüßen|absitzen|erhalten|bekommen)$/.test(
    lemma,
  );
}

/** Does a word name a time: *Jahren, Dienstag, Juni*? */
export const isTimeWord = perForm((form): boolean => timeNoun.test(form));

/** Does a word measure time: *um wenige **Tage***? */
export const isAmountOfTime = perForm((form): boolean =>
  /^(sekunden?|minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|jahrzehnte?n?)$/i.test(form),
);

/** Does a number look like a year: *1987*? */
export function isYear(form: string): boolean {
  return form.length === 4 && /^(1[5-9]|20)\d\d$/.test(form);
}

/** Does a word name what an amount of time measures: *zwei Jahre **Haft***? */
export const isPenalty = perForm((form): boolean =>
  /(haft|gefängnis|freiheitsstrafe|bewährung|jugendstrafe|arbeit|sperre|urlaub|zuchthaus)$/i.test(
    form,
  ),
);

/** Verbs that put a thing into another time: *auf Freitag verschieben, auf das 3. Jahrhundert datieren*. */
export function isMovingInTime(lemma: string): boolean {
  return moving.has(lemma);
}

const moving: ReadonlySet<string> = new Set(
  'datieren zurückdatieren vordatieren verlegen vorverlegen verschieben vertagen vorziehen terminieren'.split(
    ' ',
  ),
);

/** „am **Abend**“, „versammelten sich vor **Beginn** der Sitzung“ */
export function saysWhen(preposition: string, form: string): boolean {
  return isTimeWord(form) || (preposition === 'vor' && beginning.test(form));
}

/** „retteten sich **vor dem Eintreffen** der Feuerwehr“: nobody flees an arrival; *warnen vor dem Ende* is no time. */
export function isEscapedBefore(lemma: string, preposition: string, form: string): boolean {
  return /^(fliehen|flüchten|retten)$/.test(lemma) && saysWhen(preposition, form);
}

const beginning =
  /^(beginn|anfang|ende|start|auftakt|abschluss|schluss|ablauf|anpfiff|eröffnung|ankunft|eintreffen)s?$/i;
