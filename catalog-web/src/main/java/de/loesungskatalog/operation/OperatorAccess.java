package de.loesungskatalog.operation;

import java.util.Optional;

/** Who may see the operation pages. Without a token in the configuration there are none. */
public final class OperatorAccess {

    private final OperationProperties operation;
    private final UploadProperties uploads;

    OperatorAccess(OperationProperties operation, UploadProperties uploads) {
        this.operation = operation;
        this.uploads = uploads;
    }

    /** Whether anybody can get in at all. */
    public boolean isOpen() {
        return operation.token() != null || uploads.uploadToken() != null;
    }

    /** Role of whoever knows the token; empty for a wrong one. */
    public Optional<OperatorRole> roleOf(String token) {
        if (Tokens.same(operation.token(), token)) {
            return Optional.of(OperatorRole.OPERATOR);
        }
        return Tokens.same(uploads.uploadToken(), token)
                ? Optional.of(OperatorRole.EDITOR)
                : Optional.empty();
    }
}
