// The module GraphBuilding.
