package de.loesungskatalog.harvest.download;

import java.net.InetAddress;
import java.util.List;

/**
 * Tells addresses of the public internet from those of the own machine, the own network and special
 * uses (RFC 6890 and its successors).
 */
final class PublicAddresses {

    /** A block of addresses: the first {@code bits} bits are those of {@code prefix}. */
    private record Block(byte[] prefix, int bits) {

        static Block of(String prefix, int bits) {
            return new Block(InetAddress.ofLiteral(prefix).getAddress(), bits);
        }

        boolean contains(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Block> CLOSED =
            List.of(
                    Block.of("0.0.0.0", 8),
                    Block.of("10.0.0.0", 8),
                    Block.of("100.64.0.0", 10),
                    Block.of("127.0.0.0", 8),
                    Block.of("169.254.0.0", 16), // metadata services of clouds
                    Block.of("172.16.0.0", 12),
                    Block.of("192.0.0.0", 24),
                    Block.of("192.0.2.0", 24),
                    Block.of("192.88.99.0", 24),
                    Block.of("192.168.0.0", 16),
                    Block.of("198.18.0.0", 15),
                    Block.of("198.51.100.0", 24),
                    Block.of("203.0.113.0", 24),
                    Block.of("224.0.0.0", 3)); // multicast, reserved, broadcast

    /** The only block of IPv6 that is given out. */
    private static final Block GLOBAL = Block.of("2000::", 3);

    private static final List<Block> CLOSED_GLOBAL =
            List.of(
                    Block.of("2001::", 23), // Teredo and others that carry another address
                    Block.of("2001:db8::", 32),
                    Block.of("2002::", 16), // 6to4 carries an IPv4 address
                    Block.of("3fff::", 20));

    private PublicAddresses() {}

    /** IPv4 addresses within IPv6 arrive here as what they are: Java unpacks them. */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4) {
            return CLOSED.stream().noneMatch(block -> block.contains(bytes));
        }
        return GLOBAL.contains(bytes)
                && CLOSED_GLOBAL.stream().noneMatch(block -> block.contains(bytes));
    }
}
