"""Hard names with the heading that the stated rules give them, and the references they make.

Each line: name | how the article calls the same person later | role | heading | references.
The rules: Chicago Manual of Style 16.32-16.93 and ISO 999; where the article shortens a name, that
decides. Of several later wordings the most frequent stands first; they are parted by ";".
"""

HARD_NAMES = """
Pedro Calderón de la Barca | Calderón | | Calderón de la Barca, Pedro |
Charles Dickens | Dickens, Charles; Dickens | | Dickens, Charles |
Andrew Lloyd Webber | Lloyd Webber | | Lloyd Webber, Andrew |
Helena Bonham Carter | Bonham Carter | | Bonham Carter, Helena |
Ralph Vaughan Williams | Vaughan Williams; VAUGHAN WILLIAMS | | Vaughan Williams, Ralph |
Sacha Baron-Cohen | Sacha | | Baron-Cohen, Sacha |
Sandra Day O'Connor | O'Connor; Sandra | | O'Connor, Sandra Day |
Seán Ó Faoláin | | | Ó Faoláin, Seán |
Alexander von Humboldt | Humboldt | | Humboldt, Alexander von |
Annette von Droste-Hülshoff | | | Droste-Hülshoff, Annette von |
Ludwig Mies van der Rohe | Mies | | Mies van der Rohe, Ludwig |
Wernher von Braun | von Braun; Von Braun | | von Braun, Wernher |
Guido van Rossum | Van Rossum | | van Rossum, Guido |
Cees van den Berg | Van den Berg; van den Berg | | van den Berg, Cees |
Alfred de Musset | | | Musset, Alfred de |
Alexis de Tocqueville | Tocqueville | | Tocqueville, Alexis de |
Jean de La Bruyère | La Bruyère | | La Bruyère, Jean de |
Marine Le Pen | Le Pen | | Le Pen, Marine |
Dominique de Villepin | Villepin | | Villepin, Dominique de |
Daphne du Maurier | du Maurier | | du Maurier, Daphne |
Gabriele D'Annunzio | D'Annunzio | | D'Annunzio, Gabriele |
Luca della Robbia | | | della Robbia, Luca |
Luiz Inácio Lula da Silva | Lula | | Lula da Silva, Luiz Inácio |
Vasco da Gama | | | Gama, Vasco da |
Fernando Henrique Cardoso | Cardoso | | Cardoso, Fernando Henrique |
Andrés Manuel López Obrador | López Obrador | | López Obrador, Andrés Manuel |
Cristina Fernández de Kirchner | | | Fernández de Kirchner, Cristina |
Santiago Ramón y Cajal | | | Ramón y Cajal, Santiago |
Mao Zedong | Mao | | Mao Zedong |
Zhou Enlai | | | Zhou Enlai |
Ban Ki-moon | Ban | | Ban Ki-moon |
Moon Jae-in | Moon | | Moon Jae-in |
Syngman Rhee | Rhee | | Rhee, Syngman |
Abe Shinzo | Abe | | Abe Shinzo |
Shinzo Abe | Abe | | Abe, Shinzo |
Murakami Haruki | Murakami | | Murakami Haruki |
Pham Minh Chinh | Chinh | | Pham Minh Chinh | Chinh
Vo Van Thuong | Thuong | | Vo Van Thuong | Thuong
Viet Thanh Nguyen | Nguyen | | Nguyen, Viet Thanh |
Bjarni Benediktsson | Bjarni | | Bjarni Benediktsson |
Vigdís Finnbogadóttir | Vigdís | | Vigdís Finnbogadóttir |
Magnus Carlsen | Carlsen; Magnus | | Carlsen, Magnus |
Abdel Fattah el-Sisi | el-Sisi; El-Sisi | | el-Sisi, Abdel Fattah |
Mahmoud Abbas | Abbas; Abu Mazen | | Abbas, Mahmoud | Abu Mazen
Abdullah bin Abdulaziz | | King | Abdullah bin Abdulaziz |
Saddam Hussein | Saddam | | Hussein, Saddam |
Benedict XVI | | pope | Benedict XVI |
Margrethe II | | Queen of Denmark | Margrethe II |
Catherine the Great | | | Catherine the Great |
Eleanor of Aquitaine | | | Eleanor of Aquitaine |
Thomas Aquinas | | | Aquinas, Thomas |
Kurt Vonnegut Jr. | Vonnegut | | Vonnegut, Kurt, Jr. |
Oliver Wendell Holmes Sr. | | | Holmes, Oliver Wendell, Sr. |
George W. Bush | Bush; Dubya | | Bush, George W. | Dubya
Susilo Bambang Yudhoyono | Yudhoyono; SBY | | Yudhoyono, Susilo Bambang | SBY
Ice Cube | O'Shea Jackson | | Ice Cube | Jackson, O'Shea
2 Chainz | | | 2 Chainz |
Sitting Bull | | | Sitting Bull |
Fidel CASTRO RUZ | CASTRO | | Castro Ruz, Fidel |
Ian MCEWAN | MCEWAN | | McEwan, Ian |
Eric Arthur Blair | Blair; George Orwell | | Blair, Eric Arthur | Orwell, George
Edson Arantes do Nascimento | Pelé | | Nascimento, Edson Arantes do | Pelé
Ho Chi Minh | Ho | | Ho Chi Minh |
Park Chung-hee | Park | | Park Chung-hee |
"""
