// Tests of DocumentReading.
