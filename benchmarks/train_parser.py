"""Train the tagger and dependency parser that the package ships, and measure them on the dev data.

Run it as `python benchmarks/train_parser.py --data ../shared/data --output factcheck/splitting/model/parser`.
"""

import argparse
import gzip
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import spacy
from spacy.scorer import Scorer
from spacy.tokens import Doc, DocBin
from spacy.training import Example
from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from spacy.util import load_config_from_str, load_model_from_config
from spacy.vocab import Vocab

BANKS = ("ewt", "gum")
CURLY = {'"': "“”", "'": "‘’", "``": "“”", "''": "“”", "--": "–—", "-": "–—"}
TYPESET_SHARE = 0.3

CONFIG = """
[paths]
train = null
dev = null

[system]
seed = {seed}

[nlp]
lang = "en"
pipeline = ["tok2vec", "tagger", "parser"]
batch_size = 256

[components]

[components.tok2vec]
factory = "tok2vec"

[components.tok2vec.model]
@architectures = "spacy.Tok2Vec.v2"

[components.tok2vec.model.embed]
@architectures = "spacy.MultiHashEmbed.v2"
width = {width}
attrs = ["NORM", "PREFIX", "SUFFIX", "SHAPE"]
rows = [{rows}]
include_static_vectors = false

[components.tok2vec.model.encode]
@architectures = "spacy.MaxoutWindowEncoder.v2"
width = {width}
depth = {depth}
window_size = 1
maxout_pieces = 3

[components.tagger]
factory = "tagger"

[components.tagger.model]
@architectures = "spacy.Tagger.v2"
nO = null

[components.tagger.model.tok2vec]
@architectures = "spacy.Tok2VecListener.v1"
width = {width}
upstream = "tok2vec"

[components.parser]
factory = "parser"
min_action_freq = 20

[components.parser.model]
@architectures = "spacy.TransitionBasedParser.v2"
state_type = "parser"
extra_state_tokens = {extra}
hidden_width = {hidden}
maxout_pieces = 2
use_upper = true
nO = null

[components.parser.model.tok2vec]
@architectures = "spacy.Tok2VecListener.v1"
width = {width}
upstream = "tok2vec"

[corpora]

[corpora.train]
@readers = "spacy.Corpus.v1"
path = ${{paths.train}}
gold_preproc = true

[corpora.dev]
@readers = "spacy.Corpus.v1"
path = ${{paths.dev}}
gold_preproc = true

[training]
dev_corpus = "corpora.dev"
train_corpus = "corpora.train"
seed = ${{system.seed}}
dropout = {dropout}
patience = 0
max_steps = {steps}
eval_frequency = 200

[training.batcher]
@batchers = "spacy.batch_by_words.v1"
discard_oversize = false
tolerance = 0.2

[training.batcher.size]
@schedules = "compounding.v1"
start = 600
stop = {batch}
compound = 1.01

[training.optimizer]
@optimizers = "Adam.v1"
use_averages = true
L2 = 0.01
L2_is_weight_decay = true

[training.optimizer.learn_rate]
@schedules = "warmup_linear.v1"
warmup_steps = 100
total_steps = {decay}
initial_rate = {rate}

[training.score_weights]
dep_las = 0.9
tag_acc = 0.1

[initialize]
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="the folder with treebank/")
    parser.add_argument("--output", type=Path, required=True, help="the folder to write the model to")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--steps", type=int, default=2600)
    parser.add_argument(
        "--decay", type=int, default=6600, help="step at which the learning rate would be zero"
    )
    parser.add_argument("--width", type=int, default=96)
    parser.add_argument("--depth", type=int, default=4)
    parser.add_argument("--extra", default="false", choices=("true", "false"))
    parser.add_argument("--hidden", type=int, default=64)
    parser.add_argument("--rows", default="5000, 1000, 2500, 2500")
    parser.add_argument("--dropout", type=float, default=0.2)
    parser.add_argument("--rate", type=float, default=0.003)
    parser.add_argument("--batch", type=int, default=3000)
    options = parser.parse_args()
    bank = options.data / "treebank"
    if not bank.exists():
        sys.exit(f"{options.data} does not hold treebank")
    started = time.process_time()
    config = CONFIG.format(**vars(options))
    with tempfile.TemporaryDirectory() as folder:
        rand = random.Random(options.seed)
        paths = {
            "paths.train": stored(Path(folder, "train.spacy"), bank, "train", rand),
            "paths.dev": stored(Path(folder, "dev.spacy"), bank, "dev", None),
        }
        draft = load_config_from_str(config, overrides=paths)
        nlp = init_nlp(load_model_from_config(draft, auto_fill=True).config)
        train(nlp, Path(folder), stdout=sys.stdout, stderr=sys.stderr)
        ship(Path(folder, "model-best"), options.output)
    print(f"trained in {(time.process_time() - started) / 60:.1f} CPU minutes, seed {options.seed}")
    measure(options.output, bank)


def ship(best: Path, output: Path) -> None:
    """Write the best model with what it is and where it comes from, without the paths of its training."""
    nlp = spacy.load(best)
    nlp.config["paths"] = dict.fromkeys(nlp.config["paths"])
    nlp.meta.update(
        name="factcheck_parser",
        version="1.0.0",
        spacy_version=">=3.8,<4",
        license="CC BY-SA 4.0",
        description="Tagger and dependency parser for English: see ATTRIBUTION.md beside this folder.",
        author="The Factcheck developers",
    )
    nlp.to_disk(output)


def stored(path: Path, bank: Path, part: str, rand: random.Random | None) -> str:
    vocab = Vocab()
    docs = [doc for name in BANKS for doc in trees(bank / f"{name}-{part}.conllu.gz", vocab)]
    if rand:
        docs += [typeset(doc, rand) for doc in docs if rand.random() < TYPESET_SHARE and quoted(doc)]
    DocBin(docs=docs).to_disk(path)
    return str(path)


def trees(path: Path, vocab: Vocab) -> Iterator[Doc]:
    """Yield each sentence of a CoNLL-U file as a document: words, tags, heads and relations."""
    rows: list[list[str]] = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line == "\n":
                yield tree(rows, vocab)
                rows = []
            elif line.split("\t")[0].isdecimal():
                rows.append(line.rstrip("\n").split("\t"))


def tree(rows: list[list[str]], vocab: Vocab) -> Doc:
    return Doc(
        vocab,
        words=[row[1] for row in rows],
        tags=[row[4] for row in rows],
        heads=[place if row[6] == "0" else int(row[6]) - 1 for place, row in enumerate(rows)],
        deps=["ROOT" if row[7] == "root" else row[7] for row in rows],
        sent_starts=[place == 0 for place in range(len(rows))],
    )


def quoted(doc: Doc) -> bool:
    return any(token.text in CURLY for token in doc)


def typeset(doc: Doc, rand: random.Random) -> Doc:
    """Return the sentence with the quotation marks and dashes that news sites set."""
    words, is_open = [], False
    for token in doc:
        marks = CURLY.get(token.text)
        if marks and token.text[0] == "-":
            words.append(rand.choice(marks) if token.text == "--" or token.whitespace_ else token.text)
        elif marks:
            words.append(marks[is_open])
            is_open = not is_open
        else:
            words.append(token.text.replace("'", "’"))
    return Doc(
        doc.vocab,
        words=words,
        tags=[token.tag_ for token in doc],
        heads=[token.head.i for token in doc],
        deps=[token.dep_ for token in doc],
        sent_starts=[token.i == 0 for token in doc],
    )


def measure(model: Path, bank: Path) -> None:
    nlp: Any = spacy.load(model)
    for name in BANKS:
        gold = list(trees(bank / f"{name}-dev.conllu.gz", nlp.vocab))
        started = time.process_time()
        found = list(nlp.pipe(Doc(nlp.vocab, words=[token.text for token in doc]) for doc in gold))
        seconds = time.process_time() - started
        scores = Scorer(nlp).score([Example(system, doc) for system, doc in zip(found, gold, strict=True)])
        words = sum(map(len, gold))
        print(
            f"{name} dev: tag {100 * scores['tag_acc']:.1f}, UAS {100 * scores['dep_uas']:.1f}, "
            f"LAS {100 * scores['dep_las']:.1f}, {words / seconds:,.0f} words per CPU second"
        )


if __name__ == "__main__":
    main()
