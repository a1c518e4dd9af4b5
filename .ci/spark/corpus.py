"""Articles in eight languages, the same at every run: some claims hold, some do not, some texts have no figures."""

import json
import sys

SENTENCES = [
    ("en", "The deal is worth €{a} million (${b} million), the company said on Thursday."),
    ("da", "Reklamen lover {a}.000 rubler, svarende til {b}.000 kroner om måneden."),
    ("de", "Der Umbau kostet rund {a} Millionen Euro (umgerechnet {b} Millionen Dollar)."),
    ("fr", "Le contrat porte sur {a} millions d'euros, soit {b} millions de dollars."),
    ("sv", "Bolaget betalar {a} miljoner kronor (cirka {b} miljoner euro)."),
    ("es", "La obra costará {a} millones de euros (unos {b} millones de dólares)."),
    ("ru", "Сделка оценивается в {a} млн евро ({b} млн долларов)."),
    ("nl", "Het bedrijf kreeg {a} miljoen euro (ongeveer {b} miljoen dollar)."),
]
FILLER = [
    "The council met again in the old town hall, and the debate went on until late in the evening.",
    "Nobody in the room could remember when the bridge had last been closed for so long.",
    "The report was published on the same day, and it drew criticism from several sides 🧾.",
]


def articles(count):
    for at in range(count):
        lang, sentence = SENTENCES[at % len(SENTENCES)]
        a = 10 + at * 7 % 490
        b = round(a * (1.09 if at % 3 else 1.4))
        filler = " ".join(FILLER[(at + more) % len(FILLER)] for more in range(at * 13 % 40))
        text = f"{filler}\n\n{sentence.format(a=a, b=b)} {filler}" if at % 5 else filler + " …"
        yield {"id": f"{at:09}", "lang": lang, "date": f"2023-{1 + at % 12:02}-{1 + at % 28:02}", "text": text}


if __name__ == "__main__":
    for article in articles(int(sys.argv[1])):
        print(json.dumps(article, ensure_ascii=False))
