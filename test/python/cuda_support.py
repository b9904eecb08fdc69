"""What the tests on the simulated CUDA driver share."""

import os
from pathlib import Path

ROOT = Path(os.environ["DIFF_MLIR_ROOT"])
DRIVER = ROOT / "lib" / "libdiff_cuda_sim.so"


def simulate():
    """For what opens the driver from now on."""
    os.environ["DIFF_CUDA_DRIVER"] = str(DRIVER)


class DeviceArray:
    """Memory of a device as cupy's and numba's arrays show it."""

    def __init__(self, tensor, **changes):
        self.tensor = tensor
        self.__cuda_array_interface__ = {**tensor.__cuda_array_interface__, **changes}
