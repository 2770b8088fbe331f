package de.loesungskatalog.web;

import java.net.InetAddress;
import java.util.Arrays;

/**
 * Who counts as one client: an IPv4 address, or the /64 network of an IPv6 address, since whoever
 * has one address of it has them all.
 */
record ClientNetwork(String name) {

    private static final int NETWORK_BYTES = 8;

    /**
     * @param address of the other side as the server gives it, never a name
     */
    static ClientNetwork of(String address) {
        byte[] bytes = InetAddress.ofLiteral(address).getAddress();
        return new ClientNetwork(
                bytes.length == 4 ? address : Arrays.toString(Arrays.copyOf(bytes, NETWORK_BYTES)));
    }
}
