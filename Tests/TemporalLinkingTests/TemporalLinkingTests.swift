// Tests of TemporalLinking.
