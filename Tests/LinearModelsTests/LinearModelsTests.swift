// Tests of LinearModels.
