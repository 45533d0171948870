"""From an Article to its Annotations: names, the entities behind them, roles and identities."""

import os

# numpy's second thread would only wait for the first: what is multiplied here is small, and the
# encoder runs on one thread. It looks at this once, when it is imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
