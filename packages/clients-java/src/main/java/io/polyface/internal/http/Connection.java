package io.polyface.internal.http;

import io.polyface.Transport;
import io.polyface.WireRequest;
import io.polyface.WireResponse;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * A connection to a server, directly or through a proxy, for one exchange at a time. An interruption of its thread closes it,
 * and so does {@link #close} by another thread.
 */
final class Connection implements Closeable {
  /** A body up to this length is sent together with the head. */
  private static final int SHORT_BODY = 16_384;

  final Route route;
  private final SocketChannel channel;
  private ResponseInput in;
  private OutputStream out;
  private boolean isReusable;
  private long idleSince;

  private Connection(Route route, SocketChannel channel) throws IOException {
    this.route = route;
    this.channel = channel;
    use(channel.socket(), () -> false);
  }

  /**
   * Connects. Fails with a {@link Transport.NotSentException} if a proxy refuses.
   *
   * @param guard gets what ends the wait when another thread closes it
   */
  static Connection open(Route route, SSLSocketFactory sockets, Resolver resolver, Consumer<Closeable> guard) throws IOException {
    boolean isDirect = route.proxyHost == null;
    InetAddress[] addresses = resolver.addressesOf(isDirect ? route.host : route.proxyHost, guard);
    Connection connection = new Connection(route, connected(addresses, isDirect ? route.port : route.proxyPort, guard));
    try {
      if (!isDirect && route.isSecure) connection.openTunnel();
      if (route.isSecure) connection.encrypt(sockets);
      return connection;
    } catch (Throwable error) {
      connection.close();
      throw error;
    }
  }

  /** Sends a request and reads the response. */
  WireResponse exchange(WireRequest request, int maxBytes) throws IOException {
    isReusable = false;
    ResponseParser response = new ResponseParser(in, maxBytes);
    WireResponse read = send(request, response);
    isReusable = response.isReusable();
    return read;
  }

  private WireResponse send(WireRequest request, ResponseParser response) throws IOException {
    byte[] head = RequestHead.of(request, route);
    byte[] body = request.body();
    if (body.length <= SHORT_BODY) {
      byte[] both = Arrays.copyOf(head, head.length + body.length);
      System.arraycopy(body, 0, both, head.length, body.length);
      out.write(both);
      return response.read();
    }
    out.write(head);
    try {
      out.write(body);
    } catch (IOException error) {
      return refusal(response, error);
    }
    return response.read();
  }

  /** A server may refuse a long body before it has read it all: its response says why. */
  private static WireResponse refusal(ResponseParser response, IOException broken) throws IOException {
    try {
      return response.read();
    } catch (IOException error) {
      broken.addSuppressed(error);
      throw broken;
    }
  }

  /** Whether another exchange is possible: the response was complete, and the server has not closed the connection. */
  boolean isOpen() {
    if (!isReusable || !channel.isOpen()) return false;
    try {
      channel.configureBlocking(false);
      try {
        return channel.read(ByteBuffer.allocate(1)) == 0;
      } finally {
        channel.configureBlocking(true);
      }
    } catch (IOException error) {
      return false;
    }
  }

  boolean isReusable() {
    return isReusable;
  }

  /** Marks the beginning of the time without use. */
  void markIdle() {
    idleSince = System.nanoTime();
  }

  /** For how long it has not been used, in nanoseconds. */
  long idleTime() {
    return System.nanoTime() - idleSince;
  }

  /** Closes the socket, without the closing messages of TLS. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException error) {
      // The connection is discarded in any case.
    }
  }

  private void use(Socket socket, BooleanSupplier isTruncated) throws IOException {
    in = new ResponseInput(socket.getInputStream(), isTruncated);
    out = socket.getOutputStream();
  }

  private void openTunnel() throws IOException {
    out.write(RequestHead.tunnel(route));
    int status = new ResponseParser(in, 0).readHead();
    if (status / 100 != 2) throw new Transport.NotSentException("the proxy refused the connection with HTTP " + status, true);
  }

  private void encrypt(SSLSocketFactory sockets) throws IOException {
    ObservedSocket below = new ObservedSocket(channel.socket());
    SSLSocket socket = (SSLSocket) sockets.createSocket(below, route.host, route.port, true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    use(socket, below::isEnded);
  }

  /** Tries the addresses of a host in turn. */
  private static SocketChannel connected(InetAddress[] addresses, int port, Consumer<Closeable> guard) throws IOException {
    IOException failure = null;
    for (InetAddress address : addresses) {
      SocketChannel channel = SocketChannel.open();
      guard.accept(channel);
      try {
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.connect(new InetSocketAddress(address, port));
        return channel;
      } catch (IOException error) {
        channel.close();
        if (failure == null) failure = error;
        else failure.addSuppressed(error);
        // By an interruption, or because the time is up.
        if (error instanceof ClosedChannelException) break;
      }
    }
    throw failure;
  }
}
