"""What schemathesis is told of the daemon beside its OpenAPI document."""

import schemathesis


@schemathesis.serializer("application/x-ndjson")
def lines(ctx, value):
    """A batch is text already."""
    return value.encode() if isinstance(value, str) else str(value).encode()
