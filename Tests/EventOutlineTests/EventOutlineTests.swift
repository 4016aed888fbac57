// Tests of EventOutline.
