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
kalle karl
kalle karl-heinz
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
uzi usi
muhammadu mohammed
angie angela
angie angelique
angie angelina
angie angelika
hape hans-peter
hajü hans-jürgen
hanjo hans-joachim
hadi hans-dieter
hawe hans-werner
hagü hans-günter
hagü hans-günther
kalle karlheinz
kalle karl-heinrich
kaha karl-hans
charly karl
charly karl-heinz
charly charles
karlo karl
heinzi heinz
heinzi karl-heinz
jojo johannes
jojo joachim
jojo johanna
jo hans-joachim
jo josef
jupp hans-josef
kuba jakub
kuba jakob
leo leonard
leo leonhard
leo lionel
leo leonardo
leo leopold
leo leonid
leo leonie
basti bastian
fabi fabian
domi dominik
domi dominique
nico nicolas
nico nikolaus
nico nicole
nico nikolas
nico niklas
nici nicole
nick niklas
nick dominik
dani daniel
dani daniela
dani danijel
magda magdalena
maggi margarete
maggie margarethe
steffi stephanie
steffi steffen
steff stefanie
steff stephanie
rolli rolf
volki volker
olli oliver
olli olaf
oli oliver
matti matthias
hasi hannelore
loki hannelore
hanne johanne
hanne hannelore
hanne johanna
hannchen johanna
kati katharina
kati katrin
kati kathrin
kati katja
kat katharina
kat katherine
katha katharina
trixi beatrix
trixi beatrice
trix beatrix
binchen sabine
christl christa
christl christine
christl christiane
christel christine
christel christiane
christel christa
krischan christian
chrissi christian
chrissi christine
chrissi christina
chrissi christiane
chris christiane
chris christine
chris christof
chris christoph
stoffi christoph
jörgi jörg
jürgi jürgen
günni günter
günni günther
günter günther
kocki konrad
conny konrad
conny constanze
konni konrad
konni kornelia
wim wilhelm
pim wilhelm
pim willem
helmi helmut
moni monique
marilu maria-luise
rike friederike
rike ulrike
rieke friederike
rieke ulrike
ricki ulrike
tilly mathilde
tilly ottilie
edi eduard
edi edgar
ferry ferdinand
max maxim
seb sebastian
lexi alexandra
lexi alexander
lex alexander
xandi alexander
lissi elisabeth
lisa elisabeth
lisi elisabeth
sissi elisabeth
sisi elisabeth
mila milena
mila ludmila
mischa michail
kolja nikolai
kolja nikolaj
wanja iwan
wolodja wladimir
aljona jelena
lena jelena
katja katharina
katja katarina
katja jekaterina
mascha maria
mascha marija
sonja sofia
sonja sofija
tanja tatjana
nastja anastasia
nastja anastassija
shenja jewgeni
schenja jewgeni
schenja jewgenija
slawa wjatscheslaw
slawa wladislaw
stas stanislaw
wolodymyr volodimir
wolodymyr wolodimir
gabo gabriel
pepito jose
paquita francisca
nano fernando
tete teresa
toni antonia
toni antonella
nino antonino
nino giovanni
beppo giuseppe
lupo wolfgang
gerry gerald
gerry gerhard
jerry gerhard
freddie frederick
freddie alfred
jackie john
jock john
ned edward
nell eleanor
nell ellen
nellie eleanor
nellie helen
lottie charlotte
hal henry
hal harold
ricky enrique
ricky ricardo
rick eric
rick frederick
archie archibald
arnie arnold
artie arthur
augie august
bram abraham
clem clement
connie constance
dee deirdre
dolly dorothy
dot dorothy
eddie edwin
ellie eleanor
essie esther
evie eve
fran frances
fran francis
frankie frank
frankie francis
gabe gabriel
georgie george
gil gilbert
ike isaac
ike dwight
jake jacob
jed jedediah
jess jessica
jo josephine
josie josephine
kathy katherine
kathy kathleen
kev kevin
lexie alexandra
libby elizabeth
maddie madeleine
mickey michael
milly mildred
mimi miriam
mindy melinda
minnie wilhelmina
monty montgomery
nan nancy
nicky nicholas
nicky nicole
nikki nicole
norm norman
pam pamela
patty patricia
perry peregrine
reggie reginald
rory roderick
ruthie ruth
sal salvatore
shelly michelle
suzy susan
suzy suzanne
tad thaddeus
tim timothy
tim timotheus
tina bettina
tommaso thomas
tricia patricia
vinnie vincent
vini vinicius
vinny vincent
will wilfred
woody woodrow
yogi joachim
zak zachary
cem dschem
joschka josef
józek jozef
janek jan
bartek bartosz
bartek bartlomiej
maciek maciej
maciej matthias
przemek przemyslaw
slawek slawomir
mirek miroslaw
wladek wladyslaw
wladyslaw ladislaus
ania anna
asia joanna
basia barbara
ewa eva
jurek jerzy
franek franciszek
tadek tadeusz
kazik kazimierz
kazimierz kasimir
jirka jiri
pepa josef
pavel paul
jarda jaroslav
misa michal
mirek miroslav
vasek vaclav
zdenek zdeno
bara barbora
feri ferenc
bandi andras
andras andreas
zoli zoltan
gyuri gyorgy
jani janos
joska jozsef
karoly karl
marton martin
matyas matthias
peti peter
sanyi sandor
tibi tibor
sali salih
memo mehmet
mehmet mohammed
mehmet muhammed
mustafa mustapha
ibo ibrahim
hüso hüseyin
huseyin hussein
ömer omar
osman othman
yusuf jussuf
yusuf jusuf
süleyman suleiman
kofi koffi
jitzchak isaac yitzhak izchak
malu marie-luise
malu maria-luise
lew leo
lev lew
toni antonio
jay jerome
butros boutros
fritze friedrich
ede edmund
gigi gianluigi
mondo armand
checo sergio
loddar lothar
frieder friedrich
friedel elfriede
`;
