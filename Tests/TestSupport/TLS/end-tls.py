"""Ends TLS on a free port of 127.0.0.1 and hands what it carries to a port that speaks plainly.

usage: end-tls.py CERTIFICATE KEY PORT [VERSION]

Prints its own port. With VERSION (TLSv1_1) it speaks no newer one.
"""

import select
import socket
import ssl
import sys
import threading

certificate, key, port = sys.argv[1:4]
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)
if len(sys.argv) > 4:
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    context.maximum_version = ssl.TLSVersion[sys.argv[4]]


def serve(client):
    try:
        with context.wrap_socket(client, server_side=True) as tls, socket.create_connection(
            ("127.0.0.1", int(port))
        ) as plain:
            carry(tls, plain)
    except OSError:
        pass  # Whoever does not trust the certificate leaves before the first byte.


def carry(tls, plain):
    while True:
        readable, _, _ = select.select([] if tls.pending() else [tls, plain], [], [], 0 if tls.pending() else None)
        for source, sink in ((tls, plain), (plain, tls)):
            if source in readable or (source is tls and tls.pending()):
                data = source.recv(65536)
                if not data:
                    return
                sink.sendall(data)


listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
while True:
    threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
