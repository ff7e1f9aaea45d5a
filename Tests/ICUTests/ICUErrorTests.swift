import ICU
import Testing

struct ICUErrorTests {
    @Test(arguments: [
        (
            ICUError.unavailable(service: "word segmenter for the locale \"sv\"", status: "U_MISSING_RESOURCE_ERROR"),
            """
            ICU cannot open its word segmenter for the locale "sv" (U_MISSING_RESOURCE_ERROR). \
            Check that ICU's data is installed with its library.
            """
        ),
        (
            .failed(operation: "make a sort key", status: "U_MEMORY_ALLOCATION_ERROR"),
            "ICU could not make a sort key (U_MEMORY_ALLOCATION_ERROR)."
        ),
    ])
    func `an error says what failed and why`(error: ICUError, message: String) {
        #expect(error.description == message)
    }
}
