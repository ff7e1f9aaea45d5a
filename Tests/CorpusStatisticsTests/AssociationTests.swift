import CorpusStatistics
import Testing

struct AssociationTests {
    /// 10,000 words; the first 100 times, the second 120 times, together 30 times.
    private let table = ContingencyTable(joint: 30, first: 100, second: 120, total: 10_000)

    @Test func `the cells of the table add up`() {
        #expect([table.joint, table.firstAlone, table.secondAlone, table.neither] == [30, 70, 90, 9_810])
        #expect([table.first, table.second, table.total] == [100, 120, 10_000])
    }

    @Test func `as many are expected together as chance would have it`() {
        // 100 · 120 / 10,000
        #expect(table.expected == 1.2)
        #expect(ContingencyTable(joint: 0, first: 0, second: 0, total: 0).expected == 0)
    }

    @Test func `log-likelihood adds up all four cells`() {
        // 30 ln(30 / 1.2) = 96.5663; 70 ln(70 / 98.8) = -24.1222; 90 ln(90 / 118.8) = -24.9869;
        // 9810 ln(9810 / 9781.2) = 28.8424; twice their sum
        #expect(abs(table.logLikelihood - 152.5992) < 5e-5)
    }

    @Test func `log-likelihood is that of the pair that Dunning shows first`() {
        // "the swiss": 110 times together, 2442 and 111 times apart, 29,114 pairs with neither; printed as 270.72.
        let table = ContingencyTable(joint: 110, first: 2_552, second: 221, total: 31_777)
        #expect(table.neither == 29_114)
        #expect(abs(table.logLikelihood - 270.7219) < 5e-5)
    }

    @Test(arguments: [(8, 1_105, 44, 11.2692), (30, 1_105, 241, 10.7226)])
    func `mutual information is that of Church and Hanks's doctors`(
        joint: Int, doctors: Int, others: Int, bits: Double
    ) {
        // Of 15 million words; log2(8 · 15,000,000 / (1105 · 44)) for dentists, log2(30 · 15,000,000 / (1105 · 241)) for nurses.
        let table = ContingencyTable(joint: joint, first: doctors, second: others, total: 15_000_000)
        #expect(abs(table.mutualInformation - bits) < 5e-5)
    }

    @Test func `logDice looks at the two alone`() {
        // 14 + log2(2 · 30 / (100 + 120)) = 14 + log2(0.272727) = 14 - 1.8745
        #expect(abs(logDice(joint: 30, first: 100, second: 120) - 12.1255) < 5e-5)
    }

    @Test func `what is independent has nothing to do with each other`() {
        for (first, second) in [(100, 100), (250, 40), (10_000, 17)] {
            let table = ContingencyTable(joint: first * second / 10_000, first: first, second: second, total: 10_000)
            #expect(table.logLikelihood < 1e-9)
            #expect(abs(table.mutualInformation) < 1e-12)
        }
    }

    @Test func `what never meets has no attraction at all`() {
        let apart = ContingencyTable(joint: 0, first: 50, second: 60, total: 1_000)
        #expect(apart.mutualInformation == -.infinity)
        #expect(logDice(joint: 0, first: 50, second: 60) == -.infinity)
        #expect(apart.logLikelihood > 6)
    }

    @Test func `measures are bounded, and it does not matter which of the two is the first`() {
        for joint in [0, 1, 7, 20] {
            for first in [20, 33, 400] {
                for second in [20, 90] {
                    let table = ContingencyTable(joint: joint, first: first, second: second, total: 1_000)
                    let turned = ContingencyTable(joint: joint, first: second, second: first, total: 1_000)
                    #expect(abs(table.logLikelihood - turned.logLikelihood) < 1e-9)
                    #expect(table.mutualInformation == turned.mutualInformation)
                    let typical = logDice(joint: joint, first: first, second: second)
                    #expect(typical == logDice(joint: joint, first: second, second: first))
                    #expect(typical <= 14 && table.logLikelihood >= 0)
                }
            }
        }
        #expect(logDice(joint: 20, first: 20, second: 20) == 14)
        #expect(logDice(joint: 10, first: 20, second: 20) == 13)
    }

    @Test func `more together is surer and stronger`() {
        let tables = (2...60).map { ContingencyTable(joint: $0, first: 100, second: 60, total: 10_000) }
        for (less, more) in zip(tables, tables.dropFirst()) {
            #expect(less.logLikelihood < more.logLikelihood)
            #expect(less.mutualInformation < more.mutualInformation)
        }
    }
}
