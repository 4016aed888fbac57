// Tests of EventDrawing.
