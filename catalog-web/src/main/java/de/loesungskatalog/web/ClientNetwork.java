package de.loesungskatalog.web;

import java.net.InetAddress;
import java.util.Arrays;

/**
 * Who counts as one client: an IPv4 address, or the /64 network of an IPv6 address, since whoever
 * has one address of it has them all.
 */
record ClientNetwork(String name) {

    private static final int IPV4_BYTES = 4;
    private static final int NETWORK_BYTES = 8;

    /**
     * @param address of the other side as the server or the trusted proxy gives it
     */
    static ClientNetwork of(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return new ClientNetwork(
                    bytes.length == IPV4_BYTES
                            ? address
                            : Arrays.toString(Arrays.copyOf(bytes, NETWORK_BYTES)));
        } catch (IllegalArgumentException e) {
            return new ClientNetwork(address); // a proxy that adds ports or says "unknown"
        }
    }
}
