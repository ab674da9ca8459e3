const MAX_WORDS = 5;

const FUNCTION_WORDS = new Set(
  (
    'der die das des dem den ein eine einer eines einem einen kein keine keiner keines keinem keinen ' +
    'er sie es ihn ihm ihr ihnen ich wir uns mich mir du dich dir man wer was sich selbst ' +
    'sein seine seiner seines seinem seinen ihre ihrer ihres ihrem ihren unser unsere unserer mein meine ' +
    'dieser diese dieses diesem diesen jener jene jenes jenem jenen welcher welche welches welchem welchen ' +
    'deren dessen derer denen alle beide beiden einige mehrere viele manche jeder jede jedes'
  ).split(' '),
);

/** Whether a phrase names a thing („US-Außenminister Blinken“) instead of pointing at it („er“, „der Minister“). */
export function hasWordsOfName(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  const first = words[0] ?? '';
  return (
    words.length <= MAX_WORDS && /^\p{Lu}/u.test(first) && !FUNCTION_WORDS.has(first.toLowerCase())
  );
}
