"""Every screen of the window, one file each."""
