// Tests of DOT.
