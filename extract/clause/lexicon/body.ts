/** Does a word, in small letters, name a part of the body: *gesicht, hand*? */
export function isBodyPart(form: string): boolean {
  return /^(gesicht|kopf|hals|nacken|brust|bauch|rücken|schulter|arm|hand|finger|bein|oberschenkel|unterschenkel|knie|fuß|füße|schienbein|auge|augen|nase|mund|ohr|kehle|herz|unterleib|schritt|haare|magen|leib|hüfte|hände|arme|beine|schultern|ohren|lippen)$/.test(
    form,
  );
}
