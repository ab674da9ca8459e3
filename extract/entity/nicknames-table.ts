/**
 * Short forms under which newspapers know people, each with the names it stands for, and one name in neighbouring languages. Names that
 * many bear on their own (*Anne*, *Kerstin*) are no short forms.
 */
export const nicknamesTable = `
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
radek radoslaw
tomek tomasz
pawel paul pawlo
piotr peter pjotr petr pyotr petro
petr peter
peter petar
zbyszek zbigniew
staszek stanislaw
stan stanislaus stanley
wojtek wojciech
grzegorz gregor
krzysztof christoph krystof
andrzej andreas andrej
jerzy georg jiri juri george
jiri georg
jurij juri yuri yury
mateusz matthaus
lukasz lukas
michal michael mihai
tomas thomas
vaclav wenzel waclaw
ladislav laszlo ladislaus wladyslaw
gyorgy georg
janos johann
miklos nikolaus
ferenc franz
sandor alexander
jozsef josef
pal paul
mihaly michael
ion ioan johann
mihail michail michael
stefan stephan stepan
aleksandar alexander aleksandr alexandar
nikola nikolaus nikolai
mihailo michail
djordje georg
jovan johann
ivan iwan
miroslav miroslaw
vladislav wladislaw
stanislav stanislaw
boleslav boleslaw
slobodan sloba
milos milosch
evangelos vangelis
panagiotis panos
georgia jorgia
eleni helena
aikaterini katerina
ioanna joanna johanna
spyros spyridon spiros
thanasis athanasios
stelios stylianos
makis gerasimos
lakis apostolos
babis charalambos
vassilis wassilis vasileios wassili basil
sotiris sotirios
pantelis panteleimon
armen armenak
serge sergej sergei
bobby robert
ray raymond
walt walter
gus augustus gustav
gene eugene
sid sidney
vince vincent
val valentin valerie
phil philip philipp
doug douglas
don donald
fred frederick alfred
frank francis franklin
bert albert herbert robert hubert
ernie ernest
jerry gerald jeremy jerome
terry terence theresa
larry laurence
lou louis louise lucas
mel melvin melanie
nate nathan nathaniel
zach zachary
josh joshua
matt matthew matthias
jon jonathan john
alan allan allen
debbie deborah
cathy catherine
cindy cynthia
jackie jacqueline
mandy amanda
meg margaret
molly mary
peggy margaret
polly mary
sally sarah
sandy alexandra sandra
tess theresa
trish patricia
wendy gwendolyn
bernie bernard bernhard
charlie charles karl
abe abraham
al albert alan alfred
barney barnabas bernard
bart bartholomew
cliff clifford
drew andrew
hank henry
kit christopher
lenny leonard
les leslie
manny manuel emmanuel
marty martin
mitch mitchell
moe moses
nat nathaniel
ollie oliver
ozzie oswald
rafa rafael
rafi rafael
ricky richard
rich richard
rod roderick rodney
ronnie ronald veronica
rosie rose rosemary
russ russell
santi santiago
sasha alexander
sepp giuseppe
stu stuart
toby tobias
trev trevor
vic victor viktor
wes wesley
pancho francisco
nacho ignacio
chema jose maria
quique enrique
kike enrique
lalo eduardo
lola dolores
lupe guadalupe
manolo manuel
memo guillermo
paca francisca
pili pilar
tono antonio
toño antonio
xavi javier xavier
javi javier
santi santiago
nando fernando
beto alberto roberto
chico francisco
ze jose
joao johannes
tiago santiago jakob
pippo filippo
enzo lorenzo vincenzo
gianni giovanni
sandro alessandro
tonio antonio
gino luigi
lello raffaele
mimmo domenico
cecco francesco
pino giuseppe
rino salvatore
ciccio francesco
titi thierry
manu emmanuel manuel manuela
dodo dominique
jeannot jean
pierrot pierre
mick michael
joost justus jodocus
piet pieter peter
henk hendrik heinrich
gerrit gerhard gerard
klaas nikolaas nikolaus
wouter walter
koen koenraad konrad
bas sebastiaan sebastian
daan daniel
teun antonius anton
ton antonius anton
hannes johannes hans
anders andreas
kalle karl
bosse bo
hasse hans
pelle per peter
jussi johannes juhani
pekka peter
antti andreas
heikki heinrich
bengt benedikt
gunni gunther
sigi siegfried sigrun
waldi waldemar
poldi leopold
lukas lucas
franzi franziska
sanne susanne
sanni susanne
suse susanne
anni anna annemarie
nanni anna
lotte charlotte liselotte
lieschen elisabeth
liesel elisabeth
lisbeth elisabeth
betti elisabeth bettina
tini christine martina
dorle dorothea
doro dorothea dorothee
gretel margarete
grete margarete margareta margaretha
gretchen margarete
marga margarete
kathe katharina
nele cornelia
mitzi maria
mizzi maria
rosl rosa
reni irene renate
evi eva
bine sabine
biene sabine
josi josefine
pepi josef
ferdl ferdinand
ferdi ferdinand
franzl franz
hias matthias
hiasl matthias
jackl jakob
jockel jakob joachim
kaspar caspar
loisl alois
lois alois
schorschi georg
girgl georg
maxi maximilian
michl michael
nepomuk johann
poldl leopold
rupi rupert
seppl josef
simmerl simon
stoffel christoph
stoffl christoph
toffi christoph
vitus veit
willi wilfried wilhelm
wuggi wolfgang
zenzi kreszenz
addi adolf
didi dieter dietrich
eddi eduard edmund
ede eduard
fiete friedrich
fidi friedrich
frido friedrich fridolin
friedel friedrich friederike
gerti gertrud
guschi gustav
hein heinrich
heini heinrich
henner heinrich
hinnerk heinrich
hermi hermann
hotte horst
jupp josef
juppi josef
karlchen karl
kuddel kurt
kutte kurt
lulu ludwig
ludi ludwig
mecki meinhard
otti otto
pit peter
pitt peter
rainer reiner
ralle ralf
rudi rudiger
rolli roland
sigi sigmund
theo theodor
tilo till
tobi tobias
uli ulrike
ulla ursula
vincenz vinzenz
walli walburga
werni werner
yannick jannik
abdul abd
ahmed ahmad ahmet achmed
ali aly
hasan hassan
jusuf yussuf yousef joseph
ismail ismael
ibrahim abraham
musa mosche mose moses
dawud david daud
sulaiman suleiman suleyman soliman salomon
iskandar alexander
khalid chalid khaled chaled
faisal feisal
mahmoud mahmud
mustapha mustafa
abdallah abdullah
zaynab zainab seinab
aischa aisha aicha
fatimah fatima
maryam mariam miriam
khadija chadidscha hatice
hatidza hatice
nasir nasser naser
saddam sadam
qasem kassem ghassem qassem kasem
reza resa rida
shirin schirin
yitzhak isaak isaac
moshe mosche mose
shimon schimon simon
avi avraham abraham
yossi joseph josef
ehud ehoud
dov dow
arik ariel
motti mordechai
gabi gavriel
tzipi zipi zippora
yair jair
yoav joav
eli elijahu
rafi rafael
uzi usi
muhammadu mohammed
kofi koffi
`;
