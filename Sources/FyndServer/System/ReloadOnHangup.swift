import FyndAPI
import Logging
import ServiceLifecycle
import UnixSignals

/// Reloads at every SIGHUP.
struct ReloadOnHangup: Service {
    let logger: Logger
    let reload: @Sendable () async throws(ServiceError) -> Void

    func run() async throws {
        for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() {
            ServiceManager.notify("RELOADING=1\nMONOTONIC_USEC=\(ServiceManager.monotonicMicroseconds())")
            do throws(ServiceError) {
                try await reload()
                logger.info("reloaded")
            } catch {
                logger.error("reloading failed", metadata: ["error": "\(error.message)"])
            }
            ServiceManager.notify("READY=1")
        }
    }
}
