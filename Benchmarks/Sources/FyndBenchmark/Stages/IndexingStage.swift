/// Indexes the material on both sides and compares what it cost.
struct IndexingStage {
    private struct Run {
        var cost: ProcessCost
        var indexBytes: Int
    }

    let folder: WorkFolder
    /// How many jobs the project's indexer is to use, for each run of it.
    let jobs: [Int]
    let material: PassageDump.Summary
    /// What the project's reader alone took, in CPU seconds.
    let readingCPU: Double

    /// Runs the stage, and adds what it found.
    ///
    /// - Throws: `ChildProcess.Failure` when a side fails.
    func run(into figures: inout Figures) throws {
        let baseline = try indexBaseline()
        let ours = try jobs.map { try indexOurs(jobs: $0, notes: &figures.notes) }
        let runs = [baseline] + ours
        func measure(_ name: String, _ unit: String, _ value: (Run) -> Double) -> Comparison.Measure {
            let values = runs.map(value)
            return Comparison.Measure(name, unit, baseline: values[0], contenders: Array(values.dropFirst()))
        }
        figures.comparisons.append(
            Comparison(
                title: "Indexing", baseline: "Xapian", contenders: jobs.map { "fynd, \($0) job\($0 == 1 ? "" : "s")" },
                measures: [
                    measure("CPU time", "s") { $0.cost.cpu },
                    Comparison.Measure(
                        "  of it reading files", "s", baseline: nil, contenders: jobs.map { _ in readingCPU }),
                    measure("time", "s") { $0.cost.wall },
                    measure("peak memory", "MB") { Double($0.cost.peakMemory) / 1e6 },
                    measure("index size", "MB") { Double($0.indexBytes) / 1e6 },
                ]))
    }

    private func indexBaseline() throws -> Run {
        let program = ChildProcess(
            executable: Worker.folder + "/xapian-baseline",
            arguments: ["index", folder.baselineIndex, folder.passages])
        return Run(cost: try program.run().cost, indexBytes: try folderSize(folder.baselineIndex))
    }

    private func indexOurs(jobs: Int, notes: inout [String]) throws -> Run {
        let path = folder.index(jobs: jobs)
        let (summary, cost) = try Worker("index-material", [path, folder.material, String(jobs)])
            .run(reporting: IndexMaterial.Summary.self)
        if summary.passages != material.passages {
            notes.append("With \(jobs) jobs \(summary.passages) passages were indexed, \(material.passages) were read.")
        }
        if summary.failures != material.failures {
            notes.append("With \(jobs) jobs \(summary.failures) files failed, \(material.failures) when read alone.")
        }
        return Run(cost: cost, indexBytes: try folderSize(path))
    }
}
