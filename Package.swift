// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]
let cStrict: [CSetting] = [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)]
let cxxStrict: [CXXSetting] = [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)]

let package = Package(
    name: "fynd",
    products: [
        .executable(name: "fynd", targets: ["fynd"]),
        .executable(name: "fyndd", targets: ["fyndd"]),
        .library(name: "SwedishText", targets: ["SwedishText"]),
        .library(name: "AuditReport", targets: ["AuditReport"]),
        .library(name: "FyndIndex", targets: ["FyndIndex"]),
        .library(name: "FyndAPI", targets: ["FyndAPI"]),
        .library(name: "FyndClient", targets: ["FyndClient"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        // The parts that Hummingbird itself is made of, at the versions it asks for: the listener needs them by name.
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.34.1"),
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0", traits: []),
    ],
    targets: [
        // C ABI over C and C++ libraries: no exception, no callback and no foreign header gets past these.
        .target(
            name: "CXapian", cxxSettings: cxxStrict, linkerSettings: [.linkedLibrary("xapian")]),
        .target(
            name: "CICU", cSettings: cStrict, linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev", "pkg-config"])]),
        .target(name: "CMarkup", dependencies: ["CLibXML2"], cSettings: cStrict),
        .target(name: "CZip", cSettings: cStrict, linkerSettings: [.linkedLibrary("minizip")]),
        .target(name: "CProcess", cSettings: cStrict),

        .target(name: "Xapian", dependencies: ["CXapian"], swiftSettings: strict),
        .target(name: "ICU", dependencies: ["CICU"], swiftSettings: strict),
        .target(name: "SwedishText", dependencies: ["ICU"], swiftSettings: strict),
        .target(name: "LanguageEvaluation", dependencies: ["SwedishText"], swiftSettings: strict),
        .target(name: "SearchEvaluation", dependencies: ["SwedishText", "Xapian"], swiftSettings: strict),
        .target(name: "Markup", dependencies: ["CMarkup"], swiftSettings: strict),
        .target(name: "Zip", dependencies: ["CZip"], swiftSettings: strict),
        .target(name: "AuditReport", dependencies: ["CProcess", "ICU", "Markup", "Zip"], swiftSettings: strict),
        .target(name: "ReadingEvaluation", dependencies: ["AuditReport"], swiftSettings: strict),
        .target(name: "Similarity", dependencies: ["SwedishText"], swiftSettings: strict),
        .target(name: "CorpusStatistics", swiftSettings: strict),
        .target(name: "FyndAPI", swiftSettings: strict),
        .target(
            name: "FyndSchemas", dependencies: ["FyndAPI"], resources: [.embedInCode("Schemas")], swiftSettings: strict),
        .target(
            name: "FyndIndex",
            dependencies: ["AuditReport", "CorpusStatistics", "Similarity", "SwedishText", "ICU", "Xapian", "FyndAPI"],
            swiftSettings: strict),

        // The daemon's and the client's parts that can be tested; the executables hold `@main` and options only.
        .target(
            name: "FyndServer",
            dependencies: [
                "FyndAPI", "FyndSchemas",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOExtras", package: "swift-nio-extras"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: strict),
        .target(
            name: "FyndClient", dependencies: ["FyndAPI"],
            // A link to Docs/QUERIES.md: the page that is read there is the one that `fynd help query` prints.
            resources: [.embedInCode("Help/QUERIES.md")],
            swiftSettings: strict),
        .executableTarget(
            name: "fyndd",
            dependencies: [
                "FyndAPI", "FyndClient", "FyndIndex", "FyndServer",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "fynd",
            dependencies: [
                "FyndAPI", "FyndClient", "FyndIndex", "FyndSchemas", "AuditReport", "LanguageEvaluation",
                "SearchEvaluation", "SwedishText", "Xapian",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        .testTarget(name: "XapianTests", dependencies: ["Xapian"], swiftSettings: strict),
        .testTarget(name: "ICUTests", dependencies: ["ICU"], swiftSettings: strict),
        .testTarget(name: "SwedishTextTests", dependencies: ["SwedishText"], swiftSettings: strict),
        .testTarget(
            name: "LanguageEvaluationTests", dependencies: ["LanguageEvaluation", "SwedishText"], swiftSettings: strict),
        .testTarget(
            name: "SearchEvaluationTests", dependencies: ["SearchEvaluation"], exclude: ["Fixtures"],
            swiftSettings: strict),
        .testTarget(name: "SimilarityTests", dependencies: ["Similarity", "SwedishText"], swiftSettings: strict),
        .testTarget(name: "CorpusStatisticsTests", dependencies: ["CorpusStatistics"], swiftSettings: strict),
        .testTarget(name: "MarkupTests", dependencies: ["Markup"], swiftSettings: strict),
        .target(name: "ZipMaking", path: "Tests/ZipMaking", swiftSettings: strict),
        .testTarget(name: "ZipTests", dependencies: ["Zip", "ZipMaking"], swiftSettings: strict),
        .testTarget(
            name: "AuditReportTests", dependencies: ["AuditReport", "ReadingEvaluation", "Zip", "ZipMaking"],
            exclude: ["Fixtures"],
            swiftSettings: strict),
        .testTarget(
            name: "FyndIndexTests",
            dependencies: ["FyndIndex", "AuditReport", "FyndAPI", "SwedishText", "Xapian", "ZipMaking"],
            swiftSettings: strict),
        .testTarget(name: "FyndAPITests", dependencies: ["FyndAPI"], swiftSettings: strict),
        .testTarget(name: "FyndSchemasTests", dependencies: ["FyndSchemas", "FyndAPI"], swiftSettings: strict),
        .testTarget(
            name: "FyndServerTests",
            dependencies: [
                "FyndServer", "FyndClient", "FyndAPI", "FyndSchemas",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict),
        .testTarget(name: "FyndClientTests", dependencies: ["FyndClient", "FyndAPI"], swiftSettings: strict),
        .testTarget(
            name: "EndToEndTests", dependencies: ["fynd", "fyndd", "FyndAPI", "FyndClient", "Xapian"],
            exclude: ["Outputs/validate.py"], swiftSettings: strict),
    ],
    cxxLanguageStandard: .cxx17
)
