"""Lets a client that knows TCP alone speak to a Unix socket: `bridge.py SOCKET` prints the port on 127.0.0.1 and runs until it is ended."""

import asyncio
import sys


async def pass_on(reader, writer):
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
        writer.write_eof()
    except OSError:
        writer.close()


async def main():
    async def serve(reader, writer):
        from_daemon, to_daemon = await asyncio.open_unix_connection(sys.argv[1])
        await asyncio.gather(pass_on(reader, to_daemon), pass_on(from_daemon, writer))
        to_daemon.close()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
