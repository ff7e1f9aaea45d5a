// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]
let cxxStrict: [CXXSetting] = [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)]

let package = Package(
    name: "fynd-benchmarks",
    dependencies: [
        .package(name: "fynd", path: ".."),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        // Xapian used directly, as the measure of all things.
        .executableTarget(
            name: "xapian-baseline", cxxSettings: cxxStrict, linkerSettings: [.linkedLibrary("xapian")]),
        .executableTarget(
            name: "fynd-benchmark",
            dependencies: [
                .product(name: "AuditReport", package: "fynd"),
                .product(name: "FyndIndex", package: "fynd"),
                .product(name: "FyndAPI", package: "fynd"),
                .product(name: "FyndClient", package: "fynd"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Sources/FyndBenchmark",
            swiftSettings: strict),
    ],
    cxxLanguageStandard: .cxx17
)
