package org.comity.testkit.certificate;

/** Reasons as they are checked. */
final class Reasons {

    private Reasons() {}

    static void require(String what, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(what + " is declared without a reason: say why it is so on purpose");
        }
    }
}
