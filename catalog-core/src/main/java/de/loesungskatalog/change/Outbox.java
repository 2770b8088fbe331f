package de.loesungskatalog.change;

import de.loesungskatalog.failpoint.FailPoint;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.UUID;

/**
 * Positions of the last change of each record. A reader that has seen position <i>n</i> asks for
 * what came after and is then up to date; a record that changed five times is reported once, with
 * its last position. So the outbox never grows beyond the number of records ever stored, and an
 * index of any age can be brought up to date.
 *
 * <p>The position is drawn while the row of the catalogue is locked. Transactions that write
 * records therefore commit in the order of their positions, and a reader can never pass over one
 * that is still open.
 *
 * <p>Thread-safe.
 */
@Repository
public class Outbox {

    private final JdbcClient jdbc;
    private final TransactionTemplate openTransaction;

    Outbox(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        openTransaction =
                new TransactionTemplate(
                        transactions,
                        new DefaultTransactionDefinition(
                                TransactionDefinition.PROPAGATION_MANDATORY));
    }

    /**
     * Notes that a record was stored or deleted.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside of the
     *     transaction that does so
     */
    public void changed(Subject subject, String id) {
        openTransaction.executeWithoutResult(status -> note(subject, id));
    }

    private void note(Subject subject, String id) {
        jdbc.sql("update catalogue set change_position = change_position + 1").update();
        jdbc.sql("delete from outbox where subject = :subject and subject_id = :id")
                .param("subject", subject.name())
                .param("id", id)
                .update();
        jdbc.sql(
                        """
                        insert into outbox (position, subject, subject_id)
                        select change_position, :subject, :id from catalogue
                        """)
                .param("subject", subject.name())
                .param("id", id)
                .update();
        FailPoint.OUTBOX_NOTED.pass();
    }

    /** The next changes after a position, oldest first, at most {@code limit}. */
    public List<Change> after(long position, int limit) {
        return jdbc.sql(
                        """
                        select position, subject, subject_id as id from outbox
                        where position > :position order by position limit :limit
                        """)
                .param("position", position)
                .param("limit", limit)
                .query(
                        (row, index) ->
                                new Change(
                                        row.getLong("position"),
                                        Subject.valueOf(row.getString("subject")),
                                        row.getString("id")))
                .list();
    }

    /** Position of the newest change; 0 in an empty catalogue. */
    public long position() {
        return jdbc.sql("select change_position from catalogue").query(Long.class).single();
    }

    /** Identity of this database. An index that carries another one was built from other data. */
    public UUID database() {
        return jdbc.sql("select id from catalogue").query(UUID.class).single();
    }
}
