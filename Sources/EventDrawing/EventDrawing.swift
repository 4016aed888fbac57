// The module EventDrawing.
