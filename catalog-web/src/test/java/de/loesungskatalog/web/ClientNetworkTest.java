package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientNetworkTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.5, 203.0.113.5, true",
        "203.0.113.5, 203.0.113.6, false",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "203.0.113.5:4711, unknown, false"
    })
    void addressesOfOneHouseholdAreOneClient(String one, String other, boolean same) {
        assertThat(ClientNetwork.of(one).equals(ClientNetwork.of(other))).isEqualTo(same);
    }
}
