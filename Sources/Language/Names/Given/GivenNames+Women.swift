extension GivenNames {
  /// Names that are mostly given to women, in many languages.
  static let female = SortedWords(
    """
    Abby Abigail Ada Adaeze Adela Adele Adelina Adeline Adina Adriana Adrienne Agata Agatha Agnes
    Agneta Agnete Agnieszka Agota Aileen Ailsa Aimee Ainhoa Aino Aisha Aisling Aissatou Akiko Alana
    Alanna Albertine Alda Alejandra Alena Alenka Alessandra Alessia Alexa Alexandra Alexandrina
    Alexandrine Alexia Alexis Alfreda Alice Alicia Alida Alina Alisa Alisha Alison Alissa Alix
    Alizée Allegra Allie Allison Almudena Althea Alva Alyssa Amaia Amal Amalia Amalie Amanda Amara
    Amaya Ameera Amelia Amelie Amina Amira Amparo Amrita Amy Amélie Ana Anabel Anahit Anastasia
    Anaya Anaïs Anca Andrée Andżelika Aneta Anette Angela Angelica Angelika Angelina Angelique
    Angie Angélique Anika Aniko Anikó Anisa Anita Anja Anjali Anka Anke Ann Anna Annabel Annabelle
    Annalisa Anne Anneke Anneli Annelies Anneliese Annemarie Annette Annick Annie Annika Annmarie
    Anouk Antje Antoinette Antonella Antonia Antonina Anuradha Anushka Anya Aoife Aparna Apolonia
    April Arabella Araceli Ariadne Ariana Arianna Arielle Arlene Arundhati Asha Asma Asta Astri
    Astrid Asuka Audrey Aurelia Aurélie Aveline Avigail Avril Ayaka Ayako Ayesha Aylin Ayse Aysel
    Ayşe Azra Azucena Babette Barbara Barbora Bea Beata Beate Beatrice Beatrix Beatriz Becky Begoña
    Belinda Bella Benazir Benedetta Benedicte Benita Berenice Bergljot Berit Bernadeta Bernadette
    Bernice Bertha Bertille Bess Bessie Beth Bethan Bethany Betsy Bettina Betty Beverly Bianca Bibi
    Birgit Birgitta Birgitte Birte Blanca Blanche Blanka Blythe Bodil Bogdana Bogumiła Bohumila
    Bonnie Bozena Božena Branka Branwen Breda Brenda Brenna Briana Brianna Bridget Bridie Brigid
    Brigida Brigitta Brigitte Britt Britta Bronwen Bronwyn Bruna Brunhilde Brynhild Brónach Bärbel
    Caitlin Caitríona Calista Camelia Camila Camilla Camille Candace Candice Caoimhe Cara Carina
    Carine Carla Carlota Carlotta Carly Carmen Carol Carole Caroline Carolyn Carrie Casandra
    Cassandra Cassie Catarina Caterina Catharina Catherine Cathleen Cathrine Cathy Cathérine Catrin
    Catriona Cecile Cecilia Cecilie Cecily Celeste Celestine Celia Celine Chantal Charlene
    Charlotte Charmaine Chelsey Cheryl Chiamaka Chiara Chidinma Chie Chieko Chika Chinonso Chioma
    Chiyo Chloe Chloé Chrissie Christa Christabel Christel Christelle Christiane Christianne
    Christin Christina Christine Ciara Cicely Cilla Cindy Claire Clara Clare Clarice Clarissa
    Claudette Claudia Claudine Clelia Clementina Clementine Cleopatra Clodagh Clotilde Clémentine
    Coleen Colette Colleen Condoleezza Connie Constance Consuelo Cora Coraline Corazon Cordelia
    Corina Corinna Corinne Cornelia Cosima Courtney Cressida Crina Cristina Csilla Cynthia Cátia
    Cécile Céline Dagmar Dagny Dahlia Daisy Daiva Dalia Damaris Danica Daniela Daniele Daniella
    Danielle Danika Danuta Daphne Daria Darina Darja Darlene Daryna Dawn Deanna Deborah Debra
    Deirdre Delia Delphine Demelza Denise Desiree Despina Devika Diana Diandra Diane Dianne Dilys
    Dina Dinah Dionne Ditte Diya Dolores Dominika Dominique Donatella Donna Dora Dorina Doris Dorit
    Dorota Dorotea Dorothea Dorothy Dorothée Dorte Dorthe Dragana Drusilla Dubravka Dulcie Dunja
    Dympna Désirée Dóra Ebba Ebony Eda Edda Edie Edite Edith Edna Edwina Edyta Effie Efua Egle Eglė
    Eiko Eileen Eilidh Eilish Eimear Eira Eirlys Eithne Ekaterina Elaina Elaine Eleanor Eleanora
    Eleanore Elena Eleni Eleonora Eleonore Elettra Elfrida Elfriede Elham Eliana Elif Elin Elina
    Elinor Elisa Elisabeta Elisabeth Elisabetta Elise Elisheva Elissa Eliza Elizabeth Eliška Elke
    Ella Elle Ellen Ellie Elly Elma Elodie Eloise Elsa Elsbeth Elsie Elspeth Elvira Elwira Elzbieta
    Elżbieta Emese Emi Emiko Emilia Emiliana Emilie Emily Emine Emma Emmanuelle Emmeline Ena Enid
    Enikő Enrica Erica Erika Erin Erna Ernestine Ersilia Erzsébet Esme Esmeralda Esmé Esperanza
    Estelle Ester Esther Estrella Etelka Ethel Ethelreda Etta Eudora Eugenia Eugénie Eulalia Eunice
    Euphemia Eva Evangeline Evdokia Eve Evelina Eveline Evelyn Evgenia Evie Ewa Ewelina Faiza Fanny
    Farah Farida Faridah Farzana Fatima Fatma Fatmata Fatou Fatoumata Faye Federica Felicia
    Felicitas Felicity Ffion Filippa Filomena Finola Fiona Fionnuala Fleur Flora Florence Floriana
    Folake Franca Frances Francesca Františka Franziska Freda Frederica Fredrika Freja Freya Frida
    Frieda Friederike Funmi Funmilayo Gabriela Gabriele Gabriella Gabrielle Gaia Gail Galina Galya
    Ganna Gayle Gaëlle Gemma Genevieve Geneviève Georgette Georgia Georgiana Georgie Georgina
    Geraldine Gerda Geri Gerlinde Germaine Gertrud Gertrude Gesa Gesine Ghislaine Giada Gina
    Giorgia Giovanna Gisela Giselda Giselle Gisèle Gitte Giulia Giuliana Giuseppina Gladys Glenda
    Glenys Gloria Golda Goldie Gordana Gosia Grace Grainne Graziella Grazyna Grażyna Greer Greta
    Gretchen Grete Gretel Griselda Gráinne Gudrun Gudrún Guinevere Gulnara Gunhild Gunilla Gunvor
    Guðrún Gwen Gwendolen Gwendolyn Gwyneth Győngyi Gülay Habiba Hadiza Hafsa Haifa Hala Halide
    Halina Halyna Hana Hanan Hanka Hanna Hannah Hanne Hanneke Hannelore Harriet Haruka Haruko
    Hatice Hattie Hava Hazal Hazel Heather Heba Heda Hedda Hedvig Hedwig Heidi Heike Heini Heledd
    Helen Helena Helene Helga Hella Helle Heloise Hendrika Henna Henny Henrietta Henriette Herma
    Hermine Hermione Herta Hertha Hester Hettie Hilary Hilda Hilde Hildegard Hillary Hina Hiroko
    Holly Honora Honoria Hortense Hortensia Huda Hulda Héloïse Hélène Iana Ianthe Ida Ieva Ifeoma
    Ilaria Ildiko Ildikó Ileana Ilka Ilona Ilse Iman Imani Imelda Imogen Ina Indira Indra Ines Inez
    Inga Inge Ingeborg Ingeburg Inger Ingrid Ingrida Inka Inna Inés Inês Ioana Iona Iphigenia Irena
    Irene Irenka Irina Irini Iris Irma Irmgard Irène Isabeau Isabel Isabella Isabelle Isadora
    Iseult Ishbel Isla Ismene Isobel Isolde Itziar Iva Ivana Iveta Ivona Ivy Iwona Iza Izabela
    Izabella Izumi Jacinta Jacqueline Jadwiga Jagoda Jaleh Jamila Jana Janaina Jane Janelle Janet
    Janette Janice Janina Janine Janna Janneke Jannicke Jarmila Jaroslava Jasmin Jasmine Jaya Jayne
    Jeanette Jeanne Jeannette Jelena Jemima Jenna Jennie Jennifer Jenny Jessica Jette Jill Jitka
    Joan Joana Joanie Joann Joanna Joanne Jocelyn Jodie Joelle Johanna Johanne Jolana Jolanda
    Jolanta Jolene Jolie Jorun Jorunn Josefa Josefina Josefine Josepha Josephine Josie Jovana Joyce
    Joëlle Juana Juanita Judit Judite Judith Judy Julia Juliana Juliane Julianna Julianne Julie
    Juliet Julieta Juliette Julija Junko Justina Justine Justyna Jutta Jytte Jóhanna Kaija Kaisa
    Kalina Kalliope Kamala Kamila Kana Kanako Kaori Kara Karen Karin Karina Karine Karla Karolina
    Karoline Kasia Kat Kata Katalin Katariina Katarina Katarzyna Katarína Kate Kateryna Katharina
    Katharine Katherine Kathleen Kathrin Kathryn Kathy Katia Katie Katinka Katja Katrin Katrina
    Katrine Kay Kaya Kayla Kazue Kazuko Keeley Keiko Keira Kelly Kelsey Kendra Keren Kerstin
    Ketevan Khadija Khadijah Kiera Kiki Kimberly Kirsi Kirsteen Kirsten Kirstin Kirsty Kitty Klara
    Klaudia Klementina Konstancja Krista Kristen Kristin Kristina Kristine Krystal Krystyna Kumiko
    Kyoko Kyra Lada Laila Lakshmi Lale Lalita Lamia Lana Lara Larisa Larissa Latifa Latoya Laura
    Laure Laureen Lauren Lavinia Layla Lea Leah Leanne Leena Leia Leigh Leila Lelia Lena Lene Leni
    Lenka Leocadia Leokadia Leona Leonie Leonor Leonora Leonore Leontine Leontyne Leticia Letitia
    Letizia Lettice Leïla Liana Liane Libby Lidia Lidija Lieke Liesbeth Lieselotte Ligia Lila Lilia
    Lilian Liliana Liliane Lilias Lilith Lillian Lillie Lilly Lily Lina Linda Linn Linnea Linnéa
    Lioba Lisa Lisbet Lisbeth Lise Liselotte Lisette Liv Livia Liz Liza Lizzie Ljiljana Ljubica
    Ljudmila Llinos Lois Lola Lolita Lorena Loretta Lori Lorna Lorraine Lotta Lotte Lottie Louella
    Louisa Louise Lowri Luana Lubica Lucasta Luce Lucia Luciana Lucie Lucienne Lucija Lucila
    Lucille Lucinda Lucrecia Lucretia Lucrezia Lucy Ludmila Ludmilla Ludovica Luisa Luise Lujza Luz
    Lydia Lyn Lynda Lynette Lynn Lynne Lyubov Lyudmila Léa Léonie Mabel Macarena Maddalena
    Madelaine Madeleine Madeline Madelyn Madge Maeve Mafalda Magali Magda Magdalena Magdalene
    Maggie Magnhild Maha Mahalia Mahnaz Mai Maija Mairead Mairi Maisie Maja Malala Malgorzata Malin
    Malka Malvina Mamie Mandy Manon Manuela Marah Marcela Marcelina Marcella Marcelle Marcia
    Mareike Maren Margaret Margareta Margarete Margaretha Margarethe Margarita Margaux Margery
    Margherita Margie Margit Margita Margo Margot Margret Margrethe Margriet Margrét Marguerite
    Mari Maria Mariam Mariama Marian Mariana Marianna Marianne Marica Maricel Marie Marieke
    Mariella Marielle Marietta Mariette Marija Marijke Marika Mariko Marilena Marilyn Marina
    Mariola Marion Marisa Marisol Marissa Marit Marita Marja Marjan Marjatta Marjeta Marjolein
    Marjorie Marla Marleen Marlena Marlene Marlies Marlo Marlène Marsha Marta Marte Martha Marthe
    Martina Martine Marusya Mary Marya Maryam Maryse Marzena Masako Masha Mathilda Mathilde Matilda
    Matilde Matylda Maud Maude Maura Maureen Mavis Maxine Maya Mayumi Małgorzata Meena Meera Megan
    Megumi Mehwish Meike Melanie Melina Melinda Melissa Melita Melpomene Merete Merike Merle Merryn
    Meryl Mette Mia Michaela Michalina Micheline Michelle Michiko Michèle Mieke Mihaela Miho Miia
    Mika Mikaela Miki Mila Milada Milagros Mildred Milena Milica Milka Millicent Millie Mimi Mina
    Minako Mindy Minna Minnie Minoo Mirabelle Miranda Mireille Mirela Mirella Miriam Miriama Mirja
    Mirjam Mirka Mirna Miroslava Mitra Mitsuko Mitzi Miyuki Moa Moira Molly Mona Monica Monika
    Monique Morag Morgane Morwenna Moyra Moïra Muireann Muna Muriel Myfanwy Myra Myriam Myrna
    Myrtle Máiréad Mária Märta Mélanie Mélissa Nada Nadezhda Nadia Nadine Nadja Nadya Nadège Nagwa
    Naima Nancy Nanette Nanna Naoko Naomi Narelle Nasreen Nasrin Nastasia Natalia Natalie Natalija
    Nataliya Natasa Natascha Natasha Nataša Nathalie Natália Nausicaa Nava Nawal Nayeli Nazan
    Nazanin Nazli Naïma Neasa Neema Neha Nell Nellie Nelly Nerys Nessa Nesta Neta Nevena Ngaio
    Ngozi Niamh Nicholette Nicki Nicola Nicole Nicoleta Nicoletta Nicolette Nieves Nika Niki
    Nikoletta Nikolina Nilufer Nina Ninette Nino Ninon Nira Nisha Nita Nitya Njeri Nkechi Noa
    Noelle Noemi Nora Norah Noreen Noriko Norma Noura Noémi Noémie Noëlle Nuala Nunzia Nura Nuria
    Núria Oana Obioma Octavia Oda Odalys Odelia Odetta Odette Odile Ofelia Oksana Olena Olesya Olga
    Olimpia Olive Olivera Olivetta Olivia Olwen Olwyn Olympia Onora Oona Oonagh Opal Ophelia
    Ophélie Oralie Oriana Orla Orlagh Orna Ornella Orsolya Otilia Ottilia Ottilie Ottoline Ouida
    Oya Paloma Pamela Paola Parisa Parvati Parveen Pascale Patricia Patrizia Patsy Paula Paulette
    Paulina Pauline Pavla Pavlina Pearl Pegeen Peggy Pelagia Penelope Pernille Perpetua Persephone
    Petra Petronella Petronilla Petula Phaedra Philippa Philomena Phoebe Phyllis Pia Pilar Piper
    Pippa Polina Polly Poppy Portia Prisca Priscilla Priya Prunella Purnima Pénélope Rabia Rachael
    Rachel Rachele Rachida Radha Radka Radmila Rafaela Raffaella Ragnhild Rahel Raia Raija Raisa
    Rajani Ramona Rana Rania Raquel Rasa Rashida Rebeca Rebecca Rebekah Regan Regina Regine Reiko
    Reina Reka Renata Renate Renee Renuka Renée Rhea Rhian Rhiannon Rhoda Rhona Rhonda Ria Ricarda
    Rieko Rikke Rima Rina Risa Rita Ritu Riva Roberta Robyn Rochelle Rocio Rocío Roisin Rokia
    Roksana Romana Romina Romola Romy Ronja Rosa Rosabel Rosalba Rosaleen Rosalia Rosalie Rosalina
    Rosalind Rosamund Rosanna Rosanne Rosaria Rose Roseanne Rosella Roselyn Rosemary Rosetta Rosie
    Rosina Rosita Roswitha Rowena Roxana Roxane Roxanne Rozalia Rozanne Rozália Rubina Ruby
    Rukhsana Rumiko Ruta Ruth Ruža Ružena Ryoko Régine Réka Róisín Rūta Růžena Saanvi Saara Saba
    Sabina Sabine Sabrina Sachiko Sadhbh Sadie Safia Sahar Saida Sakura Salka Sally Salma Salome
    Salomé Samantha Samina Samira Sanda Sandra Sandrine Sanja Sanna Sanne Saoirse Sapna Sara Sarah
    Saraswati Sarita Saskia Satoko Saule Sayaka Scarlett Selina Selma Serafina Seraphina Serena
    Setsuko Severine Shabnam Shahida Shakira Shana Shania Shannon Shanti Sharmila Sharon Shauna
    Shazia Sheena Sheila Shelagh Shelley Sheree Sheri Sherry Shirin Shirley Shizuko Shobha Shona
    Shoshana Shreya Shukria Sian Sibyl Sibylle Sidonie Sidsel Sigga Signe Sigourney Sigrid Sigrun
    Sigrún Silja Silke Silvana Silvia Silvie Simona Simone Simonetta Sina Sindy Sinead Sinéad
    Siobhan Siobhán Siri Sissel Siv Sivan Siân Sladjana Snezana Snežana Sofia Sofie Soheila Solange
    Soledad Solveig Solène Sona Sonal Sonia Sonja Sonya Sophia Sophie Soraya Stacey Stacy
    Stanislava Stefania Stefanie Steffi Stefka Stella Stephanie Stina Stine Stéphanie Sudha Sugako
    Suhaila Sukhi Suki Suleika Sumi Sumiko Sunita Sunniva Susan Susana Susanna Susanne Sushila
    Susie Suzan Suzana Suzanne Suzette Suzie Suzy Svea Sveta Svetlana Svitlana Sybil Sylvaine
    Sylvia Sylvie Sylwia Szilvia Séverine Sólveig Sława Tabea Tabitha Tahira Taina Takako Talia
    Tallulah Tamar Tamara Tamika Tammy Tamsin Tania Tanja Tansy Tanya Tara Tarja Taru Tasha Tasneem
    Tatiana Tatjana Tatyana Tekla Telma Teodora Teresa Terese Tereza Terezia Terhi Terri Terézia
    Tess Tessa Thandi Thandiwe Thea Theda Thekla Thelma Theodora Theresa Therese Thirza Thora
    Thurid Thyra Théodora Thérèse Tia Tiffany Tiina Tilda Tilde Tilly Timea Timna Tina Tirzah
    Tiziana Tjitske Toini Tomoko Tonje Torill Torunn Tova Tove Tracey Tracy Treasa Tricia Trine
    Trish Trixie Trude Trudi Trudy Truus Tuija Tuula Tuulikki Tyra Tímea Ulla Ulrika Ulrike Uma Una
    Ursel Ursula Urszula Uschi Ute Uzma Vaida Valborg Valda Valentina Valeria Valerie Valeska
    Valérie Vanda Vanessa Vanja Varvara Vashti Vasiliki Vasilisa Veena Velma Vera Verena Verica
    Veronica Veronika Veronique Vesna Vestine Vibeke Vicki Vicky Victoria Victorine Vida Vigdis
    Vigdís Vikki Viktoria Viktorija Vilhelmina Vilja Vilma Vinita Viola Violaine Violet Violeta
    Violetta Virginia Virginie Virve Vita Vittoria Vivian Viviana Viviane Vivien Vivienne Vlasta
    Vona Vreni Vroni Véronique Waltraud Wambui Wanda Wangari Wangui Wanjiku Wenche Wendeline Wendy
    Wiebke Wilhelmina Wilhelmine Willa Willemijn Wilma Winifred Winnie Winona Wioletta Wislawa
    Wisława Xanthe Xenia Ximena Xiomara Yadira Yael Yana Yara Yasemin Yasmin Yasmine Yasuko Yaël
    Yekaterina Yelena Yesenia Yetunde Yevgenia Yewande Ylva Yoanna Yoko Yolanda Yoshiko Yrsa Ysolde
    Yuka Yukari Yuki Yukiko Yuko Yulia Yuliya Yumi Yvette Yvonne Zahida Zahra Zainab Zaira Zanele
    Zara Zaynab Zdenka Zdeňka Zelda Zelma Zena Zenobia Zeynep Zhanna Zinaida Zita Zlata Zoe Zofia
    Zohra Zora Zorica Zosia Zoya Zoé Zoë Zsofia Zsuzsa Zsuzsanna Zsófia Zulaikha Zuleika Zuzana
    Zuzanna Åsa Élise Élodie Émilie Żaneta
    """)
}
