import Testing
import Xapian

struct LockTests {
    let folder: ScratchFolder
    let path: String

    init() throws {
        folder = try ScratchFolder()
        path = folder.path(of: "database")
        try makeDatabase(at: path, ["revision"])
    }

    private func openForWriting(_ mode: WritableDatabase.Mode = .createOrOpen) throws {
        _ = try WritableDatabase(path: path, mode: mode, fullSync: false)
    }

    @Test(arguments: [WritableDatabase.Mode.createOrOpen, .createOrOverwrite])
    func `a second writer in this process is locked out until the first is gone`(mode: WritableDatabase.Mode) throws {
        do {
            let first = try WritableDatabase(path: path, mode: .createOrOpen, fullSync: false)
            try first.begin()
            #expect(failure { try openForWriting(mode) }?.kind == .databaseLocked)
            try first.cancel()
        }
        #expect(failure { try openForWriting(mode) } == nil)
    }

    @Test func `a lock taken by another program keeps a writer out until it is released`() throws {
        let other = try ForeignLock(database: path)
        #expect(failure { try openForWriting() }?.kind == .databaseLocked)
        other.release()
        #expect(failure { try openForWriting() } == nil)
    }

    @Test func `a writer locks no reader out`() throws {
        let writer = try WritableDatabase(path: path, mode: .createOrOpen, fullSync: false)
        try writer.begin()
        try writer.add(document("uppföljning"))
        #expect(try Database(path: path).documentCount() == 1)
        try writer.commit()
        #expect(try Database(path: path).documentCount() == 2)
    }

    @Test func `a writer that is locked out leaves the database as it is`() throws {
        do {
            let first = try WritableDatabase(path: path, mode: .createOrOpen, fullSync: false)
            try first.begin()
            #expect(failure { try openForWriting(.createOrOverwrite) }?.kind == .databaseLocked)
            try first.cancel()
        }
        #expect(try Database(path: path).documentCount() == 1)
    }
}
