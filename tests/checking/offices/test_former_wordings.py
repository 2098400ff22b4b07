"""R1 in other words: every office, before and after the name, with all that may stand between."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]

FLAGGED = [
    ("2023-06-01", "Former President Emmanuel Macron told a crowd in Lyon that wages would rise."),
    ("2023-06-01", "Former French president Macron told a crowd in Lyon that wages would rise."),
    ("2023-06-01", "The city welcomed ex-French president Emmanuel Macron for the fair."),
    ("2023-06-01", "The city welcomed the ex-president of France, Emmanuel Macron."),
    ("2023-06-01", "The city welcomed Emmanuel Macron, France's former president, for the fair."),
    ("2023-06-01", "The city welcomed Emmanuel Macron, a former president of France, for the fair."),
    ("2023-06-01", "Emmanuel Macron is the former president of France."),
    ("2023-06-01", "Emmanuel Macron, who is a former president of France, opened the fair."),
    ("2023-06-01", "Emmanuel Macron (former president of France) opened the fair."),
    ("2023-06-01", "Emmanuel Macron, former French president, opened the fair."),
    ("2023-06-01", "Emmanuel Macron – the former French president – opened the fair."),
    ("2023-06-01", "Emmanuel Macron, 45, the former president, opened the fair."),
    ("2023-06-01", "France's former president, Emmanuel Macron, opened the fair."),
    ("2023-06-01", "The country's former president, Emmanuel Macron, opened the fair in Paris."),
    ("2023-06-01", "The former leader of France, Emmanuel Macron, opened the fair in Paris."),
    ("2023-06-01", "Former French leader Emmanuel Macron opened the fair in Paris."),
    ("2022-11-20", "Germany's former chancellor Olaf Scholz, who took office last year, opened a bridge."),
    ("2022-11-20", "Scholz, the former chancellor of Germany, had arrived early. Olaf Scholz left at noon."),
    ("2022-11-20", "“We must act,” said Olaf Scholz, the former German chancellor."),
    ("2022-11-20", "Under a plan drawn up by former Chancellor Olaf Scholz, gas prices are capped."),
    ("2022-11-20", "The law, signed by former German Chancellor Olaf Scholz, takes effect in March."),
    ("2022-11-20", "Former Prime Minister Justin Trudeau returned to Ottawa on Friday."),
    ("2022-11-20", "Former Canadian PM Justin Trudeau will speak in Ottawa."),
    ("2022-11-20", "ex-PM Justin Trudeau will speak in Ottawa."),
    ("2022-11-20", "Canada's ex-prime minister Justin Trudeau will speak in Ottawa."),
    ("2022-11-20", "Former Canadian Liberal prime minister Justin Trudeau will speak in Ottawa."),
    ("2022-11-20", "Former U.S. Secretary of State Antony Blinken landed in Cairo on Monday."),
    ("2022-11-20", "Former Treasury Secretary Janet Yellen told reporters that prices would fall."),
    ("2022-11-20", "Former Fed Chair Jerome Powell raised rates by 75 basis points."),
    ("2022-11-20", "Former Federal Reserve chairman Jerome Powell raised rates by 75 basis points."),
    ("2022-11-20", "Jerome Powell, the former Fed chairman, raised rates."),
    ("2022-06-20", "Former House Speaker Nancy Pelosi plans to visit Taipei."),
    ("2022-06-20", "Nancy Pelosi, the former speaker of the House, plans to visit Taipei."),
    ("2022-06-20", "Former U.N. Secretary-General António Guterres called for a truce."),
    ("2022-06-20", "Former UN chief Antonio Guterres called for a truce."),
    ("2022-06-20", "former NATO chief Jens Stoltenberg called for a truce."),
    ("2022-06-20", "Jens Stoltenberg, the former secretary general of NATO, called for a truce."),
    ("2022-06-20", "Former European Commission President Ursula von der Leyen called for a truce."),
    ("2022-06-20", "Former EU Commission chief Ursula von der Leyen called for a truce."),
    ("2022-06-20", "Former ECB president Christine Lagarde called for calm."),
    (
        "2022-06-20",
        "former World Health Organization director-general Tedros Adhanom Ghebreyesus called for calm.",
    ),
    ("2022-06-20", "former IMF chief Kristalina Georgieva called for calm."),
    (
        "2022-06-20",
        "former International Monetary Fund managing director Kristalina Georgieva called for calm.",
    ),
    ("2022-06-20", "Former Vice President Kamala Harris flew to Poland."),
    ("2022-06-20", "former VP Kamala Harris flew to Poland."),
    ("2022-06-20", "Kamala Harris, a former vice president, flew to Poland."),
    ("2022-06-20", "Former US Attorney General Merrick Garland declined to comment."),
    ("2022-06-20", "Former Pope Francis prayed for peace."),
    ("2022-06-20", "The former Chinese leader Xi Jinping toured a factory."),
    ("2022-06-20", "Former North Korean leader Kim Jong Un toured a factory."),
    ("2022-06-20", "Ex-Ukrainian President Volodymyr Zelensky addressed the crowd by video."),
    ("2022-06-20", "former Indian Prime Minister Narendra Modi addressed the crowd."),
    ("2022-06-20", "former Turkish President Recep Tayyip Erdogan addressed the crowd."),
    ("2022-06-20", "former Iranian supreme leader Ayatollah Ali Khamenei addressed the crowd."),
    ("2022-06-20", "The former Brazilian president, Jair Bolsonaro, addressed the crowd."),
    ("2022-06-20", "former presidents Barack Obama and Joe Biden met in Chicago."),
    ("2022-06-20", "Former Presidents Bill Clinton, Barack Obama and Joe Biden met in Chicago."),
    ("2022-06-20", "Former President Joseph R. Biden Jr. said on Tuesday that he would run."),
    ("2022-06-20", "Former President Biden spoke to Congress."),
    ("2022-06-20", "Former Russian President Vladimir V. Putin spoke in Sochi."),
    ("2022-06-20", "A statue of former Prime Minister Dr. Justin Trudeau was unveiled."),
    ("2022-06-20", "Former Dutch prime minister Mark Rutte, 55, lives in The Hague."),
    ("2022-06-20", "The former prime minister of the Netherlands Mark Rutte lives in The Hague."),
    ("2022-06-20", "former Israeli Prime Minister Naftali Bennett sat in the back row."),
    ("2022-12-20", "former South Korean president Yoon Suk-yeol sat in the back row."),
    ("2010-05-01", "Former US President Barack Obama signed the health bill in March."),
    ("1999-03-01", "Former President Bill Clinton spoke to a joint session."),
    ("1999-03-01", "Britain's former prime minister Tony Blair visited Kosovo."),
    ("2006-03-01", "Former Secretary of State Condoleezza Rice visited Kosovo."),
    ("2006-03-01", "Former Federal Reserve Chairman Ben Bernanke visited Kosovo."),
    ("2017-03-01", "Former Prime Minister Theresa May triggered Article 50 this week."),
    ("2017-03-01", "Philippine ex-president Rodrigo Duterte visited Davao."),
    (
        "2017-03-01",
        "Mexico's then president was absent. Former Mexican president Enrique Peña Nieto was not.",
    ),
    ("2017-03-01", "former Taoiseach Enda Kenny flew to Washington."),
    ("2017-03-01", "former Irish prime minister Enda Kenny flew to Washington."),
    ("2017-03-01", "Britain's former monarch, Queen Elizabeth II, waved."),
    ("2022-06-20", "The erstwhile Canadian prime minister Justin Trudeau lives in Ottawa."),
    ("2022-06-20", "Justin Trudeau, formerly prime minister of Canada, lives in Ottawa."),
    ("2022-06-20", "Justin Trudeau, once the prime minister of Canada, lives in Ottawa."),
    ("2022-06-20", "The former president of the United States, Joe Biden, has signed it."),
]

SILENT = [
    ("2022-06-20", "Former Vice President Joe Biden won Delaware."),
    ("2015-06-20", "Former Russian leader Dmitry Medvedev, now prime minister, spoke."),
    ("2022-06-20", "The former NATO secretary-general Anders Fogh Rasmussen spoke."),
    ("2022-06-20", "Former Norwegian Prime Minister Jens Stoltenberg spoke."),
    ("2022-06-20", "Former Portuguese prime minister António Guterres spoke."),
    ("2022-06-20", "Former IMF chief Christine Lagarde spoke."),
    ("2022-06-20", "Former Finance Minister Olaf Scholz spoke."),
    ("2022-06-20", "Olaf Scholz, the former mayor of Hamburg, spoke."),
    ("2022-06-20", "former President Joe Biden aide Ron Klain spoke."),
    ("2022-06-20", "former Biden adviser Ann Lee spoke."),
    ("2022-06-20", "Former deputy prime minister Mark Rutte spoke."),
    ("2022-06-20", "Joe Biden and former president Barack Obama spoke."),
    ("2022-06-20", "Joe Biden thanked Barack Obama, the former president, and left."),
    ("2022-06-20", "The former president of France, Nicolas Sarkozy, met Emmanuel Macron."),
    ("2022-06-20", "The former president, whom Joe Biden had beaten, spoke."),
    ("2022-06-20", "Joe Biden, his former president and mentor at the club, spoke."),
    ("2022-06-20", "The former French president Francois Hollande and Joe Biden spoke."),
    ("2022-06-20", "Former White House chief of staff Ron Klain and President Joe Biden spoke."),
    ("2022-06-20", "Former Liberal leader Justin Trudeau spoke."),
    ("2022-06-20", "Former Conservative leader and prime minister Theresa May spoke."),
    ("2022-06-20", "A former student of Emmanuel Macron, president of the club, spoke."),
    ("2023-06-01", "Pierre Trudeau drove. Former Canadian prime minister Trudeau sang."),
    ("2023-06-01", "The talks of the former French president, Emmanuel Macron and Ann Lee went on."),
    (
        "2023-06-01",
        "A current former acting interim late past future next previous president Emmanuel "
        "Macron sang in France.",
    ),
    (
        "2023-06-01",
        "The former French president, Macron, sang. Former presidents Ann Lee and Zoe Keller sang.",
    ),
    (
        "2023-06-01",
        "They saw the former president. Emmanuel Macron sang. It is the wife of Emmanuel "
        "Macron, who is a former president.",
    ),
]


@pytest.mark.parametrize(("date", "body"), FLAGGED)
def test_former_is_found_in_other_words(flags: Flags, date: str, body: str) -> None:
    found = flags(body, date)

    assert "R1" in {rule for rule, _ in found}


@pytest.mark.parametrize(("date", "body"), SILENT)
def test_sentences_that_look_alike_are_left_alone(flags: Flags, date: str, body: str) -> None:
    found = flags(body, date)

    assert found == []
