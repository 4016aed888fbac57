// Tests of GraphModel.
