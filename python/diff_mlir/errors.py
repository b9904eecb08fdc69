"""What this package raises."""


class Unsupported(RuntimeError):
    """A model that can't be taken. `problems` has for each thing that is in the way what it is and where it comes from."""

    def __init__(self, problems):
        self.problems = list(dict.fromkeys(problems))
        super().__init__("; ".join(self.problems))


class MissingTool(RuntimeError):
    """diff-opt or libdiff_runtime.so was not found, or a Python package that a function needs."""


class CompileError(RuntimeError):
    """diff-opt refused a model; the message is its own."""
