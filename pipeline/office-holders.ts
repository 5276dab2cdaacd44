import { phrasesOf } from './phrases.js';

/** Somebody who acts for a state or a group, and when: what dates an article and what gives "Pompeo" a country. */
export interface OfficeHolder {
  /** Code of codebook section 6. */
  readonly actor: string;
  /** `president` and `prime minister` are heads of state or government; `leader` leads a group or a state without such an office. */
  readonly office:
    | 'president'
    | 'prime minister'
    | 'monarch'
    | 'defence'
    | 'foreign'
    | 'adviser'
    | 'commander'
    | 'leader';
  /** Usual English spellings of the whole name, the most usual first. */
  readonly names: readonly string[];
  /** What the name is shortened to after its first use, if that alone points to this person ("Obama", never "Brown"). */
  readonly surnames: readonly string[];
  /** First day in office, as ISO date. */
  readonly from: string;
  /** Last day in office, as ISO date; null where the source knew no successor. */
  readonly to: string | null;
}

// Source: governments' own lists, by way of Wikidata ("position held", P39, with start and end time; CC0); known to the middle of 2025.
// actor | office | names, divided by ";" | surnames that suffice | first day | last day
const table = `
USA | president | Harry Truman;Harry S. Truman | Truman | 1945-04-12 | 1953-01-20
USA | president | Dwight Eisenhower;Dwight D. Eisenhower | Eisenhower | 1953-01-20 | 1961-01-20
USA | president | John F. Kennedy;John Kennedy | Kennedy | 1961-01-20 | 1963-11-22
USA | president | Lyndon Johnson;Lyndon B. Johnson | | 1963-11-22 | 1969-01-20
USA | president | Richard Nixon;Richard M. Nixon | Nixon | 1969-01-20 | 1974-08-09
USA | president | Gerald Ford;Gerald R. Ford | | 1974-08-09 | 1977-01-20
USA | president | Jimmy Carter | | 1977-01-20 | 1981-01-20
USA | president | Ronald Reagan | Reagan | 1981-01-20 | 1989-01-20
USA | president | George H.W. Bush;George H. W. Bush | | 1989-01-20 | 1993-01-20
USA | president | Bill Clinton | Clinton | 1993-01-20 | 2001-01-20
USA | president | George W. Bush;George Bush | Bush | 2001-01-20 | 2009-01-20
USA | president | Barack Obama | Obama | 2009-01-20 | 2017-01-20
USA | president | Donald Trump;Donald J. Trump | Trump | 2017-01-20 | 2021-01-20
USA | president | Joe Biden;Joseph Biden;Joseph R. Biden | Biden | 2021-01-20 | 2025-01-20
USA | president | Donald Trump;Donald J. Trump | Trump | 2025-01-20 |
USA | adviser | Dick Cheney | Cheney | 2001-01-20 | 2009-01-20
USA | adviser | Mike Pence | Pence | 2017-01-20 | 2021-01-20
USA | adviser | Kamala Harris | | 2021-01-20 | 2025-01-20
USA | adviser | JD Vance;J.D. Vance | Vance | 2025-01-20 |
USA | defence | Robert McNamara | McNamara | 1961-01-21 | 1968-02-29
USA | defence | Melvin Laird | Laird | 1969-01-22 | 1973-01-29
USA | defence | Caspar Weinberger | Weinberger | 1981-01-21 | 1987-11-23
USA | defence | Frank Carlucci | Carlucci | 1987-11-23 | 1989-01-20
USA | defence | Richard Cheney | | 1989-03-21 | 1993-01-20
USA | defence | Les Aspin | Aspin | 1993-01-21 | 1994-02-03
USA | defence | William Perry;William J. Perry | | 1994-02-03 | 1997-01-24
USA | defence | William Cohen;William S. Cohen | | 1997-01-24 | 2001-01-20
USA | defence | Donald Rumsfeld;Donald H. Rumsfeld | Rumsfeld | 2001-01-20 | 2006-12-18
USA | defence | Robert Gates;Robert M. Gates | | 2006-12-18 | 2011-07-01
USA | defence | Leon Panetta | Panetta | 2011-07-01 | 2013-02-27
USA | defence | Chuck Hagel | Hagel | 2013-02-27 | 2015-02-17
USA | defence | Ashton Carter;Ash Carter | | 2015-02-17 | 2017-01-20
USA | defence | James Mattis;Jim Mattis | Mattis | 2017-01-20 | 2019-01-01
USA | defence | Patrick Shanahan | Shanahan | 2019-01-01 | 2019-06-23
USA | defence | Mark Esper | Esper | 2019-07-23 | 2020-11-09
USA | defence | Christopher Miller;Chris Miller | | 2020-11-09 | 2021-01-20
USA | defence | Lloyd Austin | | 2021-01-22 | 2025-01-20
USA | defence | Pete Hegseth | Hegseth | 2025-01-25 |
USA | foreign | Henry Kissinger | Kissinger | 1973-09-22 | 1977-01-20
USA | foreign | Cyrus Vance | | 1977-01-20 | 1980-04-28
USA | foreign | Alexander Haig | Haig | 1981-01-22 | 1982-07-05
USA | foreign | George Shultz;George P. Shultz | Shultz | 1982-07-16 | 1989-01-20
USA | foreign | James Baker;James A. Baker | | 1989-01-25 | 1992-08-23
USA | foreign | Warren Christopher | | 1993-01-20 | 1997-01-17
USA | foreign | Madeleine Albright | Albright | 1997-01-23 | 2001-01-20
USA | foreign | Colin Powell | Powell | 2001-01-20 | 2005-01-26
USA | foreign | Condoleezza Rice | | 2005-01-26 | 2009-01-20
USA | foreign | Hillary Clinton;Hillary Rodham Clinton | | 2009-01-21 | 2013-02-01
USA | foreign | John Kerry | Kerry | 2013-02-01 | 2017-01-20
USA | foreign | Rex Tillerson | Tillerson | 2017-02-01 | 2018-03-31
USA | foreign | Mike Pompeo | Pompeo | 2018-04-26 | 2021-01-20
USA | foreign | Antony Blinken;Tony Blinken | Blinken | 2021-01-26 | 2025-01-20
USA | foreign | Marco Rubio | Rubio | 2025-01-21 |
USA | adviser | Zbigniew Brzezinski | Brzezinski | 1977-01-20 | 1981-01-20
USA | adviser | Brent Scowcroft | Scowcroft | 1989-01-20 | 1993-01-20
USA | adviser | H.R. McMaster;H. R. McMaster | McMaster | 2017-02-20 | 2018-04-09
USA | adviser | John Bolton | Bolton | 2018-04-09 | 2019-09-10
USA | adviser | Jake Sullivan | | 2021-01-20 | 2025-01-20
USA | adviser | Richard Holbrooke | Holbrooke | 1994-09-13 | 2010-12-13
USA | adviser | Zalmay Khalilzad | Khalilzad | 2003-11-28 | 2021-10-18
USA | adviser | Paul Bremer;L. Paul Bremer | Bremer | 2003-05-12 | 2004-06-28
USA | adviser | Brett McGurk | McGurk | 2015-10-23 | 2025-01-20
USA | adviser | Steve Witkoff | Witkoff | 2025-01-20 |
USA | commander | William Westmoreland;William C. Westmoreland | Westmoreland | 1964-06-20 | 1972-06-30
USA | commander | Norman Schwarzkopf;H. Norman Schwarzkopf | Schwarzkopf | 1988-11-23 | 1991-08-09
USA | commander | Tommy Franks | | 2000-07-06 | 2003-07-07
USA | commander | John Abizaid | Abizaid | 2003-07-07 | 2007-03-16
USA | commander | Ricardo Sanchez | | 2003-06-14 | 2004-06-30
USA | commander | George Casey;George W. Casey | | 2004-07-01 | 2007-02-10
USA | commander | David Petraeus | Petraeus | 2007-02-10 | 2011-07-18
USA | commander | Ray Odierno;Raymond Odierno | Odierno | 2008-09-16 | 2010-09-01
USA | commander | Stanley McChrystal | McChrystal | 2009-06-15 | 2010-06-23
USA | commander | Mike Mullen | | 2007-10-01 | 2011-09-30
USA | commander | Martin Dempsey | Dempsey | 2011-10-01 | 2015-09-25
USA | commander | Joseph Dunford;Joe Dunford | Dunford | 2015-10-01 | 2019-09-30
USA | commander | Mark Milley;Mark A. Milley | Milley | 2019-10-01 | 2023-09-29
USA | commander | Joseph Votel | Votel | 2016-03-30 | 2019-03-28
USA | commander | Kenneth McKenzie;Frank McKenzie | | 2019-03-28 | 2022-04-01
USA | commander | Michael Kurilla;Erik Kurilla | Kurilla | 2022-04-01 | 2025-08-08
USA | commander | John Nicholson;John W. Nicholson | | 2016-03-02 | 2018-09-02
USA | commander | Scott Miller;Austin Miller;Austin S. Miller | | 2018-09-02 | 2021-07-12
GBR | prime minister | Clement Attlee | Attlee | 1945-07-26 | 1951-10-26
GBR | prime minister | Winston Churchill | Churchill | 1951-10-26 | 1955-04-05
GBR | prime minister | Anthony Eden | | 1955-04-06 | 1957-01-09
GBR | prime minister | Harold Macmillan | Macmillan | 1957-01-10 | 1963-10-18
GBR | prime minister | Harold Wilson | | 1964-10-16 | 1970-06-19
GBR | prime minister | Edward Heath | | 1970-06-19 | 1974-03-04
GBR | prime minister | James Callaghan | Callaghan | 1976-04-05 | 1979-05-04
GBR | prime minister | Margaret Thatcher | Thatcher | 1979-05-04 | 1990-11-28
GBR | prime minister | John Major | | 1990-11-28 | 1997-05-02
GBR | prime minister | Tony Blair | Blair | 1997-05-02 | 2007-06-27
GBR | prime minister | Gordon Brown | | 2007-06-27 | 2010-05-11
GBR | prime minister | David Cameron | Cameron | 2010-05-11 | 2016-07-13
GBR | prime minister | Theresa May | | 2016-07-13 | 2019-07-24
GBR | prime minister | Boris Johnson | | 2019-07-24 | 2022-09-06
GBR | prime minister | Liz Truss | Truss | 2022-09-06 | 2022-10-25
GBR | prime minister | Rishi Sunak | Sunak | 2022-10-25 | 2024-07-05
GBR | prime minister | Keir Starmer | Starmer | 2024-07-05 |
GBR | defence | Geoff Hoon | Hoon | 1999-10-11 | 2005-05-06
GBR | defence | John Reid | | 2005-05-06 | 2006-05-05
GBR | defence | Des Browne | | 2006-05-05 | 2008-10-03
GBR | defence | Bob Ainsworth | Ainsworth | 2009-06-05 | 2010-05-11
GBR | defence | Liam Fox | | 2010-05-11 | 2011-10-14
GBR | defence | Philip Hammond | | 2011-10-14 | 2014-07-15
GBR | defence | Michael Fallon | Fallon | 2014-07-15 | 2017-11-01
GBR | defence | Gavin Williamson | | 2017-11-02 | 2019-05-01
GBR | defence | Ben Wallace | | 2019-07-24 | 2023-08-31
GBR | defence | Grant Shapps | Shapps | 2023-08-31 | 2024-07-05
GBR | defence | John Healey | Healey | 2024-07-05 |
GBR | foreign | Jack Straw | | 2001-06-08 | 2006-05-05
GBR | foreign | David Miliband | Miliband | 2007-06-28 | 2010-05-11
GBR | foreign | William Hague | | 2010-05-12 | 2014-07-14
GBR | foreign | Dominic Raab | Raab | 2019-07-24 | 2021-09-15
GBR | foreign | David Lammy | Lammy | 2024-07-05 | 2025-09-05
FRA | president | Charles de Gaulle | de Gaulle | 1959-01-08 | 1969-04-28
FRA | president | Valery Giscard d'Estaing | Giscard d'Estaing | 1974-05-27 | 1981-05-21
FRA | president | François Mitterrand;Francois Mitterrand | Mitterrand | 1981-05-21 | 1995-05-17
FRA | president | Jacques Chirac | Chirac | 1995-05-17 | 2007-05-16
FRA | president | Nicolas Sarkozy | Sarkozy | 2007-05-16 | 2012-05-15
FRA | president | François Hollande;Francois Hollande | Hollande | 2012-05-15 | 2017-05-14
FRA | president | Emmanuel Macron | Macron | 2017-05-14 |
FRA | defence | Jean-Yves Le Drian | Le Drian | 2012-05-16 | 2017-05-10
FRA | defence | Florence Parly | Parly | 2017-06-21 | 2022-05-20
FRA | defence | Sébastien Lecornu;Sebastien Lecornu | Lecornu | 2022-05-20 | 2025-09-09
FRA | foreign | Laurent Fabius | Fabius | 2012-05-16 | 2016-02-11
DEU | prime minister | Konrad Adenauer | Adenauer | 1949-09-15 | 1963-10-16
DEU | prime minister | Willy Brandt | | 1969-10-22 | 1974-05-07
DEU | prime minister | Helmut Schmidt | | 1974-05-16 | 1982-10-01
DEU | prime minister | Helmut Kohl | Kohl | 1982-10-01 | 1998-10-27
DEU | prime minister | Gerhard Schröder;Gerhard Schroeder | Schröder;Schroeder | 1998-10-27 | 2005-11-22
DEU | prime minister | Angela Merkel | Merkel | 2005-11-22 | 2021-12-08
DEU | prime minister | Olaf Scholz | Scholz | 2021-12-08 | 2025-05-06
DEU | prime minister | Friedrich Merz | Merz | 2025-05-06 |
DEU | defence | Peter Struck | | 2002-07-19 | 2005-11-22
DEU | defence | Karl-Theodor zu Guttenberg | zu Guttenberg;Guttenberg | 2009-10-28 | 2011-03-03
DEU | defence | Ursula von der Leyen | | 2013-12-17 | 2019-07-17
DEU | defence | Annegret Kramp-Karrenbauer | Kramp-Karrenbauer | 2019-07-17 | 2021-12-08
DEU | defence | Boris Pistorius | Pistorius | 2023-01-19 |
DEU | foreign | Joschka Fischer | | 1998-10-27 | 2005-11-22
DEU | foreign | Guido Westerwelle | Westerwelle | 2009-10-28 | 2013-12-17
DEU | foreign | Heiko Maas | | 2018-03-14 | 2021-12-08
DEU | foreign | Annalena Baerbock | Baerbock | 2021-12-08 | 2025-05-06
DDR | leader | Erich Honecker | Honecker | 1971-05-03 | 1989-10-18
SUN | leader | Josef Stalin;Joseph Stalin | Stalin | 1924-01-21 | 1953-03-05
SUN | leader | Nikita Khrushchev | Khrushchev | 1953-09-14 | 1964-10-14
SUN | leader | Leonid Brezhnev | Brezhnev | 1964-10-14 | 1982-11-10
SUN | leader | Yuri Andropov | Andropov | 1982-11-12 | 1984-02-09
SUN | leader | Mikhail Gorbachev;Mikhail S. Gorbachev | Gorbachev | 1985-03-11 | 1991-12-25
SUN | foreign | Andrei Gromyko;Andrei A. Gromyko | Gromyko | 1957-02-15 | 1985-07-02
SUN | foreign | Eduard Shevardnadze;Eduard A. Shevardnadze | | 1985-07-02 | 1990-12-20
SUN | defence | Dmitri Yazov;Dmitry Yazov;Dmitri T. Yazov | Yazov | 1987-05-30 | 1991-08-22
SUN | adviser | Yuli Vorontsov;Yuli M. Vorontsov | Vorontsov | 1986-05-01 | 1990-06-01
SUN | commander | Boris Gromov;Boris V. Gromov | Gromov | 1987-06-01 | 1989-02-15
RUS | president | Boris Yeltsin | Yeltsin | 1991-07-10 | 1999-12-31
RUS | president | Vladimir Putin | Putin | 1999-12-31 | 2008-05-07
RUS | president | Dmitry Medvedev;Dmitri Medvedev | Medvedev | 2008-05-07 | 2012-05-07
RUS | president | Vladimir Putin | Putin | 2012-05-07 |
RUS | prime minister | Yevgeny Primakov | Primakov | 1998-09-11 | 1999-05-12
RUS | defence | Pavel Grachev | Grachev | 1992-05-18 | 1996-06-18
RUS | defence | Igor Sergeyev | Sergeyev | 1997-05-22 | 2001-03-28
RUS | defence | Sergei Ivanov;Sergey Ivanov | | 2001-03-28 | 2007-02-15
RUS | defence | Anatoly Serdyukov | Serdyukov | 2007-02-15 | 2012-11-06
RUS | defence | Sergei Shoigu;Sergey Shoigu | Shoigu | 2012-11-06 | 2024-05-12
RUS | defence | Andrei Belousov;Andrey Belousov | Belousov | 2024-05-14 |
RUS | foreign | Andrei Kozyrev | Kozyrev | 1990-10-11 | 1996-01-05
RUS | foreign | Igor Ivanov | | 1998-09-11 | 2004-02-24
RUS | foreign | Sergei Lavrov;Sergey Lavrov | Lavrov | 2004-03-09 |
RUS | adviser | Dmitry Peskov | Peskov | 2012-05-22 |
RUS | commander | Valery Gerasimov | Gerasimov | 2012-11-09 |
UKR | president | Leonid Kuchma | Kuchma | 1994-07-19 | 2005-01-23
UKR | president | Viktor Yushchenko | Yushchenko | 2005-01-23 | 2010-02-25
UKR | president | Viktor Yanukovych;Viktor Yanukovich | Yanukovych;Yanukovich | 2010-02-25 | 2014-02-22
UKR | president | Petro Poroshenko | Poroshenko | 2014-06-07 | 2019-05-20
UKR | president | Volodymyr Zelenskyy;Volodymyr Zelensky;Volodymyr Zelenskiy | Zelenskyy;Zelensky;Zelenskiy | 2019-05-20 |
UKR | prime minister | Arseniy Yatsenyuk | Yatsenyuk | 2014-02-27 | 2016-04-14
UKR | prime minister | Denys Shmyhal | Shmyhal | 2020-03-04 | 2025-07-16
UKR | defence | Oleksii Reznikov | Reznikov | 2021-11-04 | 2023-09-05
UKR | defence | Rustem Umerov | Umerov | 2023-09-06 | 2025-07-17
UKR | foreign | Dmytro Kuleba | Kuleba | 2020-03-04 | 2024-09-05
UKR | commander | Valerii Zaluzhnyi;Valeriy Zaluzhny | Zaluzhnyi;Zaluzhny | 2021-07-27 | 2024-02-08
UKR | commander | Oleksandr Syrskyi;Oleksandr Syrsky | Syrskyi;Syrsky | 2024-02-08 |
BLR | president | Alexander Lukashenko;Aleksandr Lukashenko | Lukashenko | 1994-07-20 |
GEO | president | Eduard Shevardnadze | Shevardnadze | 1992-03-10 | 2003-11-23
GEO | president | Mikheil Saakashvili;Mikhail Saakashvili | Saakashvili | 2004-01-25 | 2013-11-17
ARM | president | Levon Ter-Petrosyan;Levon Ter-Petrosian | Ter-Petrosyan;Ter-Petrosian | 1991-11-11 | 1998-02-03
ARM | president | Serzh Sargsyan;Serge Sarkisian | Sargsyan | 2008-04-09 | 2018-04-09
ARM | prime minister | Nikol Pashinyan | Pashinyan | 2018-05-08 |
AZE | president | Heydar Aliyev;Geidar Aliyev | | 1993-10-10 | 2003-10-31
AZE | president | Ilham Aliyev | Aliyev | 2003-10-31 |
KAZ | president | Nursultan Nazarbayev | Nazarbayev | 1991-04-24 | 2019-03-20
KAZ | president | Kassym-Jomart Tokayev;Kassym-Zhomart Tokayev | Tokayev | 2019-03-20 |
UZB | president | Islam Karimov | Karimov | 1991-09-01 | 2016-09-02
TJK | president | Emomali Rahmon;Emomali Rakhmonov | Rahmon;Rakhmonov | 1994-11-16 |
KGZ | president | Askar Akayev | Akayev | 1990-10-27 | 2005-03-24
KGZ | president | Kurmanbek Bakiyev | Bakiyev | 2005-08-14 | 2010-04-15
MDA | president | Maia Sandu | Sandu | 2020-12-24 |
POL | president | Lech Walesa | Walesa | 1990-12-22 | 1995-12-22
POL | president | Aleksander Kwasniewski | Kwasniewski | 1995-12-23 | 2005-12-23
POL | president | Lech Kaczynski | Kaczynski | 2005-12-23 | 2010-04-10
POL | president | Andrzej Duda | Duda | 2015-08-06 | 2025-08-06
POL | prime minister | Mateusz Morawiecki | Morawiecki | 2017-12-11 | 2023-12-13
POL | prime minister | Donald Tusk | Tusk | 2023-12-13 |
CSK | president | Gustav Husak | Husak | 1975-05-29 | 1989-12-10
CZE | president | Vaclav Havel | Havel | 1989-12-29 | 2003-02-02
HUN | prime minister | Viktor Orban;Viktor Orbán | Orban;Orbán | 2010-05-29 |
ROU | leader | Nicolae Ceausescu | Ceausescu | 1965-03-22 | 1989-12-22
YUG | president | Josip Broz Tito | Tito | 1953-01-14 | 1980-05-04
YUG | president | Slobodan Milosevic;Slobodan Milošević | Milosevic;Milošević | 1989-05-08 | 2000-10-07
YUG | president | Vojislav Kostunica | Kostunica | 2000-10-07 | 2003-03-07
SRB | president | Aleksandar Vucic;Aleksandar Vučić | Vucic;Vučić | 2017-05-31 |
HRV | president | Franjo Tudjman | Tudjman | 1990-05-30 | 1999-12-10
BIH | president | Alija Izetbegovic | Izetbegovic | 1990-12-20 | 1996-10-05
BIH | prime minister | Haris Silajdzic | Silajdzic | 1993-10-25 | 1996-01-30
bosnian-serbs | leader | Radovan Karadzic | Karadzic | 1992-04-07 | 1996-07-19
bosnian-serbs | commander | Ratko Mladic | Mladic | 1992-05-12 | 1996-11-08
XKX | leader | Hashim Thaci | Thaci | 1999-01-01 | 2020-11-05
XKX | leader | Ibrahim Rugova | Rugova | 1992-05-25 | 2006-01-21
ALB | prime minister | Edi Rama | | 2013-09-15 |
ITA | prime minister | Giulio Andreotti | Andreotti | 1989-07-22 | 1992-06-28
ITA | prime minister | Massimo D'Alema | D'Alema | 1998-10-21 | 2000-04-26
ITA | prime minister | Silvio Berlusconi | Berlusconi | 2001-06-11 | 2006-05-17
ITA | prime minister | Romano Prodi | Prodi | 2006-05-17 | 2008-05-08
ITA | prime minister | Matteo Renzi | Renzi | 2014-02-22 | 2016-12-12
ITA | prime minister | Giuseppe Conte | Conte | 2018-06-01 | 2021-02-13
ITA | prime minister | Mario Draghi | Draghi | 2021-02-13 | 2022-10-22
ITA | prime minister | Giorgia Meloni | Meloni | 2022-10-22 |
ITA | foreign | Franco Frattini | Frattini | 2002-11-14 | 2011-11-16
ITA | defence | Ignazio La Russa | La Russa | 2008-05-08 | 2011-11-16
ITA | defence | Guido Crosetto | Crosetto | 2022-10-22 |
ESP | leader | Francisco Franco | | 1939-04-01 | 1975-11-20
ESP | prime minister | Felipe Gonzalez | | 1982-12-02 | 1996-05-05
ESP | prime minister | Jose Maria Aznar;José María Aznar | Aznar | 1996-05-05 | 2004-04-17
ESP | prime minister | Jose Luis Rodriguez Zapatero;José Luis Rodríguez Zapatero | Zapatero | 2004-04-17 | 2011-12-21
ESP | prime minister | Mariano Rajoy | Rajoy | 2011-12-21 | 2018-06-02
ESP | prime minister | Pedro Sanchez;Pedro Sánchez | | 2018-06-02 |
PRT | prime minister | Antonio Salazar;Antonio de Oliveira Salazar | Salazar | 1932-07-05 | 1968-09-27
NLD | prime minister | Mark Rutte | Rutte | 2010-10-14 | 2024-07-02
NLD | prime minister | Jan Peter Balkenende | Balkenende | 2002-07-22 | 2010-10-14
DNK | prime minister | Mette Frederiksen | Frederiksen | 2019-06-27 |
SWE | prime minister | Ulf Kristersson | Kristersson | 2022-10-18 |
FIN | president | Sauli Niinistö;Sauli Niinisto | Niinistö;Niinisto | 2012-03-01 | 2024-03-01
EST | prime minister | Kaja Kallas | Kallas | 2021-01-26 | 2024-07-23
LTU | president | Gitanas Nauseda | Nauseda | 2019-07-12 |
GRC | prime minister | Kyriakos Mitsotakis | Mitsotakis | 2019-07-08 |
CYP | president | Makarios III | Makarios | 1960-08-16 | 1977-08-03
TUR | prime minister | Bulent Ecevit | Ecevit | 1999-01-11 | 2002-11-18
TUR | prime minister | Turgut Ozal | Ozal | 1983-12-13 | 1993-04-17
TUR | prime minister | Recep Tayyip Erdogan;Recep Tayyip Erdoğan;Tayyip Erdogan | Erdogan;Erdoğan | 2003-03-14 | 2014-08-28
TUR | president | Recep Tayyip Erdogan;Recep Tayyip Erdoğan;Tayyip Erdogan | Erdogan;Erdoğan | 2014-08-28 |
TUR | defence | Hulusi Akar | Akar | 2018-07-10 | 2023-06-04
TUR | defence | Yasar Guler;Yaşar Güler | Guler;Güler | 2023-06-04 |
TUR | foreign | Abdullah Gul | Gul | 2003-03-14 | 2007-08-28
TUR | foreign | Ahmet Davutoglu | Davutoglu | 2009-05-01 | 2014-08-28
TUR | foreign | Mevlut Cavusoglu | Cavusoglu | 2014-08-29 | 2023-06-03
TUR | foreign | Hakan Fidan | Fidan | 2023-06-03 |
IRQ | president | Saddam Hussein | Saddam | 1979-07-16 | 2003-04-09
IRQ | prime minister | Tariq Aziz | | 1979-07-16 | 2003-04-09
IRQ | prime minister | Iyad Allawi;Ayad Allawi | Allawi | 2004-06-01 | 2005-05-03
IRQ | prime minister | Ibrahim al-Jaafari | al-Jaafari;Jaafari | 2005-05-03 | 2006-05-20
IRQ | prime minister | Nouri al-Maliki;Nuri al-Maliki | al-Maliki;Maliki | 2006-05-20 | 2014-09-08
IRQ | prime minister | Haider al-Abadi;Haidar al-Abadi | al-Abadi;Abadi | 2014-09-08 | 2018-10-25
IRQ | prime minister | Adel Abdul Mahdi;Adil Abdul-Mahdi;Adel Abdul-Mahdi | Abdul-Mahdi | 2018-10-25 | 2020-05-07
IRQ | prime minister | Mustafa al-Kadhimi;Mustafa Kadhimi | al-Kadhimi;Kadhimi | 2020-05-07 | 2022-10-27
IRQ | prime minister | Mohammed Shia al-Sudani;Mohammed Shia Al Sudani;Mohammed Al Sudani | al-Sudani | 2022-10-27 |
IRQ | president | Jalal Talabani | Talabani | 2005-04-07 | 2014-07-24
IRQ | president | Barham Salih | | 2018-10-02 | 2022-10-17
IRQ | foreign | Hoshyar Zebari | Zebari | 2003-09-03 | 2014-07-11
IRQ | foreign | Fuad Hussein | | 2020-06-06 |
IRQ | defence | Thabet Al Abbasi;Thabet al-Abbasi | al-Abbasi | 2022-10-27 |
kurdistan-regional-government | leader | Massoud Barzani;Masoud Barzani | Barzani | 2005-06-14 | 2017-11-01
mahdi-army | leader | Moqtada al-Sadr;Muqtada al-Sadr | al-Sadr;Sadr | 2003-06-01 | 2008-08-28
isis | leader | Abu Bakr al-Baghdadi | al-Baghdadi | 2010-05-16 | 2019-10-27
al-qaeda | leader | Abu Musab al-Zarqawi | al-Zarqawi;Zarqawi | 2004-10-17 | 2006-06-07
al-qaeda | leader | Osama bin Laden;Usama bin Laden | bin Laden | 1988-08-11 | 2011-05-02
al-qaeda | leader | Ayman al-Zawahiri;Ayman al-Zawahri | al-Zawahiri;al-Zawahri | 2011-06-16 | 2022-07-31
IRN | monarch | Mohammad Reza Pahlavi | | 1941-09-16 | 1979-02-11
IRN | leader | Ruhollah Khomeini | Khomeini | 1979-12-03 | 1989-06-03
IRN | leader | Ali Khamenei | Khamenei | 1989-06-04 |
IRN | president | Hashemi Rafsanjani;Akbar Hashemi Rafsanjani | Rafsanjani | 1989-08-16 | 1997-08-03
IRN | president | Mohammad Khatami | Khatami | 1997-08-03 | 2005-08-03
IRN | president | Mahmoud Ahmadinejad | Ahmadinejad | 2005-08-03 | 2013-08-03
IRN | president | Hassan Rouhani | Rouhani | 2013-08-03 | 2021-08-03
IRN | president | Ebrahim Raisi | Raisi | 2021-08-03 | 2024-05-19
IRN | president | Masoud Pezeshkian | Pezeshkian | 2024-07-28 |
IRN | foreign | Ali Akbar Velayati | Velayati | 1981-12-15 | 1997-08-20
IRN | foreign | Mohammad Javad Zarif;Javad Zarif | Zarif | 2013-08-15 | 2021-08-25
IRN | foreign | Hossein Amir-Abdollahian;Hossein Amirabdollahian | Amir-Abdollahian;Amirabdollahian | 2021-08-25 | 2024-05-19
IRN | foreign | Abbas Araghchi;Abbas Araqchi | Araghchi;Araqchi | 2024-08-21 |
IRN | commander | Qassem Soleimani;Qasem Soleimani;Qassim Suleimani;Qassem Suleimani | Soleimani;Suleimani | 1998-03-01 | 2020-01-03
SYR | president | Hafez al-Assad;Hafez Assad | | 1971-03-12 | 2000-06-10
SYR | president | Bashar al-Assad;Bashar Assad;Bashar Al Assad | Assad;al-Assad | 2000-07-17 | 2024-12-08
SYR | president | Ahmed al-Sharaa;Ahmad al-Sharaa | al-Sharaa | 2025-01-29 |
SYR | foreign | Walid al-Moallem;Walid Muallem | al-Moallem;Moallem | 2006-02-11 | 2020-11-16
hayat-tahrir-al-sham | leader | Abu Mohammed al-Golani;Abu Mohammad al-Jolani | al-Golani;al-Jolani | 2017-10-01 | 2025-01-29
sdf | commander | Mazloum Abdi;Mazloum Kobani | Mazloum | 2015-10-10 |
LBN | president | Amin Gemayel | Gemayel | 1982-09-23 | 1988-09-22
LBN | prime minister | Rafik Hariri;Rafiq al-Hariri | | 1992-10-31 | 2004-10-20
LBN | prime minister | Fouad Siniora;Fuad Saniora | Siniora;Saniora | 2005-07-19 | 2009-11-09
LBN | prime minister | Saad Hariri | Hariri | 2009-11-09 | 2020-01-21
LBN | prime minister | Najib Mikati | Mikati | 2021-09-10 | 2025-02-08
LBN | president | Joseph Aoun | | 2025-01-09 |
LBN | leader | Michel Aoun | Aoun | 1988-09-22 | 2022-10-30
hezbollah | leader | Hassan Nasrallah | Nasrallah | 1992-02-16 | 2024-09-27
amal | leader | Nabih Berri | Berri | 1980-04-04 |
ISR | prime minister | David Ben-Gurion | Ben-Gurion | 1955-11-03 | 1963-06-26
ISR | prime minister | Golda Meir | Meir | 1969-03-17 | 1974-06-03
ISR | prime minister | Menachem Begin | | 1977-06-20 | 1983-10-10
ISR | prime minister | Yitzhak Shamir | Shamir | 1986-10-20 | 1992-07-13
ISR | prime minister | Yitzhak Rabin | Rabin | 1992-07-13 | 1995-11-04
ISR | prime minister | Shimon Peres | Peres | 1995-11-04 | 1996-06-18
ISR | prime minister | Benjamin Netanyahu;Binyamin Netanyahu | Netanyahu | 1996-06-18 | 1999-07-06
ISR | prime minister | Ehud Barak | Barak | 1999-07-06 | 2001-03-07
ISR | prime minister | Ariel Sharon | Sharon | 2001-03-07 | 2006-04-14
ISR | prime minister | Ehud Olmert | Olmert | 2006-04-14 | 2009-03-31
ISR | prime minister | Benjamin Netanyahu;Binyamin Netanyahu | Netanyahu | 2009-03-31 | 2021-06-13
ISR | prime minister | Naftali Bennett | | 2021-06-13 | 2022-06-30
ISR | prime minister | Yair Lapid | Lapid | 2022-07-01 | 2022-12-29
ISR | prime minister | Benjamin Netanyahu;Binyamin Netanyahu | Netanyahu | 2022-12-29 |
ISR | defence | Moshe Dayan | Dayan | 1967-06-05 | 1974-06-03
ISR | defence | Shaul Mofaz | Mofaz | 2002-11-04 | 2006-05-04
ISR | defence | Amir Peretz | Peretz | 2006-05-04 | 2007-06-18
ISR | defence | Moshe Yaalon | Yaalon | 2013-03-18 | 2016-05-30
ISR | defence | Avigdor Lieberman | Lieberman | 2016-05-30 | 2018-11-18
ISR | defence | Benny Gantz | Gantz | 2020-05-17 | 2022-12-29
ISR | defence | Yoav Gallant | Gallant | 2022-12-29 | 2024-11-07
ISR | defence | Israel Katz | | 2024-11-08 |
PSE | leader | Yasser Arafat;Yasir Arafat | Arafat | 1969-02-04 | 2004-11-11
PSE | president | Mahmoud Abbas | Abbas | 2005-01-15 |
hamas | leader | Ismail Haniyeh;Ismail Haniya | Haniyeh;Haniya | 2006-03-29 | 2024-07-31
hamas | leader | Yahya Sinwar | Sinwar | 2017-02-13 | 2024-10-16
hamas | leader | Khaled Meshaal;Khaled Mashaal | Meshaal;Mashaal | 1996-01-01 | 2017-05-06
JOR | monarch | King Hussein | | 1952-08-11 | 1999-02-07
JOR | monarch | King Abdullah II | | 1999-02-07 |
EGY | president | Gamal Abdel Nasser;Gamal Abdul Nasser | Nasser | 1956-06-23 | 1970-09-28
EGY | president | Anwar Sadat;Anwar el-Sadat | Sadat | 1970-10-15 | 1981-10-06
EGY | president | Hosni Mubarak | Mubarak | 1981-10-14 | 2011-02-11
EGY | president | Mohammed Morsi;Mohamed Morsi;Mohammed Mursi | Morsi;Mursi | 2012-06-30 | 2013-07-03
EGY | president | Abdel Fattah el-Sissi;Abdel Fattah al-Sisi;Abdel-Fattah el-Sissi;Abdel Fattah El Sisi | el-Sissi;al-Sisi;Sisi | 2014-06-08 |
SAU | monarch | King Fahd | | 1982-06-13 | 2005-08-01
SAU | monarch | King Salman | | 2015-01-23 |
SAU | prime minister | Mohammed bin Salman | bin Salman | 2022-09-27 |
KWT | monarch | Jaber al-Ahmed al-Sabah;Jaber al-Sabah | | 1977-12-31 | 2006-01-15
QAT | monarch | Tamim bin Hamad Al Thani;Tamim bin Hamad | | 2013-06-25 |
ARE | president | Mohamed bin Zayed;Mohammed bin Zayed | | 2022-05-14 |
YEM | president | Ali Abdullah Saleh | Saleh | 1990-05-22 | 2012-02-27
YEM | president | Abed Rabbo Mansour Hadi;Abd-Rabbu Mansour Hadi;Abdrabbuh Mansour Hadi | Hadi | 2012-02-27 | 2022-04-07
YEM | leader | Rashad al-Alimi | al-Alimi | 2022-04-07 |
houthis | leader | Abdul-Malik al-Houthi;Abdel-Malek al-Houthi | | 2004-09-10 |
LBY | leader | Moammar Gadhafi;Muammar Gaddafi;Moammar Kadafi;Muammar Qaddafi;Muammar el-Qaddafi;Moammar Gaddafi;Muammar Gadhafi | Gadhafi;Gaddafi;Kadafi;Qaddafi;Khadafy | 1969-09-01 | 2011-10-20
LBY | prime minister | Fayez al-Sarraj;Fayez Serraj | al-Sarraj;Sarraj | 2016-03-30 | 2021-03-15
LBY | prime minister | Abdul Hamid Dbeibah;Abdulhamid Dbeibah | Dbeibah | 2021-03-15 |
libyan-national-army | commander | Khalifa Hifter;Khalifa Haftar | Hifter;Haftar | 2014-05-16 |
DZA | president | Abdelaziz Bouteflika | Bouteflika | 1999-04-27 | 2019-04-02
DZA | president | Abdelmadjid Tebboune | Tebboune | 2019-12-19 |
MAR | monarch | King Hassan II;Hassan II | | 1961-03-03 | 1999-07-23
TUN | president | Zine El Abidine Ben Ali | Ben Ali | 1987-11-07 | 2011-01-14
AFG | president | Babrak Karmal | Karmal | 1979-12-27 | 1986-11-24
AFG | president | Najibullah;Mohammad Najibullah | Najibullah | 1987-09-30 | 1992-04-16
AFG | president | Burhanuddin Rabbani | | 1992-06-28 | 2001-12-22
AFG | president | Hamid Karzai | Karzai | 2001-12-22 | 2014-09-29
AFG | president | Ashraf Ghani | Ghani | 2014-09-29 | 2021-08-15
AFG | adviser | Abdullah Abdullah | | 2001-12-22 | 2021-08-15
insurgents | leader | Gulbuddin Hekmatyar | Hekmatyar | 1976-01-01 | 2017-05-04
northern-alliance | leader | Ahmad Shah Massoud;Ahmed Shah Massood | Massoud | 1996-09-27 | 2001-09-09
taliban | leader | Mullah Omar;Mullah Mohammed Omar;Mohammed Omar | | 1994-09-01 | 2013-04-23
taliban | leader | Hibatullah Akhundzada;Haibatullah Akhundzada | Akhundzada | 2016-05-25 |
PAK | president | Mohammad Zia ul-Haq;Zia ul-Haq | Zia | 1978-09-16 | 1988-08-17
PAK | prime minister | Benazir Bhutto | Bhutto | 1988-12-02 | 1990-08-06
PAK | prime minister | Nawaz Sharif | | 1990-11-06 | 2017-07-28
PAK | president | Pervez Musharraf | Musharraf | 1999-10-12 | 2008-08-18
PAK | president | Asif Ali Zardari | Zardari | 2008-09-09 | 2013-09-09
PAK | prime minister | Yousuf Raza Gilani;Yousaf Raza Gilani | Gilani | 2008-03-25 | 2012-06-19
PAK | prime minister | Imran Khan | | 2018-08-18 | 2022-04-10
PAK | prime minister | Shehbaz Sharif;Shahbaz Sharif | | 2022-04-11 |
IND | prime minister | Jawaharlal Nehru | Nehru | 1947-08-15 | 1964-05-27
IND | prime minister | Indira Gandhi | | 1966-01-24 | 1984-10-31
IND | prime minister | Rajiv Gandhi | Gandhi | 1984-10-31 | 1989-12-02
IND | prime minister | V.P. Singh;Vishwanath Pratap Singh | | 1989-12-02 | 1990-11-10
IND | prime minister | P.V. Narasimha Rao;Narasimha Rao | | 1991-06-21 | 1996-05-16
IND | prime minister | Atal Bihari Vajpayee | Vajpayee | 1998-03-19 | 2004-05-22
IND | prime minister | Manmohan Singh | | 2004-05-22 | 2014-05-26
IND | prime minister | Narendra Modi | Modi | 2014-05-26 |
LKA | president | Junius Jayewardene;Junius R. Jayewardene;J.R. Jayewardene | Jayewardene | 1978-02-04 | 1989-01-02
LKA | president | Ranasinghe Premadasa | Premadasa | 1989-01-02 | 1993-05-01
LKA | president | Chandrika Kumaratunga | Kumaratunga | 1994-11-12 | 2005-11-19
LKA | prime minister | Ranil Wickremesinghe | Wickremesinghe | 2001-12-09 | 2004-04-06
LKA | president | Mahinda Rajapaksa | Rajapaksa | 2005-11-19 | 2015-01-09
tamil-tigers | leader | Velupillai Prabhakaran;Vellupillai Prabhakaran | Prabhakaran | 1976-05-05 | 2009-05-18
NPL | monarch | King Gyanendra | Gyanendra | 2001-06-04 | 2008-05-28
maoists | leader | Prachanda | Prachanda | 1996-02-13 | 2006-11-21
BGD | prime minister | Sheikh Hasina | Hasina | 2009-01-06 | 2024-08-05
MMR | leader | Ne Win | | 1962-03-02 | 1988-07-23
MMR | leader | Than Shwe | | 1992-04-23 | 2011-03-30
MMR | leader | Aung San Suu Kyi | Suu Kyi | 2016-04-06 | 2021-02-01
MMR | leader | Min Aung Hlaing | Min Aung Hlaing | 2021-02-01 |
THA | prime minister | Thaksin Shinawatra | Thaksin | 2001-02-09 | 2006-09-19
THA | prime minister | Prayuth Chan-ocha;Prayut Chan-o-cha | Prayuth;Prayut | 2014-08-24 | 2023-08-22
KHM | prime minister | Hun Sen | Hun Sen | 1985-01-14 | 2023-08-22
KHM | monarch | Norodom Sihanouk | Sihanouk | 1941-04-24 | 2004-10-07
khmer-rouge | leader | Pol Pot | Pol Pot | 1963-02-20 | 1997-06-19
VNM | leader | Ho Chi Minh | | 1945-09-02 | 1969-09-02
VNM | president | Ngo Dinh Diem | Diem | 1955-10-26 | 1963-11-02
VNM | president | Nguyen Van Thieu | Thieu | 1967-09-03 | 1975-04-21
VNM | foreign | Nguyen Co Thach | Thach | 1980-02-07 | 1991-08-09
IDN | president | Sukarno | Sukarno | 1945-08-18 | 1967-03-12
IDN | president | Suharto | Suharto | 1967-03-12 | 1998-05-21
IDN | president | B.J. Habibie | Habibie | 1998-05-21 | 1999-10-20
IDN | president | Abdurrahman Wahid | Wahid | 1999-10-20 | 2001-07-23
IDN | president | Megawati Sukarnoputri | Megawati | 2001-07-23 | 2004-10-20
IDN | president | Susilo Bambang Yudhoyono | Yudhoyono | 2004-10-20 | 2014-10-20
IDN | commander | Wiranto | Wiranto | 1998-02-16 | 1999-10-26
TLS | president | Xanana Gusmao;Xanana Gusmão | Gusmao;Gusmão | 2002-05-20 | 2007-05-20
TLS | president | Jose Ramos-Horta;José Ramos-Horta | Ramos-Horta | 2007-05-20 | 2012-05-20
TLS | prime minister | Mari Alkatiri | Alkatiri | 2002-05-20 | 2006-06-26
AUS | prime minister | Bob Hawke | Hawke | 1983-03-11 | 1991-12-20
AUS | prime minister | Paul Keating | Keating | 1991-12-20 | 1996-03-11
AUS | prime minister | John Howard | | 1996-03-11 | 2007-12-03
AUS | prime minister | Kevin Rudd | Rudd | 2007-12-03 | 2010-06-24
AUS | prime minister | Julia Gillard | Gillard | 2010-06-24 | 2013-06-27
AUS | prime minister | Tony Abbott | | 2013-09-18 | 2015-09-15
AUS | prime minister | Malcolm Turnbull | Turnbull | 2015-09-15 | 2018-08-24
AUS | prime minister | Scott Morrison | | 2018-08-24 | 2022-05-23
AUS | prime minister | Anthony Albanese | Albanese | 2022-05-23 |
AUS | foreign | Alexander Downer | Downer | 1996-03-11 | 2007-12-03
AUS | defence | Brendan Nelson | | 2006-01-27 | 2007-12-03
AUS | defence | Robert Hill | | 2001-11-26 | 2006-01-27
AUS | defence | Stephen Smith | | 2010-09-14 | 2013-09-18
AUS | defence | Richard Marles | Marles | 2022-05-23 |
NZL | prime minister | Helen Clark | | 1999-12-05 | 2008-11-19
NZL | prime minister | John Key | | 2008-11-19 | 2016-12-12
NZL | prime minister | Jacinda Ardern | Ardern | 2017-10-26 | 2023-01-25
CAN | prime minister | Brian Mulroney | Mulroney | 1984-09-17 | 1993-06-25
CAN | prime minister | Jean Chretien;Jean Chrétien | Chretien;Chrétien | 1993-11-04 | 2003-12-12
CAN | prime minister | Stephen Harper | | 2006-02-06 | 2015-11-04
CAN | prime minister | Justin Trudeau | Trudeau | 2015-11-04 | 2025-03-14
CAN | prime minister | Mark Carney | Carney | 2025-03-14 |
CHN | leader | Mao Zedong;Mao Tse-tung | Mao | 1949-10-01 | 1976-09-09
CHN | leader | Deng Xiaoping | Deng Xiaoping | 1978-12-22 | 1992-10-18
CHN | president | Jiang Zemin | Jiang Zemin | 1993-03-27 | 2003-03-15
CHN | president | Hu Jintao | Hu Jintao | 2003-03-15 | 2013-03-14
CHN | president | Xi Jinping | Xi | 2013-03-14 |
CHN | foreign | Wang Yi | Wang Yi | 2013-03-16 |
TWN | president | Tsai Ing-wen | Tsai | 2016-05-20 | 2024-05-20
TWN | president | Lai Ching-te | | 2024-05-20 |
JPN | prime minister | Junichiro Koizumi | Koizumi | 2001-04-26 | 2006-09-26
JPN | prime minister | Yukio Hatoyama | Hatoyama | 2009-09-16 | 2010-06-08
JPN | prime minister | Naoto Kan | | 2010-06-08 | 2011-09-02
JPN | prime minister | Yoshihiko Noda | Noda | 2011-09-02 | 2012-12-26
JPN | prime minister | Shinzo Abe | Abe | 2012-12-26 | 2020-09-16
JPN | prime minister | Yoshihide Suga | Suga | 2020-09-16 | 2021-10-04
JPN | prime minister | Fumio Kishida | Kishida | 2021-10-04 | 2024-10-01
JPN | prime minister | Shigeru Ishiba | Ishiba | 2024-10-01 | 2025-10-21
JPN | defence | Yoriko Kawaguchi | Kawaguchi | 2002-02-01 | 2004-09-27
JPN | defence | Shigeru Ishiba | | 2002-09-30 | 2004-09-27
KOR | president | Syngman Rhee | Rhee | 1948-07-24 | 1960-04-26
KOR | president | Park Chung-hee;Park Chung Hee | Park Chung-hee | 1963-12-17 | 1979-10-26
KOR | president | Roh Tae-woo;Roh Tae Woo | Roh Tae-woo | 1988-02-25 | 1993-02-25
KOR | president | Kim Young-sam;Kim Young Sam | Kim Young-sam | 1993-02-25 | 1998-02-25
KOR | president | Kim Dae-jung;Kim Dae Jung | Kim Dae-jung | 1998-02-25 | 2003-02-25
KOR | president | Roh Moo-hyun;Roh Moo Hyun | Roh | 2003-02-25 | 2008-02-25
KOR | president | Lee Myung-bak | Lee Myung-bak | 2008-02-25 | 2013-02-25
KOR | president | Park Geun-hye | Park Geun-hye | 2013-02-25 | 2017-03-10
KOR | president | Moon Jae-in | Moon Jae-in | 2017-05-10 | 2022-05-09
KOR | president | Yoon Suk Yeol;Yoon Suk-yeol | Yoon | 2022-05-10 | 2025-04-04
KOR | president | Lee Jae-myung;Lee Jae Myung | Lee Jae-myung | 2025-06-04 |
PRK | leader | Kim Il-sung;Kim Il Sung | Kim Il-sung | 1948-09-09 | 1994-07-08
PRK | leader | Kim Jong-il;Kim Jong Il | Kim Jong-il | 1994-07-08 | 2011-12-17
PRK | leader | Kim Jong-un;Kim Jong Un | Kim Jong-un | 2011-12-17 |
PHL | president | Ferdinand Marcos | | 1965-12-30 | 1986-02-25
PHL | president | Corazon Aquino | Aquino | 1986-02-25 | 1992-06-30
PHL | president | Fidel Ramos | | 1992-06-30 | 1998-06-30
PHL | president | Joseph Estrada | Estrada | 1998-06-30 | 2001-01-20
PHL | president | Gloria Macapagal Arroyo;Gloria Arroyo | Arroyo | 2001-01-20 | 2010-06-30
PHL | president | Rodrigo Duterte | Duterte | 2016-06-30 | 2022-06-30
PHL | president | Ferdinand Marcos Jr. | | 2022-06-30 |
moro-national-liberation-front | leader | Nur Misuari | Misuari | 1972-10-21 |
CUB | leader | Fidel Castro | Castro | 1959-02-16 | 2008-02-24
NIC | president | Daniel Ortega | Ortega | 1985-01-10 | 1990-04-25
NIC | president | Violeta Chamorro;Violeta Barrios de Chamorro | Chamorro | 1990-04-25 | 1997-01-10
SLV | president | Jose Napoleon Duarte | Duarte | 1984-06-01 | 1989-06-01
SLV | president | Alfredo Cristiani | Cristiani | 1989-06-01 | 1994-06-01
PAN | leader | Manuel Noriega;Manuel Antonio Noriega | Noriega | 1983-08-12 | 1989-12-20
PAN | president | Guillermo Endara | Endara | 1989-12-20 | 1994-09-01
GRD | prime minister | Maurice Bishop | | 1979-03-13 | 1983-10-16
HTI | president | Jean-Bertrand Aristide | Aristide | 1991-02-07 | 2004-02-29
HTI | leader | Raoul Cedras;Raoul Cédras | Cedras;Cédras | 1991-09-30 | 1994-10-12
HTI | president | Rene Preval;René Préval | Preval;Préval | 1996-02-07 | 2011-05-14
HTI | prime minister | Ariel Henry | | 2021-07-20 | 2024-04-24
COL | president | Andres Pastrana | Pastrana | 1998-08-07 | 2002-08-07
COL | president | Alvaro Uribe;Álvaro Uribe | Uribe | 2002-08-07 | 2010-08-07
COL | president | Juan Manuel Santos | | 2010-08-07 | 2018-08-07
COL | president | Ivan Duque | Duque | 2018-08-07 | 2022-08-07
COL | president | Gustavo Petro | Petro | 2022-08-07 |
VEN | president | Hugo Chavez;Hugo Chávez | Chavez;Chávez | 1999-02-02 | 2013-03-05
VEN | president | Nicolas Maduro;Nicolás Maduro | Maduro | 2013-04-19 |
ARG | president | Leopoldo Galtieri | Galtieri | 1981-12-22 | 1982-06-18
ARG | president | Carlos Menem | Menem | 1989-07-08 | 1999-12-10
CHL | president | Augusto Pinochet | Pinochet | 1974-12-17 | 1990-03-11
PER | president | Alberto Fujimori | Fujimori | 1990-07-28 | 2000-11-22
BRA | president | Luiz Inacio Lula da Silva;Luiz Inácio Lula da Silva | Lula | 2003-01-01 | 2010-12-31
SOM | leader | Mohamed Siad Barre;Mohammed Siad Barre;Siad Barre | Siad Barre | 1969-10-21 | 1991-01-26
SOM | president | Hassan Sheikh Mohamud | Mohamud | 2012-09-16 | 2017-02-16
SOM | president | Mohamed Abdullahi Mohamed;Mohamed Abdullahi Farmajo | Farmajo | 2017-02-16 | 2022-05-23
SOM | president | Hassan Sheikh Mohamud | Mohamud | 2022-05-23 |
somali-national-alliance | leader | Mohamed Farrah Aidid;Mohamed Farah Aidid;Mohammed Farah Aidid | Aidid;Aideed | 1992-06-01 | 1996-08-01
ETH | leader | Mengistu Haile Mariam | Mengistu | 1977-02-11 | 1991-05-21
ETH | prime minister | Meles Zenawi | Meles | 1995-08-23 | 2012-08-20
ETH | prime minister | Abiy Ahmed | Abiy | 2018-04-02 |
ERI | president | Isaias Afwerki;Isayas Afewerki | Isaias | 1993-05-24 |
DJI | president | Ismail Omar Guelleh;Ismaïl Omar Guelleh | Guelleh | 1999-05-08 |
SDN | president | Jaafar Nimeiri;Gaafar Nimeiri | Nimeiri | 1969-05-25 | 1985-04-06
SDN | president | Omar al-Bashir;Omar Hassan al-Bashir;Omar el-Bashir | al-Bashir;Bashir | 1989-06-30 | 2019-04-11
SDN | leader | Abdel Fattah Burhan;Abdel-Fattah al-Burhan;Abdel Fattah al-Burhan | Burhan;al-Burhan | 2019-08-21 |
rsf | leader | Mohamed Hamdan Dagalo;Mohammed Hamdan Dagalo | Dagalo;Hemedti;Hemeti | 2013-08-01 |
spla | leader | John Garang | Garang | 1983-05-16 | 2005-07-30
SSD | president | Salva Kiir | Kiir | 2011-07-09 |
splm-io | leader | Riek Machar | Machar | 2013-12-15 |
UGA | leader | Idi Amin | Idi Amin | 1971-01-25 | 1979-04-11
UGA | president | Yoweri Museveni | Museveni | 1986-01-29 |
lords-resistance-army | leader | Joseph Kony | Kony | 1987-01-01 |
KEN | president | Daniel arap Moi | | 1978-08-22 | 2002-12-30
KEN | president | Uhuru Kenyatta | Kenyatta | 2013-04-09 | 2022-09-13
KEN | president | William Ruto | Ruto | 2022-09-13 |
RWA | president | Juvenal Habyarimana | Habyarimana | 1973-07-05 | 1994-04-06
RWA | president | Paul Kagame | Kagame | 2000-04-22 |
BDI | president | Pierre Buyoya | Buyoya | 1996-07-25 | 2003-04-30
BDI | president | Pierre Nkurunziza | Nkurunziza | 2005-08-26 | 2020-06-08
COD | president | Mobutu Sese Seko | Mobutu | 1965-11-24 | 1997-05-16
COD | president | Laurent Kabila;Laurent-Desire Kabila | | 1997-05-17 | 2001-01-16
COD | president | Joseph Kabila | Kabila | 2001-01-26 | 2019-01-24
COD | president | Felix Tshisekedi;Félix Tshisekedi | Tshisekedi | 2019-01-24 |
COG | president | Denis Sassou Nguesso;Denis Sassou-Nguesso | Sassou Nguesso;Sassou-Nguesso | 1997-10-25 |
CAF | president | Ange-Felix Patasse | Patasse | 1993-10-22 | 2003-03-15
CAF | president | Francois Bozize;François Bozizé | Bozize;Bozizé | 2003-03-15 | 2013-03-24
CAF | president | Michel Djotodia | Djotodia | 2013-03-24 | 2014-01-10
CAF | president | Faustin-Archange Touadera;Faustin Archange Touadéra | Touadera;Touadéra | 2016-03-30 |
TCD | president | Hissene Habre;Hissène Habré | Habre;Habré | 1982-06-07 | 1990-12-01
TCD | president | Idriss Deby;Idriss Déby | Deby;Déby | 1990-12-02 | 2021-04-20
TCD | president | Mahamat Idriss Deby;Mahamat Deby | | 2021-04-20 |
AGO | president | Agostinho Neto | | 1975-11-11 | 1979-09-10
AGO | president | Jose Eduardo dos Santos;José Eduardo dos Santos | dos Santos | 1979-09-10 | 2017-09-26
unita | leader | Jonas Savimbi | Savimbi | 1966-03-13 | 2002-02-22
MOZ | president | Samora Machel | Machel | 1975-06-25 | 1986-10-19
MOZ | president | Joaquim Chissano | Chissano | 1986-11-06 | 2005-02-02
MOZ | president | Filipe Nyusi | Nyusi | 2015-01-15 | 2025-01-15
renamo | leader | Afonso Dhlakama | Dhlakama | 1979-10-17 | 2018-05-03
NAM | president | Sam Nujoma | Nujoma | 1990-03-21 | 2005-03-21
ZAF | president | P.W. Botha;Pieter W. Botha;Pieter Botha | Botha | 1978-10-09 | 1989-08-14
ZAF | president | F.W. de Klerk;Frederik W. de Klerk | de Klerk | 1989-08-15 | 1994-05-10
ZAF | president | Nelson Mandela | Mandela | 1994-05-10 | 1999-06-14
ZAF | president | Thabo Mbeki | Mbeki | 1999-06-14 | 2008-09-24
ZAF | president | Jacob Zuma | Zuma | 2009-05-09 | 2018-02-14
ZAF | president | Cyril Ramaphosa | Ramaphosa | 2018-02-15 |
ZAF | foreign | Pik Botha;Roelof Botha | | 1977-04-01 | 1994-05-10
ZWE | president | Robert Mugabe | Mugabe | 1987-12-31 | 2017-11-21
LBR | president | Samuel Doe;Samuel K. Doe | | 1980-04-12 | 1990-09-09
LBR | president | Charles Taylor | | 1997-08-02 | 2003-08-11
SLE | president | Ahmad Tejan Kabbah | Kabbah | 1996-03-29 | 2007-09-17
revolutionary-united-front | leader | Foday Sankoh | Sankoh | 1991-03-23 | 2003-07-29
CIV | president | Laurent Gbagbo | Gbagbo | 2000-10-26 | 2011-04-11
CIV | president | Alassane Ouattara | Ouattara | 2010-12-04 |
GMB | president | Yahya Jammeh | Jammeh | 1994-07-22 | 2017-01-21
MLI | president | Amadou Toumani Toure | | 2002-06-08 | 2012-03-22
MLI | president | Ibrahim Boubacar Keita;Ibrahim Boubacar Keïta | | 2013-09-04 | 2020-08-18
MLI | leader | Assimi Goita;Assimi Goïta | Goita;Goïta | 2021-05-24 |
BFA | president | Blaise Compaore;Blaise Compaoré | Compaore;Compaoré | 1987-10-15 | 2014-10-31
BFA | leader | Ibrahim Traore;Ibrahim Traoré | | 2022-09-30 |
NER | president | Mohamed Bazoum | Bazoum | 2021-04-02 | 2023-07-26
NER | leader | Abdourahamane Tchiani;Abdourahmane Tchiani | Tchiani | 2023-07-28 |
NGA | leader | Sani Abacha | Abacha | 1993-11-17 | 1998-06-08
NGA | president | Olusegun Obasanjo | Obasanjo | 1999-05-29 | 2007-05-29
NGA | president | Goodluck Jonathan | | 2010-05-06 | 2015-05-29
NGA | president | Muhammadu Buhari | Buhari | 2015-05-29 | 2023-05-29
NGA | president | Bola Tinubu | Tinubu | 2023-05-29 |
SEN | president | Macky Sall | Sall | 2012-04-02 | 2024-04-02
un | leader | Javier Perez de Cuellar | Perez de Cuellar | 1982-01-01 | 1991-12-31
un | leader | Boutros Boutros-Ghali | Boutros-Ghali | 1992-01-01 | 1996-12-31
un | leader | Kofi Annan | Annan | 1997-01-01 | 2006-12-31
un | leader | Ban Ki-moon | Ban Ki-moon | 2007-01-01 | 2016-12-31
un | leader | Antonio Guterres;António Guterres | Guterres | 2017-01-01 |
nato | leader | Javier Solana | | 1995-12-05 | 1999-10-06
nato | leader | Jaap de Hoop Scheffer | de Hoop Scheffer | 2004-01-05 | 2009-08-01
nato | leader | Anders Fogh Rasmussen | Fogh Rasmussen | 2009-08-01 | 2014-10-01
nato | leader | Jens Stoltenberg | Stoltenberg | 2014-10-01 | 2024-10-01
nato | leader | Mark Rutte | | 2024-10-01 |
european-union | leader | Josep Borrell | Borrell | 2019-12-01 | 2024-12-01
wagner-group | leader | Yevgeny Prigozhin | Prigozhin | 2014-05-01 | 2023-08-23
`;

function readRow(line: string): OfficeHolder {
  const [actor, office, names, surnames, from, to] = line.split('|').map((cell) => cell.trim());
  if (!actor || !office || !names || surnames === undefined || !from || to === undefined) {
    throw new Error(`office holder without actor, office, names or first day: "${line}"`);
  }
  return {
    actor,
    office: office as OfficeHolder['office'],
    names: phrasesOf(names),
    surnames: phrasesOf(surnames),
    from,
    to: to === '' ? null : to,
  };
}

/** Heads of state and government, ministers of defence and foreign affairs, well-known envoys, commanders and leaders of groups since 1945. */
export const officeHolders: readonly OfficeHolder[] = table.trim().split('\n').map(readRow);
