/// The version of the library and the command.
public let annalsVersion = "0.1.0"
