"""The terminal face, and the face for screen readers: words only, in the order in which they happen, nothing drawn or redrawn."""
