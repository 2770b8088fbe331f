package de.loesungskatalog.harvest.download;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.InetAddress;
import java.net.UnknownHostException;

class PublicAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1.2.3",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.5.4",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:0:7f00:1::",
                "2001:db8::1"
            })
    void addressOfAnInnerNetworkIsClosed(String address) {
        assertThat(PublicAddresses.isPublic(InetAddress.ofLiteral(address))).isFalse();
    }

    /**
     * Spellings that lead to the own machine on some systems; unknown ones are refused as well.
     * (The octal 0177.0.0.1 is the public 177.0.0.1 to Java, for the check and for the connection.)
     */
    @ParameterizedTest
    @ValueSource(strings = {"2130706433", "0x7f000001", "127.1", "localhost"})
    void otherSpellingsOfTheOwnMachineAreClosed(String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                assertThat(PublicAddresses.isPublic(address)).isFalse();
            }
        } catch (UnknownHostException e) {
            assertThat(e).hasMessageContaining(host); // no connection either
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "2a02:2e0::1", "193.99.144.80"})
    void addressOfTheInternetIsOpen(String address) {
        assertThat(PublicAddresses.isPublic(InetAddress.ofLiteral(address))).isTrue();
    }
}
