package de.loesungskatalog.harvest;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.loesungskatalog.sample.TestDatabase;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;

import java.util.List;
import java.util.UUID;

class JournalTest {

    @Test
    void lineWithoutATransactionIsRefused() {
        try (TestDatabase database = new TestDatabase()) {
            Journal journal =
                    new Journal(
                            database.get(JdbcTemplate.class),
                            database.get(PlatformTransactionManager.class));
            assertThatExceptionOfType(IllegalTransactionStateException.class)
                    .isThrownBy(() -> journal.append(UUID.randomUUID(), 0, null, List.of()));
        }
    }
}
