/** First names from abroad, and rarer German ones, that stand for themselves: none is a town or a common noun. Compiled by hand. */
export const menAbroad = `
  Arnulf Abbas Abdallah Abdelkader Abdi Abdou Abdul Abdulla Abdullah Abdulrahman Abiodun Abraham Achmed Adamu Adebayo
  Adem Adil Adnan Adriano Afonso Agim Agnar Ahmad Ahmet Aivars Ajay Akhil Akin Akram Aldo Alec Aleksander Aleksandr
  Aleksej Aleksi Alem Alfonso Alfredo Alihan Alisher Allan Almantas Álvaro Alvaro Amadou Amar Amin Amine Amir Amit
  Amos Anand Anatoli Anatolij Andris Andrius Andrejs Andrzej Ángel Angelo Angus Anil Ansel Antanas Antti Anwar
  Apostolos Aram Arben Ardit Arif Aristide Arkadij Arkadiusz Arman Armando Armen Arnaud Arsen Arslan Artem Arthuro
  Artjom Arturo Arun Arvind Asger Ashok Asif Askar Aslan Ataullah Atilla Attila Aurélien Austeja Avi Aviv Axelle Ayman
  Ayoub Aziz Babacar Bahram Bakary Bálint Barış Bartosz Basil Bashir Bekir Bence Benito Benjamín Berat Berkan Bertrand
  Bilal Birger Bjarne Björgvin Bogdan Bohdan Bojan Boban Borislav Božidar Brendan Bülent Burak Cahit Carlito Casper
  Cenk Cesar César Chaim Cheikh Chidi Chinedu Christos Cillian Cihan Ciro Clément Colin Cristian Cristiano Csaba Cyril
  Damien Damir Dániel Danijel Danny Darko Dawid Dawit Dejan Demba Derek Dimitrij Dimitrios Dimitris Dinko Djamel
  Dmytró Domagoj Donatas Doğan Dragomir Dražen Duarte Eamon Edgars Edin Edmond Edouard Édouard Eduardo Eemil Egemen
  Egidijus Ehsan Ehud Eivind Elchin Eldar Elio Eliot Elliott Elvis Emanuele Emeka Emilio Emin Endre Ercan Erdal Erdem
  Erol Ermias Eskil Esteban Étienne Evaristo Evert Ezekiel Fabrice Fabrizio Fadi Fahad Faisal Fakhri Farhad Farid
  Faruk Fatih Fatmir Fausto Fazil Federico Feliks Fergus Feridun Ferhat Fikret Filip Filippo Flavio Flemming Florin
  Fouad Franck Francesc Francisco Franjo Frédéric Frederik Fyodor Fjodor Gábor Gaetano Gaspar Gediminas Genadij
  Gennadi Geert Georgi Georgios Gerardo Germán Ghassan Gianni Gintaras Giannis Giorgos Glenn Gocha Gonzalo Goran
  Gregorio Grzegorz Guðmundur Guillermo Gunārs Gustavo György Gyula Habib Hadi Hafis Haidar Hakeem Håkon Halil Halim
  Hallgrímur Hamid Hamza Hannu Haralds Harun Haschim Hassan Haydar Heikki Henrique Hernán Hicham Hilmi Hiroshi Hisham
  Hjalmar Horatio Hossein Hristo Hüseyin Hussein Iain Idris Ignacio Igors Ihor Ikram Ilias Ilir Ilkka Illia Imad Imran
  Imre Indrek Ioannis Ionuț Irakli Isak Isidro Ismail Ismet István Ivica Ivan Iwo Izzet Jaan Jacek Jaime Jakub Jalal
  Jamal Jamie Janko Jannick Jánis Jānis János Jarmo Jaroslav Javad Javed Jeremias Jerzy Jevgeni Jewgeni Jewhen Jiří
  João Joaquim Joaquín Joar Jökull Jorma Josip Jovan Józef Juan Jukka Julien Juraj Jurgis Jussi Jusuf Juozas Kaan
  Kaarel Kacper Kamal Kambiz Karam Károly Karsten Kasper Kassym Kaveh Kazimierz Kazuo Kebede Kęstutis Keith Kemalettin
  Kenan Kenji Kerem Khaled Khalid Khalil Kiran Kirill Kjell Klemen Kofi Koen Koray Kostas Krešimir Krister Kristaps
  Kristijan Kristjan Krisztián Krzysztof Kwabena Kwame Kwesi Lachlan Ladislav László Laurynas Lauri Lavrenti Leandro
  Leif Leonardo Leopold Leszek Levan Levent Liam Linas Ljubomir Lorne Lubomír Luboš Luciano Lucien Ludo Lukáš Lukás
  Łukasz Maarten Maciej Madis Mahamadou Mahdi Mahmoud Mahmud Makoto Małgosia Mamadou Manoj Mantas Marcelo Marcin
  Marián Mariano Marijan Marinko Marius Mārtiņš Martijn Marwan Masoud Massoud Mathieu Matic Matis Matej Mathijs Matías
  Matiss Matt Matthew Maurizio Mauro Mauricio Mesfin Michał Mihai Mihail Mihály Mihkel Miika Mikael Mikołaj Milad
  Milorad Mindaugas Miodrag Mircea Mirosław Mladen Mohamad Mohammad Moisés Momčilo Mordechai Moses Moussa Muammer
  Muhammed Muhamed Musab Mustapha Nabil Nadir Nadim Naim Nasir Nasser Natan Nathaniel Navid Nazar Nebojša Necati Nedim
  Neil Nerijus Nicolae Nicolaj Nihat Nikhil Nikolaj Nikos Nils-Erik Niyazi Nuno Nursultan Obinna Ognjen Okan Oktay
  Oleksandr Oleksij Olumide Olusegun Omid Ömer Osman Osvaldo Otakar Ousmane Øystein Øyvind Özgür Paavo Panagiotis
  Pantelis Parviz Patricio Patrik Pavlo Pavlos Paweł Peadar Pekka Peyman Pál Piet Pieter Predrag Przemysław Pradeep
  Pranav Quentin Radko Radomír Radosław Radovan Radu Rafał Rafik Raheem Rahul Raivis Rajesh Rajiv Raman Ramazan Ramin
  Ramón Ramon Rashid Ratko Rauf Ravi Raymond Reza Rifat Rihards Rıza Rodolfo Rodney Rogério Roman Romain Romualdas
  Ronan Rory Rostislav Rubén Ruben Rüdiger Ruslans Rustam Ruud Ryan Ryszard Saad Sabri Sadio Saeed Saïd Said Sakari
  Saleh Salih Salim Salman Samet Samir Sándor Sanjay Santeri Saulius Sead Seán Sefa Sekou Selahattin Semih Sergejs
  Serhan Serhat Seymour Shahin Shane Shaun Shigeru Shimon Siarhei Sibusiso Sigitas Sigmund Sigurður Simão Simeon Sinan
  Şahin Slavomír Slobodan Sławomir Spyros Srđan Srećko Stanisław Stanislas Stavros Stefán Steinar Stelian Stephane
  Stéphane Stjepan Stoyan Strahinja Süleyman Suleiman Sunil Taavi Tadej Tadeáš Taha Taher Takashi Talal Tamas Tanel
  Taner Tapio Tariq Tarik Tarkan Tautvydas Tayfun Teemu Temur Terence Terhemba Thabo Thanos Théo Thiago Tiago Tigran
  Timofej Timur Tiberiu Toivo Tomáš Tomasso Tommaso Tõnis Toralf Torbjørn Torbjörn Tore Torgeir Toshiro Trevor Trond
  Tshepo Tuncay Tuomas Turgut Tymofij Tyrone Ulises Umar Umut Usman Vadim Vadym Vahid Vakhtang Valdas Valdis Valentín
  Valeriu Valon Valter Vangelis Vasil Vasile Vasilij Vasily Vassilis Vasyl Veljko Veselin Vidar Vijay Vikram Viktoras
  Ville Vilmos Vincenzo Vinícius Viorel Virgil Vishal Vítor Vitor Vittorio Vjekoslav Vladas Vladislav Vladyslav
  Vlastimil Vojtěch Volkan Vuk Vytautas Wadim Walid Wasyl Wieslaw Wiesław Willem Wim Wiktor Wjatscheslaw Wlodzimierz
  Wojciech Wouter Yahya Yakub Yann Yannis Yaroslav Yaser Yehuda Yevhen Yiannis Yigal Yılmaz Yitzhak Yoann Yohannes
  Youssef Yuri Yuriy Yves Zacharias Zahir Zbigniew Zdeněk Zdravko Željko Zeki Ziad Zijad Žiga Živko Zoltán Zurab Zviad
  Zygmunt Aloys Alrich Amadeus Anselm Baldur Balduin Benedict Bernt Bertold Berthold Bertram Boje Bosse Broder Clemens
  Cosmas Detlev Diethelm Diethard Eckhart Edzard Egbert Eggert Ehrenfried Eilert Engelbrecht Erwin Ewalt Falko Feddo
  Ferdi Focko Folkert Friedo Frerich Frieder Garlef Gebhard Gerhart Gerwin Giselher Gotthard Gotthold Gottlieb Gundolf
  Guntram Günthard Habbo Haimo Harald Hartmuth Hauke Heinke Heinar Heino Helmar Helmuth Helwig Hennes Henner Hilbert
  Hildebrand Hinrik Holdger Horand Ingbert Ingmar Ingwer Jasper Jelle Jelto Jobst Jochim Jodok Karlheinz Karlmann
  Ketel Klaas Korbin Leberecht Leonhardt Liborius Lienhard Ludger Luitpold Lüder Lühr Manfried Markwart Meno Momme
  Nahmen Oke Onno Ortlieb Ottfried Ottokar Otfried Pankraz Peder Peet Pelle Raik Raiko Randolf Reemt Reimar Reimer
  Reinhold Reinold Rickmer Roderich Roland Roluf Ruthard Sebald Siegbert Sigbert Siegfrid Sievert Sixtus Söhnke Steven
  Sylvester Sylvius Tade Tammo Thaddäus Theobald Theodor Thiemo Thies Thorben Thorwald Tilo Tjado Tönnies Tönjes Uffe
  Ulfert Ulfried Urs Uwe Valentin Veit Volkhard Volkmar Volkwin Volquard Walfried Walther Wedig Wedigo Wenzeslaus
  Wichard Wiegand Wignand Wilfrid Willibald Wilm Winrich Wolfdietrich Wolfhart Yorck`;

