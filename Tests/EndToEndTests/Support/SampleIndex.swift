import Foundation
import Testing

/// A small index of made-up reports, two unless others are given, in a folder of its own.
struct SampleIndex {
    let folder: TemporaryFolder
    var path: String { folder.file("index") }

    init(_ reports: [(String, String)] = Self.reports) async throws {
        folder = try TemporaryFolder()
        for (name, text) in reports { try Data(text.utf8).write(to: URL(filePath: folder.file(name))) }
        let outcome = try await Program.fynd.run(
            ["index", "--index", path, "--format", "json"] + reports.map { folder.file($0.0) })
        try #require(outcome.status == 0, "\(outcome)")
    }

    private static let reports = [
        (
            "vik.txt",
            """
            Revisionsrapport
            Granskning av avtalstrohet
            Vikhamra kommun
            Mars 2015

            1 Inledning
            Revisorerna har granskat hur inköp görs.

            2 Iakttagelser
            Inköpare saknar rutiner för uppföljning av avtal. Ledningssystemet beskriver inte hur avvikelser hanteras.

            3 Rekommendationer
            Vi rekommenderar kommunstyrelsen att:
            - Upprätta rutiner för uppföljning av avtal.
            - Utbilda inköpare i upphandling.
            """
        ),
        (
            "dal.txt",
            """
            Revisionsrapport
            Granskning av arkivvård
            Dalmora kommun
            Maj 2018

            1 Iakttagelser
            Arkivlokalerna är fuktiga och rutiner för gallring saknas.

            2 Bedömning
            Vi bedömer att arkivvården delvis är ändamålsenlig.
            """
        ),
    ]
}
