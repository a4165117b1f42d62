"""A survey of the libraries: which of their ordinary objects would be refused, and which rows these would need."""
