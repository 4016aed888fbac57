extension GivenNames {
  /// Names that are mostly given to women, in many languages, as far as K.
  static let womenAToK = SortedWords(
    """
    Aada Aafje Aagje Aagot Aagtje Aaltje Aamu Aanor Aase Aashild Aava Abaigeal Abbie Abby Abena
    Abigail Abigale Abigél Achieng Ada Adaeze Adamantia Adamina Addie Addolorata Adela Adelaida
    Adelajda Adelaïde Adele Adelgunde Adelheid Adelia Adelina Adeline Adelita Adella Adelphine Adelė
    Adina Adriana Adriane Adrianna Adrienn Adrienne Adwoa Adèle Adél Adéla Adélaïde Adélie Aela
    Aelez Aelig Aelis Aenor Aeronwen Aeronwy Aet Aferdita Afrodita Afroditi Afërdita Agapi Agata
    Agatha Agathe Agathi Agda Aggeliki Agla Aglaé Agna Agne Agnella Agnes Agnesa Agnese Agneta
    Agnete Agnethe Agnieszka Agnija Agnès Agnés Agnė Agota Agripina Agrita Agáta Aida Aifric Aiga
    Aigneis Aija Aikaterini Aiko Aila Ailbhe Aileas Aileen Aili Ailidh Ailie Ailis Ailish Ailsa
    Aimee Aimi Aimée Aina Aine Ainhoa Aini Aino Airi Aisha Aishwarya Aisleen Aisling Aissatou Aiste
    Aistė Aita Aitana Aive Ajkuna Ajla Ajša Akane Akiko Akinyi Akosua Akvile Akvilė Alana Alanna
    Alannah Alayna Alaís Alba Albana Albane Albena Alberte Albertina Albertine Albina Albulena Alda
    Aldegonde Aldona Aldís Aleah Aleid Aleida Alejandra Aleksandra Aleksandrina Alena Alenka
    Alenčica Alessandra Alessia Aletta Alexa Alexanderina Alexandra Alexandrina Alexandrine Alexane
    Alexia Alexina Alexine Alexis Alfhild Alfreda Alfrida Alice Alicen Alicia Alicja Alida Alienòr
    Aliisa Alija Aliki Alina Alis Alisa Alise Alisha Alisia Alison Alissa Alissia Alix Aliz Alizé
    Alizée Aliénor Alke Alketa Alkistis Allegra Alli Allie Allison Allyson Alma Almira Almudena
    Almut Almuth Alphonsine Alrun Alta Althea Alva Alvina Alvyra Alyce Alycia Alysia Alyson Alyssa
    Alzbeta Alíz Alīna Alžbeta Alžběta Ama Amabel Amaia Amaka Amal Amalia Amalie Amanda Amandine
    Amara Amarachi Amaya Amber Amberly Ambroisine Ameera Amelberga Amelia Amelie Amelinda Ami Amie
    Amila Amina Aminata Aminta Amira Amna Amparo Amra Amrita Amy Amália Amálie Amélie Ana Anabel
    Anabela Anahit Anamarija Ananya Anastacia Anastasia Anastasie Anastazja Anastázie Anasztázia
    Anaya Anaëlle Anaïs Anca Ancuta Ancuța Anda Andie Andjela Andra Andrada Andreea Andreja
    Andrewina Andriana Androniki Andréa Andrée Andzelika Anděla Andělka Andżelika Anelia Anelise
    Aneliya Anelma Aneta Anete Anett Anetta Anette Anezka Anežka Angela Angelca Angelica Angelika
    Angeliki Angelina Angeline Angelique Angelė Angharad Anghared Angie Angèle Angéla Angélique
    Angėlė Anica Aniela Anika Aniko Anikó Anila Anine Anique Anisa Anisoara Anita Anitta Anička
    Anișoara Anja Anjali Anje Anjelica Anka Anke Ankie Ann Anna Annabel Annabelle Annabeth Annag
    Annaick Annalena Annali Annaliese Annalisa Annalise Annamaria Annamarie Annamária Annaïck Annaïg
    Annbritt Anncharlotte Anne Annechien Annegret Annegrete Anneka Anneke Anneli Annelie Annelien
    Annelies Anneliese Annelise Anneloes Annelore Annely Annemarie Annemarieke Annemiek Annemieke
    Annerose Annet Annetta Annette Anni Annica Annick Annie Anniek Anniina Annija Annika Anniki
    Annikki Annina Annis Annmarie Annu Annukka Annunziata Annuska Anny Anona Anouchka Anouck Anouk
    Anselma Anselmine Ansgard Anthea Anthi Anthoula Antigoni Antje Antoaneta Antoinette Antonela
    Antonella Antonia Antonija Antonina Antonine Antoniya Antra Antsje Anuradha Anushka Anuța Anya
    Anđa Anđela Anđelija Anđelka Anžela Aoibhe Aoibheann Aoibhinn Aoibhín Aoife Aparna Aphra Apolena
    Apolline Apollonia Apollónia Apolonia Appoline April Arabella Araceli Araminta Aranka Arbana
    Arbnora Archana Ardiana Ardita Aretha Argyro Ariadne Ariadni Ariana Ariane Arianna Arianwen
    Ariella Arielle Arijana Aristea Arja Arjana Arjanne Arjeta Arleen Arlene Arletta Arlette Arlinda
    Arline Armance Armanda Armande Armelle Armgarð Armi Armida Arminda Arna Arnbjörg Arndís Arney
    Arnfríður Arnheiður Arnrún Arnþrúður Arta Artana Arthémise Arundhati Aría Asbjørg Asenath Asha
    Ashlee Ashling Ashlinn Ashlyn Aslaug Asma Asnate Aspasia Assumpta Assunta Asta Astra Astri
    Astrid Astrīda Asuka Asunción Asya Athanasia Athina Athénaïs Attracta Aud Aude Audhild Audny
    Audra Audrey Audrone Audronė Audrée Augustina Augustyna Aukje Auli Aulikki Aure Aurela Aurelia
    Aurelie Aurelija Aurenja Auri Aurica Aurore Aurélia Aurélie Auróra Ausma Ausra Austra Austėja
    Auður Aušra Ava Ave Avelina Aveline Avgi Avgusta Avice Avigail Avis Avril Axeline Axelle Axenia
    Ayaka Ayako Ayelet Ayesha Ayla Aylin Ayse Aysel Ayumi Ayşe Azalais Azalaïs Azaria Azenor Azilis
    Azra Azucena Aïcha Aðalbjörg Aðalheiður Aðalsteina Babeth Babett Babette Babs Baiba Bairbre
    Balbina Baptistine Barabal Barbara Barbie Barbora Barbra Barbro Barica Bartłomieja Bathilde Bauk
    Baukje Bea Beata Beate Beathag Beatrice Beatrijs Beatrisa Beatritz Beatrix Beatriz Beatty Becky
    Bedelia Begga Begoña Beileag Beinta Beitiris Beitris Beke Belinda Bella Belma Beloslava Belva
    Belén Benazir Benedetta Benedicte Benedikta Benedykta Benita Benjamine Benoîte Bente Bep Berdien
    Berenice Berenika Bergdís Berglind Bergljot Bergljót Bergþóra Berit Berlinde Bernadeta Bernadett
    Bernadetta Bernadette Bernadine Bernarda Bernardine Bernetta Bernice Bernita Berta Bertha Berthe
    Bertille Beryan Besa Besiana Bess Bessie Bessy Beth Bethan Bethany Bethia Beti Betje Betka
    Betrys Betsey Betsy Bette Bettie Bettina Betty Bettye Beulah Bev Beverley Beverly Beáta Beāte
    Bianca Bianka Bibi Biljana Billa Bilyana Birgit Birgitta Birgitte Birita Birna Birta Birte
    Birthe Biruta Birute Birutė Biserka Bistra Bitten Bjarkey Bjarndís Bjarney Björg Björk Bjørg
    Bjørghild Blaga Blagovesta Blanca Blanche Blandine Blandyna Blanka Blathnaid Blažena Blaženka
    Blerina Blerta Bleuenn Bleuzenn Blodeuwedd Blodwen Blythe Bláthnaid Bodil Bogdana Bogdanka Bogi
    Boglarka Boglárka Bogna Bogumila Bogumiła Boguslawa Bogusława Bohdana Bohumila Bohuna Bohunka
    Bohuslava Boja Bojana Bolesława Bonita Bonka Bonnie Borbala Borbála Borghild Borghildur Borgny
    Bori Boriska Borislava Borka Boryana Bosa Bosiljka Boukje Boyana Boyka Bozena Bozhana Božana
    Božena Boženka Božica Božidara Božidarka Braida Brandi Brandie Brandusa Branka Brankica Branwen
    Breanna Brechtje Breda Bree Bregje Brenda Brenna Briallen Briana Brianna Brianne Brid Bridget
    Bridgette Bridgit Bridie Brigid Brigida Brigita Brigitta Brigitte Brikena Brina Brita Britney
    Britt Britta Brittney Brivael Brona Bronagh Bronislava Bronislawa Bronisława Bronwen Bronwyn
    Bronė Brooke Bruna Brunhilde Brygida Bryluen Bryndís Brynhild Brynhildur Brynja Brândușa Bríd
    Bríona Bríonagh Brónach Buddug Bukola Bukurie Bukuroshe Burga Burgel Burghild Burgunde Bylgja
    Bára Bärbel Béatrice Béatrix Bébhinn Bérangère Bérengère Bérénice Böbe Běla Cadi Cadwen Caireann
    Cairistìona Cait Caitlin Caitlyn Caitlín Caitrin Caitriona Caitríona Caja Cajsa Calista Callie
    Callista Camelia Camila Camilla Camille Cammie Candace Candice Caoimhe Capucine Cara Caren
    Caressa Cari Carin Carina Carine Carita Carla Carlene Carley Carlie Carlijn Carline Carlota
    Carlotta Carly Carlyn Carmel Carmela Carmelita Carmella Carmen Caro Carol Carola Carolann Carole
    Caroleen Carolien Carolin Caroline Carolyn Carolynn Carrie Carwen Caryl Caryn Carys Casandra
    Cassandra Cassandre Cassidy Cassie Catalina Catarina Cate Catelijne Caterina Catharina Catherine
    Cathie Cathleen Cathrine Cathryn Cathy Cathérine Catinca Catriana Catrin Catriona Catrìona Cayla
    Caít Ceara Cecelia Ceci Cecile Cecilia Cecilie Cecilija Cecily Cecylia Cecília Ceinwen Ceit
    Celeste Celestia Celestine Celestyna Celia Celina Celine Cerasela Ceri Ceridwen Ceridwyn Cerys
    Chanelle Chantal Charikleia Chariklia Charis Charissa Charisse Charla Charlaine Charlena
    Charlene Charlize Charlotta Charlotte Charlyn Charmaine Charmian Charoula Chatrina Chelsey
    Chelsie Cher Cheri Cherie Cherise Cheryl Cheryle Chesten Chiamaka Chiara Chidinma Chie Chieko
    Chika Chimène Chinonso Chioma Chiyo Chloe Chloé Chrissie Chrissy Christa Christabel Christabelle
    Christal Christel Christelle Christi Christiana Christiane Christianne Christien Christin
    Christina Christine Christl Christobel Christy Chrysa Chrysanthi Chrysi Chryso Chrysoula
    Chrystal Chrystalla Ciannait Ciara Cicely Ciera Cili Cilla Cindi Cindy Ciorstaidh Cirila Cissie
    Claartje Clair Claire Clamença Clara Clarabel Clarabelle Clare Clarice Clarinda Clarine Clarisa
    Clarissa Clarisse Clarrie Clasina Claudelle Claudette Claudia Claudie Claudina Claudine Clea
    Clelia Clementia Clementina Clementine Cleo Cleone Cleopatra Cliodhna Cliona Clodagh Clorinda
    Clothilde Clotilda Clotilde Cläre Clélia Clélie Clémence Clémentine Cléo Clíodhna Clíona Coba
    Codrina Codruta Codruța Coleen Colette Coline Colinette Colleen Colma Colombe Conceição
    Concepción Concepta Concetta Conchita Condoleezza Connie Conny Constance Constanta Constantia
    Constanze Constanța Consuelo Conwenna Coosje Cora Coralie Coraline Corazon Cordelia Cordula
    Corentine Coretta Cori Corina Corinna Corinne Corissa Cornelia Corrina Corrine Cosette Cosima
    Cosmina Courteney Courtney Crenguta Crenguța Crescence Cressida Crina Cristiana Cristina Cristín
    Crystabel Crystyn Csenge Csilla Csillag Csinszka Cunera Cunégonde Cveta Cvetana Cvetka Cvijeta
    Cybil Cyndi Cynthia Cyrielle Czeslawa Czesława Cáit Cátia Cécile Célestine Célia Célimène Céline
    Césarine Cătălina Daciana Dafina Dafni Dagbjört Dagfrid Dagmar Dagmara Dagnija Dagny Dagný
    Dagrun Dagrún Dahlia Dahud Daiga Daina Dainora Dairine Daisie Daisy Daiva Dalia Dalila Dalla
    Dalma Dalė Damaris Damia Damienne Danae Danai Danette Danguole Danguolė Dani Danica Daniela
    Daniele Daniella Danielle Danijela Danika Danita Danièle Daniëlle Danka Dannielle Danuta Danute
    Danutė Danuše Danuška Dany Daphna Daphne Daphné Dara Darcey Darcie Daria Dariana Darina Darinka
    Darja Darla Darleen Darlene Darline Darya Daryna Davidina Davina Dawn Dayna Deana Deandra Deann
    Deanna Deanne Dearbhail Dearbhla Debbi Debbie Debby Debi Debora Deborah Debra Debrah Deena Deepa
    Deepika Deidra Deidre Deimante Deimantė Deirdre Dejana Delfina Delia Delila Della Delora Delores
    Deloris Delphina Delphine Delphinia Delyth Demelza Demi Dena Denice Denisa Denise Denitsa Denyse
    Derowen Derval Dervla Dervorgilla Derwen Desa Desanka Desdemona Desideria Desirae Desiree
    Desislava Despina Dessie Dessislava Deva Devika Deòiridh Dhurata Diahann Diamanta Diana Diandra
    Diane Diann Dianna Dianne Dida Dieke Diella Diellza Dietlind Dietlinde Dieuwertje Dieuwke
    Diewertje Dillys Dilwen Dilyana Dilys Dimitra Dimitrina Dimka Dina Dinah Dione Dionne Dirkje
    Ditte Divna Divya Diya Diāna Dobrawa Dobrila Dobrinka Dobrochna Dobromila Dobrosława Dochia
    Dodie Doeke Doina Doinița Doireann Dolina Dollie Dolores Domenica Dominika Dominique Domitila
    Domna Domnica Donaldina Donata Donatella Donatienne Donella Donika Donjeta Donka Donna Donnetta
    Doortje Dora Dorcas Doreen Doretta Dorette Dori Doriane Dorice Dorien Dorina Dorinda Dorine
    Doris Dorit Dorka Dorle Dorota Dorotea Doroteja Dorothea Dorothee Dorothy Dorothée Dorotka
    Dorottya Dorrie Dorrit Dorte Dorthe Dorthea Dostana Dottie Doubravka Doutsje Doutzen Dovile
    Dovilė Draga Dragana Dragica Draginja Dragoslava Drahomíra Drahoslava Drahuše Dražena Drita
    Druscilla Drusilla Drífa Dröfn Dubravka Dulce Dulcia Dulcibella Dulcie Dumitra Dunja Durdica
    Durita Dusanka Duska Dušanka Dušica Duška Dwyn Dwynwen Dymphna Dympna Dzidra Dzintra Dáša
    Dášenka Désirée Dís Dóra Dóróthea Dögg Dörte Dörthe Dženana Dženita Eabha Eadaoin Ealasaid
    Earline Earnestine Eartha Eavan Ebba Ebeltje Ebony Ebrel Ecaterina Eda Edana Edda Edel Edelgard
    Edeltraud Edeltraut Edie Edina Edita Edite Edith Editha Edithe Editke Edla Edlira Edmonda Edmée
    Edna Edona Edwige Edwina Edyta Edīte Eef Eefje Eelkje Eeva Eevi Efa Effi Effie Efi Efterpi
    Eftihia Eftychia Efua Efwen Egita Egle Eglė Eibhlín Eija Eik Eiko Eila Eilean Eileen Eilene
    Eilidh Eilionoir Eilis Eilish Eiluned Eimear Eimhear Eine Eini Eir Eira Eireann Eirin Eirini
    Eirlys Eirwen Eirwyn Eistir Eithne Ekaterina Elain Elaina Elaine Elayne Elda Eldbjørg Eldora
    Eldrid Elea Eleanor Eleanora Eleanore Eleftheria Elektra Elen Elena Eleni Elenid Elenuța Elenóra
    Eleonoora Eleonora Eleonore Eleri Elestren Elettra Elfa Elfi Elfleda Elfreda Elfrida Elfriede
    Elga Elham Eliana Eliane Elianne Elicia Elida Elien Eliette Elif Eliina Elin Elina Elinborg
    Eline Elinor Elira Elisa Elisabet Elisabeta Elisabeth Elisabetta Elisavet Elisaveta Elise
    Elisheva Elisia Elisiv Eliska Elissa Elitsa Eliza Elizabeta Elizabeth Eliška Elka Elke Ella
    Ellamae Elle Ellemieke Ellen Ellice Ellie Ellinor Elliw Ellu Elly Elma Elmi Elmira Elna Elnora
    Elodie Eloisa Eloise Elona Elora Elowen Eloïse Elpida Elpis Els Elsa Elsbet Elsbeth Elselien
    Elsi Elsie Elsinore Elsje Elspet Elspeth Eluned Elva Elvana Elvia Elvina Elvira Elvire Elvyra
    Elvíra Elwira Elwyna Elyse Elysia Elyssa Elza Elzbieta Eléa Eléonore Elín Elísa Elísabet Elīna
    Elīza Elżbieta Elżunia Elžbieta Ema Emanuela Embla Emelia Emelie Emelina Emeline Emelyn Emer
    Emerencia Emerentia Emese Emi Emiko Emilee Emilia Emiliana Emilie Emilija Emiline Emiliya Emily
    Emilyn Emilía Emina Emine Emma Emmaline Emmanuela Emmanuelle Emmeline Emmi Emmie Emmylou Emoke
    Emérentienne Emília Emílie Emīlija Emőke Ena Encarnación Endelyn Enel Eneli Enfys Engelberta
    Engeltje Engjellushe Enid Enikő Enisa Enkela Enna Enni Enora Enori Enrica Enriqueta Entela Eppie
    Erblina Erdmute Erica Ericka Erietta Erika Eriko Erin Erina Erinn Erinwen Erla Erlinda
    Ermengarde Ermina Erminia Ermintrude Ermioni Ermira Erna Ernestina Ernestine Ernestyna
    Ernesztina Ersi Ersilia Ervehe Eryn Erzsebet Erzsi Erzsike Erzsébet Esclarmonda Esclarmonde
    Eseld Esme Esmee Esmeralda Esmé Esmée Esperanza Esra Essi Essie Estella Estelle Ester Estera
    Esther Estrella Estrid Estèla Esyllt Eszter Eszti Etain Etel Etelka Ethel Ethelberta Etheldreda
    Ethelinda Ethelreda Ethelyn Ethna Etleva Etta Ettie Euanthe Eubh Eudora Eudoxia Eudoxie Eufemia
    Eufrosina Eugenia Eugenie Eugenija Eugénie Eulalia Eulalie Eunice Euphan Euphemia Euphemie
    Euphrasia Euphrasie Eurwen Eustachia Eustacia Eva Evadne Evagelia Evaggelia Evalina Evaline
    Evalyn Evamaria Evangelia Evangelina Evangeline Evanthe Evanthia Evdokia Evdoxia Eve Eveli
    Evelien Eveliina Evelin Evelina Eveline Evelyn Evelyne Evelína Everdina Everild Evetke Evette
    Evgenia Evgeniya Evi Evica Evie Evija Evis Evita Evlin Evonne Evženie Ewa Ewelina Ewunia Eydís
    Eygló Eyja Eyrún Eyðbjørg Fabienne Fabiola Fadila Fahira Fainche Faiza Famke Fanchon Fani Fanika
    Fanndís Fanney Fanni Fannie Fanny Fantine Farah Farida Faridah Farzana Fatbardha Fatemeh Fatima
    Fatime Fatlinda Fatma Fatmata Fatmire Fatou Fatoumata Fausta Faustina Faustine Faustyna Faye
    Fayette Febe Federica Fedra Feikje Felicia Felicie Felicitas Felicite Felicity Felicja Felicyta
    Felipa Felícia Femke Femmie Fenella Fenna Fenne Fenny Fernanda Fernande Feronia Ffion Fflur
    Ffraid Fidelia Fidelma Fie Fieke Fien Fiep Fifi Fikreta Filio Filipina Filippa Filippina
    Filofteia Filomena Filoména Finola Fiona Fionnghal Fionnghuala Fionnuala Fiorella Fitore Fjóla
    Flaka Flamenca Flavia Flavie Fleta Fleur Fleurtje Flo Floare Floarea Floella Floortje Flora
    Flore Florence Florentina Florentyna Floretta Floriana Floriane Florica Florina Florine Flossie
    Flurina Flutur Flutura Flóra Foekje Fokje Folake Foteini Fotini Fotoula Fragkiska Fran Franca
    Francene Frances Francesca Francette Francie Francina Francine Franciska Franciszka Francoise
    Franka Frannie Františka Franziska Françoise Frančiška Frauke Freda Frederica Frederieke
    Frederika Frederikke Fredricka Fredrika Freida Freja Freya Freydís Frida Frieda Friedegard
    Friederike Friedgard Friedlinde Fritzi Friðgerður Friðrika Frona Froso Frouke Froukje Frouwkje
    Frusina Fruzsi Fruzsina Fryderyka Fränze Frédérique Fríða Frøya Frøydis Fulvia Fumiko Funmi
    Funmilayo Fátima Félicie Félicité Fíona Fănica Gabi Gabija Gabika Gabriela Gabriele Gabriella
    Gabrielle Gabrielė Gabrijela Gaby Gaenor Gaia Gail Gaja Galina Galya Ganna Garifallia Garsenda
    Garsende Gatske Gayatri Gayle Gaynor Gaétane Gaëlle Gaïd Geanina Geertje Geertrui Geertruida
    Geeske Geeta Gela Geli Gelske Gelsomina Gemma Gena Genevieve Geneviève Genna Gennie Genovaitė
    Genoveva Genowefa Genta Genė Georgeanna Georgene Georgeta Georgetta Georgette Georgia Georgiana
    Georgianna Georgie Georgina Georgine Georgoula Georgoulla Gepke Geraldine Geralyn Gerarda
    Gerbrich Gerda Gerdien Gergana Gerhild Geri Gerlinde Germaine Gerri Gerrie Gerritje Gerta Gerti
    Gertie Gertraud Gertraude Gertrud Gertruda Gertrude Gertrudis Gertrúd Gerður Gesa Gesche Gesina
    Gesine Ghenadia Gheorghița Gherghina Ghislaine Giacinta Giada Giedre Giedrė Gien Gigi Gijsberta
    Gilberte Gilda Gillian Gina Ginette Ginevra Ginka Ginnie Ginny Gintare Gintarė Giorgia Giorsal
    Giovana Giovanna Gisa Gisela Giselda Gisella Giselle Gislinde Gisèle Gitta Gitte Giulia Giuliana
    Giuseppina Gizela Gizella Gizi Gjertrud Gjyste Gjørild Gladis Gladys Glain Glenda Glenna Glennis
    Glenwen Glenys Glinda Glinys Gloria Glykeria Glynis Glória Gobnait Goca Goda Godelieve Godeliva
    Goedele Golda Goldie Golnaz Gonda Gonny Gorana Gordana Gorica Gormla Gormlaith Gosia Gota Gośka
    Grace Gracelyn Graciela Gracja Grainne Gratia Gratiela Gratienne Grazia Graziella Grazyna
    Grażyna Grażynka Gražina Grațiela Greer Greetje Gresa Greta Gretchen Grete Gretel Grethe Griet
    Grietje Griselda Griselle Gritt Grizel Grizelda Grizzel Gro Grozda Grozdana Grozdanka Gry
    Grytsje Grzegorzyna Gráinne Gréta Gróa Gudny Gudrun Gudrún Gudula Guendolen Guilaine Guilhelma
    Guillemette Guinevere Gullan Gullbritt Gulnara Guna Gunborg Gunbritt Gunda Gundega Gundel
    Gundula Gunhild Gunilla Gunita Gunlög Gunn Gunnbjørg Gunnhild Gunnhildur Gunnlaug Gunnur Gunnvor
    Gunnvør Gunnþóra Gunta Gunver Gunvor Guoda Guri Gurli Guro Gussie Guste Guusje Guðbjörg Guðfinna
    Guðlaug Guðleif Guðmunda Guðný Guðrun Guðríður Guðrún Guðveig Gwawr Gwen Gwenaelle Gwenan
    Gwenaëlle Gwenda Gwendolen Gwendoline Gwendolyn Gweneira Gweneth Gwenfair Gwenfron Gwenhwyfar
    Gwenith Gwenllian Gwenn Gwennaïg Gwenno Gwenola Gwenora Gwenyth Gwerful Gwladus Gwladys Gwynedd
    Gwyneira Gwyneth Gwénola Gyda Gyopár Gyrid Gyða Gyöngyi Györgyi Györgyike Győngyi Géraldine
    Gígja Göta Gülay Habiba Hadassah Hadewijch Hadewych Hadiza Hadwig Hafdís Hafina Hafren Hafrún
    Hafsa Hafwen Haido Haifa Hailey Hajnalka Hajra Hajrie Hala Haldis Halida Halide Halima Halina
    Halla Hallbera Halldis Halldís Halldóra Hallfríður Hallgerður Hallgjerd Hallie Halszka Halyna
    Hana Hanan Hanga Hania Hanička Hanka Hanna Hannah Hanne Hanneke Hannele Hannelore Hannerl Hanni
    Hannie Harikleia Hariklia Harmonie Harpa Harriet Harriett Harrietta Haruka Haruko Harumi Hatice
    Hatidža Hatixhe Hattie Hatty Haude Hava Hawys Haylee Hayley Hazal Hazel Heather Heba Hecuba Heda
    Hedda Hede Hedi Hedije Hedra Hedvig Hedvika Hedwig Hefina Heide Heidelinde Heidemarie Heiderose
    Heidi Heidrun Heidy Heike Heilwig Heini Heiða Heiðbjört Heiðdís Heiðrún Heiður Hekla Helaine
    Helbe Heledd Heleen Helen Helena Helene Helenka Helewise Helga Helgi Heli Helinä Heljä Helka
    Helke Hella Helle Hellevi Helli Hellin Helma Helmi Helmtraud Helmtrud Heloisa Heloise Helvi
    Heléna Hendrika Hendrikje Hendrina Henna Hennie Henny Henriet Henrietta Henriette Henriikka
    Henrike Henriëtte Henryka Heodez Hephzibah Hepsy Hepzibah Herdis Herdís Herlinde Herma Hermance
    Hermeline Hermia Hermien Hermina Hermine Herminia Hermione Hermína Herta Hertha Hertta Hesper
    Hester Hettie Hetty Heulwen Hilaria Hilary Hild Hilda Hilde Hildegard Hildegarda Hildegarde
    Hildegund Hildegunn Hildigunnur Hildred Hildrun Hildur Hilja Hilkka Hilla Hillary Hille Hilletje
    Hillevi Hilma Hiltraud Hiltrud Hiltsje Hina Hinke Hippolyta Hiroko Hiske Hitomi Hjördis Hjördís
    Hjørdis Hlíf Hlín Holley Hollie Holly Honora Honorata Honoria Honorine Horatia Hortense
    Hortensia Hortensja Hortenzia Hortenzie Hrafnhildur Hrafntinna Hrefna Hrisoula Hristina Hrund
    Hrvojka Hrysa Hrönn Huberdina Huberta Huda Hughina Hugrún Huguette Hulda Huong Hynka Héloïse
    Hélène Hólmfríður Hörn Iana Ianthe Iason Iben Ibolya Ida Idella Idonea Idske Idunn Ieva Ifeoma
    Ifigenia Iida Iina Iiris Ilaria Ildi Ildiko Ildikó Ilean Ileana Ilektra Ilene Ilga Iliana Ilike
    Ilina Ilinca Iliriana Ilirjana Iliyana Ilka Ilke Ille Ilma Ilme Ilmi Ilona Ilonka Ilsabe Ilse
    Ilus Ilva Ilvija Ilze Iman Imani Imbi Imelda Imke Imma Imogen Imogene Imola Ina Inari Indira
    Indra Ine Ineke Ines Inesa Inese Ineta Inette Inez Inga Ingabritt Ingalill Inge Ingebjørg
    Ingeborg Ingeburg Ingegerd Ingela Ingelise Ingelore Inger Ingerid Ingibjörg Ingigerður Ingileif
    Ingri Ingrid Ingrida Ingrīda Ingunn Ingveldur Ingvild Ingvill Ingūna Inita Inka Inke Inkeri
    Inmaculada Inna Insa Inta Inès Inés Inês Ināra Ioana Ioanna Iokasti Iola Iolanda Iolanthe Iona
    Ione Ionela Iordana Iorwen Ioulia Iphigenia Iphigenie Iphigénie Iren Irena Irene Irenka Irina
    Irini Iris Irja Irma Irmela Irmeli Irmgard Irmhild Irmina Irmingard Irmtraud Irmtrud Iro Iryna
    Irène Irén Irénke Irēna Isa Isabeau Isabel Isabell Isabella Isabelle Isadora Isaure Isbel
    Iseabail Iselin Iseult Iseut Ishbel Isidora Iskra Isla Ismene Ismini Isobel Isobell Isobelle
    Isolda Isolde Isolt Issy Ita Itske Itziar Iulia Iuliana Iustina Iva Ivah Ivana Ivanda Ivane
    Ivanka Ivanna Ivayla Ivelina Iverna Ivet Iveta Ivett Ivette Ivica Ivka Ivona Ivonne Ivy Iwona
    Iwonka Iza Izabela Izabella Izabelė Izolda Izumi Iða Iðunn Jaana Jacalyn Jacinta Jacinthe
    Jacklyn Jaclyn Jacmeta Jacoba Jacobien Jacobina Jacobine Jacomijn Jacomina Jacotte Jacquelin
    Jacqueline Jacquelyn Jacquetta Jacqui Jada Jadranka Jadvyga Jadwiga Jadzia Jaelyn Jagica
    Jagienka Jagna Jagoda Jaimie Jakobína Jaleh Jamesina Jami Jamila Jana Janae Janaina Jancis Jane
    Janeen Janel Janella Janelle Janessa Janet Janetta Janette Janey Janice Janie Janiece Janika
    Janina Janine Janis Janita Janička Janja Janka Janna Janneke Jannetje Jannette Jannicke Jannie
    Jannike Jantien Jantine Jantje Jarka Jarmila Jaroslava Jarosława Jaruška Jasia Jasmijn Jasmin
    Jasmina Jasmine Jasmyn Jasna Jatta Jaunita Jausiane Jautrīte Jaya Jayda Jayla Jaylene Jayne
    Jaynie Jaśmina Jeana Jeanag Jeane Jeanetta Jeanette Jeanie Jeanine Jeanna Jeanne Jeannette
    Jeannie Jeannine Jeca Jehanne Jehona Jela Jelena Jelica Jelisaveta Jelka Jeltje Jeltsje Jemima
    Jemma Jen Jenae Jenefer Jenelle Jeni Jenifer Jenilee Jenine Jenna Jenni Jennie Jennifer Jenny
    Jerica Jerneja Jerrie Jerusha Jessalyn Jessamy Jessamyn Jessica Jessika Jeta Jetje Jetmira
    Jetske Jette Jikke Jildou Jill Jillian Jimena Jindra Jindriska Jindřiška Jinny Jinty Jirina
    Jitka Jitske Jiřina Joan Joana Joanie Joann Joanna Joannah Joanne Joanneke Joannie Joaquina
    Joasia Jobina Joceline Jocelyn Jocelyne Jodie Joelle Joetta Jofrid Johana Johanna Johanne
    Johanneke Johnetta Johnna Jolan Jolana Jolanda Jolande Jolanta Jolene Jolie Jolien Jolijn Jolita
    Jolka Jolán Jolánka Jonelle Joni Jonida Jonna Jonneke Jordana Jordyn Jorid Jorida Jorun Jorunn
    Joscelin Josefa Josefiina Josefin Josefina Josefine Josepha Josephina Josephine Josette Josiane
    Josie Josien Josipa Josje Joslyn Josyane Joséphine Jovana Jovanka Jovita Jowanet Jowita Joyce
    Joycelyn Joye Jozefien Jozefina Joëlle Jožefa Jožica Juana Juanita Juanna Judi Judie Judit
    Judita Judite Judith Judy Judyta Jugoslava Jula Julcsi Juli Julia Juliana Juliane Julianna
    Julianne Julie Juliet Julieta Julietta Juliette Julija Julijana Julis Juliska Julissa Julita
    Julitta Juliána Juliëtte Julka Junko Jurate Juratė Jurga Jurgita Jurka Justa Justina Justine
    Justyna Justynka Justína Justýna Justė Justīne Juta Jutka Jutta Juul Juulia Jyoti Jytte Jázmin
    Jófríður Jóhanna Jóna Jónína Jórunn Józefa Józefina Júlia Júlía Jūlija Jūratė Kaarina Kaatje
    Kacey Kacie Kadi Kadri Kaela Kaidi Kaie Kaija Kaino Kaire Kairi Kaisa Kaisu Kaitlin Kaitlyn Kaja
    Kajsa Kaleigh Kalene Kalina Kallie Kalliope Kalliopi Kallirhoe Kalliroi Kaltrina Kamala Kameliya
    Kamila Kamile Kamilla Kamilė Kamma Kamryn Kana Kanako Kandace Kaori Kara Karen Kari Karianne
    Karie Karin Karina Karine Karinna Karis Karissa Karita Karitas Karla Karlee Karlene Karlijn
    Karly Karlīna Karmela Karmen Karola Karoliina Karolin Karolina Karoline Karolína Karon Karrie
    Karyn Karítas Karīna Kasandra Kasia Kassandra Kassiani Kassie Kat Kata Katalin Katariina
    Katarina Katarzyna Katarzynka Katarína Kate Katelijne Katelin Katell Katelyn Katelynn Katerina
    Kateryna Katey Kateřina Katharina Katharine Katharyn Kathe Katherine Katheryn Kathi Kathie
    Kathleen Kathlene Kathlyn Kathrin Kathrine Kathryn Kathryne Kathy Kati Katia Katica Katie Katina
    Katinka Katja Katka Katla Katleen Katlyn Katre Katri Katrien Katriina Katrijn Katrin Katrina
    Katrine Katriona Katrín Katrīna Katy Katya Kató Kavita Kavya Kay Kaya Kayla Kaylee Kayleigh
    Kayley Kaylin Kayna Kazimiera Kazue Kazuko Keeley Keeva Keiko Keira Keisha Kelli Kellie Kelly
    Kelsey Kelsie Kelyn Kenda Kendra Kenna Kensa Keren Kerensa Keri Kerra Kerri Kerrie Kersti
    Kerstin Kerttu Kesia Ketevan Keturah Keyne Kezia Keziah Khadija Khadijah Khloe Kia Kiana Kiara
    Kicki Kielo Kiera Kiersten Kiia Kiki Kimberlee Kimberlie Kimberly Kimete Kimmie Kimmy Kincső
    Kinga Kira Kirke Kirsi Kirsikka Kirsteen Kirsten Kirsti Kirstie Kirstin Kirstine Kirsty Kitija
    Kitti Kitty Kiyoko Kizzy Kjellaug Kjellfrid Kjersti Kjerstin Klaartje Klaasje Klara Klarissa
    Klaske Klaudia Klaudie Klaudyna Klavdija Klazien Klazina Klea Kledia Kleio Klementina Klementyna
    Kleopatra Klervi Klervie Klimentini Klothilde Klotild Klotylda Klára Klári Klärchen Kolbrún
    Kolfinna Konstancja Konstantina Konstantyna Konstanze Koralia Korana Kordelia Kordula Korina
    Kornelia Kornelija Kornélia Kosana Kosara Kosovka Kotryna Koulmia Kourtney Koviljka Kozeta Krasi
    Krasimira Krastina Kremena Kreszentia Kreszenz Krešimira Kriemhild Kriemhilde Krissy Krista
    Kristal Kristel Kristen Kristi Kristie Kristiina Kristin Kristina Kristine Kristiāna Kristjana
    Kristrún Kristy Kristyn Kristyna Kristín Kristína Kristýna Kristīne Kriszta Kriszti Krisztina
    Krstina Kruna Krysia Krystal Krysten Krystina Krystle Krystyna Krystynka Krõõt Ksenia Ksenija
    Kujtime Kukka Kumiko Kunegunda Kunera Kunigunde Kveta Kvetoslava Květa Květoslava Květuše Kyla
    Kylee Kylie Kyllikki Kym Kyoko Kyra Kyriaki Kyrie Kári Kármen Käte Käthe Kíra Külli Külliki
    """)
}
