extension GivenNames {
  /// Names that are mostly given to men, in many languages, as far as K.
  static let menAToK = SortedWords(
    """
    Aad Aage Aarav Aarne Aaron Aart Aatos Abbas Abdel Abdi Abdirahman Abdou Abdoulaye Abdul
    Abdulaziz Abdulla Abdullah Abdur Abe Abebe Abel Abelardo Abhishek Abie Abiel Abijah Abimelech
    Abner Abraham Abram Absalom Absolom Abán Abélard Achille Achilles Achim Achmat Adair Adalbero
    Adalbert Adalbéron Adam Adebayo Adelbert Adelbrecht Adelin Adeyemi Adhémar Adib Aditya Adlai
    Adnan Adolf Adolfo Adolph Adolphe Adolphus Adoniram Adriaan Adriaen Adrian Adriano Adrie Adrien
    Adrián Adán Adémar Aed Aedan Aegidius Aelbert Aernout Afonso Agapito Agostino Aguilar Agustin
    Agustín Agénor Ahmad Ahmed Ahmet Aidan Aiden Ailbeart Ailean Ailill Ailpein Ailín Aime Aimeric
    Aimé Aindrea Aise Ajay Ajit Akash Akbar Akhil Akihiko Akihito Akio Akira Aksel Alain Alan
    Alarich Alasdair Alastair Alaster Albano Alberic Albert Alberto Albie Albin Albrecht Albéric
    Aldebert Aldo Aldobrando Aldous Aldred Aldric Aldwin Alec Aled Aleissandre Alejandro Alejo
    Aleksandar Aleksander Aleksandr Aleksei Aleksey Aleksi Alessandro Alessio Alewijn Alexander
    Alexandre Alexandros Alexandru Alexei Alexey Alf Alfie Alfons Alfonse Alfonsino Alfonso Alfred
    Alfredo Alfric Alfried Alger Algernon Alhaji Ali Alirio Alisdair Alistair Alister Allal Allan
    Alle Allen Allister Alois Aloisius Alonso Alonza Alonzo Aloysius Aloïs Alpheus Alphonse Alphonso
    Alphonsus Alton Alun Alured Alvah Alvan Alvar Alvaro Alvin Alvis Alwin Alwyn Aly Amadeo Amadeus
    Amadis Amadou Amand Amanieu Amar Amari Amasa Amaury Ambroise Ambros Ambrose Ambrosius Amedeo
    Americo Amhlaidh Amhlaoibh Amias Amin Amir Amit Amitabh Amol Amory Amos Amund Amyas Amédée
    Anaclet Anan Anand Anastas Anastase Anastasios Anastasius Anatol Anatole Anatoly Anaël Anders
    Andor Andras Andre Andreas Andrei Andrej Andrejs Andres Andreu Andrew Andrey Andri Andries
    Andris Andrius Andriy Andrzej András Andrés Andy Aneirin Aneurin Angelo Angus Anibal Anicet Anil
    Ankit Anndra Annibal Anno Anraí Ansel Ansell Anselm Anselme Anselmo Ansgar Antal Antanas Antero
    Anthelme Anthime Anthonie Anthonij Anthony Antoine Anton Antoni Antonin Antonio Antonios Antonis
    Antony Antonín Antoon Antti António Anup Anurag Anwar Aníbal Aodh Aodhan Aodhán Aodren Aodán
    Aogán Aonghas Aonghus Apolinary Apollonius Apostolos Aralt Arash Archambaud Archelaus Archibald
    Archibold Archie Archy Ardal Ardan Ardashir Arend Aret Arfon Ariaan Aribert Aric Arie Ariel
    Arien Aris Aristide Aristides Aristotle Arjan Arjen Arjun Arkady Arlen Arlie Arlo Armand Armando
    Armel Armen Armin Armistead Arnaldo Arnau Arnaud Arnaut Arnd Arndt Arne Arnfinn Arnie Arnim Arno
    Arnold Arnoldus Arnould Arnout Arnulf Arpad Arrigo Arsen Arsène Art Artair Artem Artemas Artemio
    Artemus Arthit Arthur Artie Artur Arturo Arun Arvel Arvid Arvin Arvind Arvo Arwed Arwel Arwyn
    Arzhel Arzhul Asad Asahel Asaph Asbjørn Asger Ashbel Asher Ashok Ashraf Ashwin Asif Aslak Atanas
    Atanasio Athanase Athanasios Athelstane Atilla Atle Atse Atsushi Attila Aubanel Aubin Aubrey
    Augie Auguste Augustijn Augustin Augustine Augusto Augustus Auke Aulay Aulis Aurel Aurelian
    Aurelio Aurelius Aurèle Aurélien Averill Avi Avner Avraham Awad Axel Aylmer Aylwin Aymar Aymeric
    Ayo Ayodele Ayub Azariah Azel Azemar Azim Aziz Babak Babatunde Bahram Bairre Balazs Baldev
    Balduin Baldur Balint Baltasar Balthasar Balázs Baptiste Baptistin Barack Barend Barnabas
    Barnabus Barnaby Barnabé Barnet Barney Barrett Barry Bart Bartel Barteld Barthold Bartholomew
    Bartholomäus Barthélemy Barthélémy Bartle Bartolomeo Bartosz Barty Baruch Barzillai Barış Bashar
    Bashir Basil Basile Basilio Bassam Basti Bastiaan Bastian Bastien Baudoin Baudouin Baudry Bauke
    Baxter Bearach Beathan Bedwyr Behrouz Bela Beli Ben Benedetto Benedict Benedikt Bengt Beniamino
    Benito Benj Benjamin Benjamín Benjie Benjy Bennett Benno Benny Benoist Benoit Benoît Beppe
    Berend Berengar Bernabé Bernard Bernardin Bernardo Bernardus Bernat Bernd Bernhard Berni Bernie
    Bernulf Bert Berthold Bertil Bertin Bertl Berto Bertold Bertolf Bertolt Bertram Bertran Bertrand
    Bertranet Bertus Bevis Bilal Bill Billy Birger Birk Bjarne Bjarni Bjorn Björn Bjørn Blackie
    Blaine Blaise Blane Blasi Blasius Blaž Bleddyn Boaz Bob Bobby Bodo Bogdan Bogislaw Bogusław
    Boleslaw Bolesław Bonaventure Boniface Bonifatius Bora Boris Borislav Borja Botond Boudewijn
    Bouke Bouwe Brad Bradley Bradly Bradán Bram Brandan Brandon Brandán Branimir Branislav Branko
    Brannon Branoc Branok Braulio Breandán Breasal Brecht Brechtus Brendan Brendon Brendán Brent
    Bret Brett Briag Brian Brice Brieg Brieuc Briscoe Broder Brodie Broer Bronislaw Bronisław Bruce
    Brunello Bruno Bryan Bryce Brychan Bryn Brynmor Bryon Budoc Burak Burdett Burkhard Burkhart
    Burnell Bálint Béla Bénigne Bérenger Børge Bülent Cadan Cadell Cadfael Cadfan Cadmus Cadoc Cadog
    Cador Cadwaladr Cadwallader Cadwallon Caerwyn Caesar Caetano Cahal Cahir Cai Cailean Cailein
    Cain Cairbre Caireall Cajetan Cal Calbhach Cale Caleb Calixt Calixte Calixto Callan Callum Calum
    Calvert Calvin Cameron Camiel Camil Camillo Camilo Canice Caoimhin Caoimhín Caolan Caolán
    Caradoc Caradog Carbry Carel Carl Carles Carlheinz Carlo Carlos Carmelo Carmine Carsten Carvel
    Carwyn Cary Casimir Caspar Casper Cassian Cassius Casvelyn Caswyn Cathaoir Cathaír Cathán Cato
    Cayetano Ceallach Cearbhall Cecil Cecilio Cedric Cees Ceiriog Celestino Celso Cem Cemal Cemlyn
    Cenk Cercamon Ceredig Cesar Chaim Chandra Charan Charles Charlie Charlot Chas Chasper Chauncey
    Chaz Cheikh Chen Chester Chet Chetan Chidi Chiel Chike Chinedu Chlodwig Chris Christfried
    Christiaan Christian Christlieb Christo Christof Christoffel Christoph Christophe Christopher
    Christos Chrysostom Chrétien Chuck Chukwuemeka Chukwuma Cian Cianán Ciaran Ciarán Cillian Cillín
    Cináed Cionaodh Ciprian Ciriaco Ciro Claas Claes Clancy Clarance Clarence Clark Claud Claude
    Claudin Claudio Claus Claybourne Cledwyn Clem Clemens Clement Clemente Clemo Cleon Cletus Cleve
    Clifford Clint Clive Clotaire Clovis Clyde Clément Cléophas Cody Coen Coenraad Coert Coilin
    Coilín Coinneach Colan Colin Colla Colm Colmán Colquhoun Colum Colwyn Comgall Comhghall Conaire
    Conall Conan Conchobar Conchobhar Conchúr Conlaoch Connell Connla Connor Conogan Conor Conrad
    Conradin Constantijn Constantin Constantine Conán Cor Corbin Corentin Corey Cormac Cormag
    Corneel Corneille Cornel Cornelious Cornelis Cornelius Corrado Corstiaan Cory Cosimo Cosmo
    Costas Costin Craig Criostoir Crispian Crispin Cristian Cristiano Cristobal Cristóbal Crépin
    Críostóir Csaba Cuan Cubert Cuimín Cullen Curdin Curtis Cuthbert Cuán Cynan Cynddelw Cynfael
    Cynwrig Cyprian Cyprien Cyriac Cyriaque Cyriel Cyril Cyrille Cyrus Cystennin Czeslaw Czesław
    Cédric Célestin Césaire César Cónán Cúchulainn Dabney Dafi Dafydd Dag Dagfinn Dagobert Dai
    Daibhidh Daibhéid Daire Daisuke Daithi Daithí Dale Dalibor Damian Damiano Damien Damion Damir
    Damián Damjan Damon Dan Dandre Dangelo Daniel Daniil Danijel Danilo Daniyar Daniël Dankmar
    Dankwart Dannie Danny Dante Danylo Danís Darcy Darian Darien Darin Dario Darius Dariush Dariusz
    Darko Darnell Darragh Darrel Darrell Darren Darrin Darryl Daryl Dashiell Dave Davey Davi David
    Davide Davie Davin Davit Davor Davy Dawid Dawit Dawud Dax Dean Deandre Deangelo Declan Deepak
    Deian Deiniol Deio Dejan Del Delano Delbert Delmar Delmer Delos Delphin Delroy Delwyn Demarcus
    Demetrio Demetrios Demetrius Denes Denez Denholm Denis Deniz Dennis Denny Denys Denzel Denzil
    Deon Derek Derfel Derick Derk Dermid Dermot Derrick Derrien Derwent Derwin Deshawn Desmond
    Detlef Detlev Devendra Devin Devlin Devonte Dewayne Dewey Dewi Dewitt Dex Dexter Dezső Dhruv
    Diarmad Diarmaid Diarmuid Dickon Didier Diederik Diego Diepold Dieter Diethelm Diether Diethmar
    Dietmar Dietrich Dietz Dieudonné Dieuwe Digory Dilip Dilwyn Dimitar Dimitri Dimitrios Dimitris
    Dimo Dinesh Dino Diodorus Diogo Dion Dionisio Dionys Dionysios Dirck Dirk Ditlev Dmitri Dmitry
    Dmytro Dobroslav Dolf Domenico Domhnall Domhnull Domingo Domingos Dominic Dominik Domnall Don
    Donagh Donal Donald Donatian Donatien Donato Donnacha Donnagh Donncha Donnchadh Donnell Donnie
    Donny Donough Donovan Donte Dorian Dorsey Doru Doug Dougal Dougald Dougie Douglas Douwe Dov
    Dragan Drago Dragomir Dragoslav Drazen Dražen Driek Drogo Dualta Duane Duarte Dubhaltach
    Dubhghall Dubhán Duc Duco Dugald Dughald Dughall Duncan Dunstan Duri Durk Dusan Dustin Duwayne
    Dušan Dwain Dwaine Dwayne Dwight Dyfan Dyfnwal Dyfrig Dylan Dáibhí Dáire Dániel Dénes Désiré
    Dónal Dónall Eabele Eachann Ealar Eamhain Eamon Eamonn Eanraig Earl Earle Ebbo Eben Ebenezer
    Eberhard Eberhardt Eckart Eckbert Eckehart Eckhard Eckhart Edbert Eddie Edelbert Edern Edgar
    Edgardo Edme Edmund Edmundo Ednyfed Edoardo Edouard Edred Edric Edryd Edsel Edson Eduard Eduardo
    Edvard Edvin Edward Edwin Edwyn Edzer Eelco Eelke Eeltsje Efflam Efrain Efraín Egbert Eggerik
    Egidio Egidius Egil Egon Ehrenfried Ehrenreich Ehrhardt Ehud Eibhear Eifion Eike Eilert Eilir
    Eimhin Einar Einion Eino Einon Eirig Eirik Eise Eitel Eivind Ekbert Ekkehard Ekkehart Eladio
    Elbert Eldar Eldon Eldred Eleazar Eleazer Elek Elgan Elia Eliab Eliakim Elias Elidir Elie
    Eliezer Elihu Elijah Elio Eliphalet Elis Elisedd Eliseo Elkanah Elko Ellery Elliot Elmar Elmer
    Elmo Elnathan Eloi Elouan Elouen Eloy Elroy Elstan Elton Elvin Elvis Elwood Elwyn Elzie Elzéar
    Emanuel Emanuele Emeka Emeric Emeterio Emiel Emil Emile Emiliano Emilio Emir Emlyn Emmanuel
    Emmeran Emmerich Emmet Emmett Emmitt Emory Emrah Emre Emrys Emyr Enda Endre Enea Eneko Engelbert
    Engelbrecht Enguerrand Ennio Enno Enoch Enogat Enos Enric Enrico Enrique Enver Enzo Eoghan Eoin
    Epaphras Ephraim Ephrem Erasmus Erastus Erchie Ercole Erdem Erdmann Erhard Erhardt Eric Erich
    Erik Erkki Erland Erle Erlend Erling Ermanno Ermenegildo Ernald Ernest Ernesto Ernie Ernst Ernő
    Erol Errol Ervin Erwan Erwann Erwin Eryl Esben Esdras Esko Espen Esteban Estes Esteve Estève
    Estéban Ethan Ethelwulf Etienne Ettore Euan Eudes Eugen Eugene Eugène Euloge Eunan Eurig Eurwyn
    Eusebio Eusebius Eustace Eustache Eusèbe Evan Evander Evangelos Evariste Evaristo Everardus
    Everitt Evert Evgeni Evgenii Evgeny Ewald Ewan Ewart Ewen Ewoud Ezekiel Ezequiel Ezio Ezra Eógan
    Fabian Fabien Fabio Fabius Fabián Fabrice Fabrizio Fadi Faisal Falko Fanch Faolan Faolán Farai
    Faraz Farhad Farid Farouk Farquhar Farrukh Farzad Faustin Fausto Favian Fañch Fearadhach
    Fearchar Feargal Fearghal Fearghas Fearghus Fechin Fedde Fedele Federico Fedor Feidhlim
    Feidhlimidh Feike Feilim Feliciano Feliks Felim Felip Felipe Felix Feodor Ferd Ferdi Ferdie
    Ferdinand Ferdl Ferdy Ferenc Fergal Fergie Fergus Ferhat Fermín Fernand Fernando Fernão Ferran
    Ferris Ferruccio Ferréol Fiach Fiachna Fiachra Fiacre Fidel Fidelio Fidèle Fiete Filbert
    Filibert Filip Filipe Filippo Filips Fillan Finbar Finbarr Findlay Fingal Finian Finlay Finn
    Finnegan Fintan Fionn Fionnbharr Fionnlagh Fionntán Fionnán Firmin Fitzroy Fitzwilliam Flaithrí
    Flann Flannan Flannán Flavien Flavio Flavius Flemming Florent Florentin Florentino Flori Florian
    Florimond Floris Floyd Flurin Flávio Focko Fokke Folant Folke Folkert Folkmar Folquet Fons Foppe
    Forbes Fortuné Foulques Francesc Francesco Francis Francisco Franciscus Francisque Franciszek
    Franck Franco Francois Frang Franjo Frank Franklin Franklyn Franky Frans Fransez František
    Frantz Franz Franzl François Frazier Fred Freddie Freddy Frederic Frederick Frederico Frederik
    Frederikus Fredi Fredric Fredrik Freek Frido Fridolin Fridtjof Friedbert Friedebert Friedemann
    Frieder Friedhelm Friedlieb Friedrich Friedwald Friso Frits Fritz Frode Frowin Frédéri Frédéric
    Fulbert Fulco Fulcran Fulk Fulke Fulvio Fumio Fyodor Fábio Fáelán Féilim Félicien Félix
    Fürchtegott Gabe Gabor Gabriel Gabriël Gaetano Galen Gamal Gamaliel Gamel Gandolf Gangolf Garel
    Gareth Garmon Garnett Garret Garrett Garrick Garry Garth Garvin Garwyn Gary Gaspar Gaspard
    Gaspare Gaston Gatien Gaubert Gaucelm Gaudérico Gaultier Gaurav Gauthier Gautier Gauvain Gavan
    Gavin Gavriil Gawen Gaylord Gaétan Gaël Gearalt Gearge Gearoid Gearóid Gebhard Gebhardt
    Gediminas Geerd Geert Geerten Geir Gellert Gellért Genaro Gene Gennady Gennaro Geoff Geoffrey
    Geoffroi Geoffroy Georg George Georges Georgi Georgios Georgy Geraint Gerald Gerallt Gerard
    Gerardo Gerardus Gerben Gerbrand Gerd Geren Gerens Gereon Gerfried Gergely Gerhard Gerhardt
    Gerhardus Gerhart Gerlach Gerlof Germain Germano Germar Germen Germán Gernot Gero Gerold Gerolf
    Gerren Gerrit Gerritjan Gershom Gershon Gert Gertjan Gervais Gervase Gerwig Gerwin Gerwyn
    Gerónimo Gethin Gevorg Geza Ghassan Gheorghe Ghislain Giacinto Giacomo Giampaolo Giampiero Gian
    Gianfranco Gianluca Gianluigi Gianmarco Gianni Gianpaolo Giddeon Gideon Giel Gijs Gijsbert
    Gijsbrecht Gil Gilad Gilbert Gilberto Gilchrist Gildas Gilead Giles Gilleasbuig Gillebride
    Gilleonan Gilles Gillies Gillis Gilmour Gino Gints Gioacchino Giolla Giordano Giorgi Giorgio
    Giovanni Giraud Gireg Girish Girolamo Gisbert Giselbert Giselher Gislmar Giuliano Giulio
    Giuseppe Gjalt Gjon Gladwin Glaisne Glanmor Glaudi Gleb Glen Glendon Glenn Glyn Glyndwr Glynn
    Godefroi Godefroy Godfrey Godfried Godi Godric Godwin Goetz Gofraidh Goiridh Gonery Gonthier
    Gontran Gonzague Gonzalo Gonçalo Gopal Goran Gordon Goron Goronwy Gosse Goswin Gottfried
    Gotthard Gotthelf Gotthilf Gotthold Gottlieb Gottlob Gottschalk Gottwald Goulven Goulwen Govert
    Grady Graeme Graham Grahame Granville Gratien Greg Greggory Gregor Gregorio Gregorios Gregory
    Grenville Greville Griff Grigor Grigore Grigori Grigory Griogair Gronw Grosvenor Grover Gruffudd
    Gruffydd Grzegorz Gréagóir Grégoire Grégory Gualtiero Guewen Guido Guilhem Guilherme Guillaume
    Guillem Guillermo Guiraut Gunnar Guntbert Gunter Gunther Guntram Gurbachan Gurdeep Gurvan Gus
    Gustaaf Gustaf Gustav Gustave Gustavo Gustl Gusztáv Guthlac Guto Gutun Guus Guy Guénolé Gweltaz
    Gwenael Gwenaël Gwendal Gwenole Gwenolé Gwil Gwilym Gwion Gwrtheyrn Gwyndaf Gwynfor Gwythyr
    Gyorgy Gyula György Győző Gábor Gédéon Gérald Gérard Géraud Géza Gísli Göran Gösta Götz Günter
    Günther Haaije Haakon Habbo Habib Haddon Hadi Hadrian Hadrien Haile Haim Hajo Hakan Hakeem Hakim
    Hal Haldor Halfdan Halil Halvard Halvor Hamid Hamish Hamlin Hamnet Hamon Hamza Hank Hannes
    Hannibal Hanno Hannu Hanoch Hans Hansdieter Hansi Hansjakob Hansjoachim Hansjörg Hansjürgen
    Hanspeter Hansueli Hanuš Harald Hardwin Hargrave Hari Haris Harish Harke Harlan Harmen Harmjan
    Harold Haroun Harpal Harrie Harro Harrold Harry Hartmut Hartwig Hartwin Haruki Haruo Harve
    Harvey Hasan Hashim Haskell Hassan Hasso Hauke Hausi Hayato Haydn Hayk Hayo Haziq Heber Hector
    Hedd Heddwyn Hedrek Heere Hefin Heikki Heiko Heimo Hein Heine Heiner Heino Heinrich Heinz Heio
    Hektor Helfried Helge Hellmut Hellmuth Helmar Helmbrecht Helmer Helmfried Helmut Helmuth Hemant
    Hendricus Hendrik Hendrikus Hengist Henk Henner Henning Henri Henricus Henrik Henrique Henry
    Hepke Herbert Herbie Hercule Heribert Herluf Herman Hermann Hermanus Hermenegildo Hermon Hernan
    Hernando Hernán Herri Herrmann Hersh Herve Hervey Hervé Herwart Herwarth Herwig Hessel Hette
    Heulyn Heydar Hezekiah Hicca Hidde Hideki Hideo Hideyoshi Hieronymus Hilaire Hilario Hilarion
    Hilarius Hildebert Hilkiah Hilmar Hinnerk Hinrich Hippolyt Hippolyte Hiram Hirohito Hiroki
    Hiroshi Hisao Hjalmar Hoang Holger Honorat Honoré Hopcyn Horace Horacio Horatio Horatius Horst
    Hosea Hosni Hossein Houarn Howard Howel Howie Hoyt Hrvoje Hubert Hubertus Hubrecht Hugbert Hugh
    Hughie Hugo Hugues Huib Huibert Huig Humayun Humbert Humberto Humfrey Humph Humphrey Husain
    Hussain Hussein Huub Huug Huw Huybert Hyacinthe Hyam Hylke Hynek Hyrum Hywel Håkan Håkon Håvard
    Héctor Hédi Hüseyin Iagan Iago Iain Ian Iann Iannis Ianto Iarla Iarlaith Ibrahim Ibrahima
    Ichabod Ichiro Idris Idriss Idsert Idwal Iefan Iestyn Ieuan Ifan Ifig Ifor Igal Ignaas Ignace
    Ignacio Ignacy Ignatius Ignatz Ignaz Ignazio Igor Ihno Ike Ikechukwu Ikram Ildar Ildefonso Ilias
    Ilija Ilkka Illia Illtud Illtyd Ilmari Ilya Imad Immanuel Immo Imran Imre Indalecio Inder Indrek
    Ingbert Ingemar Ingmar Ingo Ingolf Ingomar Ingvar Inigo Ioan Ioannis Iollan Iolo Iomhar Ionel
    Ionut Ior Iorwerth Iosif Irakli Irfan Irvin Irvine Irwin Isaac Isaak Isaiah Isaias Isak Isam
    Isambard Isaías Ishaan Ishmael Isidor Isidore Isidoro Isidro Iskander Islom Islwyn Ismael Ismail
    Ismet Israël Issa Issac Istvan István Itai Itamar Ithel Ithiel Itzhak Ivan Ivar Ivo Ivor Iwan
    Izaak Izak Izaäk Jaak Jaakko Jaan Jaap Jabari Jabez Jac Jacca Jacco Jace Jacek Jachen Jacinto
    Jack Jacky Jacme Jacob Jacobo Jacobus Jacopo Jacquemin Jacques Jacquot Jael Jafar Jagdish Jago
    Jaheim Jaidev Jaikie Jaime Jairo Jake Jakeem Jakez Jakob Jakov Jakub Jalal Jalen Jamal Jamar
    Jamarcus Jameel James Jamesie Jamil Jan Janek Janko Janne Jannick Jannik Jannis Janos Janosch
    Janusz Jaouen Japhet Jaquan Jared Jarek Jareth Jari Jarl Jarlath Jarmo Jarne Jarno Jaron
    Jaroslav Jaroslaw Jarosław Jarred Jarrett Jarrod Jarvis Jase Jasiah Jason Jasper Jauffrey Jaufre
    Jaume Jaunius Jausep Javad Javed Javier Javon Jawad Jawaharlal Jax Jaxon Jay Jayden Jaydon
    Jayesh Jaylen Jean Jeb Jed Jedediah Jeduthan Jef Jeff Jeffery Jeffrey Jeffry Jegor Jehu Jelle
    Jelmer Jelte Jenkin Jens Jephtha Jephthah Jerald Jere Jered Jeremey Jeremiah Jeremias Jeremie
    Jeremy Jermaine Jeroen Jerome Jeronimo Jeronimus Jerrod Jerrold Jerry Jervis Jerzy Jerónimo
    Jeshua Jesper Jesse Jestyn Jesus Jesús Jethro Jevon Jezekel Jihoon Jilles Jim Jimbo Jimi Jimmie
    Jimmy Jindřich Jip Jiri Jisk Jitendra Jiří Joab Joachim Joachín Joakim Joao Joaquim Joaquin
    Joaquín Joar Joash Jobst Jocelin Jochem Jochen Jockie Jodocus Jodok Joe Joel Joep Joey Jogesh
    Johan Johann Johannes Johannis John Johnathan Johnathon Johnnie Johnny Jon Jonah Jonas Jonathan
    Jonathon Jonty Joop Joos Joost Joram Joran Jordi Jorel Joren Jorge Joris Jorma Jorn Jorrit Jos
    Josaphat Joschka Jose Josef Josemaría Josep Joseph Josh Joshi Joshua Josiah Josias Josip Josse
    Josselin Jost Josua Josué José Jourdain Jovan Jowan Jozef Jozsef Jozua João Joël Juan Judd
    Judicaël Judikael Juha Juhani Juho Jukka Jules Julian Julien Julio Julius Julián Jun Juozas
    Jurgen Juri Jurjen Jurre Jurriaan Jurrien Jussi Justin Justinian Justus Juuso Juvénal Jyrki
    Jácint János Jérome Jérémie Jérémy Jérôme Jóhann Jónas Józef József Jörg Jörgen Jörk Jörn Jøran
    Jørgen Júlio Jürg Jürgen Jānis Kaan Kaarel Kaarlo Kacper Kadir Kadou Kailash Kaj Kaleb Kalev
    Kalle Kalman Kamal Kamau Kamil Kamran Kaou Kaourintin Karan Kareem Karel Karim Karl Karlfried
    Karlheinz Karlmann Karol Karoly Karsten Kasey Kasimir Kaspar Kaspars Kasper Kaveh Kazimierz
    Kazimir Kazuhiro Kazuki Kazuo Keanu Keegan Keenan Kees Keifer Keir Keita Keith Kellan Kellen
    Kelvin Kelvyn Kemal Ken Kenelm Kengo Kenji Kenjiro Kennet Kenneth Kennith Kenny Kenta Kentigern
    Kenver Kenwyn Keon Kerem Kermit Kerwin Keshav Keshawn Kester Ketil Keven Kevern Kevin Keyon
    Khaled Khalid Khalil Kiefer Kieran Kieron Kilian Kimmo Kipp Kiprono Kireg Kiril Kirill Kitt
    Kiyoshi Kjartan Kjell Kjetil Klaas Klaes Klas Klaus Klemens Knud Knut Kody Koen Koenraad Koert
    Kofi Koichi Koji Kojo Konan Konrad Konradin Konrád Konstantin Konstantinos Koos Korbinian Korey
    Kornelius Kornél Kory Kosta Kostas Krelis Kresimir Krešimir Krijn Krishna Krishnan Kristiaan
    Kristian Kristijan Kristján Kristof Kristofer Kristoffer Kristopher Krunoslav Krystian Krzysztof
    Kuldeep Kumar Kunal Kuni Kunibert Kuno Kurt Kurtis Kuzma Kwabena Kwadwo Kwaku Kwame Kwamena
    Kwasi Kwesi Kyan Kyle Kyler Kylian Kyran Kyree Kyrill Kálmán Károly Kåre Kévin Köbi Kārlis
    """)
}
