import Testing
import Zip
import ZipMaking

struct ZipArchiveTests {
    @Test func `members are listed and unpacked`() throws {
        let archive = try ZipArchive(ZipMaker.archive([("a.txt", "Ett"), ("mapp/b.txt", "Två"), ("mapp/", "")]))
        #expect(archive.members.map(\.name) == ["a.txt", "mapp/b.txt", "mapp/"])
        #expect(archive.members.map(\.isFolder) == [false, false, true])
        let member = try #require(archive["mapp/b.txt"])
        #expect(try String(decoding: archive.content(of: member), as: UTF8.self) == "Två")
    }

    @Test func `packed content is the same as what was packed`() throws {
        var maker = ZipMaker()
        maker.addBomb("a", size: 10_000)
        let archive = try ZipArchive(maker.finished())
        let content = try archive.content(of: archive.members[0])
        #expect(content.count >= 10_000)
        #expect(content.allSatisfy { $0 == 0x61 })
    }

    @Test func `names in the old code page are read`() throws {
        var maker = ZipMaker()
        maker.add("ABC.txt", [], flags: 0)
        var bytes = maker.finished()
        // "ABC" becomes "åäö" in code page 437, in the header and in the directory.
        for index in bytes.indices.dropLast(2) where bytes[index...].starts(with: Array("ABC".utf8)) {
            bytes.replaceSubrange(index..<(index + 3), with: [0x86, 0x84, 0x94])
        }
        #expect(try ZipArchive(bytes).members[0].name == "åäö.txt")
    }

    @Test func `a bomb is refused at the limit`() throws {
        var maker = ZipMaker()
        for number in 0..<4 { maker.addBomb("\(number)", size: 400_000) }
        var limits = ZipArchive.Limits()
        limits.bytes = 1_000_000
        let archive = try ZipArchive(maker.finished(), limits: limits)
        _ = try archive.content(of: archive.members[0])
        _ = try archive.content(of: archive.members[1])
        #expect(throws: ZipError.tooLarge(limit: 1_000_000)) { try archive.content(of: archive.members[2]) }
    }

    @Test func `members that share bytes are refused`() throws {
        var maker = ZipMaker()
        maker.addOverlap("inner.txt", over: Array("innehåll".utf8), shift: 100)
        let archive = try ZipArchive(maker.finished())
        #expect(archive.members.map(\.name) == ["outer.txt", "inner.txt"])
        _ = try archive.content(of: archive.members[0])
        #expect(throws: ZipError.overlapping) { try archive.content(of: archive.members[1]) }
    }

    @Test func `more members than the limit are refused`() {
        var limits = ZipArchive.Limits()
        limits.members = 2
        let bytes = ZipMaker.archive([("a", "1"), ("b", "2"), ("c", "3")])
        #expect(throws: ZipError.tooManyMembers(limit: 2)) { try ZipArchive(bytes, limits: limits) }
    }

    @Test func `a wrong checksum is damage, and a password is named`() throws {
        var maker = ZipMaker()
        maker.add("fel.txt", Array("text".utf8), checksum: 7)
        maker.add("hemlig.txt", Array("text".utf8), flags: 1)
        let archive = try ZipArchive(maker.finished())
        #expect(throws: ZipError.damaged("the content of fel.txt does not match its checksum")) {
            try archive.content(of: archive.members[0])
        }
        #expect(throws: ZipError.encrypted(member: "hemlig.txt")) { try archive.content(of: archive.members[1]) }
    }

    @Test(arguments: [0, 1, 10, 30, 60, 90])
    func `what is cut off is damaged`(length: Int) {
        let bytes = Array(ZipMaker.archive([("a.txt", "Ett"), ("b.txt", "Två")]).prefix(length))
        #expect(throws: ZipError.self) { try ZipArchive(bytes) }
    }
}
