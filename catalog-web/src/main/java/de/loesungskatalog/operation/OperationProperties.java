package de.loesungskatalog.operation;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Keys {@code katalog.operation.*}.
 *
 * @param token opens the operation pages; absent = nobody gets in
 */
@ConfigurationProperties("katalog.operation")
record OperationProperties(@Nullable String token) {

    OperationProperties {
        Tokens.check("katalog.operation.token", token);
    }
}
