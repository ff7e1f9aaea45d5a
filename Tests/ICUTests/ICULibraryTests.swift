import ICU
import Testing

struct ICULibraryTests {
    @Test func `the version is a number and a point release`() throws {
        let parts = ICULibrary.version.split(separator: ".")
        #expect(parts.count >= 2)
        #expect(try #require(Int(parts[0])) >= 60)
    }
}
