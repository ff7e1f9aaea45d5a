import Logging
import ServiceLifecycle
import UnixSignals

/// Reloads at every SIGHUP.
struct ReloadOnHangup: Service {
    let logger: Logger
    let reload: @Sendable () async -> Void

    func run() async throws {
        for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() {
            ServiceManager.notify("RELOADING=1\nMONOTONIC_USEC=\(ServiceManager.monotonicMicroseconds())")
            await reload()
            ServiceManager.notify("READY=1")
            logger.info("reloaded")
        }
    }
}
