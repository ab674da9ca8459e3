import { nameKey, soundKey } from './name-key.ts';

/** Short forms under which newspapers know people, each with the names it stands for, and one name in neighbouring languages. */
const nicknames: readonly (readonly string[])[] = `
joe joseph
jim jimmy james
bill billy will william
bob bobby rob robert
dick rick richard
mike mick michael
tom tommy thomas
tony anthony antony anton
ted eddie ed edward
dan danny daniel
dave david
steve stephen steven
ben benny benjamin
sam sammy samuel
andy andrew andreas
alex alexander alexandra
max maximilian
nick nicholas nikolas
chris christopher christian
greg gregory
jeff jeffrey geoffrey
ken kenneth
ron ronald
pete peter
liz elizabeth elisabeth
kate katie katherine catherine
sepp jupp josef joseph
hansi hans johann johannes
uli ulrich
rudi rudolf
adi adolf
willi willy wilhelm
fritz friedrich
toni anton
gabi gabriele
steffi stefanie
kathi katharina
susi susanne
lutz ludwig
jo johannes joachim
jogi joachim
ihor igor
oleh oleg
serhij sergej sergei sergey
olha olga
mykola nikolai nikolaj
oleksandr alexander aleksandr
wolodymyr wladimir volodymyr vladimir
andrij andrej andrei andrey
jewhen jewgeni evgeni yevgeny
mychajlo michail mikhail
dmytro dmitri dmitrij dmitry
kateryna katerina jekaterina
natalija natalia natalja
olena elena jelena
hanna anna
petro pjotr pyotr
hajo hans-joachim
kalle karl karl-heinz
sandra alexandra
sascha sasha alexander
hannes johannes
basti sebastian
flo florian
andi andreas
micha mischa michael michail
micheil mikheil michail michael
ebrahim ibrahim
matze matthias mathias
klaus nikolaus
lena helena magdalena
jenny jennifer
vroni veronika
moni monika
conny cornelia
gerd gerhard
heinz heinrich
jochen achim joachim
bernd bernhard
rolf rudolf
theo theodor
leni magdalena helene
larry lawrence
chuck charlie charles
harry henry harald
jack johnny john
maggie margaret
betty elizabeth elisabeth lisa
sue susan
becky rebecca
vicky victoria viktoria
pat patrick
pat patricia
pepe jose
paco francisco
beppe giuseppe
gigi luigi
dima dmitri
aljoscha alexej
tina christina
tina martina
bea beate beatrice
umar omar
nadija nadja nadeschda nadezhda
usama osama
wassyl wassili vasyl vasily wasil
pawlo pawel pavlo pavel paul
hryhorij grigori ryhor grigory
uladsimir wladimir wolodymyr
siarhei sjarhej sergej
swjatlana swetlana switlana svitlana
iryna irina
tetjana tatjana tetiana tatiana tatsiana
julija julia juliya
wiktorija viktoria viktoriia
maryja maria marija
mikalaj nikolai mykola
dsmitry zmitser dmitri
wolha olga
aljaksej alexej oleksij
aljaksandr alexander oleksandr
jauhen jewgeni jewhen
mohammed muhammad mohamed mohamad mehmed
hussein husain hossein husayn
jussuf yusuf youssef josef
giorgos georgios yorgos george jorgos
jannis giannis yannis ioannis
dimitris dimitrios
nikos nikolaos
kostas konstantinos
pep josep
chema josemaria
bibi benjamin binyamin
itzhak yitzhak jizchak
zlatan slatan
nicolas nikola
wim willem
kees cornelis
jaap jakob jacob
gosia malgorzata
kasia katarzyna
jarek jaroslaw
honza jan
pista istvan
uschi ursula
hilde hildegard brunhilde mathilde
trudi gertrud
resi theresia therese
lisl lieselotte elisabeth
lilo lieselotte
rosi rosemarie
traudl gertraud waltraud
burgi walburga notburga
schorsch georg
xaver franz-xaver
wastl sebastian
gustl august
michi michael
manni manfred
siggi siegfried sigmar
ecki eckhard eckart
freddy alfred manfred
lothi lothar
kurti kurt
woife wolfgang
wolfi wolfgang
hubsi hubert
babsi barbara
biggi brigitte birgit
gitta brigitte
heidi adelheid heidemarie
kyrylo kirill kiryl
fayez fajis
laci laszlo
aleksander alexander
franz-josef franz josef
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map(nameKey));

const groupsOf = new Map<string, Set<number>>();
nicknames.forEach((names, group) => {
  for (const key of names.flatMap((name) => [name, soundKey(name)]))
    groupsOf.set(key, (groupsOf.get(key) ?? new Set()).add(group));
});

function maybeGroups(name: string): ReadonlySet<number> | undefined {
  return groupsOf.get(name) ?? groupsOf.get(soundKey(name));
}

/** Is one the short form of the other? *Joe*, *Joseph*. Names are folded. */
export function isSameNickname(a: string, b: string): boolean {
  const groups = maybeGroups(a);
  const others = groups && maybeGroups(b);
  return others !== undefined && [...groups!].some((group) => others.has(group));
}

/** All names that share a short form with a name. */
export function nicknamesOf(name: string): readonly string[] {
  return [...(maybeGroups(name) ?? [])].flatMap((group) => nicknames[group] ?? []);
}
