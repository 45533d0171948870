"""The names of the files in a folder of weights; the card names them too."""

WEIGHTS = "names.onnx"
TOKENISER = "tokenizer.json"
HEAD_FILE = "links.npz"
