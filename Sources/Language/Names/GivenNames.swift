/// Common given names with the gender that they are mostly given to.
package enum GivenNames {
  /// Whether a given name is a man's, nil where it is unknown or given to both.
  package static func isMale(_ name: String) -> Bool? { gender(of: name).map { $0 == .male } }

  /// Returns the usual gender of a given name, nil where it is unknown or given to both.
  static func gender(of name: String) -> Gender? {
    if male.contains(name) { return .male }
    return female.contains(name) ? .female : nil
  }

  /// Whether a word is a common given name.
  static func contains(_ name: String) -> Bool {
    male.contains(name) || female.contains(name) || both.contains(name)
  }

  private static func set(_ names: String) -> Set<String> {
    Set(names.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  private static let male = set(
    """
    Arjun Callum Desmond Dermot Dirk Ewan Euan Finn Florian Goran Imran Jakub Jerzy Kasper Lukas Luca Marek Mateo
    Matteo Mats Mikael Mirko Niklas Nils Pawel Pavlo Piet Piotr Ravi Rory Sanjay Stig Sven Takeshi Tariq Tibor Tomas Torsten
    Zoltan
    Aaron Abdul Abdullah Abraham Adam Adolf Adrian Ahmad Ahmed Akira Alan Albert Alberto Alec Alejandro
    Aleksandr Alexander Alexei Alfonso Alfred Ali Allan Allen Amir Anatoly Anders Andre Andreas
    Andrei Andres Andrew Andrey Angus Anil Anthony Antoine Anton Antonio Anwar Ariel Arnold Art Arthur
    Arturo Barack Barry Bashar Ben Benito Benjamin Bernard Bernardo Bill Billy Bob Boris Brad Bradley
    Brandon Brendan Brian Bruce Bruno Bryan Carl Carlo Carlos Cesar Charles Charlie Chen Chester Chris
    Christian Christopher Chuck Clarence Clark Claude Clifford Clint Clive Colin Craig Curtis Dale
    Damien Dan Daniel Danny Darren Dave David Dean Dennis Derek Diego Dieter Dimitri Dmitri Dmitry Dominic
    Don Donald Doug Douglas Duncan Dwight Earl Eddie Edgar Edmund Eduardo Edward Edwin Elliot Emil
    Emilio Emmanuel Enrique Enzo Eric Erich Erik Ernest Ernesto Ernst Eugene Evan Evgeny Felipe Felix
    Ferdinand Fernando Fidel Floyd Francesco Francis Francisco Franco Francois François Frank Franklin
    Franz Fred Frederick Friedrich Gabriel Gareth Gary Gavin Gennady Gene Geoff Geoffrey George Georges Gerald
    Gerard Gerhard Giorgio Giovanni Giuseppe Glenn Gordon Graham Greg Gregory Guillermo Gustav Guy Hans
    Harold Harry Harvey Hassan Hector Heinrich Helmut Henri Henrik Henry Herbert Herman Hosni Howard
    Hugh Hugo Hussein Ian Ibrahim Igor Isaac Ivan Jack Jacob Jacques Jaime Jake James Jan Jared Jason
    Javier Jay Jean Jeff Jeffrey Jens Jeremy Jerome Jerry Jesus Jim Jimmy Joachim Joe Joel Johan Johannes
    John Johnny Jon Jonathan Jorge Jose José Josef Joseph Joshua Juan Jules Julian Julio Julius Jun
    Justin Karim Karl Keith Ken Kenji Kenneth Kevin Khalid Klaus Kofi Konstantin Kurt Kyle Lance Larry
    Lars Lawrence Lech Leo Leon Leonard Leonid Leopold Lewis Liam Lionel Lloyd Louis Lucas Ludwig
    Luigi Luis Luke Lyndon Magnus Mahmoud Malcolm Manuel Marc Marcel Marco Marcus Mario Mark Marshall
    Martin Marvin Mathew Matthew Matthias Maurice Max Maxim Mehmet Michael Michel Miguel Mike Mikhail
    Milan Milton Mitch Mohamed Mohammad Mohammed Moshe Muammar Muhammad Mustafa Nathan Nathaniel Neil
    Nelson Nicholas Nick Nicolas Nigel Nikita Nikolai Noah Noel Norman Oleg Oliver Omar Orlando Oscar
    Osama Oskar Otto Owen Pablo Paolo Pascal Patrick Paul Pavel Pedro Percy Pervez Pete Peter Phil
    Philip Philippe Phillip Pierre Pieter Rafael Rajiv Ralph Ramon Randy Raul Ray Raymond Reginald Rene
    Rex Ricardo Richard Rick Rob Robert Roberto Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald Ross
    Roy Rudolf Rudolph Rupert Russell Ryan Saddam Salman Salvador Salvatore Sam Samuel Scott Sean Sebastian
    Serge Sergei Sergey Sergio Seth Shaun Shimon Sidney Sigmund Silvio Simon Slobodan Spencer Stanley
    Stefan Stephen Steve Steven Stuart Ted Terry Theodore Thomas Tim Timothy Toby Todd Tom Tommy Tony
    Trevor Umberto Vaclav Valery Victor Vijay Viktor Vincent Vittorio Vladimir Volodymyr Wallace Walter
    Warren Wayne Werner Wilhelm Will Willem William Willy Winston Wolfgang Woodrow Xavier Yasser
    Yitzhak Yuri Yusuf Yves Zachary
    """)

  private static let female = set(
    """
    Agnieszka Aino Akiko Amina Anja Aoife Birgit Birgitta Chiara Chloe Francesca Freya Galina Gemma Giulia Heike
    Irina Ivana Jana Karin Katarzyna Katja Keiko Kerstin Kirsty Lauren Lenka Lorna Lucinda Ludmila Marta Milena Morag Niamh
    Noriko Oksana Petra Priya Sigrid Silke Siobhan Solveig Svetlana Yasmin Yuki Yulia Zara
    Abigail Adele Agatha Agnes Aisha Alexandra Alice Alison Amanda Amelia Amy Ana Anastasia Angela
    Angelina Anita Ann Anna Anne Annette Annie Antonia April Arlene Astrid Audrey Barbara Beatrice Belinda
    Benazir Bernadette Bertha Beth Betty Beverly Brenda Bridget Brigitte Carla Carmen Carol Caroline
    Carolyn Catherine Cecilia Celia Charlotte Cheryl Christina Christine Cindy Claire Clara Claudia
    Condoleezza Constance Cora Corazon Cristina Cynthia Daisy Daphne Dawn Deborah Debra Denise Diana
    Diane Dolores Donna Dora Doris Dorothy Edith Edna Eileen Elaine Eleanor Elena Elisabeth Elise Eliza
    Elizabeth Ella Ellen Elsa Emily Emma Erica Erin Esther Ethel Eva Eve Evelyn Fatima Fiona Florence
    Frances Frieda Gail Georgia Geraldine Gertrude Gina Gladys Gloria Golda Grace Greta Gwen Hannah
    Harriet Hazel Heather Heidi Helen Helena Helga Henrietta Hilary Hilda Hillary Ida Imelda Indira Inez
    Ingrid Irene Iris Isabel Isabella Ivy Jacqueline Jane Janet Janice Jasmine Jeanne Jennifer Jenny
    Jessica Jill Joan Joanna Joanne Josephine Joyce Juanita Judith Judy Julia Juliet Karen Kate
    Katherine Kathleen Kathy Katie Kay Kayla Kelly Kimberly Kirsten Kristen Laura Leila Lena Lillian
    Linda Lisa Lois Lorraine Louisa Louise Lucia Lucille Lucy Lydia Lynn Mabel Madeleine Maeve Magdalena
    Margaret Margarita Maria Marian Marie Marilyn Marina Marion Marjorie Martha Mary Matilda Maud Maureen
    Megan Melanie Melissa Mia Michelle Mildred Miriam Molly Monica Nadia Nancy Naomi Natalia
    Natalie Natasha Nicola Nicole Nina Nora Norma Olga Olive Olivia Olympia Pamela Patricia Paula Pauline
    Peggy Penelope Phyllis Priscilla Rachel Raisa Rebecca Regina Renata Rita Roberta Rosa Rosalind Rose
    Rosemary Ruth Sabina Sabine Sally Samantha Sandra Sara Sarah Sharon Sheila Shirley Silvia Simone Sofia Sonia
    Sophia Sophie Stella Stephanie Susan Susanna Suzanne Sylvia Tamara Tanya Tara Tatiana Teresa Tess
    Theresa Tina Tracy Ursula Valentina Valerie Vanessa Vera Veronica Victoria Violet Virginia Vivian
    Wanda Wendy Winifred Yolanda Yoko Yvonne Zoe
    """)

  private static let both = set(
    "Alex Andrea Casey Chris Kim Lee Leslie Pat Robin Sasha Taylor Jamie Jordan Morgan")
}
