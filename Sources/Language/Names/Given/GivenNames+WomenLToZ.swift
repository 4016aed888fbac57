extension GivenNames {
  /// Names that are mostly given to women, in many languages, from L on.
  static let womenLToZ = SortedWords(
    """
    Lacey Laci Lacramioara Lada Ladina Ladislava Laerke Laetitia Lagle Lahja Laila Laima Laimutė
    Laina Laine Lainey Lakeisha Lakisha Lakshmi Lalage Lale Laleh Lalita Lalka Lambrini Lamia Lammie
    Lamprini Lana Lanette Lani Laoise Lara Laraine Lareina Larina Larisa Larissa Larraine
    Lasairfhíona Lashawn Latasha Latifa Latisha Latoya Laufey Lauma Laura Laure Laureen Laurella
    Lauren Laurena Lauretta Laurette Lauriane Laurianne Laurice Laurinda Laurine Laurène Lavena
    Laverne Lavinia Lavona Lavonne Layla Layna Lazarina Laëtitia Lea Leah Leana Leandra Leann Leanna
    Leanne Leanora Leatrice Lediana Leea Leela Leelo Leena Leentje Leezie Lehte Leia Leida Leigh
    Leigha Leighanne Leikny Leila Leili Leja Lejla Lela Lelah Lelde Lelia Lemmikki Lemonia Lempi
    Lena Lenaïg Lenchen Lene Leni Lenita Lenka Lenke Lenora Lenore Lenča Leocadia Leokadia Leokadija
    Leola Leoma Leona Leonia Leonie Leonita Leonor Leonora Leonore Leontina Leontine Leontyna
    Leontyne Leota Lepa Lepava Lerato Lesia Leslee Lesli Lesława Leta Letha Lethia Leticia Letitia
    Letizia Lettice Letty Letícia Lexi Lexie Leyla Leïla Lia Liadan Liana Liane Libbie Libby Libena
    Libuse Libuše Liběna Liddy Lidewij Lidia Lidie Lidija Lidka Lidmila Lidwien Liega Lieke Liene
    Lienīte Liepa Lies Liesbeth Liese Liesel Lieselot Lieselotte Liesje Liesl Lieve Lievin Ligia
    Liia Liina Liinu Liis Liisa Liisbet Liisi Liisu Lija Lijana Lijntje Lijsbeth Lila Lilah Lili
    Lilia Lilian Liliana Liliane Lilianna Lilias Lilibet Lilija Lilita Lilith Liliána Liljana Lilla
    Lillah Lillemor Lilli Lillian Lillias Lillie Lilly Lilou Lilwenn Lily Lilyan Lilyana Lina Linda
    Linde Lindita Lindiwe Lindsy Linette Linh Linita Linn Linnea Linnette Linnéa Linsey Lioba
    Liridona Lirie Lis Lisa Lisbet Lisbeth Lise Liselot Liselott Liselotte Lisette Lison Lissi Lissy
    Lita Lito Litsa Liucija Liudmila Liudvika Liuwkje Liv Liva Livia Livie Livvy Liwia Liz Liza
    Lizanne Lizbeth Lizette Lizzie Lizzy Liùsaidh Ljerka Ljiljana Ljuba Ljubica Ljubinka Ljudmila
    Lleucu Llinos Llio Loane Lodzia Loella Loes Loesje Loie Lois Lojzka Lola Lolita Lona Loni
    Lonneke Lora Loraine Loralee Loredana Loreen Loremarie Lorena Loreta Loreto Loretta Lori Lorinda
    Lorita Lorna Lorraina Lorraine Lorretta Lorri Lorrie Lotje Lotta Lotte Lotti Lottie Lotty Louane
    Louann Louanna Louanne Louella Louetta Louisa Louise Louisette Louisiane Louison Loukia Lourdes
    Louwina Lova Loveday Lovey Loviise Lovina Lovis Lovisa Lovísa Lowena Lowenna Lowri Loïsa Loïse
    Luana Luann Luanne Lubica Lubka Lubomiła Lucasta Luce Lucetta Lucette Lucia Luciana Luciane
    Lucica Lucie Luciella Lucienne Lucija Lucila Lucile Lucilla Lucille Lucina Lucinda Lucita Lucja
    Lucrecia Lucretia Lucrezia Lucreția Lucrèce Lucy Lucyna Lucía Ludivine Ludmila Ludmilla Ludmiła
    Ludovica Ludwika Luella Luisa Luise Luiza Lujza Luknė Lukrecja Lula Luljeta Lulëzime Lumi
    Luminita Luminița Lumnije Lumturie Luned Lupe Lurdes Lurline Lusia Lutgard Lutgarde Luule Luus
    Luz Luísa Lyda Lydia Lydie Lykke Lyla Lyn Lynda Lynea Lynelle Lynetta Lynette Lynn Lynna Lynne
    Lynnette Lynsey Lysandra Lysbeth Lyse Lysette Lyuba Lyubka Lyubomira Lyubov Lyudmila Lyydia
    Lyyli Lára Lærke Léa Léandra Léda Léna Lénaïg Léone Léonie Léonore Léontine Léopoldine Líadan
    Lída Lídia Lína Lív Lívia Lóa Lúcia Lýdia Lýdie Lāsma Lăcrămioara Līga Līna Līva Lūcija Maaike
    Maaria Maarika Maarit Maarja Maartje Mabel Mabella Mabelle Mabh Mable Mabli Maca Macarena Macey
    Macha Machiko Machteld Macy Mada Madailéin Madalina Madalyn Madara Maddalena Maddie Maddy
    Madelaine Madeleine Madelene Madelief Madelina Madeline Madelon Madelyn Maden Madenn Madge
    Madhuri Madilyn Madlaina Mae Maebh Maela Maeve Mafalda Magali Magalie Magalí Magda Magdalena
    Magdalene Magdalenka Magdalini Magdaléna Magdi Magdolna Maggie Maggy Magndís Magnea Magnhild
    Maguelone Maha Mahala Mahalia Mahaut Mahnaz Mahsa Mahulena Mai Maida Maidie Maie Maiga Maija
    Maiju Maike Maiken Maikki Maila Maimu Mair Maira Maire Mairead Mairearad Mairi Mairiead Mairin
    Mairwen Mairéad Maisey Maisie Maite Maiwen Maiwenn Maj Maja Majbritt Majda Majella Majka Majken
    Majlinda Majlis Mala Malala Malan Malda Malena Malene Malgorzata Malia Malin Malina Malinda
    Malissa Malka Mallaidh Malorie Malvena Malvina Malvīne Malwina Malwine Malči Mame Mamie Manca
    Manci Mandi Mandie Mandy Manette Manja Manjola Manka Mankica Manon Manuela Maolíosa Marah
    Maralyn Marcela Marcelia Marcelina Marceline Marcella Marcelle Marcia Marcie Marcjanna Marcy
    Marea Mared Mareike Maren Marga Margaret Margareta Margarete Margaretha Margarethe Margarett
    Margaretta Margarita Margaréta Margaux Marged Margery Marget Margherita Margie Margit Margita
    Margje Margo Margot Margreet Margret Margrethe Margriet Margrit Margrét Marguerita Marguerite
    Mari Maria Mariah Mariam Mariama Marian Mariana Mariangela Mariann Marianna Marianne Marianthi
    Maribel Maribelle Maribeth Marica Maricel Maricica Marie Marieke Mariekje Mariel Mariela Mariele
    Mariella Marielle Marieluise Marieta Marietje Marietta Mariette Marija Marijana Marije Marijeta
    Marijke Marijse Marika Marike Mariko Marilee Marilena Mariliis Marilla Marilou Marilyn Marilyne
    Marilynn Marilène Marina Marinda Marinela Marinette Marioara Mariola Mariolka Marion Maris
    Marisa Marise Marisela Mariska Marisol Marissa Marit Marita Maritta Maritza Marivonig Mariya
    Mariza Mariëlle Mariëtte Marița Marja Marjaana Marjan Marjana Marjanca Marjatta Marjeta
    Marjetica Marjetka Marjo Marjolaine Marjolein Marjolijn Marjorie Marjory Marju Marjukka Marjun
    Marjut Marketa Marketta Markéta Marla Marlee Marleen Marlen Marlena Marlene Marlies Marlis Marlo
    Marloes Marlyn Marlys Marlène Marna Marni Marnie Marousa Marsaili Marsali Marsela Marsha Marta
    Marte Martella Martha Marthe Martina Martine Martinka Martita Martje Martta Martyna Marusa
    Marusya Maruša Maruška Mary Marya Maryam Maryann Maryanne Marybeth Maryellen Maryjane Maryla
    Maryline Marylou Marylyn Maryna Maryse Marysia Marytė Maryvonne Marzanna Marzena Marília Marína
    Masako Masha Matea Mateja Mathilda Mathilde Mathurine Matilda Matilde Matina Matleena Matthildur
    Mattie Matty Matylda Maud Maude Maudie Maura Maureen Maurene Mauricette Maurine Mavis Mavourneen
    Maxene Maximina Maxine Maya Maybelle Mayumi Mazie Maéva Maëla Maëline Maëlle Maëva Maïa Maïlys
    Maïté Maïwenn Małgorzata Małgosia Mařenka Mařka Maša Meabh Meadhbh Meagan Meaghan Mechelle
    Mechteld Mechthild Mechthilde Mechtild Mechtilde Medb Medeea Medi Meeli Meelike Meena Meenakshi
    Meera Meeri Megan Meggie Meghan Megs Megumi Mehetabel Mehitabel Mehitable Mehwish Meike Meilė
    Meinir Meintje Meinwen Mejra Melania Melanie Melantha Meleri Melicent Melicia Meliha Melika
    Melina Melinda Meliora Melisa Melisande Melisenda Melisent Melissa Melita Melkorka Mellicent
    Mellie Mellony Melodie Melony Melpo Melpomene Melusine Melva Melwyn Melyor Mena Menna Mensura
    Meraud Mercedes Mercia Mercédesz Mercédès Meredith Merel Mererid Merete Meri Meriel Merike
    Merilyn Merima Merita Merja Merjem Merla Merle Merlene Merna Meropi Merrie Merrilyn Merryn
    Mersiha Merve Mervi Meryl Messalina Metha Metheven Metka Metoda Mette Mhairi Mhari Mia Michaela
    Michaella Michala Michalina Michasia Micheline Michelle Michiko Michèle Mici Micka Mickie Mie
    Mieczyslawa Mieczysława Mieke Mientje Miep Mies Migena Migle Miglė Mignon Mihaela Mihaéla Miho
    Miia Miina Mika Mikaela Mikayla Miki Mila Milada Milagros Milana Milanka Milda Mildred Milena
    Milesa Mileva Milica Milijana Milina Milinka Milissa Milja Miljana Milka Milkica Milla Mille
    Millicent Millie Milly Milojka Miloslava Milota Milunka Miluše Miluška Mim Mima Mimi Mimmi
    Mimoza Mina Minako Mindi Mindy Minea Minela Minella Minja Minji Minka Minke Minna Minnie
    Minodora Minoes Minoo Minta Minttu Mioara Miorița Mira Mirabel Mirabela Mirabella Mirabelle
    Miranda Mirdza Mireia Mireille Mirela Mirella Miriam Miriama Mirja Mirjam Mirjami Mirjana Mirka
    Mirkka Mirlinda Mirna Miroslava Mirosława Mirsada Mirta Mirte Mirthe Mirtill Mirto Miruna Mirva
    Mirèio Mirèlha Misaki Mitra Mitsuko Mitzi Miyuki Miłosława Moa Modesta Moina Moira Moireach
    Moirin Mojca Mollie Molly Momirka Mona Monda Mondina Monica Monika Moninne Monique Monna Monta
    Moona Moonika Morag Morfudd Morfydd Morgane Moriah Morna Morta Morvoren Morwen Morwenna Mosella
    Moya Moyra Moïra Muguette Muireall Muireann Muirgheal Muirne Muna Munira Murdina Muriel Murielle
    Mwynen Myfanwy Myra Myranda Myriam Myrna Myrsini Myrthe Myrtilla Myrtille Myrtle Myrto Mysie
    Màili Màiri Máire Máiréad Máirín Mária Márta Márti Märit Märta Målfrid Måna Méabh Mégane Mélanie
    Mélina Mélisande Mélissa Mélodie Mélusine Míla Móeiður Móirín Móni Mónica Mónika Mór Mārīte
    Mădălina Mărioara Mėta Nada Nadene Nadett Nadezhda Nadežda Nadia Nadieh Nadin Nadine Nadja Nadya
    Nadzieja Nadège Naděžda Nafsika Nagwa Naida Naima Nanami Nanci Nancie Nancy Nandini Nanette
    Nanna Nannie Nanon Naoko Naomi Naomie Narcissa Narelle Nasiha Nasreen Nasrin Nastasia Natacha
    Natalee Natalia Natalie Natalija Nataliya Nataly Natalya Natasa Natascha Natasha Natassa Natasza
    Nataša Natașa Nathalie Nathania Natividad Natsuko Natália Natálie Natálka Nausicaa Nausika Nava
    Nawal Naxhije Nayeli Nazan Nazanin Nazli Naïg Naïma Naïs Naďa Neala Neasa Neassa Neda Nedeljka
    Nedra Nedyalka Neea Neelam Neeltje Neema Nefeli Neha Neja Nejra Nel Nela Nelda Nele Neli Nelia
    Nell Nella Nelleke Nelli Nellie Nellija Nelly Nena Neola Nera Nerida Nerina Nerine Neringa
    Nerissa Nermina Nerys Nessa Nesta Neta Nete Netta Netti Nettie Nevaeh Nevena Nevenka Nevyana
    Nexhmije Neza Neža Ngaio Ngoc Ngozi Nia Niambh Niamh Nichola Nichole Nicholette Nicki Nickie
    Nicola Nicole Nicoleta Nicoletta Nicolette Nicolien Nicoline Niculina Nienke Nieves Nighean
    Nihada Niina Nijole Nijolė Nika Niki Nikki Nikol Nikole Nikoleta Nikolett Nikoletta Nikolija
    Nikolina Nikoline Nilufer Nina Ninette Nino Ninon Nira Nisha Nita Nitsa Nitya Nives Nixie Njeri
    Nkechi Noa Noelia Noelle Noemi Noirin Nokuthula Nola Nolene Nolwen Nolwenn Nomeda Nomsa Nomvula
    Nona Noni Nonie Noora Noortje Nora Norah Noreen Norene Norica Noriko Norina Norine Norita Norma
    Norunn Nota Notburga Nour Noura Novka Noélie Noémi Noémie Noëlle Noëllie Nuala Nunzia Nura
    Nurhan Nuria Nurije Nusa Nusi Nuša Nydia Nynke Nyree Nábla Nína Nóinín Nóirín Nóra Núria Oana
    Oanez Obioma Obrenija Octavia Octavie Océane Oda Odalys Oddbjørg Oddlaug Oddny Oddný Oddrun
    Oddrún Oddveig Odelia Odeta Odetta Odette Odila Odile Odilia Ofelia Ofeliya Ognyana Oighrig Oili
    Oivi Oksana Oktawia Olaug Olava Oldřiška Olena Olesya Oletha Oleńka Olga Olgica Olimpia Olina
    Oline Oliva Olive Olivera Olivetta Olivette Olivia Olivie Oliwia Olja Oltea Olwen Olwenna Olwyn
    Olympe Olympia Olívia Ombeline Ombline Ona Ondine Onie Onora Onutė Oona Oonagh Opal Ophelia
    Ophélie Orabella Oralia Oralie Orelia Oriana Oriane Orianne Oriona Orjeta Orla Orlagh Orlaith
    Orlane Orna Ornella Orpah Orpha Orsi Orsolya Ortansa Ortensia Ortraud Ortrud Ortrun Orvokki
    Otilia Otti Ottilia Ottilie Ottoline Ottília Otylia Otília Otýlie Ouida Ouisa Oumou Ourania Outi
    Ove Oya Ozana Ozella Oľga Padma Paige Palesa Palmira Paloma Pamela Pamella Pammy Panagiota
    Panayiota Panna Panni Paola Paraschiva Paraskevi Parisa Parthena Parthenia Parthenope Parvati
    Parveen Pascale Pascaline Patricia Patricie Patricija Patrizia Patrycja Patrícia Patrīcija Patsy
    Patti Pattie Paula Paule Paulette Pauliina Paulina Pauline Paulla Paulína Pava Pavla Pavlina
    Pavlína Pearl Pearla Pearlie Pearline Pegeen Peggie Peggy Peigi Peirona Pelagia Penelopa
    Penelope Penelopi Penka Pennie Pepita Peppi Perdita Peristera Perka Perla Permelia Pernel
    Pernilla Pernille Perpetua Perrette Perrine Persefoni Persephone Persis Perunika Pervenche Petra
    Petrana Petranka Petrija Petrina Petronel Petronela Petronella Petronila Petronilla Petronėlė
    Petruta Petruška Petruța Petula Petya Petúnia Phaedra Phebe Phemie Pheobe Philana Philiberte
    Philio Philippa Philis Phillida Phillipa Phillis Philomela Philomena Philomène Phoebe Photini
    Phuong Phyllida Phyllie Phyllis Pia Pien Pierina Pierrette Pieternel Pieternella Pietje Pihla
    Piia Pilar Pille Pilvi Pinelopi Pinja Piper Pipina Pippa Piret Piri Pirita Pirjo Pirkko Piroska
    Plamena Pleuni Pola Polina Polli Polly Pollyanna Polona Polonca Polya Polytimi Polyxena Polyxeni
    Pooja Popi Poppy Portia Pothiti Pranvera Preeti Preslava Prisca Priscila Priscilla Priya
    Priyanka Profira Pru Prudy Prue Prunella Pulchérie Purnima Páley Pálma Pálmey Pálmika Pálína
    Päivi Päivikki Pälvi Pélagie Pénélope Pétronille Qamile Qendresa Queenie Quenby Quintina Quirine
    Quitterie Raakel Rabia Rabija Rachael Rachel Rachela Rachele Rachelle Rachida Rada Radana
    Radegund Radha Radhika Radica Radinka Radka Radmila Radojka Radosava Radoslava Radostina
    Radosveta Radosława Raelene Raelynn Rafaela Rafaella Raffaella Rafila Raghnaild Ragna Ragnfrid
    Ragnheiður Ragnhild Ragnhildur Ragni Rahel Raia Raija Raili Raina Raisa Rajani Rakel Rakul
    Ralitsa Rallou Raluca Ramiza Ramona Ramune Ramunė Ramutė Ramóna Rana Randi Rania Ranka Rannva
    Rannveig Rannvá Raphaëlle Raquel Rasa Rashida Rasma Rauha Rauni Raya Raychel Raye Raymonde Rayna
    Rea Reanna Reba Rebeca Rebecca Rebecka Rebeka Rebekah Rebekka Reda Reea Reeda Reelika Reem
    Reenie Reet Reetta Refika Regan Regina Regine Regula Regína Regīna Reidun Reija Reiko Reina
    Reinette Reinhild Reinhilda Reinhilde Reinou Reinoutje Reinskje Reintje Reka Rekha Rella
    Remedios Remzie Rena Renae Renata Renate Renea Renee Renie Renita Renske Renuka Renáta Renée
    Resi Reta Retta Reva Rexana Reyna Rezka Rhea Rhian Rhiana Rhianna Rhiannon Rhianwen Rhoda Rhona
    Rhonda Rhonwen Rhuna Ria Rica Ricarda Rie Riek Rieke Riekje Rieko Riet Rigmor Riia Riikka Riin
    Riina Riitta Rika Rikarda Rike Rikke Rikki Rima Rimantė Rina Rineke Riona Rionach Risa Rita Ritu
    Ritva Riva Rivanon Rivka Rixt Roanne Roberta Robertina Robina Robyn Robynne Rochelle Rocio Rocío
    Rodanthi Rodica Rodothea Roise Roisin Rokia Roksana Rolanda Rolande Romana Romane Romanița
    Romieu Romilda Romilly Romina Romola Romy Rona Ronalda Ronda Ronja Ronna Roos Roosa Roosje
    Roosmarijn Rori Rosa Rosabel Rosabelle Rosalba Rosaleen Rosalia Rosalie Rosalina Rosalind
    Rosalinde Rosaline Rosalyn Rosalynn Rosalía Rosamond Rosamund Rosana Rosann Rosanna Rosanne
    Rosaria Rose Roseann Roseanna Roseanne Rosel Roseline Rosella Roselyn Roselyne Rosemarie
    Rosemarijn Rosemary Rosena Rosenwyn Rosetta Rosheen Rosi Rosie Rosina Rosita Rositsa Rosl
    Rosmerta Rossana Rossitsa Roswitha Rotraud Rotraut Rottraut Roula Roumiana Rowena Roxana Roxane
    Roxann Roxanna Roxanne Roxie Roxy Roxána Roza Rozafa Rozalia Rozalija Rozalinda Rozamunda
    Rozanne Rozella Rozemarijn Rozenn Rozennig Rozi Rozália Rozálie Rožė Rubie Rubina Ruby Rubye
    Rudina Rudo Rugile Rugilė Ruja Rukhsana Rukmini Rumena Rumiko Rumyana Runhild Rusalka Ruta
    Rutendo Ruth Ruthanne Ruthie Ruthli Ruut Ruxanda Ruxandra Ruzena Ruzica Ruža Ružena Ružica Ryann
    Ryoko Ryszarda Ráichéal Rán Rébecca Régine Réka Ríkey Ríoghnach Ríona Róise Róisín Rós Rósa Róza
    Rózsa Rózsi Róża Rønnaug Rúna Rūta Růžena Saana Saanvi Saara Saartje Saba Sabaheta Sabien Sabiha
    Sabina Sabine Sabrije Sabrina Sabīne Sachiko Sadhbh Sadie Safia Safija Safiya Safta Sahar Saida
    Saija Saila Saima Saimi Saini Sakura Salcia Salena Salka Salla Salli Sallie Sally Sallyann Salma
    Salme Salome Salomea Salomeea Salomé Salomėja Samanta Samantha Samella Samina Samira Sampu Samra
    Sanda Sandi Sandie Sandra Sandrina Sandrine Sanela Sanelma Sangeeta Sanija Sanije Sanita Sanja
    Sanna Sanne Sanni Sanziana Sança Saoirse Saorla Saphira Sapna Sapphira Sara Sarah Sarai Saraid
    Saraide Saranna Saraswati Sarina Sarita Sarka Sarma Sarmīte Sarolta Sarra Saskia Satoko Satu
    Saule Saulė Saundra Sava Saveta Savina Savine Savitri Savka Sawa Sayaka Sayuri Saška Scarlett
    Scholastique Scholastyka Searlait Secunda Seela Seema Seija Selah Selena Selga Selia Selima
    Selina Selinda Selja Selma Semele Semeli Semenica Sena Senada Senara Senga Senja Senka Senni
    Senta Seonag Seonaid Septima Serafina Seraina Seraphina Seren Serena Serina Sesselja Setsuko
    Sevasti Sevda Sevdalina Severina Severine Seweryna Seònaid Shabnam Shae Shahida Shakira Shalini
    Shalyn Shana Shanelle Shani Shania Shanna Shannen Shannon Shanon Shantel Shantelle Shanti Sharla
    Sharlene Sharmila Sharon Sharona Sharron Sharyn Shauna Shavonne Shawna Shayla Shayna Shazia
    Sheelagh Sheena Sheila Sheilah Shelagh Shelia Shelley Shelly Shena Sheree Sheri Sherie Sherill
    Sherilyn Sherri Sherrie Sherrill Sherry Sheryl Sheryll Shevaun Shilpa Shiori Shirin Shirlee
    Shirlene Shirley Shizuko Shobha Shona Shoshana Shpresa Shqipe Shreya Shukria Shukrije Shyhrete
    Shyla Sian Siani Sibel Sibella Sibilla Sibille Sibongile Sibyl Sibylle Sidonia Sidonie Sidorela
    Sidse Sidsel Sidwell Sidónia Sieglinde Siegrid Siegrun Sien Sietske Sifra Sigga Sigismunda
    Sigita Signe Signhild Signy Signý Sigourney Sigrid Sigrun Sigrunn Sigríður Sigrún Sigun
    Sigurbjörg Sigurborg Sigurdís Sigurlaug Sigurrós Sigurveig Sigþrúður Siina Siiri Sijtje Silja
    Silje Silke Sille Silvana Silvi Silvia Silvie Silvija Silviya Simina Simka Simona Simone
    Simonetta Simonida Simonne Sina Sindija Sindy Sinead Sini Sinikka Sintija Sinéad Siobhan Siobhán
    Siofra Sioned Siret Siri Sirja Sirje Sirkka Sirkku Sirle Sirli Sirpa Sisko Sissel Siusan Siv
    Sivan Sive Sixtine Siyana Sizig Siân Siùsan Sjaan Sjieuwke Sjoerdtje Sjoukje Sjöfn Skaidrīte
    Skaiste Skaistė Skye Sladana Sladjana Slaine Slavena Slavenka Slavica Slavka Slavojka Slavomíra
    Slavěna Slađana Slobodanka Sláine Slávka Smaragda Smaranda Smaro Smilja Smiljana Smiljka Smiltė
    Smita Smărăndița Snefrid Sneha Snezana Snezhana Snezhina Snežana Snežna Snieguolė Snædís
    Snæfríður Snøfrid Soaz Soazig Socorro Soffía Sofia Sofie Sofieke Sofija Sofiya Sofía Soheila
    Sohvi Soila Sointu Solange Solbjørg Solbritt Soledad Solenn Solenne Solfrid Soline Solita Solrun
    Solveig Solveiga Solvig Solvita Solvår Solène Sona Sonal Sondra Sonia Sonja Sonnhild Sonya
    Sooyeon Sophey Sophia Sophie Sophronia Sophronie Sophy Sorana Soraya Sorcha Sorina Sotiria Soula
    Soňa Spasenija Spela Spiridoula Spomenka Spyridoula Stacey Stacie Stacy Stamatia Stana Stanca
    Stanica Stanija Stanimira Stanislava Stanisława Stanka Stanojka Stans Starla Stasia Staska
    Stavroula Staša Stefani Stefania Stefanie Stefanija Stefaniya Stefanía Steffanie Steffi Stefka
    Stefánia Steingerður Steinunn Steliana Stella Stepanka Stephani Stephanie Stephany Stephenie
    Steren Sterenn Stien Stiina Stijntje Stiliana Stina Stine Stoja Stojanka Stojka Stoyanka Stoyka
    Stratoula Styliani Stáňa Stéphanie Suada Suanne Sudha Suela Suellen Sugako Suhaila Suhra Sukey
    Sukhi Suki Suky Suleika Sumaya Sumi Sumiko Suncica Sunita Sunneva Sunniva Sunnvá Sunnøva Sunčica
    Suoma Susan Susana Susann Susanna Susannah Susanne Sushila Sushma Susi Susie Susy Suus Suvada
    Suvi Suzan Suzana Suzann Suzanne Suze Suzette Suzi Suzie Suzon Suzy Svajonė Svajūnė Svala Svana
    Svanaug Svanborg Svandís Svanhild Svanhildur Svanhvít Svatava Svava Svea Sveindís Svenja Sveta
    Svetla Svetlana Svetluše Svetoslava Svilena Svitlana Svjetlana Světlana Swaantje Swanhild
    Swantje Swati Swietłana Sybil Sybilla Sylvaine Sylvana Sylvette Sylvi Sylvia Sylviane Sylvie
    Sylwana Sylwia Synne Synnove Synnöve Synnøve Sytske Szabina Szandra Szeréna Szidónia Szilvi
    Szilvia Szimonetta Szofi Szonja Szófia Szörénke Sára Sári Sânziana Säde Sædís Særún Sæunn
    Ségolène Séverine Sévrine Sìleas Sìne Síle Síofra Síomha Sólbjört Sóldís Sóley Sólrun Sólrún
    Sólveig Sölve Sölvi Sølvi Súsanna Sława Sławka Sławomira Tabatha Tabbie Tabea Tabitha Tacy
    Tadeja Tahira Taija Taimi Taina Taja Takako Talia Talitha Tallulah Talwyn Tamar Tamara Tamela
    Tamera Tami Tamika Tammi Tammie Tammy Tamra Tamsen Tamsin Tamsyn Tamzin Tangwen Tania Tanisha
    Taniya Tanja Tanneke Tansie Tansy Tanya Tara Tarja Taru Taryn Tasha Tasneem Tasoula Tatana
    Tatiana Tatjana Tatjána Tatyana Tawnya Tayla Taťána Teagan Teamhair Teca Tecla Teena Tegan Tegen
    Tegwedd Tegwen Teija Teja Tekla Telitha Tellervo Telma Telse Temenuga Temenuzhka Tempe Teodora
    Teodóra Teofila Teresa Terese Teresia Tereska Teresė Terez Tereza Terezia Terezie Terezija
    Terezka Terhi Teri Terike Terka Terpsithea Terri Terrie Terrilyn Tertia Terttu Teréz Terézia
    Terēze Tesni Tess Tessa Tessie Tetiana Tetsje Teuntje Teuta Teàrlag Thais Thaleia Thandi
    Thandiwe Thaïs Thea Theano Theda Thekla Thelma Thembi Themida Theodora Theodosia Theofania
    Theola Theoni Theophania Theophila Thera Theresa Therese Theresia Thirza Thisbe Thomais Thomasa
    Thomasin Thomasina Thomasine Thora Thorbjørg Thordis Thorunn Thurid Thuridur Thusnelda Thuy
    Thyra Thècle Théa Théodora Théodorine Thérèse Tia Tiana Tianna Tibbie Tibby Tibors Tietje Tifenn
    Tiffani Tiffanie Tiffany Tihana Tiia Tiina Tiiu Tijana Tilda Tilde Tilla Tillie Tilly Timea Timi
    Timna Timothea Tina Tindra Tineke Tinka Tinkara Tinna Tinneke Tiphaine Tiril Tirion Tirzah Tisha
    Titanilla Titiana Titon Titta Tiziana Tjasa Tjaša Tjitske Todorka Toinette Toini Toinon Tola
    Tomine Tomoko Tonia Tonje Tonka Tonya Toos Tora Torbjørg Torborg Torfrid Torgunn Torhild Tori
    Torie Toril Torill Torun Torunn Tosca Tosia Toula Tova Tove Tracey Traci Tracie Tracy Traudel
    Traudi Traudl Traute Treasa Treena Tressa Triana Triantafyllia Tricia Triin Triinu Trijn
    Trijntje Trijntsje Trina Trine Triona Trish Trisha Trissie Trista Trixie Trixy Trude Trudel
    Trudi Trudie Trudy Truida Truus Tryntsje Tryphena Tryphosa Tréphine Tríona Tsonka Tsveta
    Tsvetana Tsvetanka Tsvetelina Tsvetomira Tudora Tudorița Tugdualine Tuija Tuire Turi Turid Turið
    Tuula Tuulevi Tuuli Tuulia Tuulikki Tuva Twila Twyla Tyra Tyrgun Tytti Tyyne Tyyni Tzipora Tímea
    Tünde Tündi Ubavka Ugne Ugnė Ulka Ulla Ullabritt Ulpu Ulrica Ulrika Ulrike Ulvi Uma Una Undīne
    Unelma Unni Unnur Ursa Ursel Ursina Urska Ursula Ursule Ursulina Urszula Urszulka Urte Urtė Urve
    Urša Urška Uršula Uršulė Uschi Usha Ute Uzma Vahida Vaida Vaike Vaiki Vaiva Vala Valarie Valbona
    Valborg Valda Valdete Valdís Valene Valentina Valeria Valerie Valerija Valeska Valgerður Valia
    Valma Valmira Valora Valorie Valéria Valériane Valérie Vanamo Vanda Vanessa Vanessza Vania
    Vanille Vanja Vanora Vanya Varpu Varvara Vashti Vasilena Vasilica Vasilija Vasiliki Vasilisa
    Vasiljka Vasilka Vaso Vassiliki Vedrana Veena Veera Veerle Velda Velga Velia Velichka Velina
    Velinka Vellamo Velma Velta Vendela Vendula Vendulka Venke Venla Ventsislava Vera Verena Verica
    Verity Verla Verle Verlene Verna Vernice Veronica Veronika Veronique Veronka Versie Verónica
    Vesela Veselina Veselinka Veska Vesla Veslemøy Vesna Vessela Vestine Veta Viara Vibeke Vica
    Vicki Vickie Vicky Victoire Victoria Victorina Victorine Vida Vidosava Vidoslava Vidya Viena
    Vieno Viera Vierka Viesma Vigdis Vigdís Vigga Viive Viivi Viivika Vija Vijaya Viki Vikki
    Viktoria Viktorie Viktorija Viktoría Viktória Vilborg Vilda Vilde Vilemína Vilhelmina Vilhelmína
    Vilija Vilja Vilma Viltė Vina Vincenza Vincė Vineta Vinita Vinka Viola Violaine Violante Violet
    Violeta Violetta Violette Violina Viorica Virge Virgie Virginia Virginie Virginija Virgínia
    Viridiana Viridiane Virpi Virva Virve Virág Visnja Vita Vitalija Vittoria Vitória Vivana Viveca
    Viveka Vivi Vivian Viviana Viviane Vivianne Vivien Vivienne Vivyan Vizma Višnja Vjera Vjollca
    Vjosa Vladana Vladanka Vladimíra Vladislava Vladěna Vlasta Vlastimila Vlatka Vlora Vlădița Voica
    Voichița Vojislava Vojka Vojtěška Vona Vonda Voula Vreneli Vreni Vroni Vuka Vukica Vukosava
    Vuokko Vyara Vár Vår Védís Véronique Vónbjørt Vēra Vēsma Věra Věroslava Wacława Walburga
    Walentyna Waleria Walfriede Walli Walpurga Waltraud Waltraut Waltrud Wambui Wanda Wangari Wangui
    Wanjiku Wanjiru Waverly Weia Welmoed Wenche Wencke Wendela Wendelgard Wendelien Wendeline
    Wendelmoet Wendi Wendie Wendy Wenna Wenona Wera Weronika Wibke Wiebke Wiep Wiera Wies Wieslawa
    Wiesława Wietske Wieńczysława Wijntje Wiktoria Wilda Wilfriede Wilhelmena Wilhelmina Wilhelmine
    Willa Willeke Willemien Willemijn Willemina Willetta Williamina Wilma Wiltraud Wiltrud Wina
    Wincentyna Winefred Winfriede Winifred Winifreda Winnie Winnifred Winny Winona Wiola Wioletta
    Wirginia Wisia Wislawa Wisława Wivianne Wivina Wladyslawa Wytske Władysława Xandra Xanthe Xanthi
    Xanthippe Xanthippi Xenia Xenie Xhevahire Ximena Xiomara Yadira Yael Yana Yanitsa Yanka Yannoula
    Yara Yasemin Yasmin Yasmina Yasmine Yasuko Yaël Yaëlle Ybeltje Yekaterina Yelena Yesenia Yetunde
    Yevette Yevgenia Yewande Yfke Yiota Ylberina Ylfa Yllka Ylva Ymkje Yoana Yoanna Yoko Yolanda
    Yolande Yordanka Yoshie Yoshiko Yota Youna Yrsa Ysaline Ysella Yseult Ysolde Ytsje Yuka Yukari
    Yuki Yukiko Yuko Yulia Yuliana Yuliya Yumi Yuna Yvette Yvona Yvonna Yvonne Zacharoula Zafeiria
    Zafiro Zagorka Zahida Zahra Zaiga Zainab Zaira Zala Zamfira Zamira Zana Zandra Zanele Zaneta
    Zara Zaynab Zdena Zdenka Zdeňka Zdislava Zdravka Zdzislawa Zdzisława Zehra Zejna Zejneba Zekija
    Zelda Zelia Zeljka Zella Zelma Zena Zenia Zenobia Zenona Zenovia Zenta Zenzi Zeynep Zhaklin
    Zhana Zhanna Zhivka Ziba Zigrīda Zilgma Zilla Zillah Zina Zinaida Zinca Zinovia Zinta Zipporah
    Zita Ziva Zivile Zizi Zlata Zlatica Zlatija Zlatina Zlatka Zlatuše Zoe Zoey Zofia Zofie Zofija
    Zografia Zohra Zoi Zoitsa Zoița Zoja Zora Zorana Zorica Zorina Zorka Zornitsa Zosia Zosieńka
    Zoya Zoé Zoë Zrinka Zsanett Zsani Zselyke Zsofia Zsuzsa Zsuzsanna Zsuzsi Zsuzsánna Zsófi Zsófia
    Zsóka Zula Zulaikha Zuleika Zumra Zuza Zuzana Zuzanna Zuzka Zvezdana Zvjezdana Zvonimirka Zvonka
    Zwaantje Zylfije Zyta Zytka Zäzilie Zélie Zénaïde Zéphirine Zóra Ági Ágnes Ágota Áine Álfdís
    Álfheiður Álfhildur Ángela Ángeles Ása Ásbjörg Ásdís Ásgerður Áslaug Ásrún Ásta Ásthildur
    Ástríður Ännchen Änne Äpplet Ådel Ågot Åsa Åse Åshild Åslaug Åslög Åsne Åsta Åsunn Æsa Ève Éabha
    Éadaoin Églantine Éibhlín Éilís Éirinn Élaine Éliane Éliette Élisa Élisabeth Élise Élodie Éloïse
    Éléa Éléonore Émeline Émilie Émérance Étaín Étiennette Éva Évangéline Évelyne Évi Íde Ísabella
    Ísold Íta Ólafía Óluva Ólína Ólöf Órfhlaith Órla Órlaith Ósk Õie Õnne Ögn Öllegård Ösp Östen
    Özlem Øydis Øyvor Úlfhildur Úna Úrsula Ülle Ülvi Ýrr Þorbjörg Þorgerður Þuríður Þóra Þórdís
    Þórey Þórhalla Þórhildur Þórunn Đina Đurđa Đurđica Đurđija Ērika Ľubica Ľubomíra Ľudmila Łucja
    Łucjanna Šarlota Šejla Šemsa Špela Štefanija Štefica Štefka Štěpánka Šárka Żaklina Żaneta Żanna
    Żywia Žaklina Žana Žaneta Žanete Žanka Žanna Žarka Željana Željka Želmíra Žemyna Živa Živadinka
    Živana Živilė Živka Žofia Žofie Žuža Žydrė Ștefana Ștefania
    """)
}
