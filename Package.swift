// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tool(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name)] + dependencies,
    swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "annals",
  products: [
    .library(name: "Annals", targets: ["Annals"]),
    .library(name: "AnnalsDrawing", targets: ["EventDrawing", "Graphviz"]),
    .library(name: "AnnalsTesting", targets: ["AnnalsTesting"]),
    .executable(name: "annals", targets: ["annals-cli"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // Shared values.
    library("ISO8601"),
    library("JSON"),
    library("PersonalNames"),

    // The centre: the event graph and its reasoning.
    library("GraphModel"),
    library("IntervalAlgebra", ["GraphModel"]),
    library("EventModel", ["ISO8601", "JSON", "IntervalAlgebra", "GraphModel"]),
    library("EventOutline", ["EventModel", "ISO8601", "IntervalAlgebra"]),

    // The text side, from bytes to the graph.
    library("TextModel", ["ISO8601"]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    library("Segmentation", ["TextModel", "LinearModels"]),
    library("DocumentReading", ["TextModel", "ISO8601", "Segmentation", "CLibXML2", "CLibYAML"]),
    library("TimeExpressions", ["TextModel", "Segmentation", "ISO8601"]),
    library("LinearModels", ["CModels"]),
    .target(name: "CModels", exclude: ["models"]),
    .target(name: "CKernels"),
    library("NeuralModels", ["CKernels", "CModels", "LinearModels"]),
    library(
      "Language",
      [
        "TextModel", "Segmentation", "LinearModels", "NeuralModels", "CKernels", "CModels",
        "PersonalNames",
      ]),
    library(
      "EventMentions",
      [
        "TextModel", "TimeExpressions", "Language", "LinearModels", "CModels", "EventModel",
      ]),
    library("TimeML", ["TextModel", "EventModel", "EventMentions", "TimeExpressions", "ISO8601"]),
    library(
      "Factuality",
      ["TextModel", "Language", "EventMentions", "EventArguments", "EventModel", "ISO8601"]),
    library(
      "EventArguments", ["TextModel", "TimeExpressions", "EventMentions", "Language", "ISO8601"]),
    library(
      "TemporalLinking",
      [
        "TextModel", "TimeExpressions", "EventMentions", "EventArguments", "Factuality",
        "EventModel", "IntervalAlgebra", "ISO8601",
      ]),
    library(
      "GraphBuilding",
      [
        "TextModel", "TimeExpressions", "EventMentions", "EventArguments", "Factuality",
        "TemporalLinking", "EventModel", "IntervalAlgebra", "ISO8601", "Language", "LinearModels",
        "Segmentation", "TimeML", "PersonalNames",
      ]),

    // The picture side, from the graph to a page.
    library("Typography"),
    library("DOT"),
    library(
      "EventDrawing",
      [
        "EventModel", "DOT", "Typography", "ISO8601", "GraphModel", "IntervalAlgebra",
        "PersonalNames",
      ]),
    .target(name: "CGraphviz", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
    library("Graphviz", ["DOT", "Typography", "CGraphviz"]),

    // The doors.
    library(
      "Annals",
      [
        "ISO8601", "EventModel", "EventOutline", "TextModel", "DocumentReading", "Segmentation",
        "TimeExpressions", "Language", "EventMentions", "TemporalLinking", "GraphBuilding",
        "LinearModels", "TimeML",
      ]),
    library("AnnalsTesting", ["EventModel", "EventOutline", "ISO8601", "IntervalAlgebra"]),
    tool(
      "annals-cli",
      [
        "Annals", "DocumentReading", "TextModel", "ISO8601", "IntervalAlgebra", "EventModel",
        "EventOutline", "EventDrawing", "DOT", "Graphviz", "LinearModels", "Segmentation",
        "Language", "TimeExpressions", argumentParser,
      ]),

    // What makes and measures the shipped models; nothing of it is in the command.
    library("CoreferenceScoring"),
    library("CarefulReadings"),
    tool(
      "annals-train",
      [
        "TextModel", "DocumentReading", "Segmentation", "TimeExpressions", "LinearModels",
        "NeuralModels", "Language", "EventMentions", "EventModel", "TemporalLinking", "TimeML",
        "ISO8601", "GraphBuilding", "CarefulReadings", argumentParser,
      ]),
    tool(
      "annals-benchmark",
      [
        "Annals", "TextModel", "DocumentReading", "Segmentation", "TimeExpressions", "Language",
        "EventMentions", "EventModel", "ISO8601", "TemporalLinking", "EventDrawing", "Graphviz",
        "LinearModels", "TimeML", "GraphBuilding", "EventArguments", "IntervalAlgebra",
        "EventOutline", "DOT", "CoreferenceScoring", "CarefulReadings", argumentParser,
      ]),

    tests("ISO8601"),
    tests("JSON"),
    tests("IntervalAlgebra"),
    tests("GraphModel"),
    tests("EventModel", ["ISO8601", "IntervalAlgebra", "JSON"]),
    tests("EventOutline", ["EventModel", "ISO8601", "IntervalAlgebra"]),
    tests("DocumentReading", ["TextModel", "ISO8601"]),
    tests("Segmentation", ["TextModel", "LinearModels"]),
    tests("TimeExpressions", ["TextModel", "Segmentation", "ISO8601"]),
    tests("LinearModels"),
    tests("NeuralModels", ["LinearModels", "CKernels"]),
    tests("Language", ["TextModel", "Segmentation", "LinearModels"]),
    tests(
      "EventMentions",
      ["TextModel", "Segmentation", "Language", "TimeExpressions", "EventModel"]),
    tests("TimeML", ["TextModel"]),
    tests("Factuality", ["TextModel", "EventMentions", "EventModel", "Language", "Segmentation"]),
    tests(
      "EventArguments",
      [
        "EventModel", "GraphBuilding", "ISO8601", "Segmentation", "TemporalLinking", "TextModel",
        "TimeExpressions",
      ]),
    tests("TemporalLinking", ["GraphBuilding", "ISO8601", "Segmentation", "TextModel"]),
    tests(
      "GraphBuilding", ["Annals", "AnnalsTesting", "EventModel", "ISO8601", "IntervalAlgebra"]),
    tests("CoreferenceScoring"),
    tests("Typography"),
    tests("PersonalNames"),
    tests("AnnalsTesting", ["EventModel", "EventOutline", "ISO8601", "IntervalAlgebra"]),
    tests("DOT"),
    tests(
      "EventDrawing", ["EventModel", "DOT", "Graphviz", "ISO8601", "IntervalAlgebra", "Typography"]),
    tests("Graphviz", ["DOT"]),
    tests(
      "Annals", ["AnnalsTesting", "EventModel", "EventDrawing", "Graphviz", "TextModel", "ISO8601"]),
    .testTarget(
      name: "BenchmarkTests",
      dependencies: [
        "annals-benchmark", "Annals", "CarefulReadings", "DocumentReading", "GraphBuilding",
        "ISO8601",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["annals-cli", "EventModel", argumentParser],
      swiftSettings: strict),
  ]
)
