// The module GraphModel.
