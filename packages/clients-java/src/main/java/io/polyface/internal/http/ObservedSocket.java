package io.polyface.internal.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketImpl;

/**
 * A connected socket that knows whether its input has ended. TLS over it reads its own closing message (close_notify) before the end, so an end that TLS
 * has read is one without a closing message, which Java reports like any other.
 */
final class ObservedSocket extends Socket {
  private final Socket socket;
  private final InputStream in;
  private volatile boolean isEnded;

  ObservedSocket(Socket socket) throws IOException {
    super((SocketImpl) null);
    this.socket = socket;
    this.in =
        new FilterInputStream(socket.getInputStream()) {
          @Override
          public int read() throws IOException {
            return noted(in.read());
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return noted(in.read(bytes, offset, length));
          }
        };
  }

  /** Whether the end of the input has been read. */
  boolean isEnded() {
    return isEnded;
  }

  private int noted(int read) {
    if (read < 0) isEnded = true;
    return read;
  }

  @Override
  public InputStream getInputStream() {
    return in;
  }

  @Override
  public OutputStream getOutputStream() throws IOException {
    return socket.getOutputStream();
  }

  @Override
  public boolean isConnected() {
    return socket.isConnected();
  }

  @Override
  public boolean isBound() {
    return socket.isBound();
  }

  @Override
  public boolean isClosed() {
    return socket.isClosed();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  @Override
  public void shutdownInput() throws IOException {
    socket.shutdownInput();
  }

  @Override
  public void shutdownOutput() throws IOException {
    socket.shutdownOutput();
  }

  @Override
  public InetAddress getInetAddress() {
    return socket.getInetAddress();
  }

  @Override
  public SocketAddress getRemoteSocketAddress() {
    return socket.getRemoteSocketAddress();
  }

  @Override
  public int getPort() {
    return socket.getPort();
  }

  @Override
  public int getSoTimeout() throws SocketException {
    return socket.getSoTimeout();
  }

  @Override
  public void setSoTimeout(int timeout) throws SocketException {
    socket.setSoTimeout(timeout);
  }
}
