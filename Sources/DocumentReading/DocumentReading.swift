// The module DocumentReading.
