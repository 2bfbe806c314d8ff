"""What is offered on the first start: the best model for this computer, and a smaller one from another place."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.records import Fit, ModelId, ModelInfo, Offer

# Tokens a second, about twice as fast as people read: below that a smaller model is the better company.
_QUICK = 10.0


def with_offers(models: Sequence[ModelInfo], order: Sequence[ModelId]) -> list[ModelInfo]:
    """The models, those that are offered marked as such.

    Args:
        models: as judged for this computer.
        order: what may be offered, the best first. Whether the hub can be reached is not asked, so the other choice is one that
            the package index has.
    """
    by_id = {model.id: model for model in models}
    known = [by_id[model_id] for model_id in order]
    if not known:
        return list(models)
    best = _best(known)
    smaller = next((model for model in known[known.index(best) + 1 :] if model.in_package_index), None)
    offers = {best.id: Offer.BEST} | ({smaller.id: Offer.SMALLER} if smaller is not None else {})
    return [msgspec.structs.replace(model, offer=offers.get(model.id, Offer.NONE)) for model in models]


def _best(known: Sequence[ModelInfo]) -> ModelInfo:
    begun = (model for model in known if model.partial_bytes)
    # The first that the package index has too is good enough, however slow: a smaller one answers much worse.
    fitting = (
        model
        for model in known
        if model.fit is not Fit.TOO_LARGE and (model.tokens_per_s >= _QUICK or model.in_package_index)
    )
    return next(begun, None) or next(fitting, known[-1])
