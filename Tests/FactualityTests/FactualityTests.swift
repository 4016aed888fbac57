// Tests of Factuality.
