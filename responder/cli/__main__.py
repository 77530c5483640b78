"""`python -m responder.cli`, for where the console script is not installed."""

import sys

from responder.cli import main

sys.exit(main())
