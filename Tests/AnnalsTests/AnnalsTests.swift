// Tests of Annals.
