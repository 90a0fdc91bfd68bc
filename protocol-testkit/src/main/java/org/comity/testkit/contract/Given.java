package org.comity.testkit.contract;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * Something that the author of a contract gives, asked for once: the part that looks at it fails where it cannot be had, and the parts
 * that build on it are left out. Not thread-safe.
 */
final class Given<T> {

    private final Supplier<T> giving;
    private @Nullable T value;
    private @Nullable Throwable failure;

    Given(Supplier<T> giving) {
        this.giving = giving;
    }

    /** The thing itself, or what was thrown instead. */
    T orFail() {
        if (value == null && failure == null) {
            try {
                value = giving.get();
            } catch (RuntimeException | Error thrown) {
                failure = thrown;
            }
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return Objects.requireNonNull(value);
    }

    /** The thing itself; without it, what asks is left out. */
    T orLeaveOut(String reason) {
        try {
            return orFail();
        } catch (RuntimeException | Error missing) {
            throw new TestAbortedException(reason, missing);
        }
    }

    /** Something of it; without it, something else. */
    <V> V orElse(Function<T, V> of, V other) {
        try {
            return of.apply(orFail());
        } catch (RuntimeException | Error missing) {
            return other;
        }
    }
}
