import FoundationEssentials
public import FyndAPI

/// The saved queries of a user: a folder with a file for each, `NAME.json`.
public struct SavedQueryStore: Sendable {
    /// A saved query, or why it cannot be read.
    public struct Entry: Sendable {
        /// Its name.
        public var name: SavedQueryName
        /// The query, or what is wrong with its file.
        public var query: Result<SavedQuery, ServiceError>

        /// An entry made of the parts given.
        public init(name: SavedQueryName, query: Result<SavedQuery, ServiceError>) {
            self.name = name
            self.query = query
        }
    }

    /// The folder.
    public let folder: String

    private static let suffix = ".json"

    /// The store in a folder, which need not exist.
    ///
    /// - Parameter folder: The folder's path.
    public init(folder: String) {
        self.folder = folder
    }

    /// The store of the user: `$XDG_DATA_HOME/fynd/saved`, else `~/.local/share/fynd/saved`.
    ///
    /// - Parameter environment: Looks up a variable of the environment.
    /// - Throws: `ServiceError.invalidRequest` when the environment names neither.
    public init(environment: (String) -> String? = DefaultPaths.variable) throws(ServiceError) {
        if let data = environment("XDG_DATA_HOME"), data.hasPrefix("/") {
            folder = "\(data)/fynd/saved"
        } else if let home = environment("HOME") {
            folder = "\(home)/.local/share/fynd/saved"
        } else {
            throw .invalidRequest(
                "There is no place for saved queries: set $HOME, or $XDG_DATA_HOME to an absolute path.")
        }
    }

    /// All saved queries, by name in byte order; also those whose files are damaged.
    ///
    /// - Throws: `ServiceError.internalError` when the folder cannot be read.
    public func list() throws(ServiceError) -> [Entry] {
        let names = try StoredFile.names(in: folder).compactMap { file -> SavedQueryName? in
            guard file.hasSuffix(Self.suffix) else { return nil }
            return try? SavedQueryName(parsing: String(file.dropLast(Self.suffix.count)))
        }
        return names.sorted { Array($0.text.utf8).lexicographicallyPrecedes($1.text.utf8) }.map { name in
            Entry(name: name, query: Result { () throws(ServiceError) in try query(name) })
        }
    }

    /// A saved query.
    ///
    /// - Throws: `ServiceError.notFound` when there is none of this name; `.invalidRequest` when its file is damaged or was written
    ///   by a newer version.
    public func query(_ name: SavedQueryName) throws(ServiceError) -> SavedQuery {
        guard let data = try StoredFile.read(path(name)) else { throw missing(name) }
        guard let version = TopLevelField.integer("version", in: data) else {
            throw damaged(name, "it is no saved query")
        }
        guard version <= SavedQuery.currentVersion else {
            throw .invalidRequest(
                "The saved query \"\(name.text)\" (\(path(name))) was written by a newer version of fynd. Use that one."
            )
        }
        do throws(ServiceError) {
            return try WireFormat.decode(SavedQuery.self, from: data)
        } catch {
            throw damaged(name, error.message)
        }
    }

    /// Saves a query under a new name.
    ///
    /// - Parameters:
    ///   - query: The query.
    ///   - name: The name.
    ///   - replacing: Whether it may take the place of one of this name.
    /// - Throws: `ServiceError.invalidRequest` when the name is taken; `.unavailable` when another process is at work for long;
    ///   `.internalError` when the file cannot be written.
    public func add(_ query: SavedQuery, as name: SavedQueryName, replacing: Bool = false) throws {
        try whileLocked {
            if !replacing, try StoredFile.read(path(name)) != nil {
                throw ServiceError.invalidRequest(
                    """
                    There is a saved query "\(name.text)" already. Choose another name, or add --replace; 'fynd saved show \
                    \(name.text)' shows it.
                    """)
            }
            try write(query, name)
        }
    }

    /// Removes a saved query, damaged or not.
    ///
    /// - Throws: `ServiceError.notFound` when there is none of this name; what `add` throws.
    public func remove(_ name: SavedQueryName) throws {
        try whileLocked {
            guard try StoredFile.remove(path(name)) else { throw missing(name) }
        }
    }

    /// Changes a saved query: reads it, does something with it, and writes it when that has succeeded. Nobody else changes saved
    /// queries meanwhile.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - change: What is done with the query.
    /// - Throws: What `query`, `add` and `change` throw; then the file is as it was.
    public func update(_ name: SavedQueryName, _ change: (inout SavedQuery) throws -> Void) throws {
        try whileLocked {
            var query = try query(name)
            try change(&query)
            try write(query, name)
        }
    }

    private func whileLocked(_ body: () throws -> Void) throws {
        try StoredFile.makeFolder(folder)
        try StoreLock.whileHeld(path: "\(folder)/.lock", body)
    }

    private func write(_ query: SavedQuery, _ name: SavedQueryName) throws(ServiceError) {
        try StoredFile.write(try WireFormat.encode(query) + [UInt8(ascii: "\n")], to: path(name))
    }

    private func path(_ name: SavedQueryName) -> String { "\(folder)/\(name.text)\(Self.suffix)" }

    private func missing(_ name: SavedQueryName) -> ServiceError {
        let names = ((try? list()) ?? []).map(\.name.text)
        if let nearest = NearestName.nearest(to: name.text, among: names) {
            return .notFound("There is no saved query \"\(name.text)\". Did you mean \"\(nearest)\"?")
        }
        return .notFound("There is no saved query \"\(name.text)\". 'fynd saved list' shows those there are.")
    }

    private func damaged(_ name: SavedQueryName, _ why: String) -> ServiceError {
        .invalidRequest(
            """
            The saved query "\(name.text)" cannot be read; its file \(path(name)) is damaged: \(why) Put the file right, or remove \
            the query with 'fynd saved remove \(name.text)' and save it again.
            """)
    }
}
