@_exported public import DocumentReading
@_exported public import EventModel
@_exported public import ISO8601
@_exported public import TextModel
