"""The pytest plugin that checks every model a test run uses."""
