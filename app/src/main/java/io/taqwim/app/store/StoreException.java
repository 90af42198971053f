package io.taqwim.app.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The store cannot be used: one sentence for the user that says why and what to do. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreException(String sentence) {
        super(sentence);
    }

    private StoreException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    static StoreException of(String file, SQLException e) {
        return new StoreException(file + " " + sentence(e), e);
    }

    private static String sentence(SQLException e) {
        SQLiteErrorCode code = e instanceof SQLiteException lite ? lite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        return switch (primary(code)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> "is being written by another program; wait until that is done";
            case SQLITE_NOTADB -> "is no store of Taqwim; name another folder with --data";
            case SQLITE_CORRUPT -> "is damaged; bring a backup back with: taqwim restore FILE --replace";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
                "may not be written; check who owns it, or name another folder with --data";
            case SQLITE_CANTOPEN -> "cannot be opened; check that its folder exists and may be written";
            case SQLITE_FULL -> "cannot grow, for the disk is full; make room and run this again, nothing kept is lost";
            case SQLITE_IOERR -> "cannot be read or written (" + code + "); check the disk";
            default -> "cannot be used: " + e.getMessage();
        };
    }

    /** The code without its extension: SQLITE_BUSY of SQLITE_BUSY_SNAPSHOT. */
    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xFF);
    }
}
