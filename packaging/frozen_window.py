"""The frozen window: `rememora`, for `python -m app`."""

from __future__ import annotations

import sys

if __name__ == "__main__":
    if sys.argv[1:] == ["paper"]:  # `app.exports.paper_client`
        del sys.argv[1:]
        from app.exports.paper import main as make_paper

        sys.exit(make_paper())
    from app.__main__ import main

    sys.exit(main())
