"""Sentences of answers, and what of the library carries them."""

from __future__ import annotations

from typing import NamedTuple

# No passage carries it; it states nothing, or is told by something else.
NOWHERE, NO_MARK = "nowhere", "no mark"


class Case(NamedTuple):
    """A sentence as an answer to a question about some of the documents.

    Attributes:
        expected: words of the passage that carries it; or `NOWHERE`, `NO_MARK`.
    """

    documents: str
    asked: str
    sentence: str
    expected: str


CASES = (
    # Carried.
    Case("Rental agreement", "How much is the rent?", "The monthly rent is 980 euros.", "980 euros"),
    Case("Rental agreement", "How much is the rent?", "The rent is 980 euros a month.", "980 euros"),
    Case("Rental agreement", "When is the rent due?", "It is due on the third working day of each month.", "third working"),
    Case("Rental agreement", "What is the deposit?", "The deposit is 2,940 euros, to be paid in 3 instalments.", "2,940"),
    Case("Rental agreement", "Who is my landlord?", "Your landlord is Marta Engel.", "Marta Engel"),
    Case("Rental agreement", "How large is the flat?", "The flat has three rooms and 74 square metres.", "74 square"),
    Case("Rental agreement", "What is the notice period?", "The notice period is three months to the end of a month.", "three months"),
    Case("Rental agreement", "May I keep a dog?", "Dogs need the landlord's written consent.", "Dogs and cats"),
    Case("Rental agreement", "Wie hoch ist die Miete?", "Die Miete beträgt 980 Euro im Monat.", "980 euros"),
    Case("Rental agreement", "Wann bekomme ich die Kaution zurück?", "Die Vermieterin zahlt die Kaution innerhalb von sechs Monaten nach dem Auszug zurück.", "within six months"),
    Case("Brewmaster 300", "What does E-07 mean?", "E-07 means that the brewing unit is blocked.", "E-07"),
    Case("Brewmaster 300", "What does E-11 mean?", "E-11 means the temperature sensor fails; call the service on 0800 555 0199.", "E-11"),
    Case("Brewmaster 300", "How long is the guarantee?", "The guarantee is 2 years from the day of purchase.", "two years"),
    Case("Brewmaster 300", "Does it cover lime?", "The guarantee does not cover damage by lime.", "does not cover"),
    Case("Brewmaster 300", "How do I descale?", "Pour 100 ml of descaler and 900 ml of water into the tank.", "100 ml"),
    Case("Brewmaster 300", "When should I descale?", "You should descale it when the orange light blinks.", "orange light"),
    Case("Brewmaster 300", "Quelle est la garantie ?", "La garantie est de deux ans à compter de la date d'achat.", "two years"),
    Case("Annual report 2024", "How did turnover develop?", "Turnover grew by 12 % to 48.3 million euros.", "48.3"),
    Case("Annual report 2024", "What was the profit?", "The operating profit was 5.1 million euros.", "5.1"),
    Case("Annual report 2024", "How much did the North make?", "In 2024 the North had a turnover of 23.6.", "North | 21.0"),
    Case("Annual report 2024", "Export?", "Export was 7.9 in 2023 and 8.8 in 2024.", "Export | 7.9"),
    Case("Annual report 2024", "How many employees?", "Nordwind Energie had 312 employees at the end of the year.", "312"),
    Case("Annual report 2024", "Who is head of finance?", "Ingrid Solberg became head of finance in May.", "Ingrid Solberg"),
    Case("Annual report 2024", "Outlook?", "A second wind park near Husum is planned for the autumn of 2025.", "Husum"),
    Case("Reisekostenrichtlinie", "Was darf ein Hotel kosten?", "Eine Übernachtung darf höchstens 130 Euro kosten.", "130 Euro"),
    Case("Reisekostenrichtlinie", "Was darf ein Hotel in Hamburg kosten?", "In Hamburg sind es höchstens 160 Euro.", "160 Euro"),
    Case("Reisekostenrichtlinie", "Bei wem reiche ich ein?", "Reisekosten werden bei Frau Petersen eingereicht, innerhalb von sechs Wochen.", "Frau Petersen"),
    Case("Reisekostenrichtlinie", "How much may a hotel cost in Munich?", "In München a night may cost up to 160 euros.", "160 Euro"),
    Case("Recetas de la abuela", "¿Cuántos huevos?", "La tortilla lleva seis huevos batidos.", "seis huevos"),
    Case("Recetas de la abuela", "¿Qué lleva el gazpacho?", "El gazpacho lleva 1 kilo de tomates maduros, medio pepino y un diente de ajo.", "tomates maduros"),
    Case("员工手册", "年假有几天？", "入职满一年的员工每年有10天年假。", "十天年假"),
    Case("员工手册", "加班谁批准？", "加班必须由张经理批准。", "张经理"),
    # Nowhere in them.
    Case("Rental agreement", "How much is the rent?", "The monthly rent is 890 euros.", NOWHERE),
    Case("Rental agreement", "What is the notice period?", "The notice period is six months.", NOWHERE),
    Case("Rental agreement", "Who is my landlord?", "The landlord is Peter Schulz.", NOWHERE),
    Case("Rental agreement", "May I sublet?", "Subletting to tourists is allowed in summer.", NOWHERE),
    Case("Brewmaster 300", "How long is the guarantee?", "The guarantee is three years.", NOWHERE),
    Case("Brewmaster 300", "Can it froth milk?", "The machine froths milk with its automatic wand.", NOWHERE),
    Case("Annual report 2024", "How did turnover develop?", "Turnover fell by 15 percent because of the war.", NOWHERE),
    Case("Annual report 2024", "Who is head of finance?", "Paula Winter became head of finance.", NOWHERE),
    Case("Annual report 2024", "Who founded it?", "The company was founded by two brothers in Oslo.", NOWHERE),
    Case("Reisekostenrichtlinie", "Was darf ein Hotel kosten?", "Eine Übernachtung darf höchstens 200 Euro kosten.", NOWHERE),
    Case("员工手册", "年假有几天？", "员工每年享有二十天年假。", NOWHERE),
    # Wrong, in words that stand there: never cited.
    Case("Annual report 2024", "What was the profit?", "The operating profit was 4.4 million euros.", NO_MARK),
    Case("Annual report 2024", "How much did the North make?", "In 2023 the North had a turnover of 23.6.", NO_MARK),
    Case("Annual report 2024", "How much did the South make?", "The South made 23.6 in 2024.", NO_MARK),
    Case("Brewmaster 300", "Does it cover lime?", "The guarantee covers damage by lime.", NO_MARK),
    Case("Rental agreement", "May I keep a dog?", "Dogs may be kept without asking.", NO_MARK),
    Case("Brewmaster 300", "What does E-04 mean?", "E-04 means that the brewing unit is blocked.", NO_MARK),
    # States nothing.
    Case("Rental agreement", "How much is the rent?", "Sure, I can help with that!", NO_MARK),
    Case("Rental agreement", "May I sublet?", "The documents don't say anything about subletting.", NO_MARK),
    Case("Rental agreement", "Darf ich untervermieten?", "Dazu steht in deinen Dokumenten nichts.", NO_MARK),
    Case("Brewmaster 300", "How do I descale?", "Here is how to descale the machine:", NO_MARK),
    Case("Brewmaster 300", "How do I descale?", "Let me know if you have any other questions.", NO_MARK),
    Case("员工手册", "有医疗保险吗？", "您的文件中没有提到医疗保险。", NO_MARK),
    Case("Recetas de la abuela", "¿Lleva cebolla?", "Lo siento, los documentos no lo dicen.", NO_MARK),
    # Others, in no order.
    Case("Rental agreement", "When is the rent due?", "The rent is due on the third working day of the month.", "third working"),
    Case("Rental agreement", "What do I pay for heating?", "For heating and water you pay 145 euros a month in advance.", "145 euros"),
    Case("Rental agreement", "How is the deposit paid?", "It is paid in three equal instalments.", "three equal"),
    Case("Rental agreement", "How do I give notice?", "The notice must be in writing and signed by hand.", "in writing"),
    Case("Rental agreement", "May I keep a hamster?", "Hamsters may be kept without asking.", "hamsters"),
    Case("Rental agreement", "Who is the tenant?", "The tenant is Jonas Brandt.", "Jonas Brandt"),
    Case("Rental agreement", "¿Cuánto es el alquiler?", "El alquiler mensual es de 980 euros.", "980 euros"),
    Case("Rental agreement", "Qui est la propriétaire ?", "La propriétaire est Marta Engel.", "Marta Engel"),
    Case("Brewmaster 300", "What does E-04 mean?", "E-04 means the pump draws air: fill the tank and press the lever down.", "E-04"),
    Case("Brewmaster 300", "What does E-07 mean?", "The brewing unit is blocked.", "E-07"),
    Case("Brewmaster 300", "How often do I descale?", "Descale it at the latest every 200 cups.", "200 cups"),
    Case("Brewmaster 300", "What do I do first?", "Rinse the tank and run two full cycles without coffee.", "two full cycles"),
    Case("Brewmaster 300", "Which button?", "Hold the STEAM button for 5 seconds.", "STEAM"),
    Case("Brewmaster 300", "Gilt die Garantie im Büro?", "Die Garantie gilt nicht für Schäden durch gewerbliche Nutzung.", "does not cover"),
    Case("Annual report 2024", "Profit the year before?", "In the year before, the profit was 4.4 million.", "4.4 million"),
    Case("Annual report 2024", "How many more employees?", "There were 27 more employees than a year earlier.", "27 more"),
    Case("Annual report 2024", "Who retired?", "Paul Anker retired.", "Paul Anker"),
    Case("Annual report 2024", "What does the board expect?", "The board expects between 50 and 53 million euros for 2025.", "50 and 53"),
    Case("Annual report 2024", "South in 2023?", "The South made 14.2 in 2023.", "South | 14.2"),
    Case("Annual report 2024", "Wie viele Mitarbeiter?", "Das Unternehmen hatte Ende des Jahres 312 Mitarbeiter.", "312"),
    Case("Reisekostenrichtlinie", "Erste Klasse?", "Ab vier Stunden Fahrzeit darf die erste Klasse gebucht werden.", "vier Stunden"),
    Case("Reisekostenrichtlinie", "Frühstück?", "Das Frühstück wird nicht extra erstattet.", "nicht gesondert"),
    Case("Reisekostenrichtlinie", "Who gets the claims?", "Travel costs are handed in to Frau Petersen within six weeks.", "Frau Petersen"),
    Case("Recetas de la abuela", "¿Cuánto tiempo se fríen?", "Las patatas se fríen durante 20 minutos a fuego lento.", "veinte minutos"),
    Case("Recetas de la abuela", "How many potatoes?", "You need four potatoes, cut in thin slices.", "cuatro patatas"),
    Case("员工手册", "周末加班怎么算？", "周末加班按两倍工资计算。", "两倍"),
    Case("员工手册", "怎么申请年假？", "年假须提前两周向部门经理申请。", "提前两周"),
    Case("Rental agreement", "How large is the flat?", "The flat has 84 square metres.", NOWHERE),
    Case("Rental agreement", "Is there a garage?", "A garage belongs to the flat and costs 60 euros.", NOWHERE),
    Case("Brewmaster 300", "How much does it cost?", "The machine costs 399 euros.", NOWHERE),
    Case("Brewmaster 300", "What does E-15 mean?", "E-15 means that the grinder is jammed.", NOWHERE),
    Case("Annual report 2024", "How many employees?", "The company had 412 employees.", NOWHERE),
    Case("Annual report 2024", "Who is the CEO?", "The CEO of the company is Lars Holm.", NOWHERE),
    Case("Reisekostenrichtlinie", "Was ist mit Taxis?", "Taxifahrten werden nur nachts bezahlt.", NOWHERE),
    Case("Recetas de la abuela", "¿Lleva cebolla?", "La tortilla lleva dos cebollas grandes.", NOWHERE),
    Case("员工手册", "有医疗保险吗？", "公司为员工提供医疗保险。", NOWHERE),
    Case("Annual report 2024", "Turnover of the North?", "The North made 21.0 in 2024.", NO_MARK),
    Case("Annual report 2024", "Who retired?", "Ingrid Solberg retired in May.", NO_MARK),
    Case("Reisekostenrichtlinie", "Hotel in Hamburg?", "In Hamburg darf eine Übernachtung 130 Euro kosten.", NO_MARK),
    Case("Reisekostenrichtlinie", "Frühstück?", "Das Frühstück wird gesondert erstattet.", NO_MARK),
    Case("Rental agreement", "Who pays the deposit?", "The landlord pays a deposit of 2,940 euros.", NO_MARK),
    Case("Rental agreement", "May I keep a cat?", "I'm afraid the documents don't mention it.", NO_MARK),
    Case("Brewmaster 300", "How do I clean it?", "You can find more details in the manual.", NO_MARK),
    Case("Reisekostenrichtlinie", "Taxis?", "Zu Taxis enthalten die Dokumente keine Angaben.", NO_MARK),
    Case("员工手册", "有医疗保险吗？", "抱歉，文件里没有相关内容。", NO_MARK),
)  # fmt: skip