export const womenAbroad = `
  Konstanze Abigail Adela Adelina Adriana Adrienne Afua Agata Agneta Agnese Ágnes Aida Aisha Aischa Aiste Aino Aishe
  Ajla Akosua Albana Alejandra Aleksandrina Alessandra Alessia Alisa Allison Alma Almudena Alžběta Amelia Amira Anaïs
  Anamaria Anastasija Anca Andreea Angelina Angeliki Anikó Anisa Anja Anneli Anni Annick Anniken Anouk Antje Antonella
  Antónia Anu Anuschka Aoife Araceli Aranka Ariadna Ariana Arianna Armina Ása Åsa Åse Asli Aslı Asma Asmaa Astghik
  Astrida Atiye Audrey Aurora Ausra Ayesha Ayla Azra Bahar Barbora Bärbel Beáta Begoña Belinda Belgin Bengü Berenice
  Beril Berivan Bernice Beryl Bettany Birgitta Birsen Biserka Blanca Blanka Bluma Bodil Boglárka Bojana Bożena
  Branislava Bridget Brigida Brigita Bronagh Buket Burcin Canan Candice Carme Caroline-Marie Catarina Caterina Cécile
  Celia Céline Ceren Chantale Charlotta Chiamaka Chimamanda Chioma Chloé Chloe Christelle Clémence Clotilde Colette
  Concetta Consuelo Cristina Czesława Dafna Daina Daiva Dalia Daniella Danijela Danièle Daria Darija Darina Debbie
  Debora Deirdre Delphine Dhanya Didem Dijana Dilara Diletta Dilnoza Dina Dolores Dominga Donatella Doreen Dorina
  Dorota Draga Dragana Dunja Ebba Edina Edna Edyta Efua Eileen Eilish Eirini Ekaterina Eleanor Eleanora Elene Elfrida
  Elina Elisaveta Elise Elitsa Eliza Elizaveta Eliška Elke Elma Elodie Élodie Éléonore Eloise Elsie Elspeth Elżbieta
  Emanuela Emel Emese Emine Emmanuelle Enikő Enrica Ericka Erzsébet Esmeralda Esperanza Estelle Estera Eszter Eugénie
  Eulalia Evelina Evgenia Ewelina Faiza Farah Farida Fatiha Fatma Fatou Fatoumata Fatuma Feride Fernanda Filippa
  Fionnuala Flavia Floriane Florina Françoise Fredrika Fumiko Funda Gabriella Gabriëlle Galina Galya Geneviève
  Georgina Geraldine Germaine Ghada Gina Ginevra Giovanna Giuditta Giuseppina Gladys Gordana Gosia Grażyna Greet Gro
  Guadalupe Gudrid Guðrún Güler Gülsen Gülşen Gunilla Gwendolyn Gyöngyi Habiba Hafsa Hajnalka Hala Halima Hamida Hana
  Hanan Hande Hanife Hannele Harriet Hasnaa Heather Heloise Hermina Hiba Hilal Hind Huda Hülya Hyacinth Ieva Ifeoma
  Ildikó Ilaria Ilze Iman Imani Imelda Imogen Indira Indre Inese Ingeborga Ingrida Inmaculada Ioana Iolanda Iratxe
  Irena Irène Irma Isabelle Isidora Isolda Itziar Iveta Ivanka Iwona Izabela Jacqueline Jadranka Jaana Jamila
  Jana-Marie Jarmila Jaroslava Jasmina Jasminka Jeannette Jelisaveta Jenni Jewgenija Jitka Joan Joanne Jocelyn Johana
  Jolana Jolanta Josette Joséphine Jovana Judit Judita Julieta Juliette Julita Justina Justyna Jūratė Kadri Kaisa
  Kalina Kamila Kareena Karima Karolína Karen-Marie Kateřina Kateryna Kathy Katinka Katrine Katri Kenza Ketevan
  Khadija Khalida Kiersten Kimberly Kinga Klára Konstantina Kristīne Kristýna Krisztina Krystina Ksenija Kübra
  Laetitia Laima Laleh Lamija Latifa Lauma Laure Lavinia Laïla Laila Leah Leanne Leonor Leontine Lesia Lesja Leticia
  Letizia Líf Lidija Liina Liisa Liliana Liliya Lilit Liljana Linn Liudmila Livia Ljiljana Ljubica Lorraine Luba Lucía
  Lucija Lucinda Lucrezia Lucy Ludmilla Lūcija Luzie Mabel Madalena Mădălina Maddalena Madhuri Madina Maëlle Magdaléna
  Mahsa Mairead Maite Makena Malika Małgorzata Mandy Manal Mansura Marcela Marcella Margaretha Margarida Margarita
  Margherita Marguerite Mariam Mariama María Mariangela Mariela Marissa Maritta Marjan Marjana Marlena Márta Marlies
  Martyna Maryam Marzena Masha Mathilda Matilda Maud Maura Maureen Mayra Mehtap Mehwish Melek Meltem Meriem Meryem
  Michèle Mihaela Mihriban Mileva Milica Mina Minna Mirela Mirella Mirjana Mojca Moira Molly Muriel Myriam Myrna
  Nabila Nadège Nadeshda Nadeem Nadira Naima Najat Najla Naomi Narges Nasrin Natalija Nataliya Natália Nataša Nathalie
  Nazanin Neda Neha Nela Nerea Neringa Nermin Nesrin Neslihan Nevena Niamh Nicolette Nikolett Nilüfer Nino Nirmala
  Noémie Noora Noreen Nuray Nurcan Nyasha Octavia Odette Ofelia Oksana Oktavia Olesia Olesja Olha Olimpia Olívia
  Olivia Oona Ophelia Orsolya Ottoline Özge Palina Paloma Pamela Paola Parisa Parveen Patrizia Patrycja Paulina Pelin
  Penelope Perla Pernille Petronella Phoebe Phyllis Pilar Pınar Piroska Polina Pooja Priscilla Priya Rabia Rachel
  Rachele Radka Raffaella Ragnheiður Raisa Rania Ranja Rasa Rebeca Rebeka Rehana Reham Renáta Renee Renée Reyhan Rhoda
  Rhonda Rina Riina Ritva Roksana Romina Rosalba Rosalind Rosanna Roseline Rosemary Róża Roya Rozalia Rukiye Rukhsana
  Ruta Rūta Ruxandra Růžena Sabiha Sabina Sadia Safia Safiya Saida Saima Salima Salma Saloni Samantha Sanela Sanja
  Sanna Saoirse Sarita Sarolta Sawsan Scarlett Seda Selda Selena Selenay Selma Semra Senem Serap Serena Şeyma Shabnam
  Sharon Shauna Sheila Shirin Schirin Sibel Sidonie Sigríður Sigrún Silvie Simona-Elena Sinéad Siobhán Sirkka Slađana
  Slavka Sofía Soile Soledad Solenne Solène Songül Soraya Stanislava Stefania Stefanija Stefka Štěpánka Suada Suhad
  Sümeyye Sunita Suzana Suzanna Suzanne Svetlana Swetlina Sylvie Sylwia Tadea Taina Talia Tallulah Tania Tarja Tatiana
  Tatjana Telma Teodora Terhi Tereza Theodóra Tiina Tihana Tijana Timea Tímea Tiphaine Titilayo Tuğba Tuuli Tünde
  Urszula Urška Ümmü Valérie Vanda Vania Vanja Varvara Vasilisa Vasiliki Véronique Vesela Vibeke Vicky Vigdís Vija
  Violeta Violetta Virginie Virve Viviana Vivian Vivien Vivienne Vlasta Wafa Wangari Wassilissa Weronika Wiktoria
  Wiktorija Winifred Wioletta Wisława Xanthe Ximena Yael Yasemin Yelena Yeliz Yetunde Yolanda Yulia Yuliya Yusra Zahra
  Zaira Zdenka Zeliha Željka Zehra Zineb Žana Zoé Zoë Zofia Zohra Zsófia Zsuzsanna Zübeyde Zuhal Zuzana Žydrė Adele
  Adelgunde Alheid Alheit Alke Almuth Ancilla Annedore Annekatrin Anneruth Annina Antke Armgard Beke Brigitta Burga
  Christa Dagny Dietlind Dorle Dortje Editha Eila Elfie Elgin Elsa Erdmuthe Ermelinde Etta Fenja Femmy Fides Fraukje
  Friedel Friedegard Frigga Geeske Geesche Gela Gepa Gerda Gertraud Gertrude Gesa Gesina Gudula Gunhild Hannedore Heda
  Heilwig Heinke Heinrike Hermine Hergard Hilde Hildburg Hiltrud Hiltrudis Imma Ingelore Inken Iseke Jacoba Jantje
  Johanne Jorinde Jurina Kalea Katje Keike Kea Kläre Kreszentia Kunigunde Leopoldine Liane Lieselene Lioba Lisbet
  Lisette Loretta Lorle Luitgard Malin Malina Margarethe Margund Marei Maren-Anke Marga Mechthilde Meinhild Merret
  Merrit Meret Mette Mieke Nane Neele Notburga Odilia Ortrud Ortrun Ottilia Philine Philomena Radegund Randi Reinhild
  Rieke Rosalinde Roselore Rosemarie Rotraut Sanne Scholastika Seraphine Sieglind Siegrun Silke Sina Smilla Sophia
  Sünje Sunhild Swaantje Telse Theda Thordis Trauthilde Ulrika Undine Urda Ute Valeska Viktorine Walpurga Waltrude
  Wendula Wiltraud Wilhelmina Wolfhild Wübke`;
