/** A small client of HTTP/1.1 over sockets. Knows requests and responses, and nothing of services, operations or signatures. */
package io.polyface.internal.http;
