// Tests of IntervalAlgebra.
