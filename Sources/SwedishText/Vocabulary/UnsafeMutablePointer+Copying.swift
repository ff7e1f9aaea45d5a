extension UnsafeMutablePointer {
    /// New memory with the elements of an array.
    static func allocate(copying elements: [Pointee]) -> UnsafeMutablePointer {
        let memory = UnsafeMutablePointer.allocate(capacity: Swift.max(1, elements.count))
        elements.withUnsafeBufferPointer { elements in
            if let base = elements.baseAddress { memory.initialize(from: base, count: elements.count) }
        }
        return memory
    }
}
