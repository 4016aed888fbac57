extension GivenNames {
  /// Names that are mostly given to men, in many languages.
  static let male = SortedWords(
    """
    Aad Aage Aarne Aaron Aart Aatos Abbas Abdel Abdi Abdirahman Abdou Abdoulaye Abdul Abdulaziz
    Abdulla Abdullah Abdur Abe Abebe Abel Abelardo Abner Abraham Achilles Achim Achmat Adalbert
    Adam Adebayo Adelbert Adeyemi Adib Aditya Adnan Adolf Adolfo Adolph Adriaan Adrian Adriano
    Adrien Adrián Agostino Agustin Agustín Ahmad Ahmed Ahmet Aidan Aiden Aime Aimé Ajay Ajit Akash
    Akbar Akhil Akihiko Akihito Akio Akira Aksel Alain Alan Alasdair Alastair Albano Alberic Albert
    Alberto Albrecht Aldo Aldous Aldric Alec Alejandro Alejo Aleksandar Aleksander Aleksandr
    Aleksei Aleksey Aleksi Alessandro Alessio Alexander Alexandre Alexandros Alexandru Alexei
    Alexey Alf Alfie Alfons Alfonso Alfred Alfredo Alger Algernon Alhaji Ali Alisdair Alistair
    Alister Allal Allan Allen Alois Alonso Alonzo Aloysius Alphonse Alphonso Alton Alvar Alvaro
    Alvin Alwyn Amadeo Amadeus Amadou Amar Amari Ambroise Ambrose Amedeo Americo Amin Amir Amit
    Amitabh Amol Amos Amund Anan Anand Anastas Anastasios Anatole Anatoly Anders Andor Andras Andre
    Andreas Andrei Andrej Andrejs Andres Andreu Andrew Andrey Andris Andrius Andriy Andrzej András
    Aneurin Angelo Angus Anibal Anil Ankit Ansel Anselm Anselmo Ansgar Antal Antanas Antero
    Anthonie Anthony Antoine Anton Antoni Antonin Antonio Antonios Antonis Antony Antonín Antti
    Anup Anwar Aníbal Apolinary Apostolos Archibald Archie Ardashir Aret Ariel Aristide Aristides
    Aristotle Arjen Arjun Arkady Arlen Arlo Armand Armando Armen Armin Arnaldo Arnau Arnaud Arne
    Arnfinn Arnie Arno Arnold Arpad Arrigo Arsen Arsène Art Artem Artemio Arthit Arthur Artur
    Arturo Arun Arvid Arvo Asad Asbjørn Asger Asher Ashok Ashraf Asif Aslak Atanas Atanasio
    Athanasios Atilla Atle Atsushi Attila Aubrey Auguste Augustin Augustine Augusto Augustus Aulis
    Aurel Aurelio Aurelius Aurélien Avi Avner Avraham Awad Axel Ayo Ayodele Ayub Azim Aziz Babak
    Babatunde Bahram Balazs Baldev Balint Balthasar Balázs Baptiste Barack Barnabas Barnaby Barney
    Barry Bart Bartholomew Bartolomeo Bartosz Baruch Bashar Basil Bassam Bastian Bastien Baudouin
    Bela Ben Benedetto Benedict Benedikt Bengt Beniamino Benito Benjamin Bennett Benny Benoit
    Benoît Beppe Berend Bernard Bernardo Bernd Bernhard Bernie Bert Berthold Bertil Berto Bertold
    Bertolt Bertram Bertrand Bilal Bill Billy Birger Birk Bjarne Bjarni Bjorn Björn Bjørn Blaise
    Blaž Bob Bobby Bodo Bogdan Bogusław Boleslaw Bolesław Bonaventure Boniface Bora Boris Borislav
    Borja Botond Brad Bradley Brandon Branimir Branislav Branko Brecht Brendan Brendon Brent Brett
    Brian Brice Broder Bronislaw Bronisław Bruce Brunello Bruno Bryan Bryn Burak Burkhard Bálint
    Béla Børge Bülent Cadmus Caesar Cai Cain Caleb Calixto Callum Calvin Camillo Camilo Caolan
    Carel Carl Carles Carlo Carlos Carmelo Carmine Carsten Casimir Caspar Casper Cassius Cato
    Cayetano Cecil Cecilio Cedric Celestino Celso Cem Cenk Cesar Chaim Chandra Charan Charles
    Charlie Chen Chester Chetan Chidi Chike Chinedu Chris Christiaan Christian Christo Christof
    Christoph Christophe Christopher Christos Chuck Chukwuma Cian Ciaran Ciarán Cillian Ciprian
    Ciro Claes Clancy Clarence Clark Claude Claudio Claus Clem Clemens Clement Clemente Cletus
    Clifford Clint Clive Clovis Clyde Clément Cody Colin Colm Colum Conall Conan Connor Conor
    Conrad Constantijn Constantin Constantine Corentin Cormac Corneille Cornel Cornelis Cornelius
    Corrado Cosimo Cosmo Costas Costin Craig Crispin Cristian Cristiano Cristobal Cristóbal Csaba
    Curtis Cuthbert Cyprian Cyril Cyrille Cyrus Czeslaw Czesław Cédric Césaire Dafydd Dag Dagfinn
    Daisuke Dale Dalibor Damian Damiano Damien Damir Damjan Damon Dan Daniel Daniil Danijel Danilo
    Danny Dante Danylo Dario Darius Dariusz Darko Darragh Darrell Darren Darryl Dave Davi David
    Davide Davit Davor Davy Dawid Dawit Dawud Dean Declan Deepak Dejan Delbert Delroy Demetrio
    Demetrios Demetrius Denes Denholm Deniz Dennis Denny Denzel Deon Derek Derick Dermid Dermot
    Deshawn Desmond Detlef Detlev Devendra Dewey Dewi Dexter Dezső Diarmaid Diarmuid Didier
    Diederik Diego Dieter Dietmar Dietrich Dieudonné Dilip Dimitar Dimitri Dimitrios Dimitris Dimo
    Dinesh Dino Diogo Dion Dionisio Dionysios Dirck Dirk Ditlev Dmitri Dmitry Dmytro Dobroslav Dolf
    Domenico Domhnall Domingo Domingos Dominic Dominik Don Donal Donald Donatien Donato Donnacha
    Donnie Dorian Doru Doug Douglas Dragan Drago Dragomir Dragoslav Drazen Dražen Duarte Duncan
    Dunstan Dusan Dušan Dwight Dylan Dániel Dénes Eamon Eamonn Earl Eben Ebenezer Eberhard Eckart
    Eckhard Eckhart Eddie Edgar Edmund Edoardo Edouard Edson Eduard Eduardo Edvard Edvin Edward
    Edwin Edwyn Efrain Efraín Egbert Egidio Egil Egon Ehud Einar Eino Eirik Eivind Ekkehard Elbert
    Eldar Eldon Eleazar Elek Elia Elias Elie Eliezer Elijah Elio Elis Ellery Elliot Elmar Elmer
    Elmo Eloy Elton Elvin Elvis Elwood Elwyn Emanuel Emanuele Emil Emile Emiliano Emilio Emir Emlyn
    Emmanuel Emmet Emre Emrys Enda Endre Enea Eneko Engelbert Ennio Enoch Enos Enric Enrico Enrique
    Enver Enzo Eoghan Eoin Ephraim Erasmus Ercole Erdem Erhard Eric Erich Erik Erkki Erland Erlend
    Erling Ermanno Ernest Ernesto Ernie Ernst Ernő Erol Errol Ervin Erwin Esben Esko Espen Esteban
    Estéban Etienne Ettore Euan Eugene Eusebio Eusebius Eustace Evan Evangelos Evaristo Evert
    Evgeni Evgenii Evgeny Ewald Ewan Ewart Ezekiel Ezequiel Ezio Ezra Fabian Fabien Fabio Fabián
    Fabrice Fabrizio Fadi Faisal Faraz Farhad Farid Farouk Farrukh Fausto Feargal Fedele Federico
    Fedor Feliciano Feliks Felipe Felix Ferdinand Ferenc Fergal Fergus Fernand Fernando Fernão
    Ferran Ferruccio Fiachra Fidel Fidelio Filbert Filip Filipe Filippo Finbar Finian Finn Fintan
    Fionn Firmin Flavio Flavius Flemming Florent Florentin Florentino Florian Florimond Floyd Folke
    Fons Francesc Francesco Francis Francisco Franciszek Franck Franco Francois Franjo Frank
    Franklin Franklyn Frans František Frantz Franz François Fred Freddie Freddy Frederic Frederick
    Frederico Frederik Fredric Fredrik Frido Fridolin Fridtjof Friedhelm Friedrich Frits Fritz
    Frode Frédéric Fulbert Fulvio Fumio Fyodor Fábio Gabor Gabriel Gaetano Galen Gamal Gareth
    Garret Garrick Garry Garth Gary Gaspar Gaspard Gaston Gauthier Gautier Gavin Gavriil Gaël
    Gebhard Gediminas Geert Geir Gellert Gellért Genaro Gene Gennady Gennaro Geoff Geoffrey
    Geoffroy Georg George Georges Georgi Georgios Georgy Geraint Gerald Gerard Gerardo Gerd Gereon
    Gergely Gerhard Gerhardt Germain Germán Gerrit Gershon Gert Gervais Gervase Geza Ghassan
    Gheorghe Giacinto Giacomo Giampaolo Gian Gianfranco Gianluca Gianluigi Gianmarco Gianni Gilbert
    Gilberto Gildas Giles Gilles Gino Gints Gioacchino Giordano Giorgio Giovanni Giraud Girolamo
    Giuliano Giulio Giuseppe Gjon Gleb Glen Glenn Glyn Godfrey Godwin Gonzalo Gonçalo Gopal Goran
    Gordon Goswin Gottfried Gotthard Gottlieb Gottlob Graeme Graham Grahame Gratien Greg Gregor
    Gregorio Gregorios Gregory Grigore Grigori Grigory Grzegorz Grégoire Gualtiero Guido Guilherme
    Guillaume Guillem Guillermo Gunnar Gunter Gunther Gurdeep Gustaf Gustav Gustave Gustavo Gusztáv
    Guus Guy Gwilym Gyorgy Gyula György Győző Gábor Gérald Gérard Géza Gísli Göran Gösta Günter
    Günther Haakon Habib Hadi Hadrian Haile Haim Hakan Hakeem Hakim Haldor Halfdan Halil Halvard
    Halvor Hamid Hamish Hamza Hank Hannes Hannibal Hannu Hanoch Hans Hansjörg Hanuš Harald Hari
    Haris Harish Harlan Harmen Harold Haroun Harro Harry Hartmut Haruki Haruo Harvey Hasan Hashim
    Hassan Hasso Hauke Haydn Haziq Hector Heikki Heiko Hein Heiner Heino Heinrich Heinz Helge
    Helmer Helmut Helmuth Hemant Hendrik Hendrikus Henk Henning Henri Henricus Henrik Henrique
    Henry Herbert Heribert Herluf Herman Hermann Hermenegildo Hernan Hernando Hernán Hersh Herve
    Hervé Hezekiah Hideki Hideo Hideyoshi Hieronymus Hilario Hilmar Hippolyte Hiram Hirohito Hiroki
    Hiroshi Hisao Hjalmar Hoang Honoré Horace Horacio Horatio Horst Hosea Hosni Howard Hrvoje
    Hubert Hugh Hugo Humayun Humberto Humphrey Husain Hussain Hussein Huw Hyacinthe Hynek Hywel
    Håkan Håkon Håvard Hédi Iago Iain Ian Iannis Ibrahim Ibrahima Ichiro Idris Idriss Iestyn Ieuan
    Ifan Igal Ignace Ignacio Ignacy Ignatius Ignaz Igor Ike Ikechukwu Ikram Ildar Ildefonso Ilias
    Ilija Ilkka Illia Ilmari Ilya Imad Imran Imre Indalecio Inder Indrek Ingemar Ingmar Ingo Ingolf
    Ingvar Inigo Ioannis Ionel Ionut Iorwerth Iosif Irfan Isaac Isaak Isaiah Isak Ishaan Ishmael
    Isidor Isidore Isidoro Isidro Iskander Ismael Ismail Issa Istvan István Itamar Itzhak Ivan Ivar
    Ivo Ivor Iwan Izaak Jaakko Jaan Jaap Jabari Jacek Jacinto Jack Jacky Jacob Jacobo Jacobus
    Jacopo Jacques Jacquot Jafar Jagdish Jago Jaidev Jaime Jairo Jake Jakob Jakov Jakub Jalal Jamal
    Jameel James Jamil Jan Janek Janko Janne Jannick Jannik Jannis Janos Janusz Jared Jarek Jari
    Jarl Jarmo Jaroslav Jaroslaw Jarosław Jarrod Jarvis Jason Jasper Jaume Jaunius Javad Javed
    Javier Jawad Jawaharlal Jay Jayden Jayesh Jean Jeb Jed Jedediah Jeff Jeffery Jeffrey Jegor
    Jelle Jens Jephthah Jeremiah Jeremias Jeremy Jeroen Jerome Jeronimo Jerrold Jerry Jervis Jerzy
    Jerónimo Jesper Jesse Jesus Jesús Jethro Jim Jimmy Jindřich Jiri Jiří Joachim Joachín Joakim
    Joao Joaquim Joaquin Joaquín Joar Jochen Jodok Joe Joel Joey Jogesh Johan Johann Johannes John
    Johnnie Johnny Jon Jonah Jonas Jonathan Jonathon Joop Joost Jordi Jorge Joris Jorma Joschka
    Jose Josef Josemaría Josep Joseph Joshi Joshua Josiah Josias Josip Josué José Jovan Jozef
    Jozsef João Juan Judd Juha Juhani Juho Jukka Jules Julian Julien Julio Julius Julián Jun Juozas
    Jurgen Juri Jurriaan Jussi Justin Justinian Justus Juuso Jyrki Jácint János Jérôme Jóhann Jónas
    Józef József Jörg Jörgen Jøran Jørgen Jürg Jürgen Jānis Kaarel Kaarlo Kacper Kadir Kailash
    Kalev Kalle Kalman Kamal Kamau Kamil Kamran Karan Karel Karim Karl Karlheinz Karol Karoly
    Karsten Kasimir Kaspar Kaspars Kasper Kazimierz Kazimir Kazuki Kazuo Keanu Keegan Kees Keir
    Keita Keith Kelvin Kemal Ken Kengo Kenji Kennet Kenneth Kenny Kenta Kerem Kermit Keshav Ketil
    Kevin Khaled Khalid Khalil Kieran Kilian Kimmo Kipp Kiril Kirill Kiyoshi Kjartan Kjell Kjetil
    Klaas Klas Klaus Klemens Knud Knut Koen Kofi Koichi Koji Kojo Konrad Konrád Konstantin
    Konstantinos Koos Kornelius Kornél Kosta Kostas Kresimir Krešimir Krishna Krishnan Kristian
    Kristijan Kristján Kristof Kristofer Kristoffer Krunoslav Krystian Krzysztof Kuldeep Kumar
    Kunal Kurt Kurtis Kuzma Kwabena Kwadwo Kwaku Kwame Kwasi Kwesi Kyle Kyrill Kálmán Károly Kåre
    Kārlis Lachlan Ladislao Ladislas Ladislaus Ladislav Lajos Lalit Lamar Lamberto Lamont Lance
    Lancelot Lanre Laris Larry Lars Lasse Laszlo Laurens Laurent Laurentius Laurenz Laurențiu Lauri
    Laurits Lauritz Lauro Laurynas Lawrence Lazar Lazare Lazlo Leander Leandro Lech Leif Leighton
    Leland Lemuel Lennart Lenny Leo Leon Leonard Leonardo Leone Leonhard Leonid Leonidas Leonti
    Leopold Leopoldo Leroy Leszek Lev Levente Levi Levon Lewin Lewis Leyton Liam Lino Linus Linwood
    Lionel Lisandro Livio Ljubo Ljubomir Llewellyn Llewelyn Lleyton Lloyd Llŷr Lodewijk Lodovico
    Lorand Lorcan Lorenz Lorenzo Lothaire Lothar Loughlin Louis Lovre Lovro Loïc Lubomir Lubomír
    Luboš Luca Lucas Lucian Luciano Lucien Lucio Lucius Ludo Ludovic Ludovico Ludvig Ludvík Ludwig
    Ludwik Luigi Luis Luitpold Lukas Lukasz Luke Lukáš Luther Lutz Luuk Lyle Lyndon Lysander László
    Léo Léon Léonard Léopold Lóránt Maarten Mads Magne Magni Magnus Mahatma Mahesh Mahmoud Mahmud
    Mahmut Majid Makoto Maksim Maksym Malachi Malachy Malcolm Malik Mamadou Mandla Manfred Manoel
    Manoj Manolis Mansour Mansur Manuel Manus Marat Marc Marceau Marcel Marcellin Marcello
    Marcellus Marcelo Marcin Marcio Marco Marcus Marek Marijn Marinus Mario Marius Mariusz Mark
    Markku Marko Markos Markus Marlon Marmaduke Maroun Marshall Marten Martijn Martim Martin
    Martino Marty Martynas Martí Marvin Marwan Masahiro Masaki Masao Masashi Masato Masoud
    Massimiliano Massimo Matej Mateo Mateusz Mathew Mathias Mathieu Mathis Matias Matija Matis
    Matisse Mato Matouš Mats Matt Matteo Matthew Matthias Matthijs Matthäus Matti Mattia Mattias
    Mattis Matyáš Matías Matúš Matěj Maurice Mauricio Maurits Mauritz Maurizio Mauro Maurus Max
    Maxence Maxim Maxime Maximilian Maximiliano Maximilien Maximus Mbulelo Mehdi Mehmed Mehmet
    Meinhard Meir Meirion Melchior Melvin Melvyn Mendel Menno Merlin Merrick Mervyn Methodius Micah
    Michael Michail Michal Michał Michel Michele Michiel Mick Mickaël Midhat Mieczyslaw Mieczysław
    Miguel Mihai Mihail Mihailo Mihaly Mihály Mijo Mikael Mike Mikhail Mikkel Mikko Miklos Miklós
    Miko Mikolaj Mikołaj Mikuláš Milan Milenko Milivoj Miljan Millard Milo Milorad Milos Miloslav
    Milovan Miloš Milton Milutin Milán Mimmo Minh Miodrag Mirek Mirko Miro Miron Miroslav Miroslaw
    Mirosław Mirza Misael Misha Mitch Mithun Mitja Mitko Mitsuo Mitsuru Mladen Modeste Modesto
    Mohamad Mohamed Mohammad Mohammed Mohan Mohit Mohsen Mohsin Moise Moises Moisés Mojtaba Momčilo
    Mordecai Mordechai Moritz Morten Mortimer Moses Moshe Mostafa Mounir Mourad Moussa Moustafa
    Mozes Moïse Muammar Muhammad Muhammed Muhsin Mukesh Mukhtar Murad Murat Murdo Murtaza Musa
    Mustafa Muzaffar Mykhailo Mykola Myron Márton Mátyás Máté Mårten Nabil Nader Nadim Naguib Nahum
    Naim Nandor Naoki Naoto Naotō Narayan Narciso Narendra Naser Nasir Nasser Natale Natan Nathan
    Nathanael Nathaniel Naum Naveen Nazim Nebojsa Nebojša Ned Nedeljko Neeraj Nehemiah Neil Nelson
    Nemanja Nenad Neri Nestor Nevil Neville Nevin Nicandro Nicanor Niccolo Niccolò Nicholas Nick
    Nicodemus Nicol Nicolaas Nicolae Nicolai Nicolas Nicolaus Nicolás Nicolò Nicéphore Niels Nigel
    Nihad Niilo Nik Nikhil Nikita Niklas Niklaus Niko Nikola Nikolaas Nikolai Nikolaj Nikolaos
    Nikolas Nikolaus Nikolay Nikos Nils Nimrod Nitin Njord Noah Noam Noboru Nobu Nobuo Noel Norbert
    Noriaki Norio Norman Norvin Noé Noël Nuno Nursultan Nándor Néstor Nízam Obadiah Obed Oberon
    Octave Octavian Octavio Oddvar Odilon Odin Odo Odysseas Ola Olaf Olafur Olamide Olav Olavi Ole
    Oleg Oleh Oleksandr Oleksiy Olgierd Oliver Olivier Olle Olli Olof Oluf Olufemi Olusegun
    Oluwaseun Omar Omari Omer Omri Onni Onofrio Onur Onésime Oran Orazio Ordway Oren Orest Oreste
    Orestes Orhan Oriol Orlando Orson Orville Osama Osamu Osbert Oscar Oskar Oskari Osman Osmo
    Ossian Ossie Osvald Osvaldo Oswald Oswaldo Oswin Otakar Othman Othmar Othniel Otis Otmar Otokar
    Ottavio Ottmar Otto Ottokar Ottorino Ousmane Oussama Owen Oystein Oyvind Ozan Ozzie Paavo Pablo
    Padraic Padraig Panagiotis Pancho Pankaj Panos Paolo Paraskevas Parviz Pascal Pascoal Pasquale
    Patrice Patricio Patrick Patrik Patrizio Patryk Pau Paul Pauli Paulin Paulinus Paulo Paulus
    Pavao Pavel Pavle Pavlo Pavol Pawel Paweł Paxton Peder Pedr Pedro Peio Pekka Pelle Perceval
    Percival Percy Pere Peregrine Pertti Pervez Petar Pete Peter Peteris Petko Petr Petro Petros
    Petru Petter Petur Petyr Phelim Phil Philbert Philemon Philip Philipp Philippe Phillip Phillipe
    Phineas Phúc Pidder Pier Pierluigi Piero Pierpaolo Pierre Piers Piet Pieter Pietro Pim Pinchas
    Pinkney Pio Piotr Pjotr Placido Plácido Porfirio Poul Prabhakar Pradeep Prakash Pramod Pranav
    Prasad Preben Prem Priit Prithvi Prospero Przemyslaw Przemysław Pyotr Pádraig Pál Páll Péter
    Pétur Pēteris Qasim Quentin Quintin Quirin Rabindranath Rade Radek Radko Radomir Radoslav
    Radosław Radovan Radu Raf Rafael Rafał Rafe Raffaele Rafi Rafiq Raghav Ragnar Rahim Rahul Raimo
    Raimond Raimondo Raimund Raimundo Rainer Raj Rajan Rajendra Rajesh Rajiv Rakesh Raleigh Ralf
    Ralph Raman Ramesh Rami Ramin Ramiro Ramon Randal Randy Ranjit Raoul Raphael Raphaël Rashid
    Rasmus Rastislav Rauf Raul Rauno Ravi Ravindra Ray Rayan Raymond Raymund Raymundo Raza Razvan
    Reggie Reginald Reginaldo Reidar Reijo Reiner Reinhard Reinhart Reinhold Reinier Reino Remi
    Remigio Remigiusz Remus Remy Renan Renato Renaud Rene Renzo René Reto Reuben Reuven Rex
    Reynaldo Reza Rhett Rhodri Rhys Ricardo Riccardo Richard Richie Rick Ricky Rico Rienk Rigoberto
    Riku Rinaldo Ringo Rinus Risto Ritchie Rob Robb Robby Robert Roberto Robrecht Rocco Roch Rod
    Roddy Roderic Roderick Rodger Rodney Rodolfo Rodolphe Rodrigo Rodrigue Roel Rogelio Roger
    Rogério Rohan Rohit Roland Rolando Rolands Rolf Rollo Roly Romain Roman Romano Romeo Romuald
    Román Ron Ronald Ronaldo Ronan Ronen Ronny Roope Roque Rory Rosendo Ross Rostislav Roy Ruairi
    Ruairí Ruben Rubén Rudi Rudiger Rudolf Rudolfo Rudolfs Rudolph Rudy Rufus Rui Rupert Rupprecht
    Ruprecht Rurik Ruslan Russell Rustam Rutger Ruud Ruy Ryan Ryo Ryota Ryszard Ryuichi Régis Rémi
    Rémy Róbert Rónán Rüdiger Răzvan Saad Sabino Sabri Sachin Saddam Sadiq Saeed Safet Sajid Sakari
    Saladin Salah Saleem Saleh Salih Salim Salman Salomon Salvador Salvator Salvatore Sam Sameer
    Sami Samir Sampo Samu Samuel Samuele Samuli Sancho Sandeep Sander Sandor Sandro Sanjay Sanjeev
    Santino Santosh Satish Satoshi Saul Saulius Saverio Savvas Saša Scipio Scott Sead Seamus Sean
    Sebald Sebastian Sebastiano Sebastien Sebastián Sebastião Segun Seiji Selim Selwyn Semyon Senan
    Seppo Serafim Serban Serge Sergei Sergej Sergey Sergio Sergiu Serhii Serhiy Servaas Seth
    Severin Severino Severo Seán Shahid Shakeel Shamus Shane Shankar Sharif Shashi Shaul Shaun
    Shawn Shem Sherwin Shigeo Shigeru Shimon Shinichi Shinji Shinzo Shiro Shivan Shlomo Shmuel
    Shoaib Sholto Shota Shyam Siaka Siddharth Sidney Siegbert Siegfried Siegmund Siegward Sietse
    Sigbjørn Sigfrid Sigismund Sigmund Sigurd Sigurður Sigvard Silas Silvain Silvan Silvano
    Silverio Silvester Silvestre Silvio Silviu Simen Simeon Simo Simon Simão Siméon Sinan Sindre
    Sipho Sixten Sixto Siôn Sjoerd Skender Slaven Slavko Slawomir Slobodan Socrates Sohail Soheil
    Solomon Solon Somchai Soren Sotiris Spencer Spiro Spiros Spyros Srdjan Srinivas Srđan Staffan
    Stan Stanislas Stanislaus Stanislav Stanislaw Stanisław Stanley Stavros Stefan Stefano Stefanos
    Stein Steinar Stellan Sten Stepan Stephan Stephanos Stephen Stevan Steve Steven Stig Stjepan
    Stojan Stoyan Strahinja Struan Stuart Sture Stylianos Stéphane Størker Subhash Sudhir Suhail
    Sulaiman Suleiman Suleyman Sunil Suraj Surendra Suresh Sushil Svante Svein Sven Svend Sverre
    Svyatoslav Swami Sylvain Sylvan Sylvester Sylvestre Szabolcs Szczepan Szilárd Szymon Sándor
    Séamus Sébastien Sévérin Sören Søren Süleyman Sławomir Taavi Tadao Tadas Tadashi Tadeo Tadeusz
    Tadeáš Tadhg Tage Tahir Taiwo Takahiro Takao Takashi Takeshi Takumi Tancred Tancredi Taneli
    Taner Tanguy Tapio Taras Tarek Tarik Tariq Tarquin Tarvo Tatsuo Tatsuya Tauno Tavi Tayfun Ted
    Teddy Tedros Teemu Tendai Teo Teodor Teodoro Terence Terje Tero Terrance Terrence Terry Tetsuo
    Tetsuya Teun Teuvo Thabo Thaddeus Thanasis Theo Theobald Theodor Theodore Theodoros Theophile
    Theophilus Thibault Thibaut Thierry Thijs Thilo Thom Thomas Thomaz Thorbjörn Thorbjørn Thorleif
    Thorold Thorolf Thorsten Thorvald Thurgood Thurstan Théo Théodore Théophile Tiago Tiberiu
    Tiberius Tibor Tiit Tijs Tilman Tilo Tim Timo Timofei Timofey Timon Timotei Timothy Timothée
    Timur Tito Tivadar Tjaard Tobias Toby Tod Todd Todor Tolga Tom Tomas Tomaso Tomasz Tomaž Tomek
    Tomislav Tommaso Tommy Tomohiro Tomás Tomáš Tony Tor Torben Torbjörn Torbjørn Tord Torkel
    Torquato Torquil Torsten Torvald Toshiaki Toshio Toshiro Traian Travis Tremaine Trevelyan
    Trevor Troels Trond Truls Trygve Tuncay Tunde Tuomas Turgut Tycho Tyler Ueli Ugo Ulf Ulises
    Ulisse Ulric Ulrich Ulrik Ulysses Umar Umberto Unai Upendra Urbain Urho Uri Uriah Urs Usama
    Usman Uwe Uzoma Vaclav Vadim Valdemar Valdis Valentin Valentino Valerian Valerio Valeriy Valery
    Valter Valtteri Vangelis Varun Vasco Vasil Vasile Vasili Vasilios Vasiliy Vasily Vasyl Veikko
    Veli Velimir Venkat Verner Vesa Viacheslav Vicente Vicenzo Victor Vidal Vidar Vidkun Viggo Vigo
    Vijay Vikas Vikram Viktor Viktoras Vilhelm Vilho Viljo Vilmos Vilém Vinay Vincas Vincenc
    Vincent Vincente Vincenzo Vinod Viorel Virgil Virgilio Vishal Vishnu Vissarion Vit Vitale
    Vitali Vitalij Vitaly Vitezslav Vito Vitold Vitor Vittore Vittorio Vivek Vjekoslav Vlad Vladan
    Vlade Vladimir Vladimír Vladislav Vlado Vlastimil Vojislav Vojtech Vojtěch Volker Volkmar
    Volodymyr Vsevolod Vuk Vukašin Vyacheslav Vytautas Václav Vít Vítor Vítězslav Waclaw Wacław
    Waldemar Walid Wallace Walter Walther Warren Waseem Wasim Wassily Wayne Wenceslas Wenceslaus
    Wendel Wendelin Werner Wessel Wieland Wiktor Wilbert Wilbur Wilf Wilfred Wilfrid Wilfried
    Wilhelm Wilko Will Willem Willi William Willibald Willibrord Willie Willy Wilmer Wim Winfrid
    Winfried Winston Witold Wladimir Wladyslaw Wlodzimierz Wojciech Wolfgang Wolfhard Wolfram
    Woodrow Woody Wouter Wulf Wyatt Wybrand Wystan Władysław Włodzimierz Xander Xaver Xaverius
    Xavier Yaakov Yahya Yair Yakov Yakub Yanis Yaniv Yannick Yannis Yaron Yaroslav Yaser Yash Yasir
    Yasser Yassin Yasuhiro Yasuo Yavuz Yefim Yegor Yehuda Yemi Yevgeni Yevgeny Yiannis Yigal
    Yitzchak Yitzhak Ylmar Yngve Yoann Yoav Yochanan Yohan Yohannes Yorgos Yorick Yosef Yoshi
    Yoshihiro Yoshio Yoshiro Yossi Youri Yousef Youssef Yousuf Yrjö Yukio Yunus Yuri Yuriy Yury
    Yusef Yusuf Yutaka Yuval Yvan Yves Yvon Zacarias Zaccaria Zach Zachariah Zacharias Zachary Zack
    Zafar Zaheer Zahid Zaid Zakaria Zaki Zakir Zane Zayd Zayn Zbigniew Zbyněk Zdenek Zdeněk Zdravko
    Zdzislaw Zdzisław Zeb Zebulon Zechariah Zeev Zeki Zeljko Zeno Zenon Zev Zhivko Ziad Zijad
    Zinedine Zlatan Zlatko Zoltan Zoltán Zoran Zsigmond Zsolt Zubin Zvi Zvonimir Zvonko Zygfryd
    Zygmunt Álvaro Ángel Árpád Åke Éamon Édouard Élie Émile Émilien Étienne Íñigo Ólafur Ödön Ömer
    Øystein Øyvind Łukasz Şerban Štefan Štěpán Želimir Željko Živko Živojin
    """)
}
