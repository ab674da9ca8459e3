/**
 * Persons whom news call by names that no rule derives from one another: stage names, names in religion, nicknames, names of two
 * cultures. One a line: the name in use, then the others. Compiled by hand.
 */
export const personNamesTable = `
Papst Franziskus = Franziskus = Jorge Mario Bergoglio = Jorge Bergoglio = Bergoglio
Benedikt XVI. = Papst Benedikt = Joseph Ratzinger = Josef Ratzinger = Joseph Aloisius Ratzinger = Ratzinger = Papst Benedikt XVI.
Johannes Paul II. = Papst Johannes Paul II. = Karol Wojtyła = Karol Józef Wojtyła = Wojtyła
Leo XIV. = Papst Leo XIV. = Papst Leo = Robert Francis Prevost = Robert Prevost = Prevost
Johannes XXIII. = Papst Johannes XXIII. = Angelo Giuseppe Roncalli = Angelo Roncalli
Paul VI. = Papst Paul VI. = Giovanni Battista Montini
Pius XII. = Papst Pius XII. = Eugenio Pacelli
Dalai Lama = Tenzin Gyatso = 14. Dalai Lama = Tendzin Gyatsho
Mutter Teresa = Agnes Gonxha Bojaxhiu = Anjezë Gonxhe Bojaxhiu
Charles III. = König Charles = König Charles III. = Prinz Charles = King Charles = King Charles III = Charles
Elisabeth II. = Königin Elisabeth II. = Königin Elisabeth = Queen Elizabeth = Queen Elisabeth = Elizabeth II. = Queen Elizabeth II. = Queen Elizabeth II = Elizabeth II = Queen Elisabeth II.
Prinz William = Prince William = Thronfolger William
Prinz Harry = Harry = Prince Harry = Herzog von Sussex
Prinzessin Kate = Kate Middleton = Catherine Middleton = Herzogin Kate = Prinzessin von Wales = Prinzessin Catherine
Herzogin Meghan = Meghan Markle = Meghan = Rachel Meghan Markle = Herzogin von Sussex
Prinzessin Diana = Lady Di = Lady Diana = Diana Spencer = Lady Diana Spencer
Königin Camilla = Camilla Parker Bowles = Camilla = Herzogin Camilla = Camilla Parker-Bowles
Königin Máxima = Máxima = Máxima Zorreguieta
Königin Letizia = Letizia = Letizia Ortiz
Königin Silvia = Silvia von Schweden = Silvia Sommerlath
Friedrich der Große = Friedrich II. = Der Alte Fritz = Alter Fritz
Atatürk = Mustafa Kemal Atatürk = Mustafa Kemal = Kemal Atatürk = Mustafa Kemal Pascha
Lenin = Wladimir Iljitsch Lenin = Wladimir Lenin = Wladimir Iljitsch Uljanow = Wladimir Uljanow
Stalin = Josef Stalin = Iossif Dschugaschwili = Josef Dschugaschwili = Jossif Stalin = Josef Wissarionowitsch Stalin
Leo Trotzki = Lew Trotzki = Lew Bronstein = Trotzki = Leon Trotzki
Maxim Gorki = Gorki = Alexej Peschkow
Josip Broz Tito = Tito = Josip Broz = Marschall Tito
Che Guevara = Ernesto Guevara = Ernesto „Che“ Guevara = Ernesto Che Guevara
Mahatma Gandhi = Mohandas Karamchand Gandhi = Mohandas Gandhi = Mahatma Ghandi
Nelson Mandela = Madiba = Nelson Rolihlahla Mandela
Pol Pot = Saloth Sar
Ho Chi Minh = Ho Tschi Minh = Nguyen Sinh Cung
Abu Bakr al-Baghdadi = Ibrahim Awad Ibrahim al-Badri
Mahmud Abbas = Abu Masen = Abu Mazen
Ahmed al-Scharaa = Abu Mohammed al-Dschaulani = Al-Dschaulani = Mohammed al-Dscholani = Abu Mohammed al-Golani = Mohammed al-Dschulani = Abu Mohammad al-Dscholani = Dscholani = Dschaulani
Mohammed bin Salman = MBS = MbS = Mohammed Bin Salman
Mohammed bin Zayed = MBZ = Muhammad bin Zayid = Mohamed bin Zayed Al Nahyan = Scheich Mohammed bin Zayed
Bongbong Marcos = Ferdinand Marcos Jr. = Ferdinand Marcos junior = Ferdinand „Bongbong“ Marcos = Ferdinand Marcos Junior = Ferdinand Romualdez Marcos Jr.
Rodrigo Duterte = Rody Duterte = Digong Duterte
Lai Ching-te = William Lai = Lai Qingde = William Lai Ching-te
Tsai Ing-wen = Cai Yingwen
Jack Ma = Ma Yun
Jackie Chan = Chan Kong-sang
Bruce Lee = Li Xiaolong = Lee Jun-fan
Xi Jinping = Hsi Chin-ping
Lee Jae-myung = I Jae-myeong = Lee Jae Myeong
Jimmy Lai = Lai Chee-ying = Jimmy Lai Chee-ying
Carrie Lam = Carrie Lam Cheng Yuet-ngor = Lam Cheng Yuet-ngor
John Lee = John Lee Ka-chiu = Lee Ka-chiu
Aung San Suu Kyi = Suu Kyi = San Suu Kyi
Prabowo Subianto = Prabowo
Joko Widodo = Jokowi
Lula da Silva = Lula = Luiz Inácio Lula da Silva = Lula Inácio da Silva = Luiz Inacio Lula da Silva
Gustavo Petro = Gustavo Petro Urrego
Andrés Manuel López Obrador = AMLO
Nicolás Maduro = Nicolás Maduro Moros
Jair Bolsonaro = Jair Messias Bolsonaro
Abiy Ahmed = Abiy Ahmed Ali
Hemeti = Mohammed Hamdan Daglo = Hemedti = Mohamed Hamdan Dagalo = Muhammad Hamdan Daglo
Haile Selassie = Ras Tafari Makonnen = Kaiser Haile Selassie
Idi Amin = Idi Amin Dada
Mobutu Sese Seko = Mobutu = Joseph-Désiré Mobutu
Robert F. Kennedy Jr. = RFK Jr. = Robert Kennedy Jr. = Robert F. Kennedy junior
John F. Kennedy = JFK = John Fitzgerald Kennedy
Robert F. Kennedy = RFK = Bobby Kennedy = Robert Francis Kennedy
Franklin D. Roosevelt = FDR = Franklin Delano Roosevelt
Theodore Roosevelt = Teddy Roosevelt
Lyndon B. Johnson = LBJ = Lyndon Johnson = Lyndon Baines Johnson
Dwight D. Eisenhower = Ike Eisenhower = Dwight Eisenhower
George H. W. Bush = George Bush senior = George Bush sen. = George Herbert Walker Bush = Bush senior
George W. Bush = George Bush junior = George Bush jun. = George Walker Bush = Bush junior
Martin Luther King = Martin Luther King Jr. = Martin Luther King junior
Malcolm X = Malcolm Little
Muhammad Ali = Cassius Clay = Cassius Marcellus Clay
Alexandria Ocasio-Cortez = AOC
JD Vance = J.D. Vance = James David Vance = James Donald Bowman = J. D. Vance
Boris Johnson = BoJo = Alexander Boris de Pfeffel Johnson
Margaret Thatcher = Eiserne Lady = Maggie Thatcher
Tommy Robinson = Stephen Yaxley-Lennon
Karl-Theodor zu Guttenberg = KT zu Guttenberg = KTG = KT Guttenberg
Annegret Kramp-Karrenbauer = AKK
Franz Josef Strauß = FJS = F. J. Strauß
Willy Brandt = Herbert Frahm = Herbert Ernst Karl Frahm
Angela Merkel = Angela Kasner = Angela Dorothea Merkel
Joschka Fischer = Joseph Fischer
Markus Söder = Markus Thomas Theodor Söder
Loriot = Vicco von Bülow = Bernhard-Viktor von Bülow = Bernhard-Viktor Christoph-Carl von Bülow = Victor von Bülow
Heino = Heinz Georg Kramm = Heinz-Georg Kramm
Roy Black = Gerhard Höllerich
Rex Gildo = Ludwig Hirtreiter
Katja Ebstein = Karin Witkiewicz
Nena = Gabriele Susanne Kerner = Gabriele Kerner
Campino = Andreas Frege
Bela B = Dirk Felsenheimer = Bela B.
Farin Urlaub = Jan Vetter
Rio Reiser = Ralph Möbius
Peter Fox = Pierre Baigorry
Sido = Paul Würdig
Bushido = Anis Ferchichi = Anis Mohamed Youssef Ferchichi
Cro = Carlo Waibel
Capital Bra = Vladislav Balovatsky
Haftbefehl = Aykut Anhan
Samy Deluxe = Samy Sorge
Jan Delay = Jan Eißfeldt
Marteria = Marten Laciny = Marsimoto
Apache 207 = Volkan Yaman
Sarah Connor = Sarah Lewe
Helene Fischer = Jelena Petrowna Fischer
Roland Kaiser = Ronald Keiler
Udo Jürgens = Jürgen Udo Bockelmann = Udo Jürgen Bockelmann = Jürgen Bockelmann
Falco = Johann Hölzel = Hans Hölzel
Freddy Quinn = Manfred Nidl-Petz = Franz Eugen Helmuth Manfred Nidl
Peter Alexander = Peter Alexander Neumayer
Conchita Wurst = Tom Neuwirth = Thomas Neuwirth
Atze Schröder = Hubertus Albers
Hape Kerkeling = Hans-Peter Kerkeling = Hans Peter Kerkeling = Horst Schlämmer
Cindy aus Marzahn = Ilka Bessin
Rezo = Yannick Frickenschmidt
Gronkh = Erik Range
Thomas Gottschalk = Tommy Gottschalk
Dieter Bohlen = Poptitan Dieter Bohlen = Poptitan
Uschi Glas = Helga Ursula Glas
Romy Schneider = Rosemarie Magdalena Albach-Retty = Rosemarie Albach
Hildegard Knef = Hilde Knef
Marlene Dietrich = Marie Magdalene Dietrich
Klaus Kinski = Klaus Nakszynski = Nikolaus Karl Günther Nakszyński
Til Schweiger = Tilman Schweiger = Tilman Valentin Schweiger
Wim Wenders = Ernst Wilhelm Wenders
Rosa von Praunheim = Holger Mischwitzky = Holger Radtke
Kurt Tucholsky = Peter Panter = Theobald Tiger = Ignaz Wrobel
Erich Maria Remarque = Erich Paul Remark
Novalis = Friedrich von Hardenberg = Georg Philipp Friedrich von Hardenberg
Jean Paul = Johann Paul Friedrich Richter
Hans Fallada = Rudolf Ditzen
Anna Seghers = Netty Reiling = Netty Radványi
Joachim Ringelnatz = Hans Bötticher
Voltaire = François-Marie Arouet
Molière = Jean-Baptiste Poquelin
Stendhal = Henri Beyle = Marie-Henri Beyle
George Orwell = Eric Arthur Blair = Eric Blair
Mark Twain = Samuel Langhorne Clemens = Samuel Clemens
Lewis Carroll = Charles Lutwidge Dodgson
George Sand = Amantine Aurore Lucile Dupin
Agatha Christie = Mary Westmacott
John le Carré = David Cornwell = John Le Carré
J. K. Rowling = Joanne K. Rowling = Joanne Rowling = Robert Galbraith = JK Rowling
Stephen King = Richard Bachman
Pablo Neruda = Ricardo Neftalí Reyes Basoalto
Elena Ferrante = Anita Raja
Le Corbusier = Charles-Édouard Jeanneret = Charles-Edouard Jeanneret-Gris
Tizian = Tiziano Vecellio
Raffael = Raffaello Sanzio = Raffaello Santi
Michelangelo = Michelangelo Buonarroti
Caravaggio = Michelangelo Merisi = Michelangelo Merisi da Caravaggio
Rembrandt = Rembrandt van Rijn = Rembrandt Harmenszoon van Rijn
El Greco = Domínikos Theotokópoulos
Leonardo da Vinci = Leonardo = Da Vinci
Hundertwasser = Friedensreich Hundertwasser = Friedrich Stowasser
Christo = Christo Wladimirow Jawaschew
Banksy = Robin Gunningham
Jean Sibelius = Johan Julius Christian Sibelius
Lady Gaga = Stefani Germanotta = Stefani Joanne Angelina Germanotta
Madonna = Madonna Louise Ciccone = Madonna Ciccone
Beyoncé = Beyoncé Knowles = Beyoncé Giselle Knowles-Carter = Beyonce Knowles
Rihanna = Robyn Rihanna Fenty = Robyn Fenty
Shakira = Shakira Isabel Mebarak Ripoll
Adele = Adele Adkins = Adele Laurie Blue Adkins
Pink = P!nk = Alecia Moore = Alecia Beth Moore
Cher = Cherilyn Sarkisian
Björk = Björk Guðmundsdóttir
Lorde = Ella Yelich-O’Connor
Eminem = Marshall Mathers = Slim Shady = Marshall Bruce Mathers
Jay-Z = Shawn Carter = Shawn Corey Carter = Jay Z
Kanye West = Kanye Omari West
P. Diddy = Sean Combs = Puff Daddy = Sean „Diddy“ Combs = Diddy = Sean Diddy Combs
50 Cent = Curtis Jackson
Snoop Dogg = Calvin Broadus
The Weeknd = Abel Tesfaye
Bad Bunny = Benito Antonio Martínez Ocasio = Benito Martínez Ocasio
Elton John = Reginald Kenneth Dwight = Reginald Dwight = Sir Elton John
Freddie Mercury = Farrokh Bulsara
David Bowie = David Robert Jones
Bob Dylan = Robert Zimmerman = Robert Allen Zimmerman
Sting = Gordon Sumner = Gordon Matthew Sumner
Bono = Paul Hewson = Paul David Hewson
Ringo Starr = Richard Starkey
Cat Stevens = Yusuf Islam
Iggy Pop = James Osterberg = James Newell Osterberg
Elvis Presley = Elvis = Elvis Aaron Presley
Édith Piaf = Edith Piaf = Édith Gassion
Marilyn Monroe = Norma Jeane Baker = Norma Jeane Mortenson
Audrey Hepburn = Audrey Kathleen Ruston
Charlie Chaplin = Charles Chaplin = Charles Spencer Chaplin
Woody Allen = Allan Stewart Konigsberg
Whoopi Goldberg = Caryn Johnson = Caryn Elaine Johnson
The Rock = Dwayne Johnson = Dwayne „The Rock“ Johnson
Bud Spencer = Carlo Pedersoli
Terence Hill = Mario Girotti
Pelé = Edson Arantes do Nascimento = O Rei
Neymar = Neymar Jr. = Neymar da Silva Santos Júnior = Neymar Júnior
Cristiano Ronaldo = CR7 = Cristiano Ronaldo dos Santos Aveiro
Vinícius Júnior = Vini Jr. = Vinicius Jr. = Vini Júnior = Vinícius José Paixão de Oliveira Júnior
Ronaldinho = Ronaldo de Assis Moreira = Ronaldinho Gaúcho
Kaká = Ricardo Izecson dos Santos Leite = Kaka
Zinédine Zidane = Zizou
Lionel Messi = La Pulga
Franz Beckenbauer = Kaiser Franz = Kaiser Franz Beckenbauer
Gerd Müller = Bomber der Nation
Uwe Seeler = Uns Uwe
Bastian Schweinsteiger = Schweini
Lukas Podolski = Poldi = Prinz Poldi
Jürgen Klinsmann = Klinsi
Jürgen Klopp = Kloppo
Toni Schumacher = Harald Schumacher = Harald „Toni“ Schumacher
Sepp Maier = Josef Dieter Maier
Sepp Herberger = Josef Herberger
Jupp Heynckes = Josef Heynckes
Hansi Flick = Hans-Dieter Flick
Jogi Löw = Joachim Löw = Jogi
Rudi Völler = Rudolf Völler = Tante Käthe
Karl-Heinz Rummenigge = Kalle Rummenigge
Miroslav Klose = Miro Klose
Boris Becker = Bobbele = Bum-Bum Boris
Steffi Graf = Stefanie Graf = Stefanie Maria Graf
Dirk Nowitzki = Dirkules
Michael Schumacher = Schumi
Magdalena Neuner = Lena Neuner
Kobe Bryant = Black Mamba
Earvin Johnson = Magic Johnson = Earvin „Magic“ Johnson
Tiger Woods = Eldrick Woods = Eldrick Tont Woods
Michail Gorbatschow = Gorbi
Ruhollah Chomeini = Ajatollah Chomeini = Ayatollah Khomeini
Carlos der Schakal = Ilich Ramírez Sánchez
El Chapo = Joaquín Guzmán = Joaquín „El Chapo“ Guzmán = Joaquin Guzman = Joaquín Guzmán Loera
Carles Puigdemont = Carles Puigdemont i Casamajó
Pedro Sánchez = Pedro Sánchez Pérez-Castejón
Juan Carlos I. = König Juan Carlos = Juan Carlos
Giorgio Armani = Re Giorgio
Karl Lagerfeld = Karl Otto Lagerfeld = Modezar Karl Lagerfeld
Dschingis Khan = Temüdschin = Genghis Khan
Konfuzius = Kong Fuzi = Kongzi
Sitting Bull = Tatanka Iyotake
Mao Zedong = Mao Tse-tung = Mao Tsetung = Mao Tse-Tung
Chiang Kai-shek = Tschiang Kai-schek = Jiang Jieshi = Tschiang Kaischek
Sun Yat-sen = Sun Yatsen = Sun Zhongshan
Martin Luther = Reformator Luther
Johann Strauss Sohn = Johann Strauß Sohn = Johann Strauss junior
Lew Tolstoi = Leo Tolstoi = Lew Nikolajewitsch Tolstoi
Wolfgang Amadeus Mozart = Mozart = W. A. Mozart = Wolfgang Amadé Mozart = Wolfgang Amadeus
Friedrich Schiller = Schiller = Friedrich von Schiller
Johann Wolfgang von Goethe = Goethe = Johann Wolfgang Goethe = J. W. von Goethe = J. W. Goethe
Ludwig van Beethoven = Beethoven = Ludwig von Beethoven
Bertolt Brecht = Brecht = Bert Brecht = Berthold Brecht = Bertold Brecht
Paul von Hindenburg = Hindenburg = Paul von Beneckendorff und von Hindenburg
Sophie Scholl = Sophia Magdalena Scholl
Juli Zeh = Julia Barbara Finck = Julia Zeh
Peter Maffay = Peter Alexander Makkay = Peter Makkay
Nina Hagen = Catharina Hagen
Mark Forster = Mark Cwiertnia
Werner Herzog = Werner Stipetić
Florian Henckel von Donnersmarck = Henckel von Donnersmarck = Florian Maria Georg Christian Graf Henckel von Donnersmarck
Robert Lewandowski = Lewy
Jan Ullrich = Ulle
Abdullah Öcalan = Apo Öcalan = Apo = Abdullah Ocalan
Gamal Abdel Nasser = Nasser = Dschamal Abd an-Nasir = Gamal Abd el-Nasser
Malala Yousafzai = Malala = Malala Yousafsai
Kim Il-sung = Kim Ir Sen = Kim Il Sung
Guo Wengui = Miles Guo = Miles Kwok = Ho Wan Kwok
Heinrich Heine = Harry Heine = Heine
Johann Sebastian Bach = J. S. Bach
Novak Djokovic = Nole = Novak Đoković = Nole Djokovic
Rafael Nadal = Rafa
Mohamed Salah = Mo Salah = Muhammad Salah
Mo Farah = Mohamed Farah = Mohammed Farah
Hillary Clinton = Hillary Rodham Clinton
Kamala Harris = Kamala Devi Harris
Melania Trump = Melania Knauss = Melanija Knavs
Recep Tayyip Erdoğan = Tayyip Erdoğan
Ai Weiwei = Ai Wei Wei
Ferdinand Marcos = Ferdinand Marcos senior = Ferdinand Marcos Sr.
Kim Jong-un = Kim Jong Un = Kim Dschong-un
Kim Jong-il = Kim Jong Il = Kim Dschong-il
Chelsea Manning = Bradley Manning
Caitlyn Jenner = Bruce Jenner
Elliot Page = Ellen Page
Diane Kruger = Diane Heidkrüger = Diane Krüger
Thomas Anders = Bernd Weidung
Jil Sander = Heidemarie Jiline Sander
Georg Baselitz = Hans-Georg Kern
Pina Bausch = Philippine Bausch
Igor Girkin = Igor Strelkow = Igor Strelkov
Patriarch Kirill = Kyrill I. = Patriarch Kyrill = Kirill I. = Patriarch Kyrill I.
Meryl Streep = Mary Louise Streep
Giovanni Trapattoni = Trap
Otto Rehhagel = König Otto = Rehakles
Jamal Khashoggi = Dschamal Chaschukdschi = Dschamal Khashoggi = Chaschukdschi
Muammar al-Gaddafi = Muammar Gaddafi = Gadhafi = Muammar Gadhafi
Hans Joachim Schellnhuber = Hans-Joachim Schellnhuber = John Schellnhuber
Franz von Assisi = Franziskus von Assisi
Henry Kissinger = Heinz Alfred Kissinger
Ruth Bader Ginsburg = RBG
`;
