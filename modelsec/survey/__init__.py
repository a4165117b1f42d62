"""What lies on disk, as the models that a lock knows: which files belong together, and what each holds.

Rule: which files make a model follows from their paths and the lock alone, never from what they hold.
"""
