// The module TemporalLinking.
