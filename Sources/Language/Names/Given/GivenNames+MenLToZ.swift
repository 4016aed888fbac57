extension GivenNames {
  /// Names that are mostly given to men, in many languages, from L on.
  static let menLToZ = SortedWords(
    """
    Labhras Labhrás Lachie Lachlan Lachlann Ladislao Ladislas Ladislaus Ladislav Laisrén Lajos Lalit
    Lalo Lamar Lamberto Lambertus Lamech Lammert Lamont Lamprecht Lance Lancelot Lancelyn Landolf
    Landon Landry Langdon Lanny Lanre Laoghaire Laris Larry Lars Lasse Laszlo Latimer Lauchlan
    Launcelot Laurens Laurent Laurentius Laurenz Laurențiu Lauri Laurits Lauritz Lauro Laurynas
    Lauwrens Lavern Lawrence Lazar Lazare Lazlo Leamon Leander Leandro Leberecht Lebrecht Lech
    Leendert Leif Leighton Leland Lemuel Lennart Lennert Lennie Lennox Lenny Lenox Leo Leofric
    Leoline Leon Leonard Leonardo Leonardus Leone Leonel Leonhard Leonhardt Leonid Leonidas Leonti
    Leopold Leopoldo Leron Leroy Les Lester Leszek Lev Levente Leverett Levi Levon Lew Lewie Lewin
    Lewis Lewys Lex Leyton Liam Liborius Lieuwe Lieven Lindon Lino Linus Linwood Lionel Lisandro
    Livinus Livio Ljubo Ljubomir Lleu Llew Llewellyn Llewelyn Lleyton Lloyd Llywarch Llywellyn
    Llywelyn Llŷr Loammi Lochlainn Lochlann Locryn Lodewijk Lodovico Loeiz Loeizig Loig Lokesh Lolle
    Lomán Lon Lonnie Lonny Lonzo Lonán Lorand Lorcan Lorcán Lorenz Lorenzo Lorin Lorne Lorrain
    Lothaire Lothar Loughlin Louis Louwrens Lovre Lovro Lowen Lowie Loyd Loís Loïc Loïs Lubbert
    Lubin Lubomir Lubomír Luboš Luc Luca Lucain Lucan Lucas Lucian Luciano Lucien Lucio Lucious
    Lucius Ludger Ludo Ludolf Ludovic Ludovico Ludvig Ludvík Ludwig Ludwik Luggi Lughaidh Lui Luigi
    Luis Luit Luitger Luitpold Luka Lukas Lukasz Luke Lukáš Luther Lutz Luuk Luís Lyall Lycurgus
    Lyle Lyndon Lysander László Lázaro Léandre Léger Léo Léon Léonard Léonce Léonidas Léonide
    Léopold Léry Lóránt Lüder Maarten Mabon Machiel Macsen Maddox Madern Madoc Madog Mads Maelgwn
    Maghnus Magne Magni Magnus Mahatma Mahesh Mahlon Mahmoud Mahmud Mahmut Mahon Mahyar Mahé Mairtin
    Maitiú Majid Makoto Maksim Maksym Malachaí Malachi Malachy Malaki Malcolm Malcom Maldwyn Malik
    Malte Mamadou Manasseh Mandeville Mandla Manfred Manish Manni Mannie Manny Manoel Manoj Manolis
    Mansel Mansour Mansur Manuel Manus Maodez Maoilios Maol Maolra Marat Marbod Marc Marcabru
    Marcantonio Marcas Marceau Marcel Marcelin Marcelino Marcellin Marcello Marcellus Marcelo Marcin
    Marcio Marco Marcus Maredudd Marek Margh Marijn Marinus Mario Marius Mariusz Mark Markku Marko
    Markos Markus Markwart Marlon Marmaduke Marmion Marnix Maroun Marques Marshall Martainn Marten
    Martien Martijn Martim Martin Martino Marty Martyn Martynas Martí Marv Marvin Marvyn Marwan
    Marwin Marzhin Masahiro Masaki Masao Masaru Masashi Masato Masoud Massen Massimiliano Massimo
    Mata Matej Mateo Mateusz Mathew Mathias Mathieu Mathijs Mathis Mathonwy Mathurin Mathúin Matias
    Matija Matis Matisse Mato Matouš Mats Matt Matteo Matthes Matthew Matthias Matthieu Matthijs
    Matthäus Matthé Matti Mattia Mattias Mattijs Mattis Maturin Matyáš Matías Matúš Matěj Maurice
    Mauricio Maurits Mauritz Maurizio Mauro Maurus Mawgan Max Maxence Maxim Maxime Maximilian
    Maximiliano Maximilien Maximillian Maximin Maximus Mayank Maël Mbulelo Mees Mehdi Mehmed Mehmet
    Meical Meilyr Meindert Meine Meinhard Meinolf Meinrad Meir Meirion Mekhi Mel Melchior
    Melchisédech Mels Melvin Melvyn Menachem Mendel Menko Menno Mense Meredydd Merfyn Meriadec
    Meriadeg Meriadoc Merijn Meriwether Merlin Merrick Merrill Merritt Mert Merten Merv Mervyn
    Meryasek Meshach Methodius Meurig Mevel Mewen Micah Michael Michail Michal Michaël Michał
    Micheal Micheil Michel Michele Micheál Michiel Michl Mick Mickael Mickaël Midhat Mieczyslaw
    Mieczysław Miguel Mihai Mihail Mihailo Mihaly Mihangel Mihály Mijo Mikael Mike Mikel Mikey
    Mikhail Mikkel Mikko Miklos Miklós Miko Mikolaj Mikołaj Mikuláš Milan Milenko Milivoj Miljan
    Millard Milo Milorad Milos Miloslav Milovan Miloš Milton Milutin Milán Mimmo Minh Minne Minoru
    Miodrag Miquel Miquèl Mirek Mirko Miro Miron Miroslav Miroslaw Mirosław Mirza Misael Misha Mitch
    Mitchel Mithun Mitja Mitko Mitsuo Mitsuru Mladen Modeste Modesto Mohamad Mohamed Mohammad
    Mohammed Mohan Mohandas Mohit Mohsen Mohsin Moise Moises Moisés Mojtaba Momčilo Montague Monty
    Mordaf Mordaunt Mordecai Mordechai Morey Morfran Moritz Mort Morten Mortimer Morvan Moses Moshe
    Mostafa Mostyn Mounir Mourad Moussa Moustafa Mozes Moïse Muammar Muhammad Muhammed Muhsin
    Muireach Muireadhach Muiris Muirís Mukesh Mukhtar Mungo Murad Murat Murchadh Murdo Murtagh
    Murtaza Murugan Musa Mustafa Muzaffar Myer Myghal Mykhailo Mykola Myles Mylor Myrddin Myrl Myron
    Máedóc Máirtín Mánus Márcio Márton Mátyás Máté Máximo Mårten Médard Mérovée Mícheál Nabil Nader
    Nadim Naguib Nahum Naim Nammen Nandor Nanne Naoki Naomhán Naoto Naotō Narayan Narciso Narcisse
    Narendra Naser Nasir Nasser Nat Natale Natan Nate Nathan Nathanael Nathanial Nathaniel Nathen
    Naum Naveen Nazaire Nazario Nazim Neacal Neal Neale Neasán Nebojsa Nebojša Ned Neddy Nedeljko
    Neely Neeraj Nefyn Nehemiah Neil Nels Nelson Nemanja Nenad Nepomuk Neri Nessan Nestor Nethaniah
    Neven Nevil Neville Nevin Neythen Niall Niallán Nic Nicaise Nicandro Nicanor Nicca Niccolo
    Niccolò Nichol Nicholas Nicholaus Nick Nickolas Nico Nicodemus Nicodème Nicol Nicolaas Nicolae
    Nicolai Nicolas Nicolaus Nicolás Nicolò Nicéphore Niek Niel Niels Nigel Nihad Niilo Nik Nikhil
    Nikita Niklas Niklaus Niko Nikola Nikolaas Nikolai Nikolaj Nikolaos Nikolas Nikolaus Nikolay
    Nikos Niles Nils Nimrod Ninian Nioclás Nitesh Nitin Njord Noah Noam Noboru Nobu Nobuo Noel Nolan
    Noll Nominoë Norbert Noriaki Norio Norman Normand Norrie Norville Norvin Norwin Notker Noé Noël
    Nuno Nunzio Nursultan Nye Nándor Néstor Nízam Obadiah Obbe Obed Oberon Obie Obinna Ocko Octave
    Octavian Octavien Octavio Octavius Oddvar Odhran Odhrán Odiel Odilon Odin Odo Odysseas Oene
    Oilibhéar Oisin Oisín Okan Okke Ola Olaf Olafur Olamide Olav Olavi Ole Oleg Oleh Oleksandr
    Oleksiy Olgierd Oli Olin Oliver Olivier Olle Olli Olney Olof Oluf Olufemi Olumide Olusegun
    Oluwaseun Omar Omari Omer Omri Onesimus Onni Onno Onofrio Onorato Onur Onésime Oran Orazio
    Ordway Oren Orest Oreste Orestes Orhan Orin Oriol Orlando Orphée Orsino Orson Ortulf Ortwin
    Orval Orvil Orville Orvis Orçun Osama Osamu Osbert Osborn Osbourne Oscar Osgood Osian Oskar
    Oskari Osman Osmo Osric Ossi Ossian Ossie Osvald Osvaldo Oswald Oswaldo Oswalt Oswin Oswy Oswyn
    Osín Otakar Otha Othman Othmar Othniel Othon Otis Otmar Otokar Ottavio Ottfried Ottmar Otto
    Ottokar Ottomar Ottorino Otávio Ousmane Oussama Owain Owen Oystein Oyvind Ozan Ozias Ozzie Oğuz
    Paavo Pablo Padraic Padraig Padrig Padruig Panagiotis Pancho Pankaj Pankratius Pankraz Panos
    Paol Paolo Paotr Paraic Paraskevas Parlan Parth Parthalán Parviz Pascal Pascalin Pasco Pascoal
    Pascoe Pasquale Pasqualino Paterne Patrice Patricio Patrick Patrik Patrizio Patryk Pau Paul
    Pauli Paulin Paulinus Paulo Paulus Pavao Pavel Pavle Pavlo Pavol Pawel Paweł Paxton Peadair
    Peadar Pearse Peder Pedr Pedro Peio Peire Pekka Pelatiah Pelle Pepijn Per Peran Perceval
    Percival Percy Pere Peredur Peregrine Perig Perkin Pernell Perran Perrig Pertti Pervez Petar
    Pete Peter Peteris Peterkin Petko Petr Petro Petroc Petrok Petros Petru Petrus Petter Petur
    Petyr Phelan Phelim Phil Philbert Philemon Philetus Philibert Philip Philipp Philippe Phillip
    Phillipe Philo Philogène Philémon Phineas Phinehas Phúc Piaras Pidder Pier Pierluigi Piero
    Pierpaolo Pierre Piers Piet Pieter Pieterjan Pietro Pilib Pim Pinchas Pinkney Pio Piotr Piran
    Pirmin Pius Pjotr Placide Placido Plácido Polycarpe Popke Porfirio Poul Prabhakar Pradeep
    Prakash Pramod Pranab Pranav Prasad Prashant Preben Prem Priit Prithvi Proinnsias Proinsias
    Prospero Pryderi Przemyslaw Przemysław Publius Puneet Pwyll Pyotr Pyt Pádhraic Pádraic Pádraig
    Páidí Pál Páll Pánfilo Páraic Pépin Péter Pétur Pēteris Qasim Quang Quentin Quintin Quintus
    Quirin Rab Raban Rabbie Rabindranath Rachid Rade Radek Radko Radomir Radoslav Radosław Radovan
    Radu Raf Rafael Rafał Rafe Raffaele Rafi Rafiq Raghav Raghnall Raghu Ragnar Rahim Rahul Raibeart
    Raimar Raimbaut Raimo Raimon Raimond Raimondo Raimund Raimundo Rainald Rainer Raj Rajan Rajendra
    Rajesh Rajiv Rakesh Raleigh Ralf Ralph Ralphie Raman Ramesh Rami Ramin Ramiro Ramon Ramsay
    Ranald Rance Randal Randall Randell Randolf Randy Raniero Ranjit Raoul Raphael Raphaël Rashad
    Rashid Rasmus Rasso Rastislav Rastus Ratbod Rauf Raul Rauno Ravenel Ravi Ravindra Rawdon Ray
    Rayan Rayburn Raymon Raymond Raymund Raymundo Rayner Raza Razvan Raúl Recep Redvers Reg Reggie
    Reginald Reginaldo Regis Reidar Reijo Reimar Reimer Reimund Reinaert Reinald Reinaldus Reindert
    Reiner Reinhard Reinhardt Reinhart Reinhold Reinier Reinmar Reino Reinoud Reinout Reinulf Reitse
    Rembert Remco Remi Remigio Remigius Remigiusz Remko Remmer Remus Remy Renaat Renan Renato Renaud
    Rene Rens Renzo René Reto Reuben Reuel Reuven Rex Reynald Reynaldo Reynold Reza Rhain Rheinallt
    Rhett Rhisiart Rhobert Rhodri Rhun Rhydderch Rhydian Rhydwyn Rhys Riain Rian Ricardo Ricardus
    Riccardo Richard Richie Rick Rickie Ricky Rico Rien Rienk Rients Rigobert Rigoberto Rijk Rik
    Rikkert Riku Rinaldo Ringo Rinke Rinus Rinze Risdon Rishi Risteárd Risto Ritchie Riwal Riwall
    Riwan Rob Robb Robbe Robbert Robby Robert Roberto Robrecht Rocco Roch Rod Roddy Roderic Roderich
    Roderick Roderik Rodger Rodney Rodolfo Rodolph Rodolphe Rodrigo Rodrigue Roel Roelf Roelof Rogan
    Rogelio Roger Rogier Rogério Rohan Rohit Roibeárd Roibéard Roland Rolando Rolands Rolf Rolfe
    Rollin Rollins Rollo Roly Romain Roman Romano Romaric Romary Rombout Romeo Romke Romuald Román
    Roméo Ron Ronald Ronaldo Ronan Ronen Ronny Roope Roque Rory Roscoe Rosendo Ross Rossa Rostislav
    Roy Royce Ruadhan Ruadhán Ruaidhri Ruaidhrí Ruairi Ruairidh Ruairí Ruaraidh Ruari Ruaridh Ruben
    Rubin Rubén Rudi Rudiger Rudolf Rudolfo Rudolfs Rudolph Rudy Ruedi Rufin Rufus Rui Ruiseart
    Runar Rupert Rupprecht Ruprecht Rurik Ruslan Russ Russel Russell Rustam Rutgar Rutger Ruud Ruurd
    Ruy Ryan Ryker Rylan Ryo Ryosuke Ryota Ryszard Ryuichi Réal Réamonn Réginald Régis Réjean Rémi
    Rémy Rían Róbert Rónan Rónán Röbi Rüdiger Răzvan Saad Sabino Sabri Sacheverell Sachin Saddam
    Sadiq Saeed Safet Sajid Sakari Saladin Salah Salaun Salaün Saleem Saleh Salih Salim Salman
    Salomon Salvador Salvator Salvatore Sam Sameer Sami Samir Sammy Sampo Samu Samuel Samuele Samuli
    Sancho Sandaidh Sandeep Sander Sandip Sandor Sandro Sanjay Sanjeev Sanjiv Santino Santosh Sascha
    Satish Satoshi Saturnin Saturnino Saul Saulius Saurabh Sauveur Savaric Saverio Savvas Sawney
    Sawyl Saša Schorsch Schuyler Scipio Scott Scotty Seabert Seaborn Seachnasach Sead Seafra Seamie
    Seamus Sean Seanán Seathrún Sebald Sebastiaan Sebastian Sebastiano Sebastien Sebastion Sebastián
    Sebastião Sebo Segun Seiji Seimon Seisyll Selim Selwin Selwyn Semyon Senan Senne Senthil Seoc
    Seoirse Seojun Seosamh Sepp Seppe Seppl Seppo Septimus Serafim Serban Serenus Serge Sergei
    Sergej Sergey Sergio Sergiu Serhii Serhiy Serkan Servaas Servais Servatius Setanta Seth Seumas
    Severin Severino Severo Sextus Seán Shadrach Shahid Shakeel Shamus Shane Shankar Sharif Shashi
    Shaul Shaun Shavkat Shawn Shayne Sheldon Shem Sherwin Shigeo Shigeru Shimon Shinichi Shinji
    Shinya Shinzo Shiro Shivam Shivan Shlomo Shmuel Shoaib Sholto Shota Shyam Siaka Siarl Siavash
    Sibusiso Sicart Sicco Sid Siddharth Sidney Sidoine Siebe Siebren Siegbert Siegbold Sieger
    Siegfried Siegmar Siegmund Siegward Siemen Siencyn Siert Sietse Sietze Sigbert Sigbjørn Sigfrid
    Sigfried Sigi Sigisbert Sigismund Sigmar Sigmund Sigurd Sigurður Sigvard Sijmen Sikke Silas
    Silvain Silvan Silvano Silverio Silvester Silvestre Silvestro Silvio Silviu Simen Simeon Simmy
    Simo Simon Simão Siméon Sinan Sindre Siomon Sionn Sipho Sipke Sithny Sixte Sixten Sixto Sixtus
    Sizwe Siôn Sjaak Sjef Sjeng Sjoerd Sjors Sjouke Skender Skyler Slaven Slavko Slawomir Slobodan
    Socrates Sohail Soheil Solomon Solon Somchai Somerled Somhairle Soren Sotiris Sourav Spencer
    Spiro Spiros Spyros Srdjan Srinivas Srđan Staffan Stan Stanislas Stanislaus Stanislav Stanislaw
    Stanisław Stanley Stavros Steafan Stef Stefan Stefano Stefanos Steffan Steffen Stein Steinar
    Stellan Sten Stepan Stephan Stephanos Stephen Stephon Stevan Steve Steven Stig Stijn Stiofan
    Stiofán Stjepan Stoffel Stojan Stoyan Strachan Strahinja Struan Stu Stuart Sture Stylianos
    Stéphane Størker Subhash Subramanian Sudhir Suhail Suibhne Sulaiman Suleiman Suleyman Sulien
    Sulpice Sumit Sunil Suraj Surendra Suresh Sushil Svante Svein Sven Svend Sverre Svyatoslav Swami
    Swen Sybrand Sybren Sylas Sylvain Sylvan Sylvester Sylvestre Symon Sytse Sytze Szabolcs Szczepan
    Szilárd Szymon Sándor Séafra Séamas Séamie Séamus Sébastien Séimí Séraphin Sérgio Sétanta
    Séverin Sévérin Síomón Söhnke Sönke Sören Søren Süleyman Sławomir Taavi Tadao Tadas Tadashi
    Tadeg Tadeo Tadeusz Tadeáš Tadhg Tadhgán Tage Tahir Taidhg Taiwo Takahiro Takao Takashi Takeshi
    Takumi Takuya Talan Talek Talfryn Taliesin Talmadge Tammas Tammo Tancred Tancredi Tancrède
    Taneli Taner Tangi Tanguy Tankred Tapio Taran Taras Tarek Tarik Tariq Tarkan Tarlach Tarquin
    Tarun Tarvo Tassilo Tatsuo Tatsuya Tauno Tavi Tavish Tayfun Teake Tecwyn Ted Teddie Teddy Tedros
    Teemu Teeuwis Tegid Tegwyn Teige Teilo Tendai Teo Teodor Teodoro Terance Terence Terje Tero
    Terrance Terrence Terry Tertius Terwyn Tesfaye Tetsuo Tetsuya Teudar Teun Teunis Teuvo Tevin
    Thabo Thad Thaddeus Thaddäus Thanasis Themba Theo Theobald Theoderich Theodoor Theodor Theodore
    Theodoric Theodoros Theophile Theophilus Theron Thiago Thibaud Thibauld Thibault Thibaut Thibo
    Thiemo Thierry Thieu Thijmen Thijs Thilo Thimothée Thiébaud Thom Thomas Thomaz Thoralf Thorben
    Thorbjörn Thorbjørn Thoren Thorfinn Thorleif Thorold Thorolf Thorsten Thorvald Thurgood Thurian
    Thurstan Théo Théodore Théodoric Théodose Théodule Théophane Théophile Théotime Tiago Tiarnan
    Tiarnán Tiberiu Tiberius Tibor Tiede Tierna Tiernan Tierney Tigernach Tighearnán Tigran Tiit
    Tijmen Tijn Tijs Tillmann Tilman Tilo Tim Timm Timmo Timmy Timo Timofei Timofey Timon Timotei
    Timoteo Timothy Timothé Timothée Timur Tinashe Tino Tinus Titin Tito Titouan Tivadar Tiziano
    Tjaard Tjeerd Tjerk Tjibbe Tobi Tobiah Tobias Toby Tod Todd Todor Toine Toirdhealbhach
    Toirealach Tolga Tolliver Tom Tomas Tomaso Tomasz Tomaí Tomaž Tomek Tomi Tomislav Tommaso Tommie
    Tommy Tomohiro Tomos Tomás Tomáš Tony Tor Torben Torbjörn Torbjørn Torcuil Tord Torin Torkel
    Tormod Torquato Torquil Torsten Torvald Toshiaki Toshio Toshiro Toussaint Trahaearn Traian
    Traolach Traugott Travis Travon Treasach Trefor Tremaine Tremayne Trevelyan Trever Trevon Trevor
    Tristan Troels Trond Truls Trygve Trystan Trémeur Tsjibbe Tuan Tuathal Tudal Tudi Tudno Tudual
    Tudur Tugdual Tullio Tuncay Tunde Tuomas Turgut Turiau Turlach Turlough Tushar Tuur Twm Tybalt
    Tycho Tyler Tyree Tyrell Tyrese Tyrone Tyrus Tárlach Uaitéar Ubbe Ubbo Udo Ueli Uffe Ugo Uileog
    Uilleam Uilliam Uinseann Uisdean Ulbe Ulderico Ulf Uli Ulises Ulisse Ullrich Ulric Ulrich Ulrik
    Ultan Ultán Ulysse Ulysses Umar Umberto Umesh Umut Unai Upendra Urbain Urbanus Urho Uri Uriah
    Uriel Urien Urs Ursin Usama Usman Uther Utz Uwe Uzoma Uzziah Vaclav Vadim Vakhtang Valdemar
    Valdis Valentijn Valentin Valentino Valentín Valerian Valerio Valeriy Valery Vallier Valter
    Valtteri Valère Valéry Vance Vangelis Vardan Varun Vasco Vasil Vasile Vasili Vasilios Vasiliy
    Vasily Vasyl Veikko Veit Veith Veli Velimir Veltin Venance Venkat Verlin Verlon Vern Verner
    Vernon Vesa Vester Viacheslav Vianney Vicente Vicenzo Victor Victorien Victorin Vidal Vidar
    Vidkun Viggo Vigo Vijay Vikas Vikram Viktor Viktoras Vilhelm Vilho Viljo Vilmos Vilém Vinay
    Vinayak Vincas Vince Vincenc Vincent Vincente Vincenzino Vincenzo Vinod Vinzenz Vinícius Viorel
    Virgil Virgile Virgilio Visant Vishal Vishnu Vissarion Vit Vitale Vitali Vitalij Vitaly
    Vitezslav Vito Vitold Vitor Vittore Vittorio Vivaan Vivek Vjekoslav Vlad Vladan Vlade Vladimir
    Vladimír Vladislav Vlado Vlastimil Vojislav Vojtech Vojtěch Volkbert Volker Volkert Volkhardt
    Volkhart Volkmar Volkram Volkwin Volodymyr Volrad Vsevolod Vuk Vukašin Vyacheslav Vytautas
    Vyvyan Václav Víctor Vít Vítor Vítězslav Waclaw Wacław Waldemar Waldo Walewijn Walfried Walid
    Wallace Wallfried Walram Walt Walter Walther Wandrille Wannes Warren Waseem Wasim Wassily Wastl
    Wat Watkin Watse Wattie Waylon Wayne Wella Wenceslas Wenceslaus Wendel Wendelin Wendell Wenzel
    Werner Wernfried Wernher Werni Wes Wesley Wessel Wibo Wicher Widukind Wiebe Wiebren Wiegand
    Wieger Wiehand Wieland Wiemer Wigand Wigbert Wiggo Wijbrand Wijnand Wiktor Wilber Wilberforce
    Wilbert Wilbur Wilburn Wilf Wilfred Wilfredo Wilfrid Wilfried Wilhelm Wiliam Wilkie Wilkin Wilko
    Will Willebrord Willem Willfried Willi William Willibald Willibert Willibrord Willibrordus
    Willie Willo Willy Wilmer Wiltfried Wim Winand Winfrid Winfried Winoc Winrich Winston Winthrop
    Withell Witiko Wito Witold Wittekind Wladimir Wladyslaw Wlodzimierz Wob Wobbe Wojciech Woldemar
    Wolfdieter Wolfgang Wolfhard Wolfhart Wolfram Wolfried Wolrad Wolter Woodie Woodrow Woody Wopke
    Wout Wouter Wubbo Wulf Wullie Wunibald Wyatt Wybe Wybert Wybrand Wybren Wyn Wynn Wystan Wytse
    Wytze Władysław Włodzimierz Xander Xaver Xaverius Xavier Yaakov Yahya Yair Yakov Yakub Yancey
    Yanig Yanis Yaniv Yann Yannick Yannig Yannis Yaron Yaroslav Yaser Yash Yasir Yasser Yassin
    Yasuhiro Yasuo Yavuz Yde Yefim Yegor Yehonatan Yehuda Yemi Yerlan Yestin Yevgeni Yevgeny Yiannis
    Yigal Yitzchak Yitzhak Yiğit Ylmar Yme Yngve Ynte Ynyr Yoan Yoann Yoav Yochanan Yoeri Yogesh
    Yohan Yohann Yohannes Yorgos Yorick Yosef Yoshi Yoshihiro Yoshio Yoshiro Yossi Youenn Youri
    Yousef Youssef Yousuf Ype Yrjö Ythel Yukio Yunus Yuri Yuriy Yury Yusef Yusuf Yusuke Yutaka Yuval
    Yvain Yvan Yves Yvi Yvon Ywain Ywan Yılmaz Zacarias Zaccaria Zaccheus Zach Zachariah Zacharias
    Zacharie Zachary Zachery Zack Zackary Zackery Zadok Zafar Zaheer Zahid Zaid Zak Zakaria Zaki
    Zakir Zander Zane Zared Zayd Zayn Zbigniew Zbyněk Zdenek Zdeněk Zdravko Zdzislaw Zdzisław Zeb
    Zebadiah Zebedee Zebediah Zebulon Zebulun Zechariah Zedekiah Zeev Zeger Zeke Zeki Zeljko Zelotes
    Zenas Zeno Zenon Zerah Zerubbabel Zev Zhivko Ziad Zijad Zinedine Zlatan Zlatko Zoltan Zoltán
    Zoran Zsigmond Zsolt Zubin Zurab Zvi Zvonimir Zvonko Zweder Zygfryd Zygmunt Zéphirin Zéphyr Áed
    Álvaro Ángel Árpád Åke Éamon Éamonn Éanna Édgar Édouard Éimhín Éinrí Éireamhón Élie Élisée Éloi
    Éléazar Émeric Émhonn Émile Émilien Émilion Érasme Éric Étienne Évariste Évrard Íomhar Íñigo
    Ólafur Ödön Ömer Özgür Øystein Øyvind İbrahim İsmail Łukasz Şerban Štefan Štěpán Želimir Željko
    Živko Živojin
    """)
}
