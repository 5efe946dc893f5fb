"""For those who write and test cases: robots that play them, paths as scripts, checks and figures."""
