"""What the names and forms of a net's parameters say about it."""

from collections.abc import Mapping

from reader.training.net import mpnet, starting_point


def layer_count(parameters: Mapping[str, object]) -> int:
    """Return how many layers a net has."""
    return sum(name.endswith(".qkv.weight") for name in parameters)


def epsilon_of(parameters: Mapping[str, object]) -> float:
    """Return what is added to variances, so that nothing is divided by zero."""
    return mpnet.EPSILON if "relative" in parameters else starting_point.EPSILON
