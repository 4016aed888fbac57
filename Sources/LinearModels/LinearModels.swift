// The module LinearModels.
