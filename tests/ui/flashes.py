"""Whether a run of frames flashes: general and red flashes by the rules of broadcast and of WCAG 2.3.1, as IRIS measures them."""

import contextlib
import io

import cv2
import numpy as np
import pygame
from iris_pse_detection.configuration import Configuration
from iris_pse_detection.flash_detection import FlashDetection

RATE = 30
"""Frames a second that are looked at."""


class Watch:
    """Looks at frames one after another. `worst` are the most transitions within a second, of light and of red."""

    def __init__(self, size: tuple[int, int]) -> None:
        with contextlib.redirect_stdout(io.StringIO()):
            self.found = FlashDetection(RATE, (size[1], size[0]), Configuration())
        self.frames = 0
        self.worst = [0, 0]

    def see(self, surface: pygame.Surface) -> None:
        """One more frame."""
        rgb = np.swapaxes(pygame.surfarray.array3d(surface), 0, 1)
        self.found.set_current_frame(cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR))
        data = self.found.analyse_frame(self.frames)
        self.worst = [max(self.worst[0], data.luminance_transitions), max(self.worst[1], data.red_transitions)]
        self.frames += 1

    @property
    def flashes(self) -> bool:
        """Whether there were more than three flashes of light or of red in some second."""
        return bool(self.found.flash_fail)
